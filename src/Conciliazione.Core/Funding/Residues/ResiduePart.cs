using System.Diagnostics;
using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>
/// One part of a round of unspent funds: a percentage of the funds, and the projects it goes to.
/// Italian term: quota dello scorrimento dei residui.
/// </summary>
/// <remarks>
/// A closed hierarchy; <see cref="Match"/> takes one function per case. Equality is by case and content. Immutable and
/// thread-safe.
/// </remarks>
public abstract record ResiduePart
{
    private ResiduePart(Percentage share) => Share = share;

    /// <summary>The percentage of the unspent funds; any amount that the previous part could not assign is added to it.</summary>
    public Percentage Share { get; }

    /// <summary>The display name of the part.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>Creates a base for everyone, in equal parts.</summary>
    /// <param name="share">The percentage of the unspent funds.</param>
    public static ResiduePart ForEveryone(Percentage share) => new Base(share);

    /// <summary>
    /// Creates a reward for the efficiency of the first phase: actions started over planned, money paid over assigned.
    /// </summary>
    /// <param name="share">The percentage of the unspent funds.</param>
    /// <param name="actions">The weight of the actions; the money has the remaining weight. At most 100%.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="actions"/> is above 100%.</exception>
    public static ResiduePart ForEfficiency(Percentage share, Percentage actions)
    {
        Guard.Against.AboveMaximum(actions, Percentage.Hundred);
        return new Reward(share, actions);
    }

    /// <summary>
    /// Creates a reinforcement for the projects whose grants were cut most relative to the original request, in proportion to the
    /// amount cut.
    /// </summary>
    /// <param name="share">The percentage of the unspent funds.</param>
    /// <param name="places">The number of projects to reinforce; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is below 1.</exception>
    public static ResiduePart ForTheMostCut(Percentage share, int places)
    {
        Guard.Against.BelowMinimum(places, 1);
        return new Reinforcement(share, places);
    }

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
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

    /// <summary>Returns the title in Italian and the percentage.</summary>
    public sealed override string ToString() => $"{Title.Italian} {Share}";

    private protected abstract LocalizedText CaseTitle { get; }

    /// <summary>Returns the weight of a project in the sharing of this part; zero if it has no claim on the part.</summary>
    internal abstract Ratio WeightOf(ResidueFacts project, ValueList<ResidueFacts> all);

    /// <summary>Returns the basis of a project's weight in words.</summary>
    internal abstract LocalizedText BasisOf(ResidueFacts project);

    private static LocalizedText WithPercent(string italian, string english, Ratio share)
    {
        var percent = new FactValue.Fraction(share * Ratio.Whole(100), Unit.Percent, 2);
        return new($"{italian} {percent.Render(Language.Italian)}", $"{english} {percent.Render(Language.English)}");
    }

    /// <summary>A base for everyone, in equal parts.</summary>
    public sealed record Base : ResiduePart
    {
        internal Base(Percentage share)
            : base(share)
        {
        }

        private protected override LocalizedText CaseTitle => new("base per tutti", "base for everyone");

        internal override Ratio WeightOf(ResidueFacts project, ValueList<ResidueFacts> all) => Ratio.Whole(1);

        internal override LocalizedText BasisOf(ResidueFacts project) => new("parti uguali", "equal parts");
    }

    /// <summary>A reward for efficiency.</summary>
    public sealed record Reward : ResiduePart
    {
        internal Reward(Percentage share, Percentage actions)
            : base(share) => Actions = actions;

        /// <summary>The weight of the actions started; the money paid has the remaining weight.</summary>
        public Percentage Actions { get; }

        private protected override LocalizedText CaseTitle => new("premio all'efficienza", "reward for efficiency");

        internal override Ratio WeightOf(ResidueFacts project, ValueList<ResidueFacts> all) => project.Efficiency(Actions);

        internal override LocalizedText BasisOf(ResidueFacts project) => WithPercent("efficienza", "efficiency", project.Efficiency(Actions));
    }

    /// <summary>A reinforcement for the projects cut most.</summary>
    public sealed record Reinforcement : ResiduePart
    {
        internal Reinforcement(Percentage share, int places)
            : base(share) => Places = places;

        /// <summary>The number of projects to reinforce.</summary>
        public int Places { get; }

        private protected override LocalizedText CaseTitle => new("rinforzo ai più ridotti", "reinforcement of the most cut");

        internal override Ratio WeightOf(ResidueFacts project, ValueList<ResidueFacts> all) =>
            all.Count(other => other.Cut() > project.Cut()) < Places ? (project.Asked - project.Assigned).ToRatio() : Ratio.Whole(0);

        internal override LocalizedText BasisOf(ResidueFacts project) => WithPercent("riduzione", "cut", project.Cut());
    }
}
