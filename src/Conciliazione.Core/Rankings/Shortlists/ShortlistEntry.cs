using Conciliazione.Eligibility;

namespace Conciliazione.Rankings;

/// <summary>A row of a shortlist, or of those who might be in it or are not. Italian term: voce dell'elenco ristretto.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ShortlistEntry
{
    internal ShortlistEntry(
        string reference, CandidateState state, EligibilityReport report, int? position, Separation separation, LocalizedText? wouldDecide)
    {
        Reference = reference;
        State = state;
        Report = report;
        Position = position;
        Separation = separation;
        WouldDecide = wouldDecide;
    }

    /// <summary>The caller's own identifier.</summary>
    public string Reference { get; }

    /// <summary>Whether the candidate is available.</summary>
    public CandidateState State { get; }

    /// <summary>The requirements: met by those in the list; for the others, what is not met or not known.</summary>
    public EligibilityReport Report { get; }

    /// <summary>The position, from 1, shared by those tied (1, 1, 3); <see langword="null"/> for those not in the list.</summary>
    public int? Position { get; }

    /// <summary>The reason the entry comes before the next.</summary>
    public Separation Separation { get; }

    /// <summary>What would decide between those tied; <see langword="null"/> if the entry is not tied.</summary>
    public LocalizedText? WouldDecide { get; }

    /// <summary>Returns the row as one line: position, reference, and what decides or what is not met.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        bool italian = language == Language.Italian;
        if (Position is not { } position)
        {
            string because = State is CandidateState.Competing
                ? string.Join("; ", Report.Root.Deciding().Select(finding => finding.Explain(language)))
                : State.Match(_ => "", excluded => excluded.Reason.In(language), withdrawn => $"{(italian ? "rinuncia del" : "withdrew on")} {TimeText.Day(withdrawn.On, language)}");
            bool isUnclear = State is CandidateState.Competing && Report.Verdict == Verdict.Unclear;
            string stands = (isUnclear, italian) switch
            {
                (true, true) => "potrebbe essere in elenco",
                (true, false) => "might be in the list",
                (false, true) => "non è in elenco",
                (false, false) => "is not in the list",
            };
            return $"{Reference} {stands}: {because}";
        }

        string row = FormattableString.Invariant($"{position} {Reference}");
        return WouldDecide is not null ? $"{row}: {(italian ? "ex aequo" : "tied")}; {WouldDecide.In(language)}"
            : Separation is Separation.Key ? $"{row}: {Separation.Render(language)}"
            : row;
    }

    /// <summary>Returns the position and the reference; facts are personal data, shown only by <see cref="Explain"/>.</summary>
    public override string ToString() => Position is { } position ? FormattableString.Invariant($"{position} {Reference}") : Reference;
}
