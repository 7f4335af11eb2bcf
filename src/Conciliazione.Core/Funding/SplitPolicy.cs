using System.Diagnostics;

namespace Conciliazione.Funding;

/// <summary>How the shares of a contribution are brought to the cent. Italian term: criterio di arrotondamento del riparto.</summary>
/// <remarks>
/// A closed hierarchy; <see cref="Match"/> takes one function a case. Equality is by case and content. Immutable, safe for
/// any thread.
/// </remarks>
public abstract record SplitPolicy
{
    private SplitPolicy()
    {
    }

    /// <summary>What the policy is called.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>Each share rounded on its own; what that leaves over stays visible as left.</summary>
    /// <param name="rounding">How each is rounded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is <see langword="null"/>.</exception>
    public static SplitPolicy Each(RoundingRule rounding) => new RoundEach(rounding);

    /// <summary>
    /// Every share cut to the cent, and the cents that are left given one by one to the largest remainders; equal remainders
    /// go by the declared order of the shares. Nothing is ever left. Not monotone: a larger contribution can give a share one
    /// cent less.
    /// </summary>
    public static SplitPolicy ByLargestRemainder { get; } = new LargestRemainder();

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
    /// <param name="roundEach">For shares rounded on their own.</param>
    /// <param name="largestRemainder">For the largest remainders.</param>
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

    /// <summary>Each share rounded on its own.</summary>
    public sealed record RoundEach : SplitPolicy
    {
        internal RoundEach(RoundingRule rounding)
        {
            Rounding = Guard.Against.Null(rounding);
        }

        /// <summary>How each is rounded.</summary>
        public RoundingRule Rounding { get; }

        private protected override LocalizedText CaseTitle =>
            new($"ogni quota da sola, {Rounding.Title.Italian}", $"each share on its own, {Rounding.Title.English}");
    }

    /// <summary>Largest remainders, equal ones by the declared order of the shares.</summary>
    public sealed record LargestRemainder : SplitPolicy
    {
        internal LargestRemainder()
        {
        }

        private protected override LocalizedText CaseTitle =>
            new("resti maggiori; a parità, l'ordine delle quote", "largest remainders; when equal, the order of the shares");
    }
}
