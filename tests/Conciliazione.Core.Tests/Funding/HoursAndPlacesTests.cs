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
    public void Forty_hours_over_the_public_bodies_of_Valle_Olona()
    {
        Sharing sharing = Insubria2020.PublicHours.Share(40, Insubria2020.PublicHoursBodies).OrThrow();

        Assert.Equal([4L, 4, 5, 4, 4, 4, 4, 7, 4], Insubria2020.PublicHoursBodies.Select(body => sharing.UnitsOf(body.Code)));
        Assert.Equal(0, sharing.Remaining);
        Assert.True(sharing.ToCertificate().IsVerified);
        Assert.All(Insubria2020.PublicHours.Parameters, parameter => Assert.Equal(Provenance.Reading, parameter.Provenance));
    }

    /// <summary>Eighteen hours are two for each of the nine public bodies, to the hour: a company takes none of them.</summary>
    [Fact]
    public void Companies_have_a_pool_of_their_own()
    {
        Assert.Equal(18, Insubria2020.PublicHours.Share(18, Insubria2020.PublicHoursBodies).OrThrow().Lines.Sum(line => line.Units));
        Assert.Equal(9, Insubria2020.PublicHoursBodies.Count);

        // Two hours first for the newcomer; the other eight in equal parts.
        Sharing companies = Insubria2020.CompanyHours.Share(10, [.. Insubria2020.CompanyHoursBodies, Body("new", newcomer: true)]).OrThrow();
        Assert.Equal((4L, 6L), (companies.UnitsOf("totem"), companies.UnitsOf("new")));
        Assert.Contains("newcomer", Insubria2020.CompanyHours.Parameters[0].Title.English, StringComparison.Ordinal);
    }

    /// <summary>
    /// 21 hours less eighteen of minima leave three, over a weight of 12: 0.25 for each 1, 0.5 for 2 and 0.75 for 3. They go to
    /// Gallarate, to Castellanza and, first of the seven equal remainders, to Medio Olona, which is not new: as many as Castellanza.
    /// </summary>
    [Fact]
    public void Where_few_hours_are_left_a_body_that_is_not_new_gets_as_many_as_one_that_is()
    {
        Sharing sharing = Insubria2020.PublicHours.Share(21, Insubria2020.PublicHoursBodies).OrThrow();

        Assert.Equal([3L, 2, 3, 2, 2, 2, 2, 3, 2], Insubria2020.PublicHoursBodies.Select(body => sharing.UnitsOf(body.Code)));
        Assert.Equal(
            "Progetto 3, punto 2.3, Destinatari",
            Insubria2020Projects.Olona.Notices.Single(notice => notice.Code == "OLO-HOURS").Source.Section);
        Assert.Equal("Progetto 3, punto 2.3, Destinatari", Insubria2020.PublicHours.Source.Section);
        Assert.Equal("Progetto 3, punto 2.3, Destinatari", Insubria2020.CompanyHours.Source.Section);
    }

    /// <summary>
    /// Somma Lombardo was in the alliance of Gallarate too, and the training was that of its municipalities: not new, as a reading.
    /// </summary>
    [Fact]
    public void Who_is_new_says_whether_the_text_says_so()
    {
        SupportBody[] bodies = [.. Insubria2020.PublicHoursBodies];
        Assert.Equal(
            ["comune-marnate", "comune-olgiate-olona", "comune-gorla-minore", "comune-fagnano-olona"],
            bodies.Where(body => body.Provenance == Provenance.Stated).Select(body => body.Code));
        SupportBody somma = bodies.Single(body => body.Code == "udp-somma-lombardo");
        Assert.Equal((false, false, Provenance.Reading), (somma.IsNewMember, somma.IsNewcomer, somma.Provenance));
        Assert.Equal(["udp-gallarate"], bodies.Where(body => body.IsNewMember).Select(body => body.Code));
        Assert.All(bodies.Where(body => body.IsNewcomer), body => Assert.All(body.Facts, fact => Assert.Equal(Provenance.Reading, fact.Provenance)));
        Assert.Equal(["nuovo aderente no", "nuovo al tema sì"], Body("A", newcomer: true).Facts.Select(fact => fact.Render(Language.Italian)));
    }

    [Fact]
    public void A_minimum_only_for_newcomers_is_for_no_other() => Assert.Equal(
        [8L, 7, 7],
        new SupportHoursRule(1, 1, 0, 0, Act, onlyForNewcomers: true)
            .Share(22, [Body("A", newcomer: true), Body("B"), Body("C")]).OrThrow().Lines.Select(line => line.Units));

    [Fact]
    public void Minima_beyond_the_hours_are_refused() => Assert.Equal(
        DefectCodes.FundingFloorsAboveBudget,
        Assert.Single(Insubria2020.PublicHours.Share(17, Insubria2020.PublicHoursBodies).DefectsOrEmpty()).Code);

    /// <summary>
    /// 22 over 4 is 5 each and 2 free; C leaves 4 of its quota, so 6 are free. A enrols four beyond its quota and D five, in turn:
    /// the free places go A, D, A, D, A, D, not first to all of the one that came first.
    /// </summary>
    [Fact]
    public void Places_go_by_body_and_the_free_ones_one_by_one_in_order_of_enrolment()
    {
        PlaceSharing sharing = Shared(
            22,
            new("A", Title, [1, 1, 1, 1, 1, 10, 12, 14, 16]), new("B", Title, [3, 3, 3, 3, 3]), new("C", Title, [20]),
            new("D", Title, [2, 2, 2, 2, 2, 11, 13, 15, 17, 19]));

        Assert.Equal([8L, 5, 1, 8], new[] { "A", "B", "C", "D" }.Select(sharing.PlacesOf));
        Assert.Equal(["A.6", "A.7", "A.8", "D.6", "D.7", "D.8"], sharing.Sharing.Lines.Where(line => line.Draws.Any(draw => draw.Source == "FREE")).Select(line => line.Claim.Code).Order());
        Assert.Equal((0L, 0L), (sharing.Sharing.Remaining, sharing.Sharing.UnitsOf("A.9")));
        Assert.All(sharing.Sharing.Certificates, certificate => Assert.True(certificate.IsVerified));
    }

    [Fact]
    public void Enrolments_together_are_undecided_only_beyond_the_quotas_and_only_between_bodies()
    {
        // Five each and one free, for which both ask at the same moment.
        PlaceSharing tied = Shared(11, new("A", Title, [1, 1, 1, 1, 1, 1]), new("B", Title, [1, 1, 1, 1, 1, 1]));
        Assert.Equal((5L, 5L, 1L), (tied.PlacesOf("A"), tied.PlacesOf("B"), tied.Sharing.Remaining));
        Assert.Equal(["A.6", "B.6"], tied.Sharing.Lines.Where(line => line.Status == GrantStatus.Undecided).Select(line => line.Claim.Code));

        // B leaves four, and A enrols seven beyond its quota at once: four of them, whichever.
        Assert.Equal(9, Shared(10, new("A", Title, [.. Enumerable.Repeat(1L, 12)]), new("B", Title, [1])).PlacesOf("A"));
    }

    [Fact]
    public void Places_that_nobody_asks_for_are_left()
    {
        Assert.Equal(7, Shared(10, new("A", Title, [1]), new("B", Title, [1, 1])).Sharing.Remaining);
        Assert.Equal(10, Shared(10, new("A", Title, []), new("B", Title, [])).Sharing.Remaining);
        Assert.Throws<ArgumentException>(() => Shared(10, new PlaceRequest("A", Title, [])).PlacesOf("Z"));
    }

    [Fact]
    public void Places_with_wrong_figures_are_refused()
    {
        Defect nobody = Assert.Single(PlaceSharing.Share(10, [], Act).DefectsOrEmpty());
        Assert.Equal((DefectCodes.FundingNoClaims, "requests"), (nobody.Code, nobody.Path));
        Assert.Equal(
            [(DefectCodes.NumberNegative, "places"), (DefectCodes.FundingTwice, "requests[A]")],
            PlaceSharing.Share(-1, [new("A", Title, [1]), new("A", Title, [2])], Act).DefectsOrEmpty().Select(defect => (defect.Code, defect.Path)));
        Assert.Throws<ArgumentNullException>("source", () => PlaceSharing.Share(10, [new("A", Title, [1])], null!));
        Assert.Throws<ArgumentException>("code", () => Shared(10, new PlaceRequest("A", Title, [])).PlacesOf("Z"));
    }

    /// <summary>Two places each are reserved; the third of A, who arrived with the second, is a claim of its own on the free place.</summary>
    [Fact]
    public void Claims_are_coded_by_the_first_of_those_who_arrived_together()
    {
        PlaceSharing sharing = Shared(5, new("A", Title, [1, 2, 2]), new("B", Title, [1, 1]));

        Assert.Equal(["A.1", "A.2", "A.3", "B.1"], sharing.Sharing.Lines.Select(line => line.Claim.Code).Order(StringComparer.Ordinal));
        Assert.Equal(["QUOTA-1", "QUOTA-2", "FREE"], sharing.Sharing.Sources.Select(source => source.Code));
        Assert.Equal((3L, 2L, 0L), (sharing.PlacesOf("A"), sharing.PlacesOf("B"), sharing.Sharing.Remaining));
        Assert.Equal(0, Shared(0, new PlaceRequest("A", Title, [1])).PlacesOf("A"));
    }

    private static LocalizedText Title => LocalizedText.Same("ente");

    private static PlaceSharing Shared(long places, params PlaceRequest[] requests) =>
        PlaceSharing.Share(places, requests.ToValueList(), Act).OrThrow();

    private static SupportBody Body(string code, bool newcomer = false) =>
        new(code, LocalizedText.Same(code), isNewMember: false, newcomer);
}
