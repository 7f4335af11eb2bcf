using System.Diagnostics;
using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>How units are shared by weight. Italian term: criterio di riparto.</summary>
/// <remarks>
/// A closed hierarchy; <see cref="Match"/> takes one function a case. Under each, a weight of zero gets its floor and nothing
/// else. Equality is by case and content. Immutable, safe for any thread.
/// </remarks>
public abstract record SharingPolicy
{
    private SharingPolicy()
    {
    }

    /// <summary>
    /// Each share a common multiple of its weight, brought between floor and ceiling, rounded once at the end by largest remainder.
    /// A floor counts against the weight: who gets more than it by weight gets nothing on top.
    /// </summary>
    public static SharingPolicy ByWeight { get; } = new Proportional();

    /// <summary>Each floor first, then what is left by weight, up to the ceilings.</summary>
    public static SharingPolicy FloorsThenWeight { get; } = new FloorsFirst();

    /// <summary>What the policy is called.</summary>
    public LocalizedText Title => ToCertificate().Title;

    /// <summary>A part shared equally among those with a weight, the rest by weight; the two are summed before rounding.</summary>
    /// <param name="part">How much is shared equally, such as 30%; from 0 to 100%, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="part"/> is above 100%.</exception>
    public static SharingPolicy EqualThenWeight(Percentage part)
    {
        Guard.Against.AboveMaximum(part, Percentage.Hundred);
        return new EqualPart(part);
    }

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
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

    /// <summary>Each floor first, then the rest by weight.</summary>
    public sealed record FloorsFirst : SharingPolicy
    {
        internal FloorsFirst()
        {
        }

        internal override CertificatePolicy ToCertificate() => new CertificatePolicy.FloorsFirst();
    }

    /// <summary>Equal parts, then the rest by weight.</summary>
    public sealed record EqualPart : SharingPolicy
    {
        internal EqualPart(Percentage part) => Part = part;

        /// <summary>How much is shared equally.</summary>
        public Percentage Part { get; }

        internal override CertificatePolicy ToCertificate() => new CertificatePolicy.EqualPart(Part);
    }
}
