using System.Diagnostics;

namespace Conciliazione.WorkPlans;

/// <summary>When an activity is carried out, as far as the text says. Italian term: barra del cronoprogramma.</summary>
/// <remarks>The cases are nested; no other cases exist. Equality is by content. Immutable and thread-safe.</remarks>
public abstract record Bar
{
    private Bar()
    {
    }

    /// <summary>The first month that the text gives, be it the start or that of the block.</summary>
    public int First => Given.First;

    /// <summary>The last month that the text gives; equals <see cref="First"/> where only the start is given.</summary>
    public int Last => Given.Last;

    private protected abstract MonthSpan Given { get; }

    /// <summary>Determines whether the activity is carried out in a month; unknown where the text does not say.</summary>
    /// <param name="month">The number of the month.</param>
    public Known<bool> Covers(int month) => Match(
        over => over.Months.Contains(month),
        from => month == from.Month ? Known.Of(true) : month < from.Month ? Known.Of(false) : Known<bool>.Unknown,
        within => within.Block.Contains(month) ? Known<bool>.Unknown : Known.Of(false));

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="over">For months that are all given.</param>
    /// <param name="from">For a start without an end.</param>
    /// <param name="within">For a block of months within which the start is open.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<Over, TResult> over, Func<From, TResult> from, Func<Within, TResult> within)
    {
        Guard.Against.Null(over);
        Guard.Against.Null(from);
        Guard.Against.Null(within);
        return this switch
        {
            Over x => over(x),
            From x => from(x),
            Within x => within(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the months: <c>1..12</c>, <c>17..?</c> or <c>25..36?</c>.</summary>
    public sealed override string ToString() => Match(over => over.Months.ToString(), from => FormattableString.Invariant($"{from.Month}..?"), within => $"{within.Block}?");

    /// <summary>The months are given: every month of them, apart from the pauses of the activity.</summary>
    public sealed record Over : Bar
    {
        /// <summary>Initializes a new bar.</summary>
        /// <param name="months">The months.</param>
        /// <exception cref="ArgumentNullException"><paramref name="months"/> is <see langword="null"/>.</exception>
        public Over(MonthSpan months) => Months = Guard.Against.Null(months);

        /// <summary>The months.</summary>
        public MonthSpan Months { get; }

        private protected override MonthSpan Given => Months;
    }

    /// <summary>Only the start is given; how long the activity lasts is not in the text.</summary>
    public sealed record From : Bar
    {
        /// <summary>Initializes a new bar.</summary>
        /// <param name="month">The number of the month of the start; from -1,200 to 1,200, both inclusive.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> is outside its bounds.</exception>
        public From(int month) =>
            Month = Guard.Against.AboveMaximum(Guard.Against.BelowMinimum(month, -PlanTerm.MaximumMonths), PlanTerm.MaximumMonths);

        /// <summary>The number of the month of the start.</summary>
        public int Month { get; }

        private protected override MonthSpan Given => new(Month, Month);
    }

    /// <summary>A block of months is given, such as a year; when the activity starts within it is left open.</summary>
    public sealed record Within : Bar
    {
        /// <summary>Initializes a new bar.</summary>
        /// <param name="block">The months of the block.</param>
        /// <exception cref="ArgumentNullException"><paramref name="block"/> is <see langword="null"/>.</exception>
        public Within(MonthSpan block) => Block = Guard.Against.Null(block);

        /// <summary>The months of the block.</summary>
        public MonthSpan Block { get; }

        private protected override MonthSpan Given => Block;
    }
}
