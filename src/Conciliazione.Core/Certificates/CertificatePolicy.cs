using System.Diagnostics;

namespace Conciliazione.Certificates;

/// <summary>The policy of a certificate as plain figures: what the shares are verified against. Italian term: criterio di riparto.</summary>
/// <remarks>
/// A closed hierarchy; <see cref="Match"/> takes one function a case. It names no type of the engine, so that a certificate is
/// verified without it. Equality is by case and content. Immutable, safe for any thread.
/// </remarks>
public abstract record CertificatePolicy
{
    private CertificatePolicy()
    {
    }

    /// <summary>What the policy is called.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
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

    /// <summary>The Italian title.</summary>
    public sealed override string ToString() => Title.Italian;

    private protected abstract LocalizedText CaseTitle { get; }

    /// <summary>Each share is a common multiple of its weight, brought between floor and ceiling, rounded by largest remainder.</summary>
    public sealed record Proportional : CertificatePolicy
    {
        private protected override LocalizedText CaseTitle =>
            new("in proporzione al peso, tra minimo e massimo", "in proportion to weight, between floor and ceiling");
    }

    /// <summary>Each gets its floor, then what is left is shared by weight up to the ceilings.</summary>
    public sealed record FloorsFirst : CertificatePolicy
    {
        private protected override LocalizedText CaseTitle =>
            new("prima ogni minimo, poi il resto per peso", "each floor first, then the rest by weight");
    }

    /// <summary>A part is shared equally among those with a weight, the rest by weight; both summed before rounding.</summary>
    public sealed record EqualPart : CertificatePolicy
    {
        /// <summary>Builds the case.</summary>
        /// <param name="part">How much is shared equally.</param>
        public EqualPart(Percentage part) => Part = part;

        /// <summary>How much is shared equally.</summary>
        public Percentage Part { get; }

        private protected override LocalizedText CaseTitle => new(
            $"{FactValue.Of(Part).Render(Language.Italian)} in parti uguali, il resto per peso",
            $"{FactValue.Of(Part).Render(Language.English)} in equal parts, the rest by weight");
    }

    /// <summary>In full down the ranking.</summary>
    public sealed record ByRank : CertificatePolicy
    {
        /// <summary>Builds the case.</summary>
        /// <param name="shortfall">What happens to the first that does not fit.</param>
        /// <param name="minimumPart">The least that is given in part.</param>
        public ByRank(ShortfallPolicy shortfall, long minimumPart)
        {
            Shortfall = shortfall;
            MinimumPart = minimumPart;
        }

        /// <summary>What happens to the first that does not fit.</summary>
        public ShortfallPolicy Shortfall { get; }

        /// <summary>The least that is given in part.</summary>
        public long MinimumPart { get; }

        private protected override LocalizedText CaseTitle => Shortfall switch
        {
            ShortfallPolicy.Skip => new("per graduatoria; chi non ci sta è saltato", "by rank; who does not fit is skipped"),
            ShortfallPolicy.Part => new("per graduatoria; l'ultimo in parte", "by rank; the last in part"),
            _ => new("per graduatoria; ci si ferma al primo che non ci sta", "by rank; it stops at the first that does not fit"),
        };
    }
}
