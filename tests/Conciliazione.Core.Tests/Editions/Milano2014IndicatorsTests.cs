using Conciliazione.Editions;
using Conciliazione.Indicators;
using static Conciliazione.Tests.Editions.Milano2014WorkPlansTests;

namespace Conciliazione.Tests.Editions;

/// <summary>Indicators and alliances of ASL Milano 2014-2016 against the text, by hand; the numbers are its lines.</summary>
public sealed class Milano2014IndicatorsTests
{
    private static readonly IndicatorSet Set = Milano2014Indicators.Plan;

    /// <summary>Every row of the table, in its order, with what it expects.</summary>
    public static TheoryData<string, string> Rows => new()
    {
        { "PARTNER-PUBLIC", "at least 9" }, // 324
        { "PARTNER-COMPANIES", "at least 35" }, // 325
        { "PARTNER-REPRESENTATIVE", "at least 9" }, // 326
        { "PARTNER-ASSOCIATIONS", "at least 6" }, // 327
        { "OTHER-PUBLIC", "at least 7" }, // 328
        { "OTHER-COMPANIES", "at least 90" }, // 329
        { "OTHER-REPRESENTATIVE", "at least 3" }, // 330
        { "OTHER-ASSOCIATIONS", "at least 8" }, // 331
        { "SMALL-COMPANIES", "at least 116" }, // 332
        { "LARGE-COMPANIES", "at least 4" }, // 333
        { "AWARE-COMPANIES", "at least 25" }, // 334
        { "BARGAINING-COMPANIES", "at least 25" }, // 335
        { "WORKERS", "at least 600" }, // 336
        { "FAMILIES", "at least 400" }, // 337
        { "MINORS", "at least 400" }, // 338
        { "SERVICES", "at least 23" }, // 339
        { "EXPERIMENTAL-SERVICES", "at least 6" }, // 340
        { "FLEXIBILITY-PLANS", "at least 5" }, // 341
        { "LEAVE-PLANS", "at least 5" }, // 342
        { "EXPERIMENTS", "at least 32" }, // 343
        { "DOCUMENTS", "at least 3 for each of 2" }, // 344
        { "SOCIAL-PLAN", "yes" }, // 345
        { "NEIGHBOURS", "yes" }, // 346
        { "IN-KIND", "at least 20.18%" }, // 347
        { "OWN-MONEY", "at least 9.83%" }, // 348
        { "COFINANCING", "at least 30.01%" }, // 349
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_row_expects_what_the_table_prints(string code, string target) => Assert.Equal(target, Of(code).Target.Title.English);

    [Fact]
    public void The_table_has_twenty_six_rows_and_twenty_seven_values()
    {
        Assert.Equal(Rows.Select(row => "MIL-IND-" + row[0]), Set.Indicators.Select(indicator => indicator.Label.Code));
        Assert.Equal(26, Set.Indicators.Count);
        Assert.Equal(27, Set.Indicators.Sum(indicator => indicator.Target is Target.PerThing each ? each.Things.Count : 1));
    }

    /// <summary>59 = 9 + 35 + 9 + 6 (324-327); 108 = 7 + 90 + 3 + 8 (328-331); 120 = 116 + 4 (332-333).</summary>
    [Theory]
    [InlineData("PARTNER-", 59)]
    [InlineData("OTHER-", 108)]
    [InlineData("SMALL-COMPANIES|LARGE-COMPANIES", 120)]
    public void Targets_of_one_group_add_up_to(string codes, int sum) => Assert.Equal(
        sum,
        Set.Indicators
            .Where(indicator => codes.Split('|').Any(code => indicator.Label.Code.StartsWith("MIL-IND-" + code, StringComparison.Ordinal)))
            .Sum(indicator => ((Target.Count)indicator.Target).Threshold));

    /// <summary>
    /// Lines 347-349 and 796-797: 219,870 of 732,600 is 30.0123%, so that the 30.01% printed is reached by 0.0023 points.
    /// </summary>
    [Fact]
    public void What_the_alliances_give_reaches_the_percentage_printed()
    {
        IndicatorReport report = Set.Read([new("MIL-IND-COFINANCING", new Measure.PartOf(219_870_00, 732_600_00), new(2016, 8, 31))]).OrThrow();
        IndicatorProgress progress = Assert.Single(report.On(new(2016, 8, 31)), line => line.Indicator.Label.Code == "MIL-IND-COFINANCING");

        Ratio above = Assert.Single(Assert.IsType<Outcome.Met>(progress.Finding.Outcome).Margins).Distance.Value;
        Assert.Equal("0.00229", above.ToText(5, RoundingRule.HalfUp, Notation.Invariant));
    }

    /// <summary>Time plans of Sesto and Cinisello (222) and of Milan (224); social plans of Sesto (226), Cinisello and Milan (234).</summary>
    [Theory]
    [InlineData("MIL-DOCUMENTS-PTO", Provenance.Reading)]
    [InlineData("MIL-DOCUMENTS-PDZ", Provenance.Stated)]
    public void Three_documents_of_each_kind_are_named(string code, Provenance provenance)
    {
        Assert.Equal("1 1 1", Parts(code));
        Assert.Equal(("3", provenance), (Figure(code).Printed.Render(Language.Italian), Figure(code).Label.Provenance));
        Assert.Equal(["MIL-PDZ", "MIL-PTO"], ((Target.PerThing)Of("DOCUMENTS").Target).Things.Select(thing => thing.Code));
    }

    /// <summary>17 = 2 (535-537) + 2 (541-543) + 3 (547-551) + 2 (555-557) + 3 (563-567) + 5 (571-579).</summary>
    [Fact]
    public void Seventeen_results_belong_to_six_objectives()
    {
        const string Prefix = "CIP-RESULT-";
        string[] results = [.. Milano2014Indicators.InPractice.Indicators.Select(each => each.Label.Code).Where(code => code.StartsWith(Prefix, StringComparison.Ordinal))];

        Assert.Equal([2, 2, 3, 2, 3, 5], results.GroupBy(code => code[Prefix.Length]).Select(objective => objective.Count()));
        Assert.Equal(17, results.Length);
        Assert.Equal(
            Milano2014InPractice.ObjectivesWithResults.Select(objective => objective.Code[^1]), results.Select(code => code[Prefix.Length]).Distinct());
        Assert.All(
            Milano2014Indicators.InPractice.Indicators.Where(each => results.Contains(each.Label.Code)), each => Assert.IsType<Target.Described>(each.Target));
    }

    /// <summary>Five objectives in lines 489-497, six in lines 533-569.</summary>
    [Fact]
    public void Objectives_are_five_in_one_passage_and_six_in_another()
    {
        Contradiction objectives = Contradicted("CIP-OBJECTIVES");

        Assert.Equal((5, 6), (Milano2014InPractice.Objectives.Count, Milano2014InPractice.ObjectivesWithResults.Count));
        Assert.Equal(("5", "6"), (objectives.First.Value.Render(Language.English), objectives.Second.Value.Render(Language.English)));
    }

    /// <summary>25 or 30 (491, 513), at least 10 (539), 25 named (471), 32 experiments in the whole plan (343).</summary>
    [Fact]
    public void The_trial_of_the_model_has_four_numbers()
    {
        Assert.Equal("25 or 30 micro, small and medium enterprises", Contradicted("CIP-TRIAL").First.Value.Render(Language.English));
        Assert.Equal("at least 10 micro, small and medium enterprises", Contradicted("CIP-TRIAL").Second.Value.Render(Language.English));
        Assert.Equal((10, 25), (Milano2014InPractice.TrialLeast.Value, Milano2014InPractice.TrialNamed.Value));
        Assert.Equal(("25", "25"), (Figure("CIP-TRIAL-NAMED").Printed.Render(Language.English), Parts("CIP-TRIAL-NAMED")));
        Assert.Equal(new Target.Count(LimitSide.AtLeast, 10), Milano2014Indicators.InPractice.Indicators.Single(each => each.Label.Code == "CIP-TRIAL-LEAST").Target);
        Assert.Equal(new Target.Count(LimitSide.AtLeast, 32), Of("EXPERIMENTS").Target);
    }

    /// <summary>48 hours (505); at least two initiatives (517) in four periods: Christmas, Carnival, Easter, summer (517).</summary>
    [Fact]
    public void Answers_come_in_48_hours_and_holidays_have_two_initiatives()
    {
        Assert.Equal((48, 2), (Milano2014InPractice.AnswerHours.Value.Hours, Milano2014InPractice.HolidayInitiatives.Value));
        Assert.Equal(["Christmas holidays", "Carnival holidays", "Easter holidays", "summer"], Milano2014InPractice.ClosurePeriods.Select(period => period.Title.English));
        Assert.Equal(
            new Target.Count(LimitSide.AtLeast, 2), Milano2014Indicators.InPractice.Indicators.Single(each => each.Label.Code == "CIP-HOLIDAYS").Target);
    }

    /// <summary>Lines 447-461; 408-424; 680-681 (one of two) and 685-687 (any of three).</summary>
    [Fact]
    public void Concilia_Milano_has_eight_results_three_actions_and_two_uses_of_a_bonus()
    {
        Assert.Equal(8, Milano2014Indicators.ConciliaMilano.Indicators.Count);
        Assert.All(Milano2014Indicators.ConciliaMilano.Indicators, each => Assert.IsType<Target.Described>(each.Target));
        Assert.Equal(["CMI-ACTION-SCHOOL", "CMI-ACTION-CAMPUS", "CMI-ACTION-COMPANY"], Milano2014ConciliaMilano.Actions.Select(action => action.Code));
        Assert.Equal((2, 3), (Milano2014ConciliaMilano.Bonus.Uses.Count, Milano2014InPractice.Bonus.Uses.Count));
        Assert.Equal(["CMI-COMPANY-AMOUNTS"], Milano2014ConciliaMilano.Notices.Select(notice => notice.Code));
        Assert.Equal(["CIP-EXPERIMENTS", "CIP-INCENTIVES", "CIP-HOLIDAY-PERIODS"], Milano2014InPractice.Notices.Select(notice => notice.Code));
    }

    [Fact]
    public void Indicators_have_the_months_of_the_calendar_and_minima_are_our_interpretation() => Assert.All(
        [Milano2014Indicators.Plan, Milano2014Indicators.ConciliaMilano, Milano2014Indicators.InPractice],
        set => Assert.Equal((Milano2014WorkPlans.Plan.Term, Provenance.Reading), (set.Term, set.Label.Provenance)));

    /// <summary>
    /// Lines 780-782 and 796-799: 903,329.10 - 825,021.32 is 78,307.78, what Conciliazione in Pratica has of D.G.R. 1576 less the 0.22 that
    /// the prose has more of D.G.R. 1081.
    /// </summary>
    [Fact]
    public void What_the_sources_of_the_prose_lack_is_the_money_of_the_former_plan_less_22_cents()
    {
        Ratio lacking = Contradicted("MIL-SOURCES").Difference!.Value;

        Assert.Equal(Ratio.Of(7_830_778, 100), lacking);
        Assert.Equal(Ratio.Of(78_308, 1) - Contradicted("MIL-1081").Difference!.Value, lacking);
        Assert.Equal(Euro.Of(78_308), Milano2014.Plan.CellOf("CONCILIAZIONE-IN-PRATICA", "DGR-1576"));
        Assert.Equal(Ratio.Whole(-605), Contradicted("MIL-BONUS").Difference!.Value);
    }

    /// <summary>
    /// Line 784: 732,600 of 903,329.10 is 81.10%; 434,422 = 216,000 + 218,422 of 454,422 is 95.60%; 512,730 = 434,422 + 78,308 of 669,459.10 =
    /// 454,422 + 215,037.10 is 76.59%. A quarter of 434,422 is 108,605.50 and of 432,000 is 108,000 (780, 788).
    /// </summary>
    [Fact]
    public void About_80_percent_is_of_the_whole_cost_and_a_bonus_has_no_formula()
    {
        Assert.Equal(["MIL-ABOUT-80", "MIL-BONUS-FORMULA", "MIL-PLANNED-COSTS"], Milano2014.Notices.Select(notice => notice.Code));
        Assert.Equal(
            ["81.10", "95.60", "76.59"],
            new[] { Ratio.Of(732_600_00, 903_329_10), Ratio.Of(216_000 + 218_422, 454_422), Ratio.Of(434_422_00 + 78_308_00, 454_422_00 + 215_037_10) }
                .Select(share => (share * Ratio.Whole(100)).ToText(2, RoundingRule.HalfUp, Notation.Invariant)));
        Assert.Equal((Ratio.Of(108_605_50, 100), Ratio.Whole(108_000)), (Ratio.Of(434_422, 4), Ratio.Of(432_000, 4)));
    }

    private static Indicator Of(string code) => Assert.Single(Set.Indicators, indicator => indicator.Label.Code == "MIL-IND-" + code);

    private static Contradiction Contradicted(string code) => EditionContradictions.All.Single(each => each.Code == code);
}
