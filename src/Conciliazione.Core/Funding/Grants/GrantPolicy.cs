using System.Diagnostics;
using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>
/// The policy that turns points and requests into grants. Italian term: criterio di assegnazione dei contributi.
/// </summary>
/// <remarks>
/// A closed hierarchy; <see cref="Match"/> takes one function per case. Under every case more points never lead to a smaller
/// grant, except for a cent of rounding. Equality is by case and content. Immutable and thread-safe.
/// </remarks>
public abstract record GrantPolicy
{
    private GrantPolicy()
    {
    }

    /// <summary>
    /// Every request in full if the pool suffices for all; otherwise the pool in proportion to the points, up to the amount
    /// requested.
    /// </summary>
    public static GrantPolicy InProportion { get; } = new Proportional();

    /// <summary>The display name of the policy.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>
    /// Creates a policy under which the score determines the share of the request that is due; if the pool does not suffice for
    /// all the amounts due, it is assigned in proportion to the points, up to the amount due.
    /// </summary>
    /// <param name="amounts">The rule that determines the amount due.</param>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is <see langword="null"/>.</exception>
    public static GrantPolicy ByBand(GrantAmountRule amounts) => new Banded(amounts);

    /// <summary>
    /// Creates a policy under which every request is granted in full if the pool suffices for all; otherwise the pool is assigned
    /// down the ranking.
    /// </summary>
    /// <param name="shortfall">The policy for the first request that does not fit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="shortfall"/> is not a declared value.</exception>
    /// <remarks>
    /// Requests tied where the pool ends are undecided, and no part of them is granted meanwhile, even a part that every order of the
    /// tied requests would give.
    /// </remarks>
    public static GrantPolicy ByRank(ShortfallPolicy shortfall) => new Ranked(shortfall);

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="proportional">For grants in proportion to the points.</param>
    /// <param name="banded">For grants by band of points.</param>
    /// <param name="ranked">For grants down the ranking.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Proportional, TResult> proportional, Func<Banded, TResult> banded, Func<Ranked, TResult> ranked)
    {
        Guard.Against.Null(proportional);
        Guard.Against.Null(banded);
        Guard.Against.Null(ranked);
        return this switch
        {
            Proportional x => proportional(x),
            Banded x => banded(x),
            Ranked x => ranked(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the Italian title.</summary>
    public sealed override string ToString() => Title.Italian;

    private protected abstract LocalizedText CaseTitle { get; }

    /// <summary>In full if the pool suffices, otherwise in proportion to the points.</summary>
    public sealed record Proportional : GrantPolicy
    {
        internal Proportional()
        {
        }

        private protected override LocalizedText CaseTitle => new(
            "per intero se il fondo basta, altrimenti in proporzione ai punti, fino a quanto richiesto",
            "in full if the pool suffices, otherwise in proportion to the points, up to the amount requested");
    }

    /// <summary>The amount due by score; if the pool does not suffice, in proportion to the points.</summary>
    public sealed record Banded : GrantPolicy
    {
        internal Banded(GrantAmountRule amounts) => Amounts = Guard.Against.Null(amounts);

        /// <summary>The rule that determines the amount due.</summary>
        public GrantAmountRule Amounts { get; }

        private protected override LocalizedText CaseTitle => new(
            $"per fascia di punteggio ({Amounts.Label.Title.Italian}); se il fondo non basta, in proporzione ai punti",
            $"by band of points ({Amounts.Label.Title.English}); if the pool does not suffice, in proportion to the points");
    }

    /// <summary>In full if the pool suffices, otherwise down the ranking.</summary>
    public sealed record Ranked : GrantPolicy
    {
        internal Ranked(ShortfallPolicy shortfall) => Shortfall = Guard.Against.Undeclared(shortfall);

        /// <summary>The policy for the first request that does not fit.</summary>
        public ShortfallPolicy Shortfall { get; }

        private protected override LocalizedText CaseTitle => Shortfall switch
        {
            ShortfallPolicy.Skip => new(
                "per graduatoria; se una richiesta non trova capienza, si passa alla successiva",
                "by rank; if a request does not fit, the next one is tried"),
            ShortfallPolicy.Part => new(
                "per graduatoria; se una richiesta non trova capienza, si assegna quanto resta",
                "by rank; if a request does not fit, the amount left is granted"),
            _ => new(
                "per graduatoria; se una richiesta non trova capienza, lo scorrimento si ferma",
                "by rank; if a request does not fit, the assignment stops there"),
        };
    }
}
