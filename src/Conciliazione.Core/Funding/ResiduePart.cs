using System.Diagnostics;

namespace Conciliazione.Funding;

/// <summary>One part of a residue round: how much of the residue, and to whom. Italian term: quota dello scorrimento dei residui.</summary>
/// <remarks>
/// A closed hierarchy; <see cref="Match"/> takes one function a case. Equality is by case and content. Immutable, safe for any
/// thread.
/// </remarks>
public abstract record ResiduePart
{
    private ResiduePart(Percentage share) => Share = share;

    /// <summary>How much of the residue; what the part before it could not place comes on top.</summary>
    public Percentage Share { get; }

    /// <summary>What the part is called.</summary>
    public LocalizedText Title => Match<LocalizedText>(
        _ => new("base per tutti", "base for everyone"),
        _ => new("premio all'efficienza", "reward for efficiency"),
        _ => new("rinforzo ai più ridotti", "reinforcement of the most cut"));

    /// <summary>A base for everyone, in equal parts.</summary>
    /// <param name="share">How much of the residue.</param>
    public static ResiduePart ForEveryone(Percentage share) => new Base(share);

    /// <summary>A reward by the efficiency of the first phase: actions started over planned, money paid over assigned.</summary>
    /// <param name="share">How much of the residue.</param>
    /// <param name="actions">How much the actions count; the money counts the rest. At most 100%.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="actions"/> is above 100%.</exception>
    public static ResiduePart ForEfficiency(Percentage share, Percentage actions)
    {
        Guard.Against.AboveMaximum(actions, Percentage.Hundred);
        return new Reward(share, actions);
    }

    /// <summary>A reinforcement of those whose grant was cut most against what they first asked, in proportion to the amount cut.</summary>
    /// <param name="share">How much of the residue.</param>
    /// <param name="places">How many of them; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is below 1.</exception>
    public static ResiduePart ForTheMostCut(Percentage share, int places)
    {
        Guard.Against.BelowMinimum(places, 1);
        return new Reinforcement(share, places);
    }

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
    /// <param name="everyone">For the base.</param>
    /// <param name="reward">For the reward.</param>
    /// <param name="reinforcement">For the reinforcement.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Base, TResult> everyone, Func<Reward, TResult> reward, Func<Reinforcement, TResult> reinforcement)
    {
        Guard.Against.Null(everyone);
        Guard.Against.Null(reward);
        Guard.Against.Null(reinforcement);
        return this switch
        {
            Base x => everyone(x),
            Reward x => reward(x),
            Reinforcement x => reinforcement(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Title in Italian and share.</summary>
    public sealed override string ToString() => $"{Title.Italian} {Share}";

    private protected abstract void Close();

    /// <summary>A base for everyone, in equal parts.</summary>
    public sealed record Base : ResiduePart
    {
        internal Base(Percentage share)
            : base(share)
        {
        }

        private protected override void Close()
        {
        }
    }

    /// <summary>A reward by efficiency.</summary>
    public sealed record Reward : ResiduePart
    {
        internal Reward(Percentage share, Percentage actions)
            : base(share) => Actions = actions;

        /// <summary>How much the actions started count; the money paid counts the rest.</summary>
        public Percentage Actions { get; }

        private protected override void Close()
        {
        }
    }

    /// <summary>A reinforcement of the most cut.</summary>
    public sealed record Reinforcement : ResiduePart
    {
        internal Reinforcement(Percentage share, int places)
            : base(share) => Places = places;

        /// <summary>How many are reinforced.</summary>
        public int Places { get; }

        private protected override void Close()
        {
        }
    }
}
