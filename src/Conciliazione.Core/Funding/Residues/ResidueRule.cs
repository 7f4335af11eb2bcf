using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>
/// The rule that shares unspent funds among projects that already have a grant: parts in a declared order.
/// Italian term: regola dello scorrimento dei residui.
/// </summary>
/// <remarks>
/// Any amount that a part cannot assign goes to the next one. A base gives something to every project, whatever the figures, as
/// long as it holds a cent for each. The texts state the aims but no formula and no ceiling, so every parameter is an
/// interpretation. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record ResidueRule
{
    private ResidueRule(ValueList<ResiduePart> parts, LegalSource source)
    {
        Parts = parts;
        Source = source;
    }

    /// <summary>The parts, in the order in which they are shared.</summary>
    public ValueList<ResiduePart> Parts { get; }

    /// <summary>The source of the aims.</summary>
    public LegalSource Source { get; }

    /// <summary>All parameters, for display; each is our interpretation.</summary>
    public ValueList<NamedValue> Parameters => Parts.SelectMany((part, i) => part.Match<NamedValue[]>(
        everyone => [Share(i, part), Ceiling(i, part)],
        reward =>
        [
            Share(i, part),
            Shown(i, "ACTIONS", new("peso delle azioni avviate", "weight of the actions started"), FactValue.Of(reward.Actions)),
            Ceiling(i, part),
        ],
        reinforcement =>
        [
            Share(i, part),
            Shown(i, "PLACES", new("progetti rinforzati", "projects reinforced"), FactValue.Of(reinforcement.Places)),
            Shown(
                i,
                "CUT",
                new("riduzione misurata", "cut measured"),
                FactValue.Of(reinforcement.Cut == ResiduePart.CutMeasure.Amount
                    ? new LocalizedText("in euro", "in euros")
                    : new LocalizedText("in percentuale del richiesto", "as a share of the request"))),
            Ceiling(i, part),
        ])).ToValueList();

    /// <summary>Creates a rule, or returns its defects.</summary>
    /// <param name="parts">The parts, in the order in which they are shared; from 1 to 9, with a sum of 100%.</param>
    /// <param name="source">The source of the aims.</param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/>, or <paramref name="parts"/> is empty.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more than nine parts.</exception>
    public static Validated<ResidueRule> Create(ValueList<ResiduePart> parts, LegalSource source)
    {
        Guard.Against.EmptyList(parts);
        Guard.Against.AboveMaximum(parts.Count, 9, nameof(parts));
        Guard.Against.Null(source);
        Ratio sum = parts.Aggregate(Ratio.Whole(0), (total, part) => total + part.Share.ToRatio());
        Ratio percent = sum * Ratio.Whole(100);
        return Validated<ResidueRule>.From(
            sum == Ratio.Whole(1)
                ? []
                : [DefectCodes.FundingSharesTotal.At(
                    "parts",
                    new FactValue.Fraction(percent, Unit.Percent, percent.DecimalsToTellFrom(Ratio.Whole(100), 0)),
                    FactValue.Of(Percentage.Hundred),
                    source)],
            () => new(parts, source));
    }

    /// <summary>Shares unspent funds.</summary>
    /// <param name="residue">The amount of the unspent funds; zero or more.</param>
    /// <param name="facts">The facts about each project; at least one project, with distinct codes.</param>
    /// <returns>The round, or the defects of the figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public Validated<ResidueRound> Share(Euro residue, ValueList<ResidueFacts> facts)
    {
        Guard.Against.Null(facts);
        ValueList<ResidueFacts> ordered = facts.OrderBy(each => each.Code, StringComparer.Ordinal).ToValueList();
        return Validated<ResidueRound>.From(
            ResidueChecks.Of(residue, facts, Source), () => new(this, residue, ordered, Run(residue, ordered)));
    }

    private static NamedValue Share(int place, ResiduePart part) => Shown(place, "SHARE", part.Title, FactValue.Of(part.Share));

    private static NamedValue Ceiling(int place, ResiduePart part) => Shown(
        place, "CEILING", new($"tetto ({part.Title.Italian}):", $"ceiling ({part.Title.English}):"), FactValue.Of(part.CeilingText));

    private static NamedValue Shown(int place, string code, LocalizedText title, FactValue value) =>
        new($"PART-{(char)('1' + place)}-{code}", title, value, Provenance.Reading);

    private ValueList<ResiduePartResult> Run(Euro residue, ValueList<ResidueFacts> facts)
    {
        var own = new long[Parts.Count];
        Apportionment.Share(
            residue.Cents,
            [.. Parts.Select(part => part.Share.Units)],
            own,
            precedence: [.. Enumerable.Range(0, own.Length).Select(i => (long)i)]);
        Dictionary<string, long> room = facts.ToDictionary(each => each.Code, each => (each.Asked - each.Assigned).Cents, StringComparer.Ordinal);
        var results = new List<ResiduePartResult>();
        Euro carried = Euro.Zero;
        for (int i = 0; i < own.Length; i++)
        {
            ResiduePartResult result = Part(Parts[i], Euro.FromCents(own[i]), carried, facts, room);
            results.Add(result);
            carried = result.CarriedOn;
            foreach (ShareLine line in result.Sharing?.Lines ?? [])
            {
                // A tied project may still get one cent, and must then be within the ceilings of the next parts.
                room[line.Claim.Code] -= line.Units + (line.Basis == ShareBasis.Tied ? 1 : 0);
            }
        }

        return results.ToValueList();
    }

    private ResiduePartResult Part(
        ResiduePart part, Euro own, Euro carried, ValueList<ResidueFacts> facts, Dictionary<string, long> room)
    {
        ValueList<string> tied = part is ResiduePart.Reinforcement reinforcement ? TiedOnTheLastPlace(reinforcement, facts) : [];
        ValueList<Claim> claims = facts.Select(each => new Claim(
            each.Code, each.Title, part.WeightOf(each, facts), floor: 0, part.CeilingOf(room[each.Code]), each.Precedence)).ToValueList();
        Sharing? sharing = tied.Count > 0 || claims.All(claim => claim.Weight.Sign == 0)
            ? null
            : Sharing.Share((own + carried).Cents, Unit.EuroCent, claims, SharingPolicy.ByWeight, Source).OrThrow();
        return new(part, own, carried, sharing, tied);
    }

    /// <summary>
    /// Returns the projects with the same cut that straddle the last place; none is preferred without a declared reason.
    /// </summary>
    private static ValueList<string> TiedOnTheLastPlace(ResiduePart.Reinforcement part, ValueList<ResidueFacts> facts) => facts
        .Where(each => each.Cut(part.Cut).Sign > 0)
        .GroupBy(each => each.Cut(part.Cut))
        .Where(same => facts.Count(other => other.Cut(part.Cut) > same.Key) is var ahead && ahead < part.Places && ahead + same.Count() > part.Places)
        .SelectMany(same => same)
        .Select(each => each.Code)
        .ToValueList();
}
