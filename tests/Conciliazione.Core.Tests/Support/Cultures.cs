using System.Globalization;

namespace Conciliazione.Tests;

/// <summary>Runs a body under cultures that write numbers, dates and the letter i differently.</summary>
internal static class Cultures
{
    public static IReadOnlyList<string> Names { get; } = ["it-IT", "en-US", "tr-TR", "de-CH"];

    /// <summary>Runs the body under each culture in turn and puts the current ones back.</summary>
    public static void Each(Action body)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeUi = CultureInfo.CurrentUICulture;
        try
        {
            foreach (string name in Names)
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
                body();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUi;
        }
    }

    /// <summary>What the body gives, which must be the same under each culture.</summary>
    public static T SameInEach<T>(Func<T> body)
    {
        var results = new List<T>();
        Each(() => results.Add(body()));
        Assert.All(results, result => Assert.Equal(results[0], result));
        return results[0];
    }
}
