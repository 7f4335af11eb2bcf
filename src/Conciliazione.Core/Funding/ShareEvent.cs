using System.Diagnostics;

namespace Conciliazione.Funding;

/// <summary>What frees units after they were assigned. Italian term: evento sul riparto.</summary>
/// <remarks>
/// A closed hierarchy; <see cref="Match"/> takes one function a case. What was already paid stays with whoever has it. Equality is
/// by case and content. Immutable, safe for any thread.
/// </remarks>
public abstract record ShareEvent
{
    private ShareEvent(string code, long paid)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Paid = paid;
    }

    /// <summary>The code of the claim.</summary>
    public string Code { get; }

    /// <summary>How many units were already paid; they stay.</summary>
    public long Paid { get; }

    /// <summary>Someone gives up what was not yet paid, and takes no further part.</summary>
    /// <param name="code">The code of the claim; not blank.</param>
    /// <param name="paid">How many units were already paid.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is <see langword="null"/> or blank.</exception>
    public static ShareEvent Withdraws(string code, long paid = 0) => new Withdrawal(code, paid);

    /// <summary>Someone is due less than before.</summary>
    /// <param name="code">The code of the claim; not blank.</param>
    /// <param name="due">How many units it is due now.</param>
    /// <param name="paid">How many units were already paid; they stay even where more than it is due.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is <see langword="null"/> or blank.</exception>
    public static ShareEvent Reduces(string code, long due, long paid = 0) => new Reduction(code, due, paid);

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
    /// <param name="withdrawal">For a withdrawal.</param>
    /// <param name="reduction">For a reduction.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<Withdrawal, TResult> withdrawal, Func<Reduction, TResult> reduction)
    {
        Guard.Against.Null(withdrawal);
        Guard.Against.Null(reduction);
        return this switch
        {
            Withdrawal x => withdrawal(x),
            Reduction x => reduction(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The code and what was paid.</summary>
    public sealed override string ToString() => FormattableString.Invariant($"{Code} {Paid}");

    internal static LocalizedText Withdrawn { get; } = new("rinuncia", "withdrawal");

    /// <summary>Why someone has less than before, given what they still have.</summary>
    internal abstract LocalizedText Lost(long units);

    /// <summary>Someone gives up what was not yet paid. Italian term: rinuncia.</summary>
    public sealed record Withdrawal : ShareEvent
    {
        internal Withdrawal(string code, long paid)
            : base(code, paid)
        {
        }

        internal override LocalizedText Lost(long units) => units == 0
            ? Withdrawn
            : new("rinuncia; resta quanto già pagato", "withdrawal; what was already paid stays");
    }

    /// <summary>Someone is due less than before. Italian term: riduzione.</summary>
    public sealed record Reduction : ShareEvent
    {
        internal Reduction(string code, long due, long paid)
            : base(code, paid) => Due = due;

        /// <summary>How many units it is due now.</summary>
        public long Due { get; }

        internal override LocalizedText Lost(long units) => new("riduzione di quanto spetta", "reduction of what is due");
    }
}
