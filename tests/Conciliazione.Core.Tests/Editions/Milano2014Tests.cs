using Conciliazione.Alliances;
using Conciliazione.CostPlans;
using Conciliazione.Editions;
using Conciliazione.Funding;

namespace Conciliazione.Tests.Editions;

/// <summary>Line numbers are those of the plan of ASL Milano 2014-2016.</summary>
public sealed class Milano2014Tests
{
    private static readonly FundsPlan Plan = Milano2014.Plan;

    /// <summary>MIL-3: D.G.R. 1576, D.G.R. 1081 and co-financing, as the table prints them.</summary>
    [Fact]
    public void A_sharing_by_rank_from_several_sources_gives_the_printed_table()
    {
        RankedSharing sharing = RankedSharing.Share(
            Unit.EuroCent, Milano2014Funds.Sources, Milano2014Funds.Actions, RankPolicy.Stop, Milano2014.Source).OrThrow();

        Assert.Equal(
            [
                ("AZIONI-PIANIFICATE", 136_729_10L, 0L, 14_000_00L),
                ("CONCILIA-MILANO", 0, 216_000_00, 144_000_00),
                ("CONCILIAZIONE-IN-PRATICA", 78_308_00, 218_422_00, 75_870_00),
                ("FORMAZIONE", 0, 20_000_00, 0),
            ],
            sharing.Lines.Select(line => (line.Claim.Code, Drawn(line, "DGR-1576"), Drawn(line, "DGR-1081"), Drawn(line, "COF-"))));
        Assert.All(sharing.Lines, line => Assert.Equal(GrantStatus.InFull, line.Status));
        Assert.Equal(0, sharing.Remaining);
        Assert.Equal(903_329_10, sharing.Lines.Sum(line => line.Units));
        Assert.True(sharing.Certificates[^1].IsVerified);
        Assert.Equal(
            "per intero, da cofinanziamento Conciliazione in Pratica € 75.870,00; D.G.R. 1576 € 78.308,00; D.G.R. 1081 € 218.422,00",
            sharing.Explain()[2].Text.Italian);
        Assert.Equal(903_329_10, Milano2014Funds.Sources.Sum(source => source.Units));
        Assert.Equal(903_329_10, Milano2014Funds.Actions.Sum(action => action.Due));
    }

    /// <summary>
    /// Lines 795-799. Rows: 20,000; 216,000 + 144,000; 78,308 + 218,422 + 75,870; 136,729.10 + 14,000. Columns: 78,308 + 136,729.10;
    /// 20,000 + 216,000 + 218,422; 144,000 + 75,870 + 14,000.
    /// </summary>
    [Fact]
    public void Every_total_of_the_table_follows_from_its_cells()
    {
        Assert.Equal(
            [20_000m, 360_000m, 372_600m, 150_729.10m, 215_037.10m, 454_422m, 233_870m, 903_329.10m],
            Milano2014Figures.Table.Select(figure => ((FactValue.Amount)Assert.IsType<PrintedFigure.Reproduced>(figure).Computed).Value.ToDecimal()));
        Assert.Equal(8, Plan.Cells.Count);
        Assert.Equal(Euro.Of(903_329.10m), Plan.Whole);

        // Blank, not zero: the training plan has no co-financing.
        Assert.Null(Plan.CellOf("FORMAZIONE", "COF"));
    }

    /// <summary>
    /// By source 215,037.10, 454,422 and 233,870 of 903,329.10; the alliances 144,000 of 360,000 and 75,870 of 372,600 (lines 347-349, 782, 784).
    /// </summary>
    [Fact]
    public void Shares_and_means_are_worked_out_from_the_cells()
    {
        Assert.Equal(
            ["23.80496", "50.30525", "25.88979"],
            new[] { "DGR-1576", "DGR-1081", "COF" }.Select(source => Percent(Plan.ShareOf(source), 5)));
        Assert.Equal("25.89", Percent(Plan.ShareOf("COF"), 2)); // half up; 25.88 is printed, truncated
        Assert.Equal(("40.00", "20.3623"), (Percent(Plan.ShareIn("CONCILIA-MILANO", "COF"), 2), Percent(Plan.ShareIn("CONCILIAZIONE-IN-PRATICA", "COF"), 4)));
        Assert.True(Plan.MeanShareOf("COF", ["CONCILIA-MILANO", "CONCILIAZIONE-IN-PRATICA"]).TryGet(out FundsMean? mean));
        Assert.Equal(("30.0123", "30.1812"), (Percent(mean.Weighted, 4), Percent(mean.Plain, 4)));

        // "About 80%" of all the money is for the alliances: (360,000 + 372,600) : 903,329.10; not 434,422 : 454,422, nor 512,730 : 669,459.10.
        Euro alliances = Plan.OfAction("CONCILIA-MILANO") + Plan.OfAction("CONCILIAZIONE-IN-PRATICA");
        Assert.Equal(Euro.Of(732_600), alliances);
        Assert.Equal("81.10", Percent(Ratio.Of(alliances, Plan.Whole), 2));
        Assert.Equal(("95.60", "76.59"), (Percent(Ratio.Of(434_422, 454_422), 2), Percent(Ratio.Of(51_273_000, 66_945_910), 2)));
    }

    /// <summary>Line 361: system actions only if strictly necessary; by our reading training and agency are such, 170,729.10 : 903,329.10.</summary>
    [Fact]
    public void What_goes_to_system_actions_is_shown_and_left_unclear()
    {
        Assert.Equal(["€ 170,729.10", "€ 903,329.10", "18.90%"], Milano2014.SystemActions.Facts.Select(fact => fact.Value.Render(Language.English)));
        Assert.IsType<Outcome.Unclear>(Milano2014.SystemActions.Outcome);
    }

    /// <summary>60 = 3 + 26 + 20 + 9 + 1 + 1 (line 116); 95 = 44 + 28 + 10 + 9 + 1 + 2 + 1 (lines 250-256) against 118 (line 246).</summary>
    [Fact]
    public void Bodies_are_counted_by_the_categories_of_the_plan()
    {
        Assert.Equal([3, 26, 20, 9, 1, 1], Milano2014Network.Requests.Counts.Select(count => count.Count));
        Assert.Equal([44, 28, 10, 9, 1, 2, 1], Milano2014Network.Managers.Select(count => count.Count));
        Assert.Equal((60, 6, 7), (Milano2014Network.Requests.Total, Milano2014Network.RequestCategories.Categories.Count, Milano2014Network.ManagerCategories.Categories.Count));
        Assert.DoesNotContain(BodyCategory.NonProfits, Milano2014Network.RequestCategories.Categories);
        Assert.Equal("95", Assert.IsType<PrintedFigure.Contradicted>(Milano2014Figures.Managers).Computed.Render(Language.Italian));
    }

    /// <summary>
    /// Lines 166-168 (584 = 214 + 219 + 54 + 96 is 583, 599 = 227 + 217 + 56 + 97.6 is 597.6), 246, 347-349, 768-776, 780-782, 795-799.
    /// </summary>
    [Fact]
    public void Each_figure_follows_from_its_parts_or_is_contradicted_or_stands_alone()
    {
        Assert.Equal(
            [
                "MIL-SOURCES", "MIL-COFINANCING-SHARE", "MIL-PARTNERS-PUBLIC", "MIL-PARTNERS-ENTERPRISES", "MIL-PARTNERS-REPRESENTATIVES",
                "MIL-PARTNERS-ASSOCIATIONS", "MIL-MANAGERS", "MIL-EMPLOYED-2011", "MIL-EMPLOYED-2013",
            ],
            Milano2014Figures.All.OfType<PrintedFigure.Contradicted>().Select(figure => figure.Label.Code));
        Assert.Equal(["MIL-IN-KIND", "MIL-IN-CASH", "MIL-SERVICES"], Milano2014Figures.All.OfType<PrintedFigure.AsPrinted>().Select(figure => figure.Label.Code));
        Assert.Equal(24, Milano2014Figures.All.OfType<PrintedFigure.Reproduced>().Count());
        Assert.Equal(Milano2014Figures.All.Count, Milano2014Figures.All.Select(figure => figure.Label.Code).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>Every figure that its parts contradict is in the report, with both sides.</summary>
    [Fact]
    public void A_contradicted_figure_is_a_contradiction_of_the_report() => Assert.Empty(
        Milano2014Figures.All.OfType<PrintedFigure.Contradicted>().Select(figure => figure.Label.Code)
            .Except(EditionContradictions.All.Select(contradiction => contradiction.Code), StringComparer.Ordinal));

    /// <summary>
    /// Lines 780 and 796-799 (0.22), 781/799 (78,308), 768/780-782 (903,329.10 - 825,021.32 = 78,307.78), 782, 780/788 (605), 246, 168, 166.
    /// </summary>
    [Theory]
    [InlineData("MIL-1081", "€ 0,22")]
    [InlineData("MIL-1576", "- € 78.308,00")]
    [InlineData("MIL-SOURCES", "€ 78.307,78")]
    [InlineData("MIL-COFINANCING-SHARE", "-0,00979 punti percentuali")]
    [InlineData("MIL-BONUS", "- € 605,00")]
    [InlineData("MIL-MANAGERS", "23")]
    [InlineData("MIL-EMPLOYED-2011", "1 mila persone")]
    [InlineData("MIL-EMPLOYED-2013", "1,4 mila persone")]
    [InlineData("MIL-SELF-EMPLOYED-MEN", "-0,6 mila persone")]
    [InlineData("CIP-OBJECTIVES", "-1")]
    public void Two_figures_of_one_thing_differ_by(string code, string difference) =>
        Assert.Equal(difference, Of(code).Difference!.Render(Language.Italian));

    /// <summary>25.88 is 25.8898 truncated (line 782); 97 is 97.6 truncated (line 166); 454,422 is 454,422.22 in whole euros (lines 780, 799).</summary>
    [Fact]
    public void Some_are_explained_by_a_rounding()
    {
        Assert.Equal(
            ["MIL-1081", "MIL-COFINANCING-SHARE", "MIL-SELF-EMPLOYED-MEN"],
            Milano2014Contradictions.All.Where(each => each.ExplainedBy.Count > 0).Select(each => each.Code));
        Assert.Equal([RoundingRule.Truncate], Of("MIL-COFINANCING-SHARE").ExplainedBy);
        Assert.Equal([RoundingRule.Truncate], Of("MIL-SELF-EMPLOYED-MEN").ExplainedBy);
        Assert.DoesNotContain(RoundingRule.Up.ToWholeEuros(), Of("MIL-1081").ExplainedBy);
    }

    /// <summary>Lines 366/798 (planned actions), 85/781 (year of the act), 102/583 (three years, two), 491/539 (the trial of CIP).</summary>
    [Theory]
    [InlineData("MIL-PLANNED", SideInUse.Second)]
    [InlineData("MIL-1576-YEAR", SideInUse.Neither)]
    [InlineData("MIL-YEARS", SideInUse.Second)]
    [InlineData("CIP-TRIAL", SideInUse.Second)]
    public void Wordings_stand_side_by_side(string code, SideInUse inUse)
    {
        Contradiction contradiction = Of(code);
        Assert.Null(contradiction.Difference);
        Assert.Equal((inUse, Provenance.Reading), (contradiction.InUse, contradiction.Choice));
        Assert.NotEqual(contradiction.First.Source, contradiction.Second.Source);
    }

    [Fact]
    public void Codes_of_contradictions_are_unique_over_editions()
    {
        Assert.Equal(20, Milano2014Contradictions.All.Count);
        Assert.Equal(EditionContradictions.All.Count, EditionContradictions.All.Select(each => each.Code).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(EditionContradictions.All, each => Assert.NotEqual(each.Render(Language.Italian), each.Render(Language.English)));
    }

    private static Contradiction Of(string code) => EditionContradictions.All.Single(each => each.Code == code);

    private static string Percent(Known<Ratio> share, int decimals) => Percent(share.Match(known => known, () => default), decimals);

    private static string Percent(Ratio share, int decimals) => (share * Ratio.Whole(100)).ToText(decimals, RoundingRule.HalfUp, Notation.Invariant);

    private static long Drawn(RankedLine line, string source) =>
        line.Draws.Where(draw => draw.Source.StartsWith(source, StringComparison.Ordinal)).Sum(draw => draw.Units);
}
