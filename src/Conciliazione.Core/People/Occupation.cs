using System.Diagnostics;

namespace Conciliazione.People;

/// <summary>Whether somebody works, and at what. Italian term: condizione lavorativa.</summary>
/// <remarks>
/// Nobody said is neither: that is an unknown <see cref="Known{T}"/>. Equality is by content. Immutable, safe for any thread.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Occupation
{
    private Occupation(Job? job) => Job = job;

    /// <summary>Somebody who does not work.</summary>
    public static Occupation None { get; } = new(job: null);

    /// <summary>The job, as far as it is known; <see langword="null"/> for somebody who does not work.</summary>
    public Job? Job { get; }

    /// <summary>Somebody who works.</summary>
    /// <param name="job">At what, as far as it is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="job"/> is <see langword="null"/>.</exception>
    public static Occupation At(Job job)
    {
        Guard.Against.Null(job);
        return new(job);
    }

    /// <summary>What it is, and nothing about it.</summary>
    public override string ToString() => "condizione lavorativa";
}
