using System.Text;
using Conciliazione.Eligibility;
using Conciliazione.Rankings;
using Conciliazione.Scoring;

namespace Conciliazione.Coworking;

/// <summary>A row of a ranking for desks. Italian term: riga della graduatoria delle postazioni.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record DeskEntry
{
    internal DeskEntry(
        DeskRow row,
        int? position,
        DeskStatus status,
        Separation separation,
        ScoreCard? card,
        ValueList<Finding> findings,
        ValueList<NamedValue> policies)
    {
        Row = row;
        Position = position;
        Status = status;
        Separation = separation;
        Card = card;
        Findings = findings;
        Policies = policies;
    }

    /// <summary>The office's own identifier.</summary>
    public string Reference => Row.Reference;

    /// <summary>
    /// The position among outside requests from 1, shared by tied requests, after which as many positions are skipped;
    /// <see langword="null"/> for renewals, which come first, and for a request that is not ranked.
    /// </summary>
    public int? Position { get; }

    /// <summary>The outcome of the call for the row.</summary>
    public DeskStatus Status { get; }

    /// <summary>The reason it ranks above the next entry of the ranking.</summary>
    public Separation Separation { get; }

    /// <summary>Whether the row is the renewal of a desk.</summary>
    public bool IsRenewal => Row.IsRenewal;

    /// <summary>The request; <see langword="null"/> for a renewal, and for a request that could not be read.</summary>
    public DeskRequest? Request => Row.Request;

    /// <summary>The share of a week that the row takes; nothing if it could not be read.</summary>
    public DeskAsk Ask => Row.Ask;

    /// <summary>
    /// Whether the applicant is eligible for a desk; <see langword="null"/> for a renewal, and for a request that could not be
    /// read.
    /// </summary>
    public EligibilityReport? Access => Row.Access;

    /// <summary>The points, and every finding behind them; <see langword="null"/> if the row was not scored.</summary>
    public ScoreCard? Card { get; }

    /// <summary>The other findings: timeliness, one request per person, and the desk itself.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>The policies that affected the outcome, each stating whether it is our interpretation.</summary>
    public ValueList<NamedValue> Policies { get; }

    /// <summary>Whether the row had its turn for a desk.</summary>
    internal bool IsInTurn => Status is DeskStatus.Placed or DeskStatus.Waiting or DeskStatus.Undecided;

    internal DeskRow Row { get; }

    /// <summary>
    /// Returns the row as one line: position, reference, points, status, and the reason it ranks above the next.
    /// </summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        string position = Position is { } number ? FixedPoint.Format(number, 0, NumberShape.Grouped, Notation.For(language)) + ". " : "";
        string kind = IsRenewal ? language == Language.Italian ? " (proroga)" : " (renewal)" : "";
        string points = Card is null ? "" : $" {Card.Total.Render(language)},";
        string why = Separation.Render(language);
        return $"{position}{Reference}{kind}:{points} {Status.Render(language)}{(why.Length == 0 ? "" : "; " + why)}";
    }

    /// <summary>
    /// Returns the row, then, each on its own line, everything behind it: findings, eligibility, points, policies.
    /// </summary>
    /// <param name="language">The output language; sources are cited in Italian in either language.</param>
    /// <returns>Lines separated by a line feed, with none at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        var text = new StringBuilder(Render(language));
        foreach (Finding finding in Findings)
        {
            text.Append('\n').Append(finding.Explain(language));
        }

        if (Access is not null)
        {
            text.Append('\n').Append(Access.Explain(language));
        }

        if (Card is not null)
        {
            text.Append('\n').Append(Card.Explain(language));
        }

        foreach (NamedValue policy in Policies)
        {
            text.Append('\n').Append(policy.Render(language));
        }

        return text.ToString();
    }

    /// <summary>Returns the reference and the status; facts are personal data, shown only by <see cref="Explain"/>.</summary>
    public override string ToString() => $"{Reference}: {Status}";
}
