namespace Conciliazione.Eligibility;

/// <summary>A finding that would have to change. Italian term: modifica.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record Change
{
    internal Change(string code, LocalizedText title, Verdict now, Verdict wanted)
    {
        Code = code;
        Title = title;
        Now = now;
        Wanted = wanted;
    }

    /// <summary>The code of the requirement, which has no parts.</summary>
    public string Code { get; }

    /// <summary>The title of the requirement.</summary>
    public LocalizedText Title { get; }

    /// <summary>The current verdict.</summary>
    public Verdict Now { get; }

    /// <summary>The required verdict: met, or not met under a condition that must not be met.</summary>
    public Verdict Wanted { get; }

    /// <summary>Returns the change as text.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => $"{Title.In(language)}: {Verdicts.Title(Wanted).In(language)}";

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
