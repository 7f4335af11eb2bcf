using System.Diagnostics;
using NodaTime;

namespace Conciliazione.Rankings;

/// <summary>Whether a candidate still competes. Italian term: posizione del candidato.</summary>
/// <remarks>
/// A closed hierarchy: the nested cases are all there are, and <see cref="Match"/> takes one function for each. Equality is by
/// content. Immutable, safe for any thread.
/// </remarks>
public abstract record Standing
{
    private Standing()
    {
    }

    /// <summary>It competes.</summary>
    public static Standing InCompetition { get; } = new Competing();

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
    /// <param name="competing">For one that competes.</param>
    /// <param name="excluded">For one that is excluded.</param>
    /// <param name="withdrawn">For one that withdrew.</param>
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

    /// <summary>What the case is called, in Italian.</summary>
    public sealed override string ToString() => CaseText;

    private protected abstract string CaseText { get; }

    /// <summary>It competes.</summary>
    public sealed record Competing : Standing
    {
        internal Competing()
        {
        }

        private protected override string CaseText => "in gara";
    }

    /// <summary>It is excluded, and keeps its row with the reason.</summary>
    public sealed record Excluded : Standing
    {
        /// <summary>Builds the case.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="source">Where the rule that excludes stands.</param>
        /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
        public Excluded(LocalizedText reason, LegalSource source)
        {
            Reason = Guard.Against.Null(reason);
            Source = Guard.Against.Null(source);
        }

        /// <summary>Why.</summary>
        public LocalizedText Reason { get; }

        /// <summary>Where the rule that excludes stands.</summary>
        public LegalSource Source { get; }

        private protected override string CaseText => "escluso";
    }

    /// <summary>It withdrew, and keeps its row.</summary>
    public sealed record Withdrawn : Standing
    {
        /// <summary>Builds the case.</summary>
        /// <param name="on">The day.</param>
        public Withdrawn(LocalDate on) => On = on;

        /// <summary>The day.</summary>
        public LocalDate On { get; }

        private protected override string CaseText => "rinunciatario";
    }
}
