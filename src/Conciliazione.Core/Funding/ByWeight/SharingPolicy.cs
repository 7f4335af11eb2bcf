using System.Diagnostics;
using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>The policy for sharing units by weight. Italian term: criterio di riparto.</summary>
/// <remarks>
/// A closed hierarchy; <see cref="Match"/> takes one function per case. Under every policy, a claim with a weight of zero gets
/// only its floor. Equality is by case and content. Immutable and thread-safe.
/// </remarks>
public abstract record SharingPolicy
{
    private SharingPolicy()
    {
    }

    /// <summary>
    /// Each share is a common multiple of its weight, clamped between floor and ceiling, and rounded once at the end by largest
    /// remainder. The floor is not additional: a claim that gets more than its floor by weight gets nothing on top.
    /// </summary>
    public static SharingPolicy ByWeight { get; } = new Proportional();

    /// <summary>Each claim gets its floor first; the rest is shared by weight, up to the ceilings.</summary>
    public static SharingPolicy FloorsThenWeight { get; } = new FloorsFirst();

    /// <summary>The display name of the policy.</summary>
    public LocalizedText Title => ToCertificate().Title;

    /// <summary>
    /// Creates a policy that shares a part equally among the claims with a weight, and the rest by weight; the two are summed
    /// before rounding.
    /// </summary>
    /// <param name="part">The part shared equally, such as 30%; from 0 to 100%, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="part"/> is above 100%.</exception>
    public static SharingPolicy EqualThenWeight(Percentage part)
    {
        Guard.Against.AboveMaximum(part, Percentage.Hundred);
        return new EqualPart(part);
    }

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="proportional">For shares in proportion to weight.</param>
    /// <param name="floorsFirst">For floors first.</param>
    /// <param name="equalPart">For an equal part first.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Proportional, TResult> proportional, Func<FloorsFirst, TResult> floorsFirst, Func<EqualPart, TResult> equalPart)
    {
        Guard.Against.Null(proportional);
        Guard.Against.Null(floorsFirst);
        Guard.Against.Null(equalPart);
        return this switch
        {
            Proportional x => proportional(x),
            FloorsFirst x => floorsFirst(x),
            EqualPart x => equalPart(x),
            _ => throw new UnreachableException(),
        };
    }

    internal abstract CertificatePolicy ToCertificate();

    /// <summary>In proportion to weight, between floor and ceiling.</summary>
    public sealed record Proportional : SharingPolicy
    {
        internal Proportional()
        {
        }

        internal override CertificatePolicy ToCertificate() => new CertificatePolicy.Proportional();
    }

    /// <summary>Floors first, then the rest by weight.</summary>
    public sealed record FloorsFirst : SharingPolicy
    {
        internal FloorsFirst()
        {
        }

        internal override CertificatePolicy ToCertificate() => new CertificatePolicy.FloorsFirst();
    }

    /// <summary>Equal parts first, then the rest by weight.</summary>
    public sealed record EqualPart : SharingPolicy
    {
        internal EqualPart(Percentage part) => Part = part;

        /// <summary>The part shared equally.</summary>
        public Percentage Part { get; }

        internal override CertificatePolicy ToCertificate() => new CertificatePolicy.EqualPart(Part);
    }
}
