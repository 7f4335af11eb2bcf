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
    private ResiduePart(Percentage share, CeilingRule ceiling)
    {
        Share = share;
        Ceiling = Guard.Against.Undeclared(ceiling);
    }

    /// <summary>Specifies whether a part stops at what a project originally requested. Italian term: tetto al richiesto.</summary>
    /// <remarks>The texts set no ceiling. The default value is <see cref="None"/>.</remarks>
    public enum CeilingRule
    {
        /// <summary>The part has no ceiling.</summary>
        None = 0,

        /// <summary>
        /// A project gets at most the amount requested minus the amount assigned and the amounts of the parts before; a base
        /// gives it one cent even so.
        /// </summary>
        Request = 1,
    }

    /// <summary>Specifies how a cut is measured, for the choice of the projects and for their weight. Italian term: riduzione.</summary>
    /// <remarks>The default value is <see cref="Share"/>.</remarks>
    public enum CutMeasure
    {
        /// <summary>As a share of the amount requested.</summary>
        Share = 0,

        /// <summary>As an amount.</summary>
        Amount = 1,
    }

    /// <summary>The percentage of the unspent funds; any amount that the previous part could not assign is added to it.</summary>
    public Percentage Share { get; }

    /// <summary>Whether the part stops at what a project originally requested.</summary>
    public CeilingRule Ceiling { get; }

    /// <summary>The display name of the part.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>Creates a base for everyone, in equal parts.</summary>
    /// <param name="share">The percentage of the unspent funds.</param>
    /// <param name="ceiling">
    /// Whether the part stops at what was requested; even so, each project gets one cent, if the part holds one for each.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ceiling"/> is not a declared value.</exception>
    public static ResiduePart ForEveryone(Percentage share, CeilingRule ceiling = CeilingRule.None) => new Base(share, ceiling);

    /// <summary>
    /// Creates a reward for the efficiency of the first phase: actions started over planned, money paid over assigned.
    /// </summary>
    /// <param name="share">The percentage of the unspent funds.</param>
    /// <param name="actions">The weight of the actions; the money has the remaining weight. At most 100%.</param>
    /// <param name="ceiling">Whether the part stops at what was requested.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="actions"/> is above 100%, or <paramref name="ceiling"/> is not a declared value.
    /// </exception>
    public static ResiduePart ForEfficiency(Percentage share, Percentage actions, CeilingRule ceiling = CeilingRule.None)
    {
        Guard.Against.AboveMaximum(actions, Percentage.Hundred);
        return new Reward(share, actions, ceiling);
    }

    /// <summary>
    /// Creates a reinforcement for the projects whose grants were cut most relative to the original request, in proportion to the
    /// cut.
    /// </summary>
    /// <param name="share">The percentage of the unspent funds.</param>
    /// <param name="places">The number of projects to reinforce; at least 1.</param>
    /// <param name="cut">The measure of the cut, both for choosing the projects and for their weight.</param>
    /// <param name="ceiling">Whether the part stops at what was requested.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="places"/> is below 1, or another argument is not a declared value.
    /// </exception>
    public static ResiduePart ForTheMostCut(
        Percentage share, int places, CutMeasure cut = CutMeasure.Share, CeilingRule ceiling = CeilingRule.None)
    {
        Guard.Against.BelowMinimum(places, 1);
        Guard.Against.Undeclared(cut);
        return new Reinforcement(share, places, cut, ceiling);
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

    /// <summary>The ceiling in words.</summary>
    internal LocalizedText CeilingText => Ceiling == CeilingRule.None
        ? new("nessuno", "none")
        : this is Base
            ? new("quanto chiesto in origine, con almeno un centesimo a ciascuno", "what was first asked, with one cent each at least")
            : new("quanto chiesto in origine", "what was first asked");

    /// <summary>Returns the ceiling of a project in cents; <see langword="null"/> for none.</summary>
    /// <param name="room">
    /// The amount requested minus the amounts assigned and received from the previous parts, in cents; negative once they exceed it.
    /// </param>
    internal long? CeilingOf(long room) => Ceiling == CeilingRule.None ? null : Math.Max(this is Base ? 1 : 0, room);

    /// <summary>Returns the weight of a project in the sharing of this part; zero if it has no claim on the part.</summary>
    internal abstract Ratio WeightOf(ResidueFacts project, ValueList<ResidueFacts> all);

    /// <summary>Returns the basis of a project's weight in words.</summary>
    internal abstract LocalizedText BasisOf(ResidueFacts project);

    /// <summary>Returns why a project gets nothing from this part whatever its figures; <see langword="null"/> if no such reason applies.</summary>
    internal virtual LocalizedText? NothingFor(ResidueFacts project, ValueList<ResidueFacts> all) => null;

    private static LocalizedText WithPercent(string italian, string english, Ratio share)
    {
        var percent = new FactValue.Fraction(share * Ratio.Whole(100), Unit.Percent, 2);
        return new($"{italian} {percent.Render(Language.Italian)}", $"{english} {percent.Render(Language.English)}");
    }

    /// <summary>A base for everyone, in equal parts.</summary>
    public sealed record Base : ResiduePart
    {
        internal Base(Percentage share, CeilingRule ceiling)
            : base(share, ceiling)
        {
        }

        private protected override LocalizedText CaseTitle => new("base per tutti", "base for everyone");

        internal override Ratio WeightOf(ResidueFacts project, ValueList<ResidueFacts> all) => Ratio.Whole(1);

        internal override LocalizedText BasisOf(ResidueFacts project) => new("parti uguali", "equal parts");
    }

    /// <summary>A reward for efficiency.</summary>
    public sealed record Reward : ResiduePart
    {
        internal Reward(Percentage share, Percentage actions, CeilingRule ceiling)
            : base(share, ceiling) => Actions = actions;

        /// <summary>The weight of the actions started; the money paid has the remaining weight.</summary>
        public Percentage Actions { get; }

        private protected override LocalizedText CaseTitle => new("premio all'efficienza", "reward for efficiency");

        internal override Ratio WeightOf(ResidueFacts project, ValueList<ResidueFacts> all) => project.Efficiency(Actions);

        internal override LocalizedText BasisOf(ResidueFacts project) => WithPercent("efficienza", "efficiency", project.Efficiency(Actions));
    }

    /// <summary>A reinforcement for the projects cut most.</summary>
    public sealed record Reinforcement : ResiduePart
    {
        internal Reinforcement(Percentage share, int places, CutMeasure cut, CeilingRule ceiling)
            : base(share, ceiling)
        {
            Places = places;
            Cut = cut;
        }

        /// <summary>The number of projects to reinforce.</summary>
        public int Places { get; }

        /// <summary>The measure of the cut, both for choosing the projects and for their weight.</summary>
        public CutMeasure Cut { get; }

        private static Unit MoreCut { get; } = new(
            "MORE-CUT",
            new("nulla: almeno {0} progetti sono stati ridotti di più", "nothing: at least {0} projects were cut more"),
            new("nulla: almeno {0} progetto è stato ridotto di più", "nothing: at least {0} project was cut more"));

        private protected override LocalizedText CaseTitle => new("rinforzo ai più ridotti", "reinforcement of the most cut");

        internal override Ratio WeightOf(ResidueFacts project, ValueList<ResidueFacts> all)
        {
            Ratio cut = project.Cut(Cut);
            return all.Count(other => other.Cut(Cut) > cut) < Places ? cut : Ratio.Whole(0);
        }

        internal override LocalizedText? NothingFor(ResidueFacts project, ValueList<ResidueFacts> all) =>
            project.Cut(Cut).Sign > 0 && WeightOf(project, all).Sign == 0 ? MoreCut.Write(Places) : null;

        internal override LocalizedText BasisOf(ResidueFacts project)
        {
            if (Cut == CutMeasure.Share)
            {
                return WithPercent("riduzione", "cut", project.Cut(Cut));
            }

            var amount = FactValue.Of(project.Asked - project.Assigned);
            return new($"riduzione {amount.Render(Language.Italian)}", $"cut {amount.Render(Language.English)}");
        }
    }
}
