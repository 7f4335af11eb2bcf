using Conciliazione.Alliances;
using Conciliazione.Editions;
using Conciliazione.Indicators;

namespace Conciliazione.Tests.Editions;

/// <summary>Line numbers are those of the text "Complessi Equilibri", copied by hand.</summary>
public sealed class SudEst2014Tests
{
    /// <summary>Line 11: four districts, the metropolitan city, AFOL, the study centre, two social cooperatives.</summary>
    [Fact]
    public void Nine_bodies_are_named_four_one_one_one_and_two()
    {
        Alliance alliance = SudEst2014Project.Alliance;
        Assert.Equal(9, alliance.Members.Count);
        Assert.Equal(
            ["Distretto Sociale 4", "Città Metropolitana 1", "AFOL 1", "Centro Studi 1", "cooperativa sociale 2"],
            alliance.Partners.GroupBy(partner => partner.Body.TypeAsWritten).Select(same => FormattableString.Invariant($"{same.Key} {same.Count()}")));
        Assert.Equal("assemi", alliance.LeadPartner.Body.Code);
    }

    /// <summary>Lines 38 and 42 print four; line 11 has the lead partner's district and three more.</summary>
    [Fact]
    public void Four_districts_are_one_and_three() => Assert.Equal(
        ["1", "3"],
        Assert.IsType<PrintedFigure.Reproduced>(Assert.Single(SudEst2014Project.Figures)).Parts.Select(part => part.Value.Render(Language.English)));

    /// <summary>Lines 17, 28 and 34.</summary>
    [Fact]
    public void There_are_three_actions() =>
        Assert.Equal(["SUD-ACTION-1", "SUD-ACTION-2", "SUD-ACTION-3"], SudEst2014Project.Actions.Select(action => action.Code));

    /// <summary>Nowhere in the text: unknown, which is not zero; what is to come of the actions is in lines 22, 24, 26, 30, 36, 40 and 44.</summary>
    [Fact]
    public void No_amount_date_or_target_is_in_the_text()
    {
        Assert.False(SudEst2014Project.Cost.IsKnown);
        Assert.False(SudEst2014Project.Runs.IsKnown);
        Assert.Equal(8, SudEst2014Project.Indicators.Count);
        Assert.All(SudEst2014Project.Indicators, result => Assert.Equal("not in the text", Assert.IsType<Target.NotStated>(result.Target).Title.English));
        Assert.Contains(SudEst2014Project.Notices, notice => notice.Code == "SUD-SILENT");
    }

    /// <summary>Line 42: three named bodies or categories, and an open list.</summary>
    [Fact]
    public void The_observatory_has_the_seats_that_the_text_names()
    {
        Assert.Equal(["afol-sud-milano", "alspes"], SudEst2014Project.Observatory.Seats.Select(seat => seat.BodyCode).OfType<string>());
        Assert.Equal(6, SudEst2014Project.Observatory.Seats.Count);
        Assert.Null(SudEst2014Project.Observatory.Meets);
    }

    /// <summary>Lines 7/9, 32 (twice), 32, 38.</summary>
    [Theory]
    [InlineData("SUD-TITLE", ContradictionKind.TwoPassages, SideInUse.Neither)]
    [InlineData("SUD-VOUCHER-ACCESS", ContradictionKind.Alternatives, SideInUse.Second)]
    [InlineData("SUD-VOUCHER-VALUE", ContradictionKind.Silence, SideInUse.Neither)]
    [InlineData("SUD-END", ContradictionKind.Silence, SideInUse.Neither)]
    public void Wordings_stand_side_by_side(string code, ContradictionKind kind, SideInUse inUse)
    {
        Contradiction contradiction = EditionContradictions.All.Single(each => each.Code == code);
        Assert.Equal((kind, inUse, Provenance.Reading), (contradiction.Kind, contradiction.InUse, contradiction.Choice));
        Assert.Equal(4, SudEst2014Contradictions.All.Count);
    }
}
