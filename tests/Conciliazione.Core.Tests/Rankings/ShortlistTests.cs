using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Tests.Eligibility;
using FsCheck.Fluent;
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
        Assert.Equal([("OP-2", Verdict.NotMet)], list.Outside.Select(entry => (entry.Reference, entry.Report.Verdict)));
        Assert.Equal([("OP-5", Verdict.Unclear)], list.Unclear.Select(entry => (entry.Reference, entry.Report.Verdict)));
        Assert.Equal(
            """
            1 OP-3: ex aequo; decide un criterio in più o chi riceve l'elenco
            1 OP-4: ex aequo; decide un criterio in più o chi riceve l'elenco
            3 OP-1
            """.ReplaceLineEndings("\n"),
            string.Join('\n', list.Explain(Language.Italian).Split('\n').Take(3)));
        Assert.StartsWith("OP-2 is not in the list: Third step: interview with the expert: not met", list.Outside[0].Explain(Language.English), StringComparison.Ordinal);
        Assert.StartsWith("OP-5 might be in the list: Answers the family's needs: unclear, missing: ", list.Unclear[0].Explain(Language.English), StringComparison.Ordinal);
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

    /// <summary>One fact that nobody recorded does not keep the others tied: whoever is not known to have served comes last.</summary>
    [Fact]
    public void Who_is_not_known_to_have_served_comes_last_and_keeps_nobody_tied()
    {
        Shortlist list = Rhodense2014Selection.Shortlist.List(
            [Carer("OP-1", served: true), Carer("OP-2", served: null), Carer("OP-3", served: false), Carer("OP-4", served: null)]).OrThrow();
        Assert.Equal(["1 OP-1", "2 OP-3", "3 OP-2", "3 OP-4"], list.Entries.Select(entry => entry.ToString()));
    }

    /// <summary>The other policy, for whoever prefers it: one unknown fact keeps all tied, and what would decide is named.</summary>
    [Fact]
    public void Where_unknown_stays_tied_what_would_decide_is_named()
    {
        TieKey<FactSheet> key = TieKey.YesFirst(Rhodense2014Selection.Shortlist.Keys[0].Label, Rhodense2014Selection.ServedBefore);
        Shortlist list = ShortlistRules<FactSheet>.Create(Rhodense2014Selection.Shortlist.Label, Rhodense2014Selection.Shortlist.Requirements, [key]).OrThrow()
            .List([Carer("OP-1", served: true), Carer("OP-2", served: null)]).OrThrow();
        Assert.Equal(["1 OP-1", "1 OP-2"], list.Entries.Select(entry => entry.ToString()));
        Assert.Equal(
            "Same operator for recurring requests decides; missing: has served this user before of OP-2", list.Entries[0].WouldDecide!.English);
    }

    /// <summary>A family asks for somebody who drives or lives near: either is enough. A second need is one more.</summary>
    [Fact]
    public void A_family_may_ask_for_one_of_several_things()
    {
        Fact<FactSheet>.YesNo drives = SheetFact.YesNo("DRIVES", new("guida", "drives"));
        Fact<FactSheet>.YesNo near = SheetFact.YesNo("NEAR", new("abita vicino", "lives near"));
        var request = new LegalSource("Richiesta della famiglia", section: "punto 1");
        Requirement<FactSheet> Needed(Fact<FactSheet>.YesNo fact) => Requirement.Is(new RuleLabel($"ASKED-{fact.Code}", fact.Title, request), fact);
        Requirement<FactSheet> either = Requirement.AnyOf(new RuleLabel("ASKED", new("l'uno o l'altro", "either"), request), Needed(drives), Needed(near));
        ShortlistRules<FactSheet> rules = Rhodense2014Selection.Shortlist.Asking(either, [drives, near]).OrThrow();
        Candidate<FactSheet> With(string code, params SheetEntry[] asked)
        {
            Candidate<FactSheet> carer = Carer(code, served: false);
            return new(code, FactSheet.Create(rules.Requirements.Catalogue, [.. carer.Application.Entries, .. asked]).OrThrow(), Asked);
        }

        Candidate<FactSheet>[] all =
        [
            With("OP-1", drives.Is(true), near.Is(false)), With("OP-2", near.Is(true)), With("OP-3", drives.Is(false), near.Is(false)), With("OP-4", drives.Is(false)),
        ];
        Shortlist list = rules.List([.. all]).OrThrow();
        Assert.Equal(["OP-1", "OP-2"], list.Entries.Select(entry => entry.Reference));
        Assert.Equal("OP-3", Assert.Single(list.Outside.AsEnumerable()).Reference);
        Assert.StartsWith("OP-4 potrebbe essere in elenco: abita vicino: da chiarire", Assert.Single(list.Unclear.AsEnumerable()).Explain(Language.Italian), StringComparison.Ordinal);

        ShortlistRules<FactSheet> both = rules.Asking(Requirement.Is(new RuleLabel("ASKED-TOO", new("guida", "drives"), request), drives)).OrThrow();
        Assert.Equal(["OP-1"], both.List([.. all]).OrThrow().Entries.Select(entry => entry.Reference));
        Assert.Equal("ELIG-DUPLICATE", Assert.Single(rules.Asking(either).DefectsOrEmpty().Select(defect => defect.Code.Code).Distinct()));
        Assert.Equal("ELIG-FACT", Rhodense2014Selection.Shortlist.Asking(either).DefectsOrEmpty()[0].Code.Code);
    }

    /// <summary>
    /// The candidates of the selection come with their results: A is admitted, B did not pass the interview, C waits for it, D is one of the support staff.
    /// Nobody enters a result again, and whoever does is told.
    /// </summary>
    [Fact]
    public void The_pool_of_a_selection_is_joined_to_the_list()
    {
        SelectionReport selection = Rhodense2014Selection.Carers.Read(
            ["A", "B", "C"],
            [
                Passed("A", "CV", 3), Passed("A", "INTERVIEW", 4), Passed("A", "EXPERT", 5),
                Passed("B", "CV", 3), new("B", "RHO-4-INTERVIEW", new(2014, 11, 4), passed: false, "JOB-FAMILY"),
                Passed("C", "CV", 3), new("C", "RHO-4-INTERVIEW", new(2014, 11, 4), Known<bool>.Unknown, "JOB-FAMILY"),
            ]).OrThrow();
        FactCatalogue<FactSheet> facts = Rhodense2014Selection.Shortlist.Requirements.Catalogue;
        Candidate<FactSheet> Told(string code, params SheetEntry[] entries) => new(code, FactSheet.Create(facts, entries.ToValueList()).OrThrow(), Asked);
        ValueList<Candidate<FactSheet>> known =
        [
            Told("B", Rhodense2014Selection.FitsNeed.Is(true), Rhodense2014Selection.ServedBefore.Is(true)),
            Told("C", Rhodense2014Selection.FitsNeed.Is(true)),
            Told("A", Rhodense2014Selection.FitsNeed.Is(true)),
            Support("D"),
        ];
        ValueList<Candidate<FactSheet>> operators = Rhodense2014Selection.Operators(selection, Asked, known).OrThrow();
        Assert.Equal(["A", "B", "C", "D"], operators.Select(each => each.Reference));
        Assert.Equal(Support("D"), operators[3]);
        Assert.Equal(operators, Rhodense2014Selection.Operators(selection, Asked, known.Reverse().ToValueList()).OrThrow());
        Shortlist list = Rhodense2014Selection.Shortlist.List(operators).OrThrow();
        Assert.Equal(["1 D", "2 A"], list.Entries.Select(entry => entry.ToString()));
        Assert.StartsWith("B is not in the list: Second step: interview: not met", Assert.Single(list.Outside.AsEnumerable()).Explain(Language.English), StringComparison.Ordinal);
        Assert.StartsWith("C might be in the list: Second step: interview: unclear", Assert.Single(list.Unclear.AsEnumerable()).Explain(Language.English), StringComparison.Ordinal);

        // Without anything known for the request all candidates of the selection are there, and what is missing is told.
        Shortlist blank = Rhodense2014Selection.Shortlist.List(Rhodense2014Selection.Operators(selection, Asked).OrThrow()).OrThrow();
        Assert.Equal((0, 2, 1), (blank.Entries.Count, blank.Unclear.Count, blank.Outside.Count));

        Defect again = Assert.Single(Rhodense2014Selection.Operators(selection, Asked, [Told("A", Rhodense2014.CvPassed.Is(true))]).DefectsOrEmpty().AsEnumerable());
        Assert.Equal(("FACT-REPEATED", "candidates[A].facts[CV]"), (again.Code.Code, again.Path));
        Assert.Throws<ArgumentException>("selection", () => Rhodense2014Selection.Operators(
            Rhodense2014Selection.Training().ReadAfter(selection, []).OrThrow(), Asked));
        Assert.Throws<ArgumentException>("steps", () => ShortlistRules.From(Rhodense2014Selection.Shortlist, selection, [Rhodense2014.CvPassed], Asked));

        static StepResult Passed(string code, string step, int day) => new(code, $"RHO-4-{step}", new(2014, 11, day), passed: true, "JOB-FAMILY");
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
        Assert.All(list.Unclear, entry =>
        {
            Assert.Null(entry.Position);
            Assert.Equal(Verdict.Unclear, Need.Judge(all[entry.Reference].Application, Days));
            Assert.IsType<CandidateState.Competing>(all[entry.Reference].State);
        });
        Assert.All(list.Outside, entry =>
        {
            Assert.Null(entry.Position);
            Assert.True(Need.Judge(all[entry.Reference].Application, Days) == Verdict.NotMet || all[entry.Reference].State is not CandidateState.Competing);
        });
        Assert.Equal(
            all.Keys.Order(StringComparer.Ordinal), list.Entries.Concat(list.Unclear).Concat(list.Outside).Select(entry => entry.Reference).Order(StringComparer.Ordinal));
    }

    /// <summary>Of operators who all answer the need, those admitted are listed, those who wait are unclear, and those who did not pass are outside.</summary>
    [Law]
    public void The_list_has_those_whom_the_selection_admitted(SelectionCase one)
    {
        SelectionReport selection = one.Read();
        FactCatalogue<FactSheet> facts = Rhodense2014Selection.Shortlist.Requirements.Catalogue;
        ValueList<Candidate<FactSheet>> known = one.Candidates
            .Select(code => new Candidate<FactSheet>(code, FactSheet.Create(facts, [Rhodense2014Selection.FitsNeed.Is(true)]).OrThrow(), Asked)).ToValueList();
        Shortlist list = Rhodense2014Selection.Shortlist.List(Rhodense2014Selection.Operators(selection, Asked, known).OrThrow()).OrThrow();
        string[] Of(Verdict verdict) => [.. one.Candidates.Where(code => selection.FindingOf(code).Verdict == verdict)];
        Assert.Equal(selection.Admitted, Of(Verdict.Met));
        Assert.Equal(Of(Verdict.Met), list.Entries.Select(entry => entry.Reference).Order(StringComparer.Ordinal));
        Assert.Equal(Of(Verdict.Unclear), list.Unclear.Select(entry => entry.Reference));
        Assert.Equal(Of(Verdict.NotMet), list.Outside.Select(entry => entry.Reference));
    }

    /// <summary>The law above and those below are about something: the competitions have every verdict and state, ties, and lists of ineligible people alone.</summary>
    [Fact]
    public void The_competitions_of_these_laws_reach_every_verdict_state_and_tie()
    {
        Shortlist[] lists = [.. RankingGenerators.UpTo12.Generator.Sample(400).Select(competition => List(competition.Candidates))];
        Assert.Equal(
            Enum.GetValues<Verdict>().Order(),
            lists.SelectMany(list => list.Entries.Concat(list.Unclear).Concat(list.Outside)).Where(entry => entry.State is CandidateState.Competing).Select(entry => entry.Report.Verdict).Distinct().Order());
        Assert.Contains(lists.SelectMany(list => list.Outside), entry => entry.State is CandidateState.Excluded && entry.Report.Verdict == Verdict.Met);
        Assert.Contains(lists.SelectMany(list => list.Outside), entry => entry.State is CandidateState.Withdrawn && entry.Report.Verdict == Verdict.Met);
        Assert.Contains(lists, list => list.Entries.Count == 0 && list.Outside.Count > 0);
        Assert.Contains(lists.SelectMany(list => list.Entries), entry => entry.WouldDecide is not null);
        Assert.InRange(lists.Count(list => list.Entries.Count > 1 && list.Outside.Count > 0 && list.Unclear.Count > 0), 20, 400);
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
