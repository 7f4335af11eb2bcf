using System.Diagnostics;
using NodaTime;

namespace Conciliazione.Rankings;

/// <summary>Whether a candidate still competes. Italian term: posizione del candidato.</summary>
/// <remarks>
/// A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function per case. Equality is by content.
/// Immutable and thread-safe.
/// </remarks>
public abstract record CandidateState
{
    private CandidateState()
    {
    }

    /// <summary>The candidate competes.</summary>
    public static CandidateState InCompetition { get; } = new Competing();

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="competing">For a competing candidate.</param>
    /// <param name="excluded">For an excluded candidate.</param>
    /// <param name="withdrawn">For a withdrawn candidate.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<Competing, TResult> competing, Func<Excluded, TResult> excluded, Func<Withdrawn, TResult> withdrawn)
    {
        Guard.Against.Null(competing);
        Guard.Against.Null(excluded);
        Guard.Against.Null(withdrawn);
        return this switch
        {
            Competing x => competing(x),
            Excluded x => excluded(x),
            Withdrawn x => withdrawn(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the Italian display name of the case.</summary>
    public sealed override string ToString() => CaseText;

    private protected abstract string CaseText { get; }

    /// <summary>The candidate competes.</summary>
    public sealed record Competing : CandidateState
    {
        internal Competing()
        {
        }

        private protected override string CaseText => "in gara";
    }

    /// <summary>The candidate is excluded, and keeps its row with the reason.</summary>
    public sealed record Excluded : CandidateState
    {
        /// <summary>Initializes a new instance of the case.</summary>
        /// <param name="reason">The reason.</param>
        /// <param name="source">The source of the rule that excludes.</param>
        /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
        public Excluded(LocalizedText reason, LegalSource source)
        {
            Reason = Guard.Against.Null(reason);
            Source = Guard.Against.Null(source);
        }

        /// <summary>The reason.</summary>
        public LocalizedText Reason { get; }

        /// <summary>The source of the rule that excludes.</summary>
        public LegalSource Source { get; }

        private protected override string CaseText => "escluso";
    }

    /// <summary>The candidate withdrew, and keeps its row.</summary>
    public sealed record Withdrawn : CandidateState
    {
        /// <summary>Initializes a new instance of the case.</summary>
        /// <param name="on">The day of the withdrawal.</param>
        /// <exception cref="ArgumentException"><paramref name="on"/> is in another calendar.</exception>
        public Withdrawn(LocalDate on) => On = Guard.Against.NonIsoDate(on);

        /// <summary>The day.</summary>
        public LocalDate On { get; }

        private protected override string CaseText => "rinuncia";
    }
}
