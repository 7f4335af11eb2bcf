using Conciliazione.Editions;
using Conciliazione.Funding;

namespace Conciliazione.Tests.Editions;

public sealed class Milano2014Tests
{
    /// <summary>MIL-3: D.G.R. 1576, D.G.R. 1081 and co-financing, as the table prints them.</summary>
    [Fact]
    public void A_sharing_by_rank_from_several_sources_gives_the_printed_table()
    {
        RankedSharing sharing = RankedSharing.Share(
            Unit.EuroCent, Milano2014.Sources, Milano2014.Actions, RankPolicy.Stop, Milano2014.Source).OrThrow();

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
    }

    /// <summary>Lines 366, 780, 782, 788 and 798 of the plan: what it says twice in two ways stands side by side.</summary>
    [Fact]
    public void What_the_plan_says_in_two_ways_is_noticed()
    {
        Assert.Equal(["MIL-1081", "MIL-1576", "MIL-PLANNED", "MIL-COFINANCING-SHARE", "MIL-BONUS"], Milano2014.Notices.Select(notice => notice.Code));
        Assert.Contains("€ 150,729.10", Milano2014.Notices[2].Text.English, StringComparison.Ordinal);
        Assert.Equal(150_729_10, Milano2014.Actions.Single(action => action.Code == "AZIONI-PIANIFICATE").Due);

        // 233,870.00 : 903,329.10 = 0.258897...; truncated 25.88%, half up 25.89%.
        Assert.Equal(903_329_10, Milano2014.Sources.Sum(source => source.Units));
        Assert.Equal((2588, 2589), ((int)(233_870_00L * 10_000 / 903_329_10), (int)(((233_870_00L * 20_000 / 903_329_10) + 1) / 2)));
    }

    private static long Drawn(RankedLine line, string source) =>
        line.Draws.Where(draw => draw.Source.StartsWith(source, StringComparison.Ordinal)).Sum(draw => draw.Units);
}
