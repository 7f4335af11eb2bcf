using Conciliazione.Editions;
using Conciliazione.Indicators;
using Conciliazione.WorkPlans;

namespace Conciliazione.Tests.Editions;

/// <summary>The indicators of WSL and Valcuvia against the text, by hand; the numbers are its lines.</summary>
public sealed class Insubria2020WslIndicatorsTests
{
    private const string Silent = "not in the text";

    /// <summary>Code, target and cadence of every indicator of WSL before the change of plan.</summary>
    public static TheoryData<string, string, string?> Wsl => new()
    {
        { "ASSOCIATIONS", Silent, null }, // 357
        { "CONTACTED", Silent, null }, // 357, in total
        { "CONTACTED-ERBA", Silent, null }, // 357, per district
        { "CONTACTED-LOMAZZO", Silent, null },
        { "CONTACTED-MARIANO-COMENSE", Silent, null },
        { "CONTACTED-COMO", Silent, null },
        { "CONTACTED-OLGIATE-COMASCO", Silent, null },
        { "CONTACTED-MENAGGIO", Silent, null },
        { "JOINED", Silent, null }, // 357
        { "STABLE", Silent, null }, // 357
        { "CONSULTANCIES", "at least 4", null }, // 358, 447
        { "STARTED", "at least 10", null }, // 358, 447
        { "WHP", "at least 2", null }, // 358, 447
        { "WORKERS", Silent, null }, // 358
        { "SATISFACTION", "more than 50%", null }, // 358
        { "SERVICES", Silent, "every 12 months" }, // 359
        { "INNOVATIVE", Silent, "every 12 months" }, // 359
        { "SUBJECTS", Silent, null }, // 359
        { "CONNECTIONS", Silent, null }, // 359
        { "VISITORS", Silent, "every 12 months" }, // 360
        { "USERS", Silent, "every 12 months" }, // 360
        { "REGISTERED", Silent, "every 12 months" }, // 360
        { "CUSTOMERS", "at least 50%", null }, // 362
        { "DESKS", "at least 1 for each of 6", null }, // 520
        { "VOUCHER-COMPANIES", Silent, null }, // 363
        { "VOUCHER-REQUESTS", Silent, null }, // 363
        { "VOUCHERS", Silent, null }, // 363
        { "EFFICACY", "at least 50%", null }, // 363
        { "MEMBERS", Silent, "every 12 months" }, // 364
        { "PROVIDERS", Silent, "every 12 months" }, // 364
        { "PROPOSALS", Silent, null }, // 364
        { "STAYING", Silent, null }, // 364
    };

    [Theory]
    [MemberData(nameof(Wsl))]
    public void Each_indicator_has_the_target_and_the_cadence_of_the_text(string code, string target, string? cadence)
    {
        Indicator indicator = Of(Insubria2020Indicators.Wsl, code);

        Assert.Equal((target, cadence, null), (indicator.Target.Title.English, indicator.Cadence?.Title.English, indicator.DueIn));
    }

    [Fact]
    public void The_set_holds_these_indicators() => Assert.Equal(
        Wsl.Select(row => "WSL-IND-" + row[0]), Insubria2020Indicators.Wsl.Indicators.Select(indicator => indicator.Label.Code));

    [Fact]
    public void A_desk_is_active_in_each_of_the_six_districts() => Assert.Equal( // 520; 342-346 and the lead partner
        ["erba", "lomazzo", "mariano-comense", "como", "olgiate-comasco", "menaggio"],
        Assert.IsType<Target.PerThing>(Of(Insubria2020Indicators.Wsl, "DESKS").Target).Things.Select(thing => thing.Code));

    [Theory]
    [InlineData("SATISFACTION", 50, false)] // 358: above 50%
    [InlineData("SATISFACTION", 51, true)]
    [InlineData("CUSTOMERS", 49, false)] // 362: at least 50%
    [InlineData("CUSTOMERS", 50, true)]
    [InlineData("EFFICACY", 49, false)] // 363: at least 50%
    [InlineData("EFFICACY", 50, true)]
    public void Half_is_enough_only_where_the_text_says_at_least(string code, long positive, bool met)
    {
        IndicatorReport report = Insubria2020Indicators.Wsl
            .Read([new("WSL-IND-" + code, new Measure.PartOf(positive, 100), new(2023, 5, 31))]).OrThrow();

        IndicatorProgress line = Assert.Single(report.On(new(2023, 5, 31)), progress => progress.Result is not null);
        Assert.Equal(met, line.Finding.Outcome is Outcome.Met);
    }

    [Fact]
    public void The_change_of_plan_adds_two_companies_per_district_in_six_months_and_nothing_else() // 809, 823
    {
        IndicatorSet replanned = Insubria2020Indicators.WslReplanned;

        Assert.Equal(Insubria2020Indicators.Wsl.Indicators, replanned.Indicators.Take(32));
        Indicator found = Assert.Single(replanned.Indicators.Skip(32));
        Assert.Equal(("WSL-IND-FOUND", "at least 2 for each of 6", 6), (found.Label.Code, found.Target.Title.English, found.DueIn));
        Assert.Equal(new(2020, 11, 30), replanned.Read([]).OrThrow().On(new(2020, 12, 1)).Single(line => line.Indicator == found).Due);
    }

    [Fact]
    public void Without_results_nothing_is_zero() => Assert.All(
        Insubria2020Indicators.WslReplanned.Read([]).OrThrow().On(new(2023, 6, 1)),
        line => Assert.Equal((DueState.Unclear, (Ratio?)null), (line.State, line.Progress)));

    [Fact]
    public void Yearly_indicators_have_three_years_from_June() => Assert.Equal( // 359-360, 364; 671, 705, 739
        [new(2020, 6, 1), new(2021, 6, 1), new(2022, 6, 1)],
        Insubria2020Indicators.Wsl.Read([]).OrThrow().On(new(2023, 6, 1))
            .Where(line => line.Indicator.Label.Code == "WSL-IND-VISITORS").Select(line => line.Period!.Start));

    /// <summary>Lines 358-364, 447 and 520: numbers of another passage, shares, years from June, "a desk in every district".</summary>
    [Fact]
    public void What_of_the_indicators_is_our_interpretation_says_so() => Assert.Equal(
        [
            "CONSULTANCIES", "STARTED", "SATISFACTION", "SERVICES", "INNOVATIVE", "VISITORS", "USERS", "REGISTERED", "CUSTOMERS", "DESKS", "EFFICACY",
            "MEMBERS", "PROVIDERS",
        ],
        Insubria2020Indicators.Wsl.Indicators.Where(each => each.Label.Provenance == Provenance.Reading).Select(each => each.Label.Code["WSL-IND-".Length..]));

    [Fact]
    public void The_territory_has_498274_inhabitants() // 381
    {
        Policy<int> population = Insubria2020Populations.Wsl;
        Assert.Equal((498_274, Provenance.Stated), (population.Value, population.Label.Provenance));
    }

    [Theory]
    [InlineData("VAL-IND-ASSETS", "to be described", "every month")] // 1114
    [InlineData("VAL-IND-REQUESTS", Silent, null)] // 1115
    [InlineData("VAL-IND-RENEWALS", Silent, null)] // 1115
    public void Valcuvia_measures_without_a_number_to_reach(string code, string target, string? cadence)
    {
        Indicator indicator = Assert.Single(Insubria2020Indicators.Valcuvia.Indicators, each => each.Label.Code == code);

        Assert.Equal((target, cadence), (indicator.Target.Title.English, indicator.Cadence?.Title.English));
        Assert.Equal(3, Insubria2020Indicators.Valcuvia.Indicators.Count);
    }

    [Fact]
    public void Sets_and_plans_have_the_same_months()
    {
        Assert.Equal(Insubria2020WorkPlans.Wsl.Term, Insubria2020Indicators.Wsl.Term);
        Assert.Equal(Insubria2020WorkPlans.Wsl.Term, Insubria2020Indicators.WslReplanned.Term);
        Assert.Equal(Insubria2020WorkPlans.Valcuvia.Term, Insubria2020Indicators.Valcuvia.Term);
    }

    [Fact]
    public void What_the_text_leaves_out_is_noted()
    {
        Assert.Equal(
            [
                "WSL-IND-REVISED", // 823
                "WSL-IND-ACTION-2", // 358, 447
                "WSL-IND-SATISFACTION", // 358
                "WSL-IND-SHARES", // 358, 362, 363
                "WSL-IND-YEARS", // 359-360, 364
                "WSL-IND-DESKS", // 520
                "WSL-IND-DUE", // 357-364, 447, 520; 809
                "WSL-IND-AFTER", // 357, 364
            ],
            Insubria2020Projects.Wsl.Notices.Select(notice => notice.Code).Where(code => code.StartsWith("WSL-IND-", StringComparison.Ordinal)));
        Assert.Equal(
            ["VAL-IND-SCALE", "VAL-IND-COUNTED", "VAL-IND-DUE", "VAL-IND-POPULATION"],
            Insubria2020Projects.Valcuvia.Notices.Select(notice => notice.Code).Where(code => code.StartsWith("VAL-IND-", StringComparison.Ordinal))); // 1115-1117
    }

    private static Indicator Of(IndicatorSet set, string code) => Assert.Single(set.Indicators, indicator => indicator.Label.Code == "WSL-IND-" + code);
}
