using System.Text;
using Conciliazione.Eligibility;
using Conciliazione.Rankings;
using Conciliazione.Scoring;

namespace Conciliazione.Coworking;

/// <summary>One row of a ranking for desks. Italian term: riga della graduatoria delle postazioni.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
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
    /// The position among outside requests from 1, the same for those tied, after which as many are left out; <see langword="null"/>
    /// for renewals, which go first, and for who is not ranked.
    /// </summary>
    public int? Position { get; }

    /// <summary>What the call comes to for it.</summary>
    public DeskStatus Status { get; }

    /// <summary>What places it above the next in the ranking.</summary>
    public Separation Separation { get; }

    /// <summary>Whether it is the renewal of a desk.</summary>
    public bool IsRenewal => Row.IsRenewal;

    /// <summary>The request; <see langword="null"/> for a renewal, and for what could not be read.</summary>
    public DeskRequest? Request => Row.Request;

    /// <summary>What it takes of a week; nothing for what could not be read.</summary>
    public DeskAsk Ask => Row.Ask;

    /// <summary>Whether the applicant may have a desk; <see langword="null"/> for a renewal, and for what could not be read.</summary>
    public EligibilityReport? Access => Row.Access;

    /// <summary>Its points and every finding that led to them; <see langword="null"/> where it was not scored.</summary>
    public ScoreCard? Card { get; }

    /// <summary>What was found besides: in time, one for each person, the desk itself.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>The policies that had a part in it, each with whether it is a reading of ours.</summary>
    public ValueList<NamedValue> Policies { get; }

    /// <summary>Whether its turn for a desk came.</summary>
    internal bool IsInTurn => Status is DeskStatus.Placed or DeskStatus.Waiting or DeskStatus.Undecided;

    internal DeskRow Row { get; }

    /// <summary>The row as one line: position, reference, points, status, what places it above the next.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        string position = Position is { } number ? FixedPoint.Format(number, 0, NumberShape.Grouped, Notation.Of(language)) + ". " : "";
        string kind = IsRenewal ? language == Language.Italian ? " (proroga)" : " (renewal)" : "";
        string points = Card is null ? "" : $" {Card.Total.Render(language)},";
        string why = Separation.Render(language);
        return $"{position}{Reference}{kind}:{points} {Status.Render(language)}{(why.Length == 0 ? "" : "; " + why)}";
    }

    /// <summary>The row, then on lines of their own all that led to it: findings, who may have a desk, points, policies.</summary>
    /// <param name="language">The language wanted; sources are cited in Italian in both.</param>
    /// <returns>Lines parted by a line feed, without one at the end.</returns>
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

    /// <summary>The reference and the status; facts are personal data, and only <see cref="Explain"/> shows them.</summary>
    public override string ToString() => $"{Reference}: {Status}";
}
