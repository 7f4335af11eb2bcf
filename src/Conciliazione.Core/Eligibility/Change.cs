namespace Conciliazione.Eligibility;

/// <summary>One finding that would have to be otherwise. Italian term: modifica.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record Change
{
    internal Change(string code, LocalizedText title, Verdict now, Verdict wanted)
    {
        Code = code;
        Title = title;
        Now = now;
        Wanted = wanted;
    }

    /// <summary>The code of the requirement; it has no parts.</summary>
    public string Code { get; }

    /// <summary>What the requirement asks.</summary>
    public LocalizedText Title { get; }

    /// <summary>What the finding is.</summary>
    public Verdict Now { get; }

    /// <summary>What it would have to be: met, or not met under a condition that must not be met.</summary>
    public Verdict Wanted { get; }

    /// <summary>The change in words.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => $"{Title.In(language)}: {Verdicts.Title(Wanted).In(language)}";

    /// <summary>The Italian words.</summary>
    public override string ToString() => Render(Language.Italian);
}
