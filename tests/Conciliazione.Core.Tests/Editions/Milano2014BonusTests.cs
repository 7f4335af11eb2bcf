using Conciliazione.Calendars;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Indicators;
using NodaTime;

namespace Conciliazione.Tests.Editions;

/// <summary>The bonus, access and terms of the Milan plan, worked out by hand; line numbers are those of the plan's text.</summary>
public sealed class Milano2014BonusTests
{
    private static readonly LocalDate End = new(2016, 8, 31);

    private static readonly EvaluationDays Days = EvaluationDays.On(new(2015, 7, 1));

    /// <summary>Lines 780 (108,000) and 788 (108,605): which of them is assigned is for the caller to say.</summary>
    [Fact]
    public void Two_passages_print_two_amounts()
    {
        Assert.Equal((Euro.Of(108_000), Euro.Of(108_605)), (Milano2014Bonus.Beside.Value, Milano2014Bonus.ForAlliances.Value));
        Contradiction contradiction = Milano2014Contradictions.All.Single(each => each.Code == "MIL-BONUS");
        Assert.Equal((contradiction.First.Source, contradiction.Second.Source), (Milano2014Bonus.Beside.Label.Source, Milano2014Bonus.ForAlliances.Label.Source));
    }

    /// <summary>
    /// Lines 539 and 517: at least 10 companies and 2 initiatives. Eight and two are 0.8 and 1, on average 0.9: of 108,605.00 that is 97,744.50,
    /// of 108,000.00 it is 97,200.00; from 80% on 70% is 76,023.50.
    /// </summary>
    [Fact]
    public void One_result_gives_three_amounts_under_three_rules()
    {
        IndicatorReport report = InPractice(companies: 8);

        Assert.Equal(Euro.Zero, Due(Milano2014Bonus.AllOrNothing, Milano2014Bonus.ForAlliances.Value));
        Assert.Equal(Euro.Of(97_744.50m), Due(Milano2014Bonus.ByProgress, Milano2014Bonus.ForAlliances.Value));
        Assert.Equal(Euro.Of(97_200), Due(Milano2014Bonus.ByProgress, Milano2014Bonus.Beside.Value));
        Assert.Equal(Euro.Of(76_023.50m), Due(Milano2014Bonus.ByBand([new(Percentage.Of(50), Percentage.Of(40)), new(Percentage.Of(80), Percentage.Of(70))]).OrThrow(), Milano2014Bonus.ForAlliances.Value));
        Assert.Equal(Milano2014Bonus.Beside.Value, Milano2014Bonus.AllOrNothing.AmountOn(InPractice(companies: 10), End, Milano2014Bonus.Beside.Value).OrThrow().Amount);

        Euro? Due(BonusRule rule, Euro assigned) => rule.AmountOn(report, End, assigned).OrThrow().Amount;
    }

    [Fact]
    public void The_rules_are_our_interpretation() => Assert.All(
        new BonusRule[] { Milano2014Bonus.AllOrNothing, Milano2014Bonus.ByProgress, Milano2014Bonus.ByBand([new(Percentage.Zero, Percentage.Hundred)]).OrThrow() },
        rule => Assert.Equal(Provenance.Reading, rule.Label.Provenance));

    /// <summary>Lines 447-461: eight results in words, so that no rule gives an amount by them.</summary>
    [Fact]
    public void The_results_of_Concilia_Milano_have_no_number_to_reach()
    {
        PerformanceBonus due = Milano2014Bonus.ByProgress.AmountOn(Milano2014Indicators.ConciliaMilano.Read([]).OrThrow(), End, Euro.Of(54_000)).OrThrow();

        Assert.Null(due.Amount);
        Assert.Equal("CMI-INDICATORS", Assert.Single(Assert.IsType<Outcome.Unclear>(due.Finding.Outcome).Missing).Code);
    }

    /// <summary>
    /// Lines 676-681: 24 months from September 2014, a survey, then one of two. The results are in words, so the amount is decided; whether the
    /// survey comes after the monitoring is not in the text.
    /// </summary>
    [Fact]
    public void Concilia_Milano_chooses_one_use_after_24_months_and_a_survey()
    {
        BonusScheme scheme = Milano2014ConciliaMilano.Bonus;
        PerformanceBonus due = Decided(Euro.Of(54_000), Milano2014Indicators.ConciliaMilano.Read([]).OrThrow());
        var first = new LocalDate(2016, 9, 1);

        Assert.Equal(first, scheme.FirstDay(Milano2014WorkPlans.Plan.Term));
        Assert.Equal(Euro.Of(4_000), scheme.Choose(due, [new("CMI-BONUS-2", Euro.Of(50_000))], first, first).OrThrow().Unspent);
        Assert.Equal(["IND-BONUS-EARLY"], Codes(scheme.Choose(due, [new("CMI-BONUS-2", Euro.Of(54_000))], End, End)));
        Assert.Equal(["IND-BONUS-SURVEY"], Codes(scheme.Choose(due, [new("CMI-BONUS-2", Euro.Of(54_000))], first)));
        Assert.Equal(["IND-BONUS-ONE-USE"], Codes(scheme.Choose(due, [new("CMI-BONUS-1", Euro.Of(1)), new("CMI-BONUS-2", Euro.Of(1))], first, first)));
        Assert.Equal(["IND-BONUS-SURVEY-EARLY"], Codes(scheme.Choose(due, [new("CMI-BONUS-2", Euro.Of(1))], first, new(2014, 8, 31))));
        Assert.Contains(
            "survey not before 2014-09-01 (interpretation applied: the call does not say)",
            scheme.Choose(due, [new("CMI-BONUS-2", Euro.Of(1))], first, new(2014, 9, 1)).OrThrow().Explain(Language.English),
            StringComparison.Ordinal);
    }

    /// <summary>Each alliance chooses by its own results.</summary>
    [Fact]
    public void Results_of_the_other_alliance_are_refused()
    {
        PerformanceBonus concilia = Decided(Euro.Of(54_000), Milano2014Indicators.ConciliaMilano.Read([]).OrThrow());
        PerformanceBonus inPractice = Decided(Euro.Of(54_000), InPractice(companies: 10));

        Assert.Equal(["IND-BONUS-OTHERS"], Codes(Milano2014InPractice.Bonus.Choose(concilia, [new("CIP-BONUS-1", Euro.Of(1))], End)));
        Assert.Equal(
            ["IND-BONUS-OTHERS"], Codes(Milano2014ConciliaMilano.Bonus.Choose(inPractice, [new("CMI-BONUS-1", Euro.Of(1))], new(2016, 9, 1), new(2016, 9, 1))));
        Assert.Equal(
            (Milano2014Indicators.ConciliaMilano.Label.Code, Milano2014Indicators.InPractice.Label.Code, Milano2014Indicators.InPractice.Label.Code),
            (Milano2014ConciliaMilano.Bonus.Indicators, Milano2014InPractice.Bonus.Indicators, Milano2014InPractice.BonusOfOpenList.Indicators));
    }

    /// <summary>Lines 517 and 531-579: of nineteen indicators two have a number.</summary>
    [Fact]
    public void Seventeen_results_of_Conciliazione_in_Pratica_do_not_count() => Assert.Contains(
        "indicators with something to reach 2; omitted, to be described or without a target 17;",
        Milano2014Bonus.ByProgress.AmountOn(InPractice(companies: 8), End, Euro.Of(54_000)).OrThrow().Explain(Language.English),
        StringComparison.Ordinal);

    /// <summary>Lines 683-687: "in particular" introduces three uses; whether others may be chosen is a reading.</summary>
    [Fact]
    public void Conciliazione_in_Pratica_chooses_any_use()
    {
        PerformanceBonus due = Milano2014Bonus.AllOrNothing.AmountOn(InPractice(companies: 10), End, Euro.Of(54_000)).OrThrow();
        ValueList<BonusUse> all = [.. Milano2014InPractice.Bonus.Uses.Select(use => new BonusUse(use.Code, Euro.Of(18_000)))];
        ValueList<BonusUse> other = [new("FORMAZIONE", Euro.Of(54_000))];

        Assert.Equal(Euro.Zero, Milano2014InPractice.Bonus.Choose(due, all, End).OrThrow().Unspent);
        Assert.Equal(["IND-BONUS-USE"], Codes(Milano2014InPractice.Bonus.Choose(due, other, End)));
        Assert.Empty(Codes(Milano2014InPractice.BonusOfOpenList.Choose(due, other, End)));
        Assert.Equal(Provenance.Reading, Milano2014InPractice.Bonus.Choice.Label.Provenance);
        Assert.Contains(
            "uses to make the model part of the system: one or more of those declared (interpretation applied: the call does not say)",
            Milano2014InPractice.Bonus.Choose(due, all, End).OrThrow().Explain(Language.English),
            StringComparison.Ordinal);
        Assert.Contains(
            "utilizzi per mettere a sistema il modello: uno o più, anche diversi da quelli dichiarati (interpretazione applicata: l'avviso non lo precisa)",
            Milano2014InPractice.BonusOfOpenList.Choose(due, other, End).OrThrow().Explain(Language.Italian),
            StringComparison.Ordinal);
    }

    /// <summary>Lines 412-416: children of the staff of the Comune and of bodies that join, while schools are closed.</summary>
    [Theory]
    [InlineData(true, Milano2014Campus.Comune, true, Verdict.Met)]
    [InlineData(true, Milano2014Campus.Joined, true, Verdict.Met)]
    [InlineData(true, Milano2014Campus.Other, true, Verdict.NotMet)]
    [InlineData(false, Milano2014Campus.Comune, true, Verdict.NotMet)]
    [InlineData(true, Milano2014Campus.Comune, false, Verdict.NotMet)]
    [InlineData(true, null, true, Verdict.Unclear)]
    public void The_campus_is_for_children_of_the_staff_while_schools_are_closed(bool child, string? employer, bool closed, Verdict verdict)
    {
        ValueList<SheetEntry> known = employer is null ? [] : [Milano2014Campus.Employer.Is(employer)];
        FactSheet request = FactSheet.Create(
            Milano2014Campus.Catalogue, [Milano2014Campus.ForChild.Is(child), Milano2014Campus.SchoolsClosed.Is(closed), .. known]).OrThrow();

        Assert.Equal(verdict, Milano2014Campus.Access.Judge(request, Days));
    }

    /// <summary>Line 517: at least two initiatives, in four periods of closure.</summary>
    [Fact]
    public void An_initiative_counts_in_one_of_four_periods()
    {
        Assert.All(Milano2014InPractice.ClosurePeriods, period => Assert.Equal(Verdict.Met, Judge(period.Code)));
        Assert.Equal(Verdict.NotMet, Judge("OTHER"));

        static Verdict Judge(string period) => Milano2014InPractice.HolidayInitiative.Judge(
            FactSheet.Create(Milano2014InPractice.HolidayInitiative.Catalogue, [Milano2014InPractice.Period.Is(period)]).OrThrow(), Days);
    }

    /// <summary>Line 505: at most 48 hours. Asked on a Friday at 16.00, answered on the Sunday by 16.00.</summary>
    [Fact]
    public void Questions_are_answered_within_48_hours_of_the_clock()
    {
        Policy<HoursTerm> term = Milano2014InPractice.AnswerHours;
        Instant asked = ItalianTime.LastMoment(new(2015, 5, 8, 16, 0));
        Instant last = ItalianTime.LastMoment(new(2015, 5, 10, 16, 0));

        Assert.Equal(48, term.Value.Hours);
        Assert.IsType<Outcome.Met>(term.Value.Check(term.Label, asked, last, last).OrThrow().Outcome);
        Assert.IsType<Outcome.NotMet>(term.Value.Check(term.Label, asked, last.PlusNanoseconds(1), last + Duration.FromDays(1)).OrThrow().Outcome);
    }

    private static PerformanceBonus Decided(Euro amount, IndicatorReport report) => new BonusRule.Decided(
        new("DECREE", new("Decreto di prova", "Test decree"), new LegalSource("Decreto di prova")), amount).AmountOn(report, End, Euro.Of(54_000)).OrThrow();

    private static IndicatorReport InPractice(int companies) => Milano2014Indicators.InPractice.Read(
    [
        new("CIP-TRIAL-LEAST", new Measure.Number(companies), new(2016, 6, 30), "relazione"),
        new("CIP-HOLIDAYS", new Measure.Number(2), new(2016, 6, 30), "relazione"),
    ]).OrThrow();

    private static string[] Codes<T>(Validated<T> read)
        where T : notnull => [.. read.DefectsOrEmpty().Select(defect => defect.Code.Code)];
}
