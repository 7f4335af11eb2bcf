using System.Diagnostics;

namespace Conciliazione.People;

/// <summary>Whether a person works, and the job. Italian term: condizione lavorativa.</summary>
/// <remarks>
/// If it was not stated, use an unknown <see cref="Known{T}"/>. Equality is by content. Immutable and thread-safe.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Occupation
{
    private Occupation(Job? job) => Job = job;

    /// <summary>A person who does not work.</summary>
    public static Occupation None { get; } = new(job: null);

    /// <summary>The job, as far as it is known; <see langword="null"/> for a person who does not work.</summary>
    public Job? Job { get; }

    /// <summary>Creates the occupation of a person who works.</summary>
    /// <param name="job">The job, as far as it is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="job"/> is <see langword="null"/>.</exception>
    public static Occupation At(Job job)
    {
        Guard.Against.Null(job);
        return new(job);
    }

    /// <summary>Returns a fixed description, without any data.</summary>
    public override string ToString() => "condizione lavorativa";
}
