using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using NodaTime;
using static Conciliazione.Tests.Rankings.Contest;

namespace Conciliazione.Tests.Rankings;

/// <summary>The operators proposed to two families, by hand, and the laws of any shortlist.</summary>
public class ShortlistTests
{
    private static readonly EvaluationDays Asked = EvaluationDays.On(new LocalDate(2015, 10, 1));

    private static readonly RequirementSet<Entrant> Need =
        RequirementSet<Entrant>.Create(1, Catalogue, Requirement.Is(Label("NEED"), Disabled)).OrThrow();

    /// <summary>The first family has been served by OP-3 and OP-4, who stay tied; OP-2 did not pass the expert's interview, OP-5 may be apt.</summary>
    [Fact]
    public void The_first_family_is_proposed_those_who_served_it_before()
    {
        Shortlist list = Rhodense2014Selection.Shortlist.List(
            [Carer("OP-1", served: false), Carer("OP-2", served: true, expert: false), Carer("OP-3", served: true), Carer("OP-4", served: true), Carer("OP-5", served: true, fits: null)]).OrThrow();
        Assert.Equal(["1 OP-3", "1 OP-4", "3 OP-1"], list.Entries.Select(entry => entry.ToString()));
        Assert.IsType<Separation.Tied>(list.Entries[0].Separation);
        Assert.Equal("RHO-SAME-OPERATOR", Assert.IsType<Separation.Key>(list.Entries[1].Separation).Label.Code);
        Assert.Equal([("OP-2", Verdict.NotMet), ("OP-5", Verdict.Unclear)], list.Outside.Select(entry => (entry.Reference, entry.Report.Verdict)));
        Assert.Equal(
            """
            1 OP-3: ex aequo; decidono un criterio in più o chi riceve la rosa
            1 OP-4: ex aequo; decidono un criterio in più o chi riceve la rosa
            3 OP-1
            """.ReplaceLineEndings("\n"),
            string.Join('\n', list.Explain(Language.Italian).Split('\n').Take(3)));
        Assert.StartsWith("OP-2 is not in the list: Third step: interview with the expert: not met", list.Outside[0].Explain(Language.English), StringComparison.Ordinal);
        Assert.StartsWith("OP-5 is not in the list: Answers the family's needs: unclear, missing: ", list.Outside[1].Explain(Language.English), StringComparison.Ordinal);
    }

    /// <summary>The second family asks for ironing for the first time: two of the support staff are tied, a third has no regular contract.</summary>
    [Fact]
    public void The_second_family_is_proposed_support_staff_all_tied()
    {
        Shortlist list = Rhodense2014Selection.Shortlist.List(
            [Support("SUP-2"), Carer("OP-3", served: false, fits: false), Support("SUP-1"), Support("SUP-3", contract: false)]).OrThrow();
        Assert.Equal(["1 SUP-1", "1 SUP-2"], list.Entries.Select(entry => entry.ToString()));
        Assert.All(list.Entries, entry => Assert.NotNull(entry.WouldDecide));
        Assert.Equal(["OP-3", "SUP-3"], list.Outside.Select(entry => entry.Reference));
    }

    /// <summary>Nobody is above nobody: where none is apt, the list is empty and has no positions.</summary>
    [Fact]
    public void An_ineligible_operator_is_not_above_nobody()
    {
        Shortlist list = Rhodense2014Selection.Shortlist.List([Carer("OP-2", served: true, expert: false)]).OrThrow();
        Assert.Empty(list.Entries);
        Assert.Null(Assert.Single(list.Outside).Position);
        Assert.Empty(Rhodense2014Selection.Shortlist.List([]).OrThrow().Explain(Language.Italian));
    }

    [Fact]
    public void Who_is_not_known_to_have_served_stays_tied_and_what_would_decide_is_named()
    {
        Shortlist list = Rhodense2014Selection.Shortlist.List([Carer("OP-1", served: true), Carer("OP-2", served: null)]).OrThrow();
        Assert.Equal(["1 OP-1", "1 OP-2"], list.Entries.Select(entry => entry.ToString()));
        Assert.Equal(
            "Same operator for recurring requests decides; missing: has served this user before of OP-2", list.Entries[0].WouldDecide!.English);
    }

    [Fact]
    public void Who_withdrew_or_is_excluded_is_apart_with_the_reason()
    {
        ShortlistRules<Entrant> rules = ShortlistRules<Entrant>.Create(Label("SHORTLIST"), Need, []).OrThrow();
        Shortlist list = rules.List(
        [
            Of(new("A", 5, Disabled: true), new CandidateState.Withdrawn(new(2020, 9, 20))),
            Of(new("B", 5, Disabled: true), new CandidateState.Excluded(new("sospeso", "suspended"), Source)),
            Of(new("C", 5, Disabled: true)),
        ]).OrThrow();
        Assert.Equal(["C"], list.Entries.Select(entry => entry.Reference));
        Assert.Equal(
            ["A is not in the list: withdrew on 2020-09-20", "B is not in the list: suspended"], list.Outside.Select(entry => entry.Explain(Language.English)));
    }

    [Law]
    public void A_shortlist_never_has_somebody_ineligible_and_loses_nobody(Competition competition)
    {
        Shortlist list = List(competition.Candidates);
        Dictionary<string, Candidate<Entrant>> all = competition.Candidates.ToDictionary(candidate => candidate.Reference, StringComparer.Ordinal);
        Assert.All(list.Entries, entry =>
        {
            Assert.Equal(Verdict.Met, Need.Judge(all[entry.Reference].Application, Days));
            Assert.IsType<CandidateState.Competing>(all[entry.Reference].State);
            Assert.NotNull(entry.Position);
        });
        Assert.All(list.Outside, entry =>
        {
            Assert.Null(entry.Position);
            Assert.True(Need.Judge(all[entry.Reference].Application, Days) != Verdict.Met || all[entry.Reference].State is not CandidateState.Competing);
        });
        Assert.Equal(
            all.Keys.Order(StringComparer.Ordinal), list.Entries.Concat(list.Outside).Select(entry => entry.Reference).Order(StringComparer.Ordinal));
    }

    [Law]
    public void The_order_of_candidates_does_not_matter(Competition competition, Seed seed) => Assert.Equal(
        List(competition.Candidates),
        List(competition.Candidates.OrderBy(candidate => HashCode.Combine(candidate.Reference.Length, (candidate.Reference[^1] * 31) ^ seed.Value)).ToValueList()));

    /// <summary>Those whom no key tells apart share a position, and the order is that of a ranking in which all have the same points.</summary>
    [Law]
    public void Ties_stay_ties_as_in_a_ranking_of_equal_points(Competition competition)
    {
        ValueList<Candidate<Entrant>> equal = competition.Candidates
            .Where(candidate => candidate.State is CandidateState.Competing && candidate.Application.Disabled == true)
            .Select(candidate => new Candidate<Entrant>(candidate.Reference, candidate.Application with { Mark = 10 }, candidate.Days))
            .ToValueList();
        Ranking<Entrant> ranking = RankingRules<Entrant>.Create(Label("RANKING"), Grid, Keys).OrThrow().Rank(equal).OrThrow();
        Shortlist list = List(competition.Candidates);
        Assert.Equal(
            ranking.Entries.Select(entry => (entry.Reference, entry.Position, entry.Separation)),
            list.Entries.Select(entry => (entry.Reference, entry.Position, entry.Separation)));
        Assert.All(list.Entries, entry => Assert.Equal(
            list.Entries.Count(other => other.Position == entry.Position) > 1, entry.WouldDecide is not null));
    }

    private static ValueList<TieKey<Entrant>> Keys =>
    [
        TieKey.YesFirst(Label("ALONE"), Alone, WhenUnknown.ComesLast),
        TieKey.SmallerFirst(Label("POORER"), Income),
        TieKey.OlderFirst(Label("OLDER"), Years),
    ];

    private static Shortlist List(ValueList<Candidate<Entrant>> candidates) =>
        ShortlistRules<Entrant>.Create(Label("SHORTLIST"), Need, Keys).OrThrow().List(candidates).OrThrow();

    private static Candidate<FactSheet> Carer(string code, bool? served, bool expert = true, bool? fits = true) => Operator(
        code,
        fits,
        served,
        Rhodense2014.CvPassed.Is(true), Rhodense2014.InterviewPassed.Is(true), Rhodense2014.ExpertPassed.Is(expert), Rhodense2014Selection.Fragile.Is(false));

    private static Candidate<FactSheet> Support(string code, bool contract = true) => Operator(
        code,
        true,
        false,
        Rhodense2014.CvPassed.Is(false),
        Rhodense2014Selection.Fragile.Is(true), Rhodense2014Selection.SocialServices.Is(true), Rhodense2014Selection.RegularContract.Is(contract));

    private static Candidate<FactSheet> Operator(string code, bool? fits, bool? served, params SheetEntry[] facts)
    {
        List<SheetEntry> all = [.. facts];
        if (fits is { } apt)
        {
            all.Add(Rhodense2014Selection.FitsNeed.Is(apt));
        }

        if (served is { } before)
        {
            all.Add(Rhodense2014Selection.ServedBefore.Is(before));
        }

        return new(code, FactSheet.Create(Rhodense2014Selection.Shortlist.Requirements.Catalogue, all.ToValueList()).OrThrow(), Asked);
    }
}
