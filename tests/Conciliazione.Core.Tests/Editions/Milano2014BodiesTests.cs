using Conciliazione.Alliances;
using Conciliazione.Calendars;
using Conciliazione.Editions;
using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Tests.Editions;

/// <summary>The bodies of the Milan plan by hand; line numbers are those of the plan of ASL Milano 2014-2016.</summary>
public sealed class Milano2014BodiesTests
{
    private static readonly Alliance Concilia = Milano2014Alliances.Concilia;
    private static readonly Alliance InPractice = Milano2014Alliances.InPractice;
    private static readonly BodyTies Ties = Milano2014Alliances.Ties;

    /// <summary>Lines 373-380: 24 = 1 + 1 + 17 + 4 + 1, where 17 are 10 cooperatives and 7 associations.</summary>
    [Fact]
    public void Concilia_Milano_has_twenty_four_partners()
    {
        Assert.Equal(24, Concilia.Partners.Count);
        Assert.Equal(("Comune di Milano", "comune-milano"), (Concilia.LeadPartner.Body.Name, Concilia.LeadPartner.Body.Code));
        Assert.Equal([1, 17, 4, 1], Groups(Milano2014Alliances.ConciliaRoles, Concilia));
        Assert.Equal(
            ["arci-milano", "smallfamilies", "telefono-donna", "asdc-cadorna", "wemake", "cormuse", "il-sole-birco"],
            Concilia.Partners.Skip(2).Take(17).Where(partner => !IsCooperative(partner.Body)).Select(partner => partner.Body.Code));
        Assert.Equal(10, Concilia.Partners.Skip(2).Take(17).Count(partner => IsCooperative(partner.Body)));
        Assert.All(Concilia.Partners.Skip(2).Take(17), partner => Assert.Equal(
            ("Associazioni Culturali, Sportive, di Promozione Sociale, Non Profit", Provenance.Stated), (partner.Body.TypeAsWritten, partner.Body.KindProvenance)));
    }

    /// <summary>Lines 466-472: 44 = 1 + 1 + 3 + 1 + 1 + 25 + 12; the 25 are those that try out the model.</summary>
    [Fact]
    public void Conciliazione_in_Pratica_has_forty_four_partners()
    {
        Assert.Equal(44, InPractice.Partners.Count);
        Assert.Equal("Provincia di Milano", InPractice.LeadPartner.Body.Name);
        Assert.Equal(25, Milano2014InPractice.TrialNamed.Value);
        Assert.Equal([1, 3, 1, 1, 25, 12], Groups(Milano2014Alliances.InPracticeRoles, InPractice));
        Assert.Equal(2, InPractice.Partners.Count(partner => partner.Body.Name.StartsWith("Ditta individuale (nome omesso)", StringComparison.Ordinal)));
    }

    /// <summary>Lines 374-381 and 467-473, 507, 525: every partner has a task but the lead of Concilia Milano, to which the text gives none.</summary>
    [Fact]
    public void Each_partner_has_the_tasks_of_its_group()
    {
        Assert.Equal(["comune-milano"], WithoutTask(Concilia, Milano2014Alliances.ConciliaRoles));
        Assert.Empty(WithoutTask(InPractice, Milano2014Alliances.InPracticeRoles));
        Assert.Equal(
            ["CMI-ROLE-SCHOOL-INCUBATOR", "CMI-ROLE-SCHOOL-START", "CMI-ROLE-SCHOOL-MONITORING", "CMI-ROLE-CAMPUS"],
            Tasks(Milano2014Alliances.ConciliaRoles, "arci-milano"));
        Assert.Equal(["CIP-ROLE-UNIONS-TRIAL", "CIP-ROLE-UNIONS-LEAVE", "CIP-ROLE-UNIONS-RESULTS"], Tasks(Milano2014Alliances.InPracticeRoles, "uil"));
        Assert.Equal(["CIP-ROLE-NORTH", "CIP-ROLE-APA-NEEDS"], Tasks(Milano2014Alliances.InPracticeRoles, "confartigianato-apa"));
        Assert.All(
            Milano2014Alliances.ConciliaRoles.Concat(Milano2014Alliances.InPracticeRoles), duty => Assert.IsType<DutyTime.NotStated>(duty.Time));
    }

    /// <summary>68 = 24 + 44 places; seven bodies in both lists, so 61: five evident, two by reading a name (lines 376 and 471).</summary>
    [Fact]
    public void Sixty_eight_places_are_taken_by_sixty_one_bodies()
    {
        Assert.Equal(68, Concilia.Partners.Count + InPractice.Partners.Count);
        Assert.Equal(61, Milano2014Alliances.Partners.Count);
        string[] both = [.. Milano2014Alliances.Partners.Where(partner => partner.Alliances.Count == 2).Select(partner => partner.Body.Code)];
        Assert.Equal(["unione-commercio-milano", "co-ge-s-s", "farsi-prossimo", "co-esa", "lo-scrigno", "eureka", "zero5"], both);
        Assert.Equal(
            ["farsi-prossimo", "lo-scrigno"],
            both.Where(code => Ties.All.Any(tie => tie.Body == code && tie.Provenance == Provenance.Reading)));
    }

    /// <summary>Both names are kept, each in its own list; without the ties the lists contradict each other six times.</summary>
    [Theory]
    [InlineData("lo-scrigno", "Lo Scigno Soc. Coop. Sociale Onlus", "LO SCRIGNO Società Cooperativa Sociale – Onlus", Provenance.Reading)]
    [InlineData("farsi-prossimo", "Farsi Prossimo Onlus Soc. Coop. Sociale", "Consorzio Farsi Prossimo Soc.coop. Soc. ONLUS", Provenance.Reading)]
    [InlineData("co-ge-s-s", "Coop. Soc. Co.Ge.S.S.", "Co.Ge.S.S. Cooperativa Sociale", Provenance.Stated)]
    [InlineData("co-esa", "Co.esa Coop. Soc. arl Onlus", "CO.ESA Cooperativa Sociale ar.l. Onlus", Provenance.Stated)]
    [InlineData("eureka", "Coop. Soc. Eureka", "Cooperativa Sociale Eureka", Provenance.Stated)]
    [InlineData("zero5", "Zero 5 Laboratorio di Utopie Metropolitane", "Zero5 Laboratorio di Utopie Metropolitane Coop Soc.", Provenance.Stated)]
    public void A_body_of_both_lists_keeps_both_names(string code, string inConcilia, string inPractice, Provenance provenance)
    {
        Assert.Equal((inConcilia, inPractice), (NameIn(Concilia), NameIn(InPractice)));
        Assert.Equal(code, Ties.CodeOf(inConcilia));
        Assert.Equal(provenance, Ties.All.Single(tie => tie.Other == inConcilia).Provenance);
        Assert.Equal(6, Participation.From([Concilia, InPractice]).DefectsOrEmpty().Count);

        string NameIn(Alliance alliance) => alliance.Partners.Single(partner => partner.Body.Code == code).Body.Name;
    }

    /// <summary>
    /// Lines 324-327 and 373-380, 466-472. Public 6 = 2 + 4 against 9; enterprises with cooperatives 14 + 31 = 45, 39 distinct, against 35;
    /// representative 1 + 8 = 9, 8 distinct, against 9; associations 7 + 1 = 8 against 6. 6 + 39 + 8 + 8 = 61 against 9 + 35 + 9 + 6 = 59.
    /// </summary>
    [Fact]
    public void Partners_by_category_are_not_the_targets()
    {
        Assert.Equal([2, 14, 1, 7], Milano2014Alliances.ConciliaCounts.Select(count => count.Count));
        Assert.Equal([4, 31, 8, 1], Milano2014Alliances.InPracticeCounts.Select(count => count.Count));
        Assert.Equal([6, 39, 8, 8], Milano2014Alliances.Counts.Select(count => count.Count));
        Assert.Equal((61, 59), (6 + 39 + 8 + 8, 9 + 35 + 9 + 6));
        Assert.Equal(
            [("9", "6"), ("35", "39"), ("9", "8"), ("6", "8")],
            new[] { Milano2014Figures.PublicPartners, Milano2014Figures.EnterprisePartners, Milano2014Figures.RepresentativePartners, Milano2014Figures.AssociationPartners }
                .Select(Assert.IsType<PrintedFigure.Contradicted>)
                .Select(figure => (figure.Printed.Render(Language.English), figure.Computed.Render(Language.English))));
        Assert.Equal(
            "partners expected, enterprises 35: its parts give 39: Concilia Milano 14; Conciliazione in Pratica 31; counted in the other already -6 — indicatori di risultato, Piano territoriale di conciliazione 2014-2016 dell'ASL Milano, D.G.R. 1081/2013",
            Milano2014Figures.EnterprisePartners.Render(Language.English));
    }

    /// <summary>Lines 326, 374, 468 and 472: nine only if the union of commerce counts in each alliance.</summary>
    [Fact]
    public void Representative_bodies_are_nine_only_if_one_counts_twice()
    {
        Assert.Equal("9", Assert.IsType<PrintedFigure.Reproduced>(Milano2014Figures.RepresentativePlaces).Computed.Render(Language.English));
        Assert.Equal(
            ["cgil", "cisl-milano", "confartigianato-apa", "confcooperative-milano", "legacoop-lombardia", "uil", "unione-artigiani", "unione-commercio-milano"],
            Milano2014Alliances.Partners
                .Where(partner => partner.Body.Kind is BodyKind.TradeUnion or BodyKind.EmployersAssociation)
                .Select(partner => partner.Body.Code)
                .Order(StringComparer.Ordinal));
    }

    /// <summary>Lines 373, 380, 466, 470, 472: by reading, municipality, school, province, chamber of commerce and two districts.</summary>
    [Fact]
    public void Six_partners_are_public() => Assert.Equal(
        ["comune-milano", "ics-via-pareto", "provincia-milano", "cciaa-milano", "ambito-sesto-san-giovanni", "ambito-cinisello-balsamo"],
        Milano2014Alliances.Partners
            .Where(partner => partner.Body.Kind is BodyKind.PublicBody or BodyKind.SocialDistrict or BodyKind.EducationalInstitution)
            .Select(partner => partner.Body.Code));

    [Theory]
    [InlineData("MIL-PARTNERS-PUBLIC", "3")]
    [InlineData("MIL-PARTNERS-ENTERPRISES", "-4")]
    [InlineData("MIL-PARTNERS-REPRESENTATIVES", "1")]
    [InlineData("MIL-PARTNERS-ASSOCIATIONS", "-2")]
    [InlineData("MIL-PARTNERS", "-2")]
    public void A_target_differs_from_the_bodies_listed_by(string code, string difference)
    {
        Contradiction contradiction = Of(code);
        Assert.Equal(difference, contradiction.Difference!.Render(Language.English));
        Assert.Equal((SideInUse.Both, Provenance.Reading), (contradiction.InUse, contradiction.Choice));
        Assert.StartsWith("indicatori di risultato", contradiction.First.Source.Section, StringComparison.Ordinal);
        Assert.Equal("partnership delle due Alleanze", contradiction.Second.Source.Section);
    }

    /// <summary>24 social cooperatives of 39 enterprises: without them 15, and 32 = 8 + 24 associations (lines 325, 327, 376).</summary>
    [Fact]
    public void How_cooperatives_count_is_an_alternative()
    {
        int cooperatives = Milano2014Alliances.Partners.Count(partner => IsCooperative(partner.Body));
        Contradiction contradiction = Of("MIL-COOPERATIVES");

        Assert.Equal(24, cooperatives);
        Assert.Equal(ContradictionKind.Alternatives, contradiction.Kind);
        Assert.Equal("they are enterprises: 39 enterprises and 8 associations", contradiction.First.Value.Render(Language.English));
        Assert.Equal(
            $"they are among associations and non-profit bodies: {39 - cooperatives} enterprises and {8 + cooperatives} associations",
            contradiction.Second.Value.Render(Language.English));
    }

    /// <summary>Line 112: 15 = 5 public bodies + 2 districts + 3 unions + 5 associations; eleven of them are partners too.</summary>
    [Fact]
    public void Fifteen_signed_first()
    {
        NetworkRegister register = Milano2014Network.Register;
        LocalDate day = new(2014, 3, 31);

        Assert.Equal(
            [("PUBLIC", 5), ("SOCIAL-DISTRICTS", 2), ("UNIONS", 3), ("EMPLOYERS", 5)],
            register.On(day).Counts.Select(count => (count.Category.Code, count.Count)));
        Assert.Equal(15, register.MembersOn(day).Count);
        Assert.Equal(0, register.On(new(2014, 3, 30)).Total);
        Assert.All(register.MembersOn(day), member => Assert.Equal(Provenance.Reading, member.Body!.KindProvenance));
        Assert.Equal("15", Assert.IsType<PrintedFigure.Reproduced>(Milano2014Figures.Signatories).Computed.Render(Language.English));
        Assert.Equal(
            ["asl-milano", "assolombarda", "cna-milano-monza", "regione-lombardia"],
            register.MembersOn(day).Select(member => member.Code).Except(Milano2014Alliances.Partners.Select(partner => partner.Body.Code)).Order(StringComparer.Ordinal));
    }

    /// <summary>Lines 112 and 472: a signatory that is a partner has one code, and a tie where the two passages write it differently.</summary>
    [Fact]
    public void A_signatory_that_is_a_partner_is_one_body() => Assert.All(
        from member in Milano2014Network.Register.MembersOn(new(2014, 3, 31))
        from partner in Milano2014Alliances.Partners
        where partner.Body.Code == member.Code
        select (Signed: member.Body!, Partner: partner.Body),
        pair => Assert.True(
            pair.Signed.Name == pair.Partner.Name || Ties.CodeOf(pair.Signed.Name) == pair.Signed.Code || Ties.CodeOf(pair.Partner.Name) == pair.Signed.Code,
            pair.Signed.Name));

    /// <summary>Lines 16 and 116: 60 = 3 + 26 + 20 + 9 + 1 + 1 candidates on 30 June 2014, and still 15 members; 75 = 15 + 60.</summary>
    [Fact]
    public void Sixty_more_asked_and_are_not_members()
    {
        NetworkRegister register = Milano2014Network.Register;
        LocalDate day = new(2014, 6, 30);
        ValueList<NetworkStanding> candidates = register.CandidatesOn(day);

        Assert.Equal(
            [("ASSOCIATIONS", 9), ("COMPREHENSIVE-SCHOOLS", 1), ("FOUNDATIONS", 1), ("PRIVATE-BODIES", 20), ("SOCIAL-COOPERATIVES", 26), ("TRADE-ASSOCIATIONS", 3)],
            candidates.Select(candidate => (candidate.Bodies.Category.Code, candidate.Bodies.Count)));
        Assert.All(candidates, candidate => Assert.Equal(NetworkEntryKind.Request, candidate.Last));
        Assert.Equal((15, 60, 75), (register.On(day).Total, candidates.Sum(candidate => candidate.Bodies.Count), register.Entries.Sum(entry => entry.Bodies.Count)));
        Assert.Empty(register.CandidatesOn(new(2014, 6, 29)));
    }

    /// <summary>Lines 16 and 110: 31 March and 30 June 2014, 91 days apart.</summary>
    [Fact]
    public void The_plan_came_ninety_one_days_after_the_agreement()
    {
        Assert.Equal(91, Period.DaysBetween(Milano2014Network.AgreementDay, Milano2014Network.PlanDay));
        Assert.Equal(
            [("MIL-ACT-AGREEMENT", new(2014, 3, 31), Provenance.Reading), ("MIL-ACT-PLAN", new LocalDate(2014, 6, 30), Provenance.Reading)],
            Milano2014Governance.Acts.Select(act => (act.Label.Code, act.On, act.Label.Provenance)));
        Assert.All(Milano2014Governance.Acts, act => Assert.Contains(act.Level, Milano2014Governance.Levels.Select(level => level.Label.Code)));
    }

    /// <summary>Lines 128-138 and 784: three levels; the assembly is convened once a year, of the others the prose does not say.</summary>
    [Fact]
    public void The_network_works_on_three_levels() => Assert.Equal(
        [("MIL-GOV-STEERING", 0, 1, null), ("MIL-GOV-ASSEMBLY", 0, 1, new(1, 12)), ("MIL-GOV-COMMITTEE", 6, 4, null as Cadence)],
        Milano2014Governance.Levels.Select(level => (level.Label.Code, level.Seats.Count, level.Tasks.Count, level.Meets)));

    /// <summary>Line 134: 6 = 2 (ASL and STER) + 4, of which one body and three categories without a name.</summary>
    [Fact]
    public void The_committee_has_six_seats_three_of_unnamed_bodies()
    {
        ValueList<GovernanceSeat> seats = Milano2014Governance.Committee.Seats;

        Assert.Equal(["asl-milano", "ster-milano", null, "cciaa-milano", null, null], seats.Select(seat => seat.BodyCode));
        Assert.Equal(["UNIONS", "TRADE-ASSOCIATIONS", "THIRD-SECTOR"], seats.Select(seat => seat.Category?.Code).OfType<string>());
        Assert.DoesNotContain(seats, seat => seat.ExOfficio);
    }

    /// <summary>Lines 134, 136 and 470: the chamber of commerce sits in the committee that evaluated the alliance of which it is a partner.</summary>
    [Fact]
    public void The_chamber_of_commerce_judges_and_is_judged()
    {
        Finding finding = Assert.Single(Milano2014Governance.Committee.Incompatibilities([Concilia, InPractice]));

        Assert.Equal(
            ["un ente pubblico (CCIAA)", "C.C.I.A.A. DI MILANO", InPractice.Name, "partner", "the same body"],
            finding.Facts.Select(fact => fact.Value.Render(Language.English)));
    }

    /// <summary>Lines 262-265: experience, territory, aims, priorities, and three priorities to choose from.</summary>
    [Fact]
    public void The_joining_form_asks_four_things_and_names_three_priorities()
    {
        Assert.Equal(
            ["MIL-FORM-EXPERIENCE", "MIL-FORM-TERRITORY", "MIL-FORM-AIMS", "MIL-FORM-PRIORITIES"],
            Milano2014Governance.JoiningForm.Select(entry => entry.Code));
        Assert.Equal(3, Milano2014Schemes.RequestSheet.Entries.Count);
    }

    /// <summary>Lines 470 and 472: the chamber acts through Formaper, the district of Cinisello through its agency.</summary>
    [Theory]
    [InlineData("cciaa-milano", "formaper")]
    [InlineData("ambito-cinisello-balsamo", "insieme-per-il-sociale")]
    public void Two_bodies_act_through_another(string body, string through) =>
        Assert.Equal(Provenance.Stated, Ties.Between(body, through)!.Provenance);

    /// <summary>Lines 14, 112, 472 and 507: other names, stated or read.</summary>
    [Theory]
    [InlineData("Cciao – Formaper", "cciaa-milano")]
    [InlineData("Cisl Milano Metropoli", "cisl-milano")]
    [InlineData("Legacoop Lombardia – Dipartimento Welfare", "legacoop-lombardia")]
    [InlineData("APA Confartigianato", "confartigianato-apa")]
    public void Other_names_lead_to_their_body(string name, string code) => Assert.Equal(code, Ties.CodeOf(name));

    private static Contradiction Of(string code) => EditionContradictions.All.Single(each => each.Code == code);

    /// <summary>Non-profit bodies with a social cooperative in their name, Onlus or not; Zero 5 is one in the other list.</summary>
    private static bool IsCooperative(Body body) =>
        body.Kind == BodyKind.NonProfit
        && (body.Name.Contains("coop", StringComparison.OrdinalIgnoreCase) || body.Name.Contains("SCS", StringComparison.Ordinal) || body.Code == "zero5");

    /// <summary>The sizes of the groups to which the partnership table of the alliance gives tasks, in its order, without the lead partner.</summary>
    private static IEnumerable<int> Groups(ValueList<Duty> roles, Alliance alliance) => roles
        .Where(duty => duty.Label.Source == alliance.Source)
        .SelectMany(duty => duty.Holders)
        .Distinct()
        .Select(holder => holder.Bodies.Count);

    private static IEnumerable<string> WithoutTask(Alliance alliance, ValueList<Duty> roles) => alliance.Partners
        .Select(partner => partner.Body.Code)
        .Except(roles.SelectMany(duty => duty.Holders).SelectMany(holder => holder.Bodies));

    private static IEnumerable<string> Tasks(ValueList<Duty> roles, string body) =>
        roles.Where(duty => duty.Holders.Any(holder => holder.Bodies.Contains(body))).Select(duty => duty.Label.Code);
}
