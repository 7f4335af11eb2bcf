using System.Numerics;
using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>Whole units shared out by weight, to the last one. Italian term: riparto.</summary>
/// <remarks>
/// The shares and what is left sum to the budget; no share is negative, below its floor or above its ceiling. The order of the
/// claims changes nothing. Largest remainder is not monotone: with a larger budget a claim can get one unit less. Equality is by
/// content. Immutable, safe for any thread.
/// </remarks>
public sealed record Sharing
{
    private Sharing(
        long budget, Unit unit, SharingPolicy policy, LegalSource source, ValueList<ShareLine> lines, ApportionmentResult result)
    {
        Budget = budget;
        Unit = unit;
        Policy = policy;
        Source = source;
        Lines = lines;
        Left = result.Left;
        Tie = result.Undecided == 0
            ? null
            : new(lines.Where(line => line.Basis == ShareBasis.Tied).Select(line => line.Claim.Code).ToValueList(), result.Undecided);
    }

    /// <summary>How many units there were.</summary>
    public long Budget { get; }

    /// <summary>What is shared.</summary>
    public Unit Unit { get; }

    /// <summary>How it is shared.</summary>
    public SharingPolicy Policy { get; }

    /// <summary>Where the rule stands.</summary>
    public LegalSource Source { get; }

    /// <summary>One line a claim, by code.</summary>
    public ValueList<ShareLine> Lines { get; }

    /// <summary>What is left: what no ceiling lets anyone take, and what hangs on a tie.</summary>
    public long Left { get; }

    /// <summary>The tie that the declared key does not break, or <see langword="null"/>.</summary>
    public ShareTie? Tie { get; }

    /// <summary>Shares a budget.</summary>
    /// <param name="budget">How many units there are; zero or more.</param>
    /// <param name="unit">What they are.</param>
    /// <param name="claims">The claims; one at least, no code twice, one weight at least above zero, floors within the budget.</param>
    /// <param name="policy">How it is shared.</param>
    /// <param name="source">Where the rule stands.</param>
    /// <returns>The sharing, or everything that is wrong with the figures, found before anything is computed.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<Sharing> Share(
        long budget, Unit unit, ValueList<Claim> claims, SharingPolicy policy, LegalSource source)
    {
        Guard.Against.Null(unit);
        Guard.Against.Null(claims);
        Guard.Against.Null(policy);
        Guard.Against.Null(source);
        return Validated<Sharing>.From(ClaimChecks.Of(budget, unit, claims, source), () => Compute(budget, unit, claims, policy, source));
    }

    /// <summary>Applies withdrawals and reductions, and shares what is free among the others. Italian term: revisione del riparto.</summary>
    /// <param name="events">What happened; one event a claim.</param>
    /// <param name="sharing">
    /// Whether what is free is shared among those that go on, up to their ceilings; else nobody gets more, those tied included, and all
    /// of it stays in what is left, for a residue round. Where nobody with a weight goes on, it stays there too.
    /// </param>
    /// <returns>The revision, or everything that is wrong with the events.</returns>
    /// <remarks>
    /// Whoever had something keeps it, unless an event names them: what each has is the floor of the new sharing, under the same
    /// policy. So a revision never takes from one to give to another. Units that hung on a tie are free too.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is <see langword="null"/>.</exception>
    public Validated<Revision<Sharing>> Revise(ValueList<ShareEvent> events, bool sharing = true)
    {
        Guard.Against.Null(events);
        return WeightRevision.Apply(this, events, sharing);
    }

    /// <summary>What a claim got.</summary>
    /// <param name="code">The code of the claim.</param>
    /// <exception cref="ArgumentException">There is no such claim.</exception>
    public long UnitsOf(string code) => Lines.FirstOrDefault(line => line.Claim.Code == code)?.Units
        ?? throw new ArgumentException($"There is no claim '{code}'.", nameof(code));

    /// <summary>The certificate of this sharing, which verifies and explains itself without this type.</summary>
    public ShareCertificate ToCertificate() => new(
        Unit,
        Budget,
        Policy.ToCertificate(),
        [],
        Lines.Count,
        Lines.Select(line => new CertificateRow(
            line.Claim.Code,
            line.Claim.Title,
            line.Claim.Weight,
            line.Claim.Floor,
            line.Claim.Ceiling,
            line.Claim.Precedence,
            line.Units,
            line.Basis == ShareBasis.Tied ? CertificateStatus.Undecided : CertificateStatus.TakesPart)).ToValueList(),
        Left,
        Tie?.Units ?? 0);

    /// <summary>The lines and what is left.</summary>
    public override string ToString() => FormattableString.Invariant($"{Lines}, {Left} left");

    private static Sharing Compute(
        long budget, Unit unit, ValueList<Claim> claims, SharingPolicy policy, LegalSource source)
    {
        Claim[] ordered = [.. claims.OrderBy(claim => claim.Code, StringComparer.Ordinal)];
        long[] floors = [.. ordered.Select(claim => claim.Floor)];
        long[] ceilings = [.. ordered.Select(claim => claim.Ceiling ?? long.MaxValue)];
        long[] precedence = [.. ordered.Select(claim => claim.Precedence ?? long.MaxValue)];
        var shares = new long[ordered.Length];
        var bases = new ShareBasis[ordered.Length];
        BigInteger[] weights = ClaimChecks.OverCommonDenominator(ordered);
        ApportionmentResult result = policy.Match(
            _ => Apportionment.Share(budget, weights, shares, floors, ceilings, precedence, bases),
            _ => FloorsFirst(),
            equal => Apportionment.Share(budget, WithEqualPart(weights, equal.Part), shares, floors, ceilings, precedence, bases));
        return new(budget, unit, policy, source, ordered.Select((claim, i) => new ShareLine(claim, shares[i], bases[i])).ToValueList(), result);

        // The rest by weight is a sharing of its own, with what each ceiling leaves above its floor.
        ApportionmentResult FloorsFirst()
        {
            long[] room = [.. ordered.Select((claim, i) => claim.Ceiling is { } ceiling ? ceiling - floors[i] : long.MaxValue)];
            ApportionmentResult rest = Apportionment.Share(budget - floors.Sum(), weights, shares, default, room, precedence, bases);
            for (int i = 0; i < shares.Length; i++)
            {
                shares[i] += floors[i];
            }

            return rest;
        }
    }

    /// <summary>An equal part is proportional too, with weights of p·W + (100 - p)·n·w.</summary>
    private static BigInteger[] WithEqualPart(BigInteger[] weights, Percentage part)
    {
        BigInteger sum = weights.Aggregate(BigInteger.Zero, (total, weight) => total + weight);
        int positive = weights.Count(weight => weight.Sign > 0);
        return [.. weights.Select(weight => weight.IsZero
            ? BigInteger.Zero
            : (part.Units * sum) + ((Percentage.UnitsInAWhole - part.Units) * positive * weight))];
    }
}
