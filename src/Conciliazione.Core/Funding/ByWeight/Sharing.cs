using System.Numerics;
using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>Whole units shared by weight, down to the last unit. Italian term: riparto.</summary>
/// <remarks>
/// The shares and the units left sum to the budget; no share is negative, below its floor or above its ceiling. The order of the
/// claims does not affect the result. The largest remainder method is not monotone: with a larger budget, a claim can get one
/// unit less. Equality is by content. Immutable and thread-safe.
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
        Remaining = result.Remaining;
        Tie = result.Undecided == 0
            ? null
            : new(lines.Where(line => line.Basis == ShareBasis.Tied).Select(line => line.Claim.Code).ToValueList(), result.Undecided);
    }

    /// <summary>The number of units shared.</summary>
    public long Budget { get; }

    /// <summary>The unit being shared.</summary>
    public Unit Unit { get; }

    /// <summary>The sharing policy.</summary>
    public SharingPolicy Policy { get; }

    /// <summary>The source of the rule.</summary>
    public LegalSource Source { get; }

    /// <summary>One line for each claim, by code.</summary>
    public ValueList<ShareLine> Lines { get; }

    /// <summary>The units left over, because of the ceilings or because of a tie.</summary>
    public long Remaining { get; }

    /// <summary>The tie that the declared key does not break, or <see langword="null"/>.</summary>
    public ShareTie? Tie { get; }

    /// <summary>Shares a budget.</summary>
    /// <param name="budget">The number of units to share; zero or more.</param>
    /// <param name="unit">The unit being shared.</param>
    /// <param name="claims">
    /// The claims: at least one, with distinct codes, at least one weight above zero, and floors within the budget.
    /// </param>
    /// <param name="policy">The sharing policy.</param>
    /// <param name="source">The source of the rule.</param>
    /// <returns>The sharing, or all the defects of the figures, found before anything is computed.</returns>
    /// <remarks>
    /// Weights may be any fractions, and any number of them. Only a policy with an equal part has a bound: it needs them over a
    /// common denominator, where each takes at most 4,096 binary digits.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<Sharing> Share(
        long budget, Unit unit, ValueList<Claim> claims, SharingPolicy policy, LegalSource source)
    {
        Guard.Against.Null(unit);
        Guard.Against.Null(claims);
        Guard.Against.Null(policy);
        Guard.Against.Null(source);
        return Validated<Sharing>.From(ClaimChecks.Of(budget, unit, claims, policy, source), () => Compute(budget, unit, claims, policy, source));
    }

    /// <summary>
    /// Applies withdrawals and reductions, and shares what is free among the others. Italian term: revisione del riparto.
    /// </summary>
    /// <param name="events">The events; at most one per claim.</param>
    /// <param name="sharing">
    /// Whether the freed units are shared among the remaining claims, up to their ceilings; otherwise no claim gets more, tied
    /// claims included, and all of it remains unassigned, for a residue round. If no claim with a weight remains, it also stays
    /// unassigned.
    /// </param>
    /// <returns>The revision, or the defects of the events.</returns>
    /// <remarks>
    /// A claim keeps what it had unless an event names it: its current units are its floor in the new sharing, under the same
    /// policy. So a revision never takes from one claim to give to another. Units that were undecided because of a tie are free
    /// too.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is <see langword="null"/>.</exception>
    public Validated<Revision<Sharing>> Revise(ValueList<ShareEvent> events, bool sharing = true)
    {
        Guard.Against.Null(events);
        return WeightRevision.Apply(this, events, sharing);
    }

    /// <summary>Returns the units assigned to a claim, in a time that grows with the logarithm of the number of claims.</summary>
    /// <param name="code">The code of the claim.</param>
    /// <exception cref="ArgumentException">No claim has this code.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public long UnitsOf(string code)
    {
        Guard.Against.Null(code);
        (int low, int high) = (0, Lines.Count - 1);
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(Lines[middle].Claim.Code, code);
            if (order == 0)
            {
                return Lines[middle].Units;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        throw new ArgumentException($"There is no claim '{code}'.", nameof(code));
    }

    /// <summary>
    /// Returns the digest of what is submitted to a sharing, for whoever wants to find it again in the certificate, if it is not that
    /// of a revision. Italian term: impronta delle richieste.
    /// </summary>
    /// <param name="budget">The number of units to share.</param>
    /// <param name="unit">The unit being shared.</param>
    /// <param name="claims">The claims, in any order; their figures are not checked.</param>
    /// <param name="policy">The sharing policy.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static InputDigest DigestOf(long budget, Unit unit, ValueList<Claim> claims, SharingPolicy policy)
    {
        Guard.Against.Null(unit);
        Guard.Against.Null(claims);
        Guard.Against.Null(policy);
        return Submitted(budget, unit, claims, policy).ComputeDigest();
    }

    /// <summary>Returns the certificate of this sharing, which can be verified and explained without this type.</summary>
    public ShareCertificate ToCertificate() => Certify(Budget, Unit, Policy, Lines, Remaining, Tie?.Units ?? 0).WithDigest();

    /// <summary>Returns the lines and the units left.</summary>
    public override string ToString() => FormattableString.Invariant($"{Lines}, {Remaining} left");

    /// <summary>Returns a certificate of what is submitted, in which nothing has been shared yet.</summary>
    internal static ShareCertificate Submitted(long budget, Unit unit, ValueList<Claim> claims, SharingPolicy policy) =>
        Certify(budget, unit, policy, claims.Select(claim => new ShareLine(claim, 0, ShareBasis.ByWeight)), 0, 0);

    private static ShareCertificate Certify(
        long budget, Unit unit, SharingPolicy policy, IEnumerable<ShareLine> lines, long remaining, long undecided)
    {
        ValueList<CertificateRow> rows = lines.Select(line => new CertificateRow(
            line.Claim.Code,
            line.Claim.Title,
            line.Claim.Weight,
            line.Claim.Floor,
            line.Claim.Ceiling,
            line.Claim.Precedence,
            line.Units,
            line.Basis == ShareBasis.Tied ? CertificateStatus.Undecided : CertificateStatus.TakesPart)).ToValueList();
        return new(unit, budget, policy.ToCertificate(), [], rows.Count, rows, remaining, undecided);
    }

    private static Sharing Compute(
        long budget, Unit unit, ValueList<Claim> claims, SharingPolicy policy, LegalSource source)
    {
        Claim[] ordered = [.. claims.OrderBy(claim => claim.Code, StringComparer.Ordinal)];
        long[] floors = [.. ordered.Select(claim => claim.Floor)];
        long[] ceilings = [.. ordered.Select(claim => claim.Ceiling ?? long.MaxValue)];
        long[] precedence = [.. ordered.Select(claim => claim.Precedence ?? long.MaxValue)];
        var shares = new long[ordered.Length];
        var bases = new ShareBasis[ordered.Length];
        // The weights over a common denominator, unless that is too wide: fractions are then shared as they are.
        BigInteger[]? weights = ClaimChecks.IsWide(ordered) ? null : ClaimChecks.OverCommonDenominator(ordered);
        ApportionmentResult result = policy.Match(
            _ => ByWeight(budget, floors, ceilings),
            _ => FloorsFirst(),
            equal => Apportionment.Share(budget, WithEqualPart(weights!, equal.Part), shares, floors, ceilings, precedence, bases));
        return new(budget, unit, policy, source, ordered.Select((claim, i) => new ShareLine(claim, shares[i], bases[i])).ToValueList(), result);

        ApportionmentResult ByWeight(long units, long[] minima, long[] maxima) => weights is null
            ? WideApportionment.Share(units, ordered, shares, minima, maxima, precedence, bases)
            : Apportionment.Share(units, weights, shares, minima, maxima, precedence, bases);

        // The rest by weight is a separate sharing, in which each ceiling is reduced by its floor.
        ApportionmentResult FloorsFirst()
        {
            long[] room = [.. ordered.Select((claim, i) => claim.Ceiling is { } ceiling ? ceiling - floors[i] : long.MaxValue)];
            ApportionmentResult rest = ByWeight(budget - floors.Sum(), new long[floors.Length], room);
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
