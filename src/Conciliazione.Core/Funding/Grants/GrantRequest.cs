using Conciliazione.Rankings;

namespace Conciliazione.Funding;

/// <summary>A request for a contribution. Italian term: contributo richiesto.</summary>
/// <remarks>
/// The figures are kept as submitted: <see cref="GrantAssignment.Assign"/> reports their defects. Equality is by content.
/// Immutable and thread-safe.
/// </remarks>
public sealed record GrantRequest
{
    /// <summary>Initializes a new request.</summary>
    /// <param name="code">The caller's identifier of the project; not blank.</param>
    /// <param name="title">The display name of the project.</param>
    /// <param name="amount">The amount requested; unknown if the form does not state it.</param>
    /// <param name="rank">
    /// The position in the ranking, from 1; equal ranks are a tie. <see langword="null"/> without a ranking: such requests come
    /// after the ranked ones, tied with each other.
    /// </param>
    /// <param name="points">The points; unknown if the project has not been evaluated.</param>
    /// <param name="cost">The cost of the project; unknown if not stated.</param>
    /// <param name="exclusion">
    /// The reason why the request receives no money but keeps its row; <see langword="null"/> if it takes part.
    /// </param>
    /// <param name="missing">
    /// The missing facts that would decide whether the request takes part; none when omitted. Until they are known, the request
    /// is undecided.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is <see langword="null"/> or blank, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    public GrantRequest(
        string code,
        LocalizedText title,
        Known<Euro> amount,
        int? rank = null,
        Known<Points> points = default,
        Known<Euro> cost = default,
        LocalizedText? exclusion = null,
        ValueList<MissingFact>? missing = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Title = Guard.Against.Null(title);
        Amount = amount;
        Rank = rank;
        Points = points;
        Cost = cost;
        Exclusion = exclusion;
        Missing = missing ?? [];
    }

    /// <summary>The caller's identifier of the project.</summary>
    public string Code { get; }

    /// <summary>The display name of the project.</summary>
    public LocalizedText Title { get; }

    /// <summary>The amount requested, or unknown.</summary>
    public Known<Euro> Amount { get; }

    /// <summary>The position in the ranking, or <see langword="null"/>.</summary>
    public int? Rank { get; }

    /// <summary>The points, or unknown.</summary>
    public Known<Points> Points { get; }

    /// <summary>The cost of the project, or unknown.</summary>
    public Known<Euro> Cost { get; }

    /// <summary>The reason why the request receives no money, or <see langword="null"/>.</summary>
    public LocalizedText? Exclusion { get; }

    /// <summary>The missing facts that would decide whether the request takes part; may be empty.</summary>
    public ValueList<MissingFact> Missing { get; }

    /// <summary>
    /// Creates the request of a candidate from its row in a ranking: its position and points, and the reason why it receives no
    /// money if it is below a minimum, excluded or withdrawn, or waits for a place.
    /// </summary>
    /// <typeparam name="TApplication">The type of the application.</typeparam>
    /// <param name="entry">The row; its reference is the code of the request.</param>
    /// <param name="title">The display name of the project.</param>
    /// <param name="amount">The amount requested.</param>
    /// <param name="cost">The cost of the project.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static GrantRequest From<TApplication>(
        RankingEntry<TApplication> entry, LocalizedText title, Known<Euro> amount, Known<Euro> cost = default)
        where TApplication : notnull
    {
        Guard.Against.Null(entry);
        LocalizedText status = LocalizedText.From(entry.Status.Render);
        (LocalizedText? exclusion, ValueList<MissingFact> missing) = entry.Status.Match<(LocalizedText?, ValueList<MissingFact>)>(
            _ => (null, []),
            _ => (status, []),
            undecided => (null, undecided.Missing.Count > 0 ? undecided.Missing : [new("PLACE", RankingText.OrderOfTied)]),
            unclear => (null, unclear.Missing.Count > 0 ? unclear.Missing : [MissingPoints]),
            _ => (Below(entry), []),
            _ => (status, []),
            _ => (status, []));
        return new(entry.Reference, title, amount, entry.Position, entry.Card.Score.Points, cost, exclusion, missing);
    }

    internal static MissingFact MissingPoints { get; } = new("POINTS", new("il punteggio", "the points"));

    /// <summary>Returns the code and the amount.</summary>
    public override string ToString() => $"{Code} {Amount}";

    /// <summary>Returns the request with a reason not to receive money, or with missing facts, of its own.</summary>
    internal GrantRequest With(LocalizedText? exclusion, ValueList<MissingFact> missing) =>
        new(Code, Title, Amount, Rank, Points, Cost, exclusion ?? Exclusion, [.. Missing, .. missing]);

    /// <summary>Returns the minima that are not reached, each with its figures.</summary>
    private static LocalizedText Below<TApplication>(RankingEntry<TApplication> entry)
        where TApplication : notnull
    {
        return new(In(Language.Italian, "sotto il minimo"), In(Language.English, "below the minimum"));

        string In(Language language, string title) => string.Join("; ", entry.Card.Minima
            .Where(minimum => minimum.Outcome is Outcome.NotMet)
            .Select(minimum => $"{title}: {string.Join("; ", minimum.Facts.Concat(minimum.Parameters).Select(value => value.Render(language)))} [{minimum.Source.Cite()}]"));
    }
}
