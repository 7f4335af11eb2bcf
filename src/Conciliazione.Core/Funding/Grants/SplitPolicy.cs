using System.Diagnostics;

namespace Conciliazione.Funding;

/// <summary>
/// The policy that rounds the shares of a contribution to the cent. Italian term: criterio di arrotondamento del riparto.
/// </summary>
/// <remarks>
/// A closed hierarchy; <see cref="Match"/> takes one function per case. Equality is by case and content. Immutable and
/// thread-safe.
/// </remarks>
public abstract record SplitPolicy
{
    private SplitPolicy()
    {
    }

    /// <summary>The display name of the policy.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>Creates a policy that rounds each share separately; any remainder stays visible as the amount left.</summary>
    /// <param name="rounding">The rounding rule for each share.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is <see langword="null"/>.</exception>
    public static SplitPolicy Each(RoundingRule rounding) => new RoundEach(rounding);

    /// <summary>
    /// Every share is truncated to the cent, and the remaining cents go one by one to the largest remainders; equal remainders
    /// are broken by the declared order of the shares. Nothing is ever left. The method is not monotone: with a larger
    /// contribution, a share can be one cent less.
    /// </summary>
    public static SplitPolicy ByLargestRemainder { get; } = new LargestRemainder();

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="roundEach">For shares rounded separately.</param>
    /// <param name="largestRemainder">For the largest remainder method.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<RoundEach, TResult> roundEach, Func<LargestRemainder, TResult> largestRemainder)
    {
        Guard.Against.Null(roundEach);
        Guard.Against.Null(largestRemainder);
        return this switch
        {
            RoundEach x => roundEach(x),
            LargestRemainder x => largestRemainder(x),
            _ => throw new UnreachableException(),
        };
    }

    private protected abstract LocalizedText CaseTitle { get; }

    /// <summary>Each share rounded separately.</summary>
    public sealed record RoundEach : SplitPolicy
    {
        internal RoundEach(RoundingRule rounding)
        {
            Rounding = Guard.Against.Null(rounding);
        }

        /// <summary>The rounding rule for each share.</summary>
        public RoundingRule Rounding { get; }

        private protected override LocalizedText CaseTitle =>
            new($"ogni parte per sé, {Rounding.Title.Italian}", $"each share on its own, {Rounding.Title.English}");
    }

    /// <summary>Largest remainders, with equal ones broken by the declared order of the shares.</summary>
    public sealed record LargestRemainder : SplitPolicy
    {
        internal LargestRemainder()
        {
        }

        private protected override LocalizedText CaseTitle =>
            new("maggiori resti; a parità, l'ordine delle parti", "largest remainders; when equal, the order of the shares");
    }
}
