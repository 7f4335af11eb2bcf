using Conciliazione.Facts;

namespace Conciliazione.Rankings;

/// <summary>
/// An application in a ranking: its reference, its evaluation days, and whether it still competes. Italian term: candidato.
/// </summary>
/// <typeparam name="TApplication">The type of the application.</typeparam>
/// <remarks>Equality is by content. Immutable, and thread-safe if the application is.</remarks>
public sealed record Candidate<TApplication>
    where TApplication : notnull
{
    /// <summary>Initializes a new candidate.</summary>
    /// <param name="reference">The caller's own identifier, such as a protocol number; not blank, and never a name.</param>
    /// <param name="application">The application.</param>
    /// <param name="days">The evaluation days.</param>
    /// <param name="state">Whether the candidate still competes; it does when omitted.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="reference"/> is <see langword="null"/> or blank, or <paramref name="application"/> is
    /// <see langword="null"/>.
    /// </exception>
    public Candidate(string reference, TApplication application, EvaluationDays days, CandidateState? state = null)
    {
        Reference = Guard.Against.NullOrWhiteSpace(reference);
        Application = Guard.Against.Null(application);
        Days = days;
        State = state ?? CandidateState.InCompetition;
    }

    /// <summary>The caller's own identifier.</summary>
    public string Reference { get; }

    /// <summary>The application.</summary>
    public TApplication Application { get; }

    /// <summary>The evaluation days.</summary>
    public EvaluationDays Days { get; }

    /// <summary>Whether the candidate still competes.</summary>
    public CandidateState State { get; }

    /// <summary>Returns the reference.</summary>
    public override string ToString() => Reference;

    internal Candidate<TApplication> As(CandidateState standing) => new(Reference, Application, Days, standing);
}
