using System.Diagnostics;

namespace Conciliazione.People;

/// <summary>Whether somebody works, and at what. Italian term: condizione lavorativa.</summary>
/// <remarks>
/// A closed hierarchy of two cases; <see cref="Match"/> takes one function for each. Nobody said is neither: that is an unknown
/// <see cref="Known{T}"/>. Equality is by case and content. Immutable, safe for any thread.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record Occupation
{
    private Occupation()
    {
    }

    /// <summary>Somebody who does not work.</summary>
    public static Occupation None { get; } = new NotWorking();

    /// <summary>Somebody who works.</summary>
    /// <param name="job">At what, as far as it is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="job"/> is <see langword="null"/>.</exception>
    public static Occupation At(Job job) => new Working(job);

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
    /// <param name="working">For somebody who works.</param>
    /// <param name="notWorking">For somebody who does not.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<Working, TResult> working, Func<NotWorking, TResult> notWorking)
    {
        Guard.Against.Null(working);
        Guard.Against.Null(notWorking);
        return this switch
        {
            Working x => working(x),
            NotWorking x => notWorking(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>What it is, and nothing about it.</summary>
    public sealed override string ToString() => "condizione lavorativa";

    private protected abstract void Close();

    /// <summary>Somebody who works.</summary>
    public sealed record Working : Occupation
    {
        internal Working(Job job)
        {
            Job = Guard.Against.Null(job);
        }

        /// <summary>At what.</summary>
        public Job Job { get; }

        private protected override void Close()
        {
        }
    }

    /// <summary>Somebody who does not work.</summary>
    public sealed record NotWorking : Occupation
    {
        internal NotWorking()
        {
        }

        private protected override void Close()
        {
        }
    }
}
