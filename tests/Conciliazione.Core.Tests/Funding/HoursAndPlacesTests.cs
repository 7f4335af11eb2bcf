using Conciliazione.Editions;
using Conciliazione.Funding;

namespace Conciliazione.Tests.Funding;

public sealed class HoursAndPlacesTests
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    /// <summary>
    /// Two hours for nine bodies leave 22, over a weight of 12: 1.83 for each 1, so 3.67 for 2 and 5.5 for 3. The seven that rounding
    /// down leaves go to the seven of .83.
    /// </summary>
    [Fact]
    public void Forty_hours_over_the_bodies_of_Valle_Olona()
    {
        Sharing sharing = Insubria2020.Hours.Share(40, Insubria2020.HoursBodies).OrThrow();

        Assert.Equal(
            [4L, 4, 5, 4, 4, 4, 4, 7, 4, 0], Insubria2020.HoursBodies.Select(body => sharing.UnitsOf(body.Code)));
        Assert.Equal(0, sharing.Remaining);
        Assert.True(sharing.ToCertificate().IsVerified);
        Assert.All(Insubria2020.Hours.Parameters, parameter => Assert.Equal(Provenance.Reading, parameter.Provenance));
    }

    [Fact]
    public void A_company_gets_the_minimum_when_it_is_new_to_the_theme_and_nothing_else()
    {
        Sharing sharing = new SupportHoursRule(3, 1, 1, 1, Act).Share(
            20, [Body("A", company: false), Body("B", company: true, newcomer: true), Body("C", company: true)]).OrThrow();

        Assert.Equal([17L, 3, 0], sharing.Lines.Select(line => line.Units));
    }

    [Fact]
    public void Minima_beyond_the_hours_are_refused() => Assert.Equal(
        DefectCodes.FundingFloorsAboveBudget, Assert.Single(Insubria2020.Hours.Share(17, Insubria2020.HoursBodies).DefectsOrEmpty()).Code);

    [Fact]
    public void Places_go_by_body_and_the_free_ones_by_arrival()
    {
        // 22 over 4 is 5 each and 2 free; C leaves 4 of its quota, so 6 are free: 3 more for D, who came first, 3 of A's 5.
        RankedSharing sharing = PlaceSharing.Share(22, [Asks("A", 10, 2), Asks("B", 5, 3), Asks("C", 1, 4), Asks("D", 8, 1)], Act).OrThrow();

        Assert.Equal([8L, 5, 1, 8], new[] { "A", "B", "C", "D" }.Select(sharing.UnitsOf));
        Assert.Equal(0, sharing.Remaining);
        Assert.All(sharing.Certificates, certificate => Assert.True(certificate.IsVerified));
    }

    [Fact]
    public void Places_that_nobody_asks_for_are_left()
    {
        Assert.Equal(7, PlaceSharing.Share(10, [Asks("A", 1, 1), Asks("B", 2, 1)], Act).OrThrow().Remaining);
    }

    [Fact]
    public void Places_with_wrong_figures_are_refused()
    {
        Assert.Equal(DefectCodes.FundingNoClaims, Assert.Single(PlaceSharing.Share(10, [], Act).DefectsOrEmpty()).Code);
        Assert.Equal(DefectCodes.FundingTwice, Assert.Single(PlaceSharing.Share(10, [Asks("A", 1, 1), Asks("A", 2, 1)], Act).DefectsOrEmpty()).Code);
        Assert.Contains(DefectCodes.NumberNegative, PlaceSharing.Share(-10, [Asks("A", 1, 1)], Act).DefectsOrEmpty().Select(defect => defect.Code));
    }

    private static PlaceRequest Asks(string code, long places, long arrival) => new(code, LocalizedText.Same(code), places, arrival);

    private static SupportBody Body(string code, bool company, bool newcomer = false) =>
        new(code, LocalizedText.Same(code), company, isNewMember: false, newcomer);
}
