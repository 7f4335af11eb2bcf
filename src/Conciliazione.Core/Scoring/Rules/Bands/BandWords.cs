using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>Describes bands in words.</summary>
internal static class BandWords
{
    public static LocalizedText Title { get; } = new("fascia", "band");

    /// <summary>Describes a band by its two ends, such as "almeno 5%, meno di 10%".</summary>
    public static LocalizedText Of<TSubject>(IMeasured<TSubject> measured, StepBounds bounds)
        where TSubject : notnull => measured.Fact.Kind == FactKind.Age
        ? BoundWords.Ages(bounds)
        : new(Write(measured, bounds, Language.Italian), Write(measured, bounds, Language.English));

    /// <summary>Returns what follows the distance to a better band.</summary>
    public static LocalizedText Worth(Points points)
    {
        FactValue worth = FactValue.Of(points);
        return new($" per la fascia da {worth.Render(Language.Italian)}", $" for the band worth {worth.Render(Language.English)}");
    }

    private static string Write<TSubject>(IMeasured<TSubject> measured, StepBounds bounds, Language language)
        where TSubject : notnull
    {
        string? from = bounds.From is { } lower
            ? $"{BoundWords.From(measured.Fact.Kind, lower.Edge).In(language)} {measured.ShowStep(lower.Value).Render(language)}"
            : null;
        string? to = bounds.To is { } upper
            ? $"{BoundWords.To(measured.Fact.Kind, upper.Edge).In(language)} {measured.ShowStep(upper.Value).Render(language)}"
            : null;
        return (from, to) switch
        {
            (null, null) => language == Language.Italian ? "qualsiasi valore" : "any value",
            (null, _) => to,
            (_, null) => from,
            _ => $"{from}, {to}",
        };
    }
}
