using System.Diagnostics;

namespace Conciliazione.Certificates;

/// <summary>
/// The policy of a certificate as plain figures, against which the shares are verified. Italian term: criterio di riparto.
/// </summary>
/// <remarks>
/// A closed hierarchy; <see cref="Match"/> takes one function per case. It uses no type of the engine, so that a certificate is
/// verified without it. Equality is by case and content. Immutable and thread-safe.
/// </remarks>
public abstract record CertificatePolicy
{
    private CertificatePolicy()
    {
    }

    /// <summary>The display name of the policy.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="proportional">For shares in proportion to weight.</param>
    /// <param name="floorsFirst">For floors first.</param>
    /// <param name="equalPart">For an equal part first.</param>
    /// <param name="byRank">For shares by rank.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Proportional, TResult> proportional,
        Func<FloorsFirst, TResult> floorsFirst,
        Func<EqualPart, TResult> equalPart,
        Func<ByRank, TResult> byRank)
    {
        Guard.Against.Null(proportional);
        Guard.Against.Null(floorsFirst);
        Guard.Against.Null(equalPart);
        Guard.Against.Null(byRank);
        return this switch
        {
            Proportional x => proportional(x),
            FloorsFirst x => floorsFirst(x),
            EqualPart x => equalPart(x),
            ByRank x => byRank(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the Italian title.</summary>
    public sealed override string ToString() => Title.Italian;

    private protected abstract LocalizedText CaseTitle { get; }

    /// <summary>
    /// Each share is a common multiple of its weight, clamped between floor and ceiling, and rounded by largest remainder.
    /// </summary>
    public sealed record Proportional : CertificatePolicy
    {
        private protected override LocalizedText CaseTitle =>
            new("in proporzione al peso, tra minimo e massimo", "in proportion to weight, between floor and ceiling");
    }

    /// <summary>Each claim gets its floor, and the remainder is shared by weight up to the ceilings.</summary>
    public sealed record FloorsFirst : CertificatePolicy
    {
        private protected override LocalizedText CaseTitle =>
            new("prima ogni minimo, poi il resto per peso", "each floor first, then the rest by weight");
    }

    /// <summary>
    /// A part is shared equally among the claims with a weight, and the rest by weight; both are added before rounding.
    /// </summary>
    public sealed record EqualPart : CertificatePolicy
    {
        /// <summary>Initializes a new instance of the case.</summary>
        /// <param name="part">The part shared equally.</param>
        public EqualPart(Percentage part) => Part = part;

        /// <summary>The part shared equally.</summary>
        public Percentage Part { get; }

        private protected override LocalizedText CaseTitle => new(
            $"{FactValue.Of(Part).Render(Language.Italian)} in parti uguali, il resto per peso",
            $"{FactValue.Of(Part).Render(Language.English)} in equal parts, the rest by weight");
    }

    /// <summary>Claims are paid in full down the ranking.</summary>
    public sealed record ByRank : CertificatePolicy
    {
        /// <summary>Initializes a new instance of the case.</summary>
        /// <param name="shortfall">The policy for the first claim that does not fit.</param>
        /// <param name="minimumPart">The minimum amount granted in part.</param>
        public ByRank(ShortfallPolicy shortfall, long minimumPart)
        {
            Shortfall = shortfall;
            MinimumPart = minimumPart;
        }

        /// <summary>The policy for the first claim that does not fit.</summary>
        public ShortfallPolicy Shortfall { get; }

        /// <summary>The minimum amount granted in part.</summary>
        public long MinimumPart { get; }

        private protected override LocalizedText CaseTitle => Shortfall switch
        {
            ShortfallPolicy.Skip => new("per graduatoria; chi non ci sta è saltato", "by rank; who does not fit is skipped"),
            ShortfallPolicy.Part => new("per graduatoria; l'ultimo in parte", "by rank; the last in part"),
            _ => new("per graduatoria; lo scorrimento si ferma alla prima richiesta che non trova capienza", "by rank; it stops at the first that does not fit"),
        };
    }
}
