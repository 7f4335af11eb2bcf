namespace Conciliazione.Rankings;

/// <summary>A fact or mark that would have altered a decision, had it been different. Italian term: modifica decisiva.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
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

    /// <summary>The title of the fact.</summary>
    public LocalizedText Title { get; }

    /// <summary>The actual value; <see langword="null"/> if it is not known.</summary>
    public FactValue? From { get; }

    /// <summary>The value required to alter the decision.</summary>
    public FactValue To { get; }

    /// <summary>The candidate's resulting situation, all else being equal.</summary>
    public RankingSituation Then { get; }

    /// <summary>Returns the change and its result as text.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        bool italian = language == Language.Italian;
        string from = From is { } own ? $"{(italian ? "invece di" : "instead of")} {own.Render(language)}: " : ": ";
        return $"{Title.In(language)} {To.Render(language)} {from}{Then.Render(language)}".Replace(" : ", ": ", StringComparison.Ordinal);
    }

    /// <summary>Returns the code; facts are personal data, shown only by <see cref="Render"/>.</summary>
    public override string ToString() => Code;
}
