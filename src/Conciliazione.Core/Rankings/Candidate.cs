using Conciliazione.Facts;

namespace Conciliazione.Rankings;

/// <summary>One application in a ranking: its reference, its days, whether it still competes. Italian term: candidato.</summary>
/// <typeparam name="TApplication">The application.</typeparam>
/// <remarks>Equality is by content. Immutable, safe for any thread when the application is.</remarks>
public sealed record Candidate<TApplication>
    where TApplication : notnull
{
    /// <summary>Builds a candidate.</summary>
    /// <param name="reference">The caller's own identifier, such as a protocol number; not blank, never a name.</param>
    /// <param name="application">The application.</param>
    /// <param name="days">The days of the judgement.</param>
    /// <param name="standing">Whether it still competes; it does when left out.</param>
    /// <exception cref="ArgumentException"><paramref name="reference"/> is <see langword="null"/> or blank, or <paramref name="application"/> is <see langword="null"/>.</exception>
    public Candidate(string reference, TApplication application, EvaluationDays days, Standing? standing = null)
    {
        Reference = Guard.Against.NullOrWhiteSpace(reference);
        Application = Guard.Against.Null(application);
        Days = days;
        Standing = standing ?? Standing.InCompetition;
    }

    /// <summary>The caller's own identifier.</summary>
    public string Reference { get; }

    /// <summary>The application.</summary>
    public TApplication Application { get; }

    /// <summary>The days of the judgement.</summary>
    public EvaluationDays Days { get; }

    /// <summary>Whether it still competes.</summary>
    public Standing Standing { get; }

    /// <summary>The reference.</summary>
    public override string ToString() => Reference;

    internal Candidate<TApplication> As(Standing standing) => new(Reference, Application, Days, standing);
}
