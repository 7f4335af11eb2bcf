namespace Conciliazione.Tests;

/// <summary>Laws for <see cref="LawTests"/> to run: the runner does not see them, for their class is not public.</summary>
#pragma warning disable xUnit1000 // Not public on purpose.
internal sealed class FailingLaws
{
    private const string Start = "(1234,5679)";

    /// <summary>The seed of <see cref="FailsAtOnce"/>: what the failure of <see cref="Fails"/> has printed of its last step.</summary>
    public static string LastStep { get; set; } = "";

    /// <summary>What the law run last has drawn.</summary>
    public static List<int> Drawn { get; } = [];

    [SeededLaw("20", Start)]
    public void Holds(Seed drawn) => Drawn.Add(drawn.Value);

    [SeededLaw("20", "1234,5679")]
    public void HoldsAgain(Seed drawn) => Drawn.Add(drawn.Value);

    [SeededLaw("20", "(4321,5679)")]
    public void HoldsOtherwise(Seed drawn) => Drawn.Add(drawn.Value);

    [SeededLaw("200", Start)]
    public void Fails(Seed drawn) => IsNotSeven(drawn.Value);

    [LastStepLaw]
    public void FailsAtOnce(Seed drawn) => IsNotSeven(drawn.Value);

    [SeededLaw("200", "rubbish")]
    public void Refused(Seed drawn) => Drawn.Add(drawn.Value);

    private static void IsNotSeven(int value)
    {
        Drawn.Add(value);
        Assert.NotEqual(7, value % 10);
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class SeededLawAttribute(string cases, string seed) : LawAttribute(cases, seed);

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class LastStepLawAttribute() : LawAttribute("200", LastStep);
}
