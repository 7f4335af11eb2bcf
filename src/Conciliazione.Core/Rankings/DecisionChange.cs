namespace Conciliazione.Rankings;

/// <summary>One fact or mark that, had it been otherwise, would have altered a decision. Italian term: modifica decisiva.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record DecisionChange
{
    internal DecisionChange(string code, LocalizedText title, FactValue? from, FactValue to, RankingSituation then)
    {
        Code = code;
        Title = title;
        From = from;
        To = to;
        Then = then;
    }

    /// <summary>The code of the fact.</summary>
    public string Code { get; }

    /// <summary>What the fact is.</summary>
    public LocalizedText Title { get; }

    /// <summary>What it is; <see langword="null"/> where it is not known.</summary>
    public FactValue? From { get; }

    /// <summary>What it would have to be.</summary>
    public FactValue To { get; }

    /// <summary>Where the candidate would then stand, everything else being the same.</summary>
    public RankingSituation Then { get; }

    /// <summary>The change in words, and what would follow.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        bool italian = language == Language.Italian;
        string from = From is { } own ? $"{(italian ? "invece di" : "instead of")} {own.Render(language)}: " : ": ";
        return $"{Title.In(language)} {To.Render(language)} {from}{Then.Render(language)}".Replace(" : ", ": ", StringComparison.Ordinal);
    }

    /// <summary>The code; facts are personal data, and only <see cref="Render"/> shows them.</summary>
    public override string ToString() => Code;
}
