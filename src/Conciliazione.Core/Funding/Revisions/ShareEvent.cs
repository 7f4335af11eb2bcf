using System.Diagnostics;

namespace Conciliazione.Funding;

/// <summary>An event that frees units after they were assigned. Italian term: evento sul riparto.</summary>
/// <remarks>
/// A closed hierarchy; <see cref="Match"/> takes one function per case. Units already paid stay with their claim. Equality is by
/// case and content. Immutable and thread-safe.
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

    /// <summary>The number of units already paid, which the claim keeps.</summary>
    public long Paid { get; }

    /// <summary>Creates a withdrawal: the claim gives up the units not yet paid and takes no further part.</summary>
    /// <param name="code">The code of the claim; not blank.</param>
    /// <param name="paid">The number of units already paid.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is <see langword="null"/> or blank.</exception>
    public static ShareEvent Withdraw(string code, long paid = 0) => new Withdrawn(code, paid);

    /// <summary>Creates a reduction: the claim is due fewer units than before.</summary>
    /// <param name="code">The code of the claim; not blank.</param>
    /// <param name="due">The number of units now due.</param>
    /// <param name="paid">The number of units already paid; the claim keeps them even if they exceed the units due.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is <see langword="null"/> or blank.</exception>
    public static ShareEvent Reduce(string code, long due, long paid = 0) => new Reduced(code, due, paid);

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="withdrawn">For a withdrawal.</param>
    /// <param name="reduced">For a reduction.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<Withdrawn, TResult> withdrawn, Func<Reduced, TResult> reduced)
    {
        Guard.Against.Null(withdrawn);
        Guard.Against.Null(reduced);
        return this switch
        {
            Withdrawn x => withdrawn(x),
            Reduced x => reduced(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the code and the units paid.</summary>
    public sealed override string ToString() => FormattableString.Invariant($"{Code} {Paid}");

    internal static LocalizedText WithdrawnText { get; } = new("rinuncia", "withdrawal");

    /// <summary>Returns the reason why a claim has less than before, given the units it still has.</summary>
    internal abstract LocalizedText Lost(long units);

    /// <summary>The claim gives up the units not yet paid. Italian term: rinuncia.</summary>
    public sealed record Withdrawn : ShareEvent
    {
        internal Withdrawn(string code, long paid)
            : base(code, paid)
        {
        }

        internal override LocalizedText Lost(long units) => units == 0
            ? WithdrawnText
            : new("rinuncia; resta quanto già pagato", "withdrawal; what was already paid stays");
    }

    /// <summary>The claim is due fewer units than before. Italian term: riduzione.</summary>
    public sealed record Reduced : ShareEvent
    {
        internal Reduced(string code, long due, long paid)
            : base(code, paid) => Due = due;

        /// <summary>The number of units now due.</summary>
        public long Due { get; }

        internal override LocalizedText Lost(long units) => new("riduzione di quanto spetta", "reduction of what is due");
    }
}
