using Conciliazione.Editions;
using Conciliazione.Projects;

namespace Conciliazione.Tests.Editions;

/// <summary>
/// The types of D.G.R. 2398/2019 and the priority areas of D.G.R. 1081/2013, form by form. Lines of the texts: L is Insubria, M Milan, S the
/// south-east, R the Rhodense.
/// </summary>
public sealed class PrioritySchemeTests
{
    /// <summary>The lists of the acts (L66-69, L73-76) and those of the forms of projects 1 to 4 (L372-375, L903-908, L1288-1293, L1595-1605).</summary>
    [Theory]
    [InlineData("DGR-2398", "a CAREGIVER, b SCHOOL, c TIME-SAVING, d SELF-EMPLOYED")]
    [InlineData("LR-28", "a TIMES-HARMONISED, b TIMES-TRANSPORT, c TIMES-OFFICES, d TIMES-BANKS")]
    [InlineData("FORM-1", "a CAREGIVER, b SCHOOL, c TIME-SAVING, d CONSULTANCY")]
    [InlineData("FORM-2", "- CAREGIVER, - SCHOOL, - TIME-SAVING, - CONSULTANCY, - SELF-EMPLOYED, - TOWN-TIMES")]
    [InlineData("FORM-3", "g CAREGIVER, h SCHOOL, i TIME-SAVING, j CONSULTANCY, k SELF-EMPLOYED, l TOWN-TIMES")]
    [InlineData("FORM-4", "a CAREGIVER, b SCHOOL, c TIME-SAVING, d CONSULTANCY, e SELF-EMPLOYED, 2.8.1 TOWN-TIMES")]
    public void Each_list_of_Insubria_is_lettered_as_printed(string code, string entries) => Assert.Equal(
        entries, string.Join(", ", Insubria2020Schemes.All.Single(scheme => scheme.Label.Code == code).Entries.Select(entry => $"{entry.Letter ?? "-"} {entry.Type}")));

    /// <summary>L69, L76, L375, L1601.</summary>
    [Fact]
    public void D_means_three_things_in_the_programme_and_one_under_each_form()
    {
        Assert.Equal("SELF-EMPLOYED", Resolve("d", Insubria2020Schemes.Funded.Form).OrThrow().Code);
        Assert.Equal("TIMES-BANKS", Resolve("d", Insubria2020Schemes.TimePolicies.Form).OrThrow().Code);
        Assert.Equal("CONSULTANCY", Resolve("d", Insubria2020Schemes.Wsl.Form).OrThrow().Code);
        Assert.Equal("CONSULTANCY", Resolve("d", Insubria2020Schemes.Tradate.Form).OrThrow().Code);

        Defect defect = Assert.Single(Resolve("d", form: null).DefectsOrEmpty());
        Assert.Equal(DefectCodes.ProjectLetterWithoutForm, defect.Code);
        Assert.Equal(
            "support for the self-employed and professionals (list of D.G.R. 2398/2019); time banks (list of L.R. 28/2004); "
            + "consultancy (form of project 1, form of project 4)",
            defect.Limit.Render(Language.English));
    }

    /// <summary>Consultancy is j) in the form of project 3 (L1291), which has no d); that of project 2 has no letters (L903-908).</summary>
    [Fact]
    public void D_does_not_exist_under_the_forms_of_projects_2_and_3()
    {
        Assert.Equal("g, h, i, j, k, l (form of project 3)", Missing(Insubria2020Schemes.Olona));
        Assert.Equal("no letters (form of project 2)", Missing(Insubria2020Schemes.Valcuvia));
        Assert.Equal("j", Insubria2020Schemes.Olona.EntryOf("CONSULTANCY")!.Letter);

        static string Missing(InterventionScheme form)
        {
            Defect defect = Assert.Single(Resolve("d", form.Form).DefectsOrEmpty());
            Assert.Equal(DefectCodes.ProjectLetter, defect.Code);
            return defect.Limit.Render(Language.English);
        }
    }

    [Fact]
    public void A_form_of_D_G_R_1081_resolves_no_letter_of_D_G_R_2398()
    {
        Defect defect = Assert.Single(Resolve("d", Rhodense2014.Areas.Form).DefectsOrEmpty());

        Assert.Equal((DefectCodes.ProjectForm, "punto 4, + t x t, scheda tecnica di SERCOP, D.G.R. 1081/2013"), (defect.Code, defect.Value.ToString()));
        Assert.Contains("D.G.R. 2398/2019", defect.Limit.ToString(), StringComparison.Ordinal);
    }

    /// <summary>What the projects carry is in their forms: all of projects 1 and 3, all but the sixth, without an X, of project 4 (L1595-1605).</summary>
    [Fact]
    public void The_projects_carry_entries_of_their_forms()
    {
        Assert.Equal(Codes(Insubria2020Schemes.Wsl), Insubria2020Projects.Wsl.Interventions);
        Assert.Subset(Codes(Insubria2020Schemes.Valcuvia).ToHashSet(), Insubria2020Projects.Valcuvia.Interventions.ToHashSet());
        Assert.Equal(Codes(Insubria2020Schemes.Olona), Insubria2020Projects.Olona.Interventions);
        Assert.Equal(Codes(Insubria2020Schemes.Tradate).Take(5), Insubria2020Projects.Tradate.Interventions);
        Assert.Equal(
            Insubria2020.Interventions.Select(type => type.Code).Order(StringComparer.Ordinal),
            Insubria2020Schemes.All.SelectMany(Codes).Distinct().Order(StringComparer.Ordinal));

        static IEnumerable<string> Codes(InterventionScheme scheme) => scheme.Entries.Select(entry => entry.Type.Code);
    }

    /// <summary>R65-73: seven areas are three of high and four of low priority, without letters.</summary>
    [Fact]
    public void Rhodense_lists_seven_areas_three_high_and_four_low()
    {
        Assert.Equal("D.G.R. 1081/2013", Rhodense2014.Areas.Act);
        Assert.Equal(
            (7, 3, 4),
            (Rhodense2014.Areas.Entries.Count, Rhodense2014.Areas.EntriesAt(PriorityLevel.High).Count, Rhodense2014.Areas.EntriesAt(PriorityLevel.Low).Count));
        Assert.Equal(["FAMILY-FRIENDLY", "COMPANY-WELFARE", "TRIALS"], Rhodense2014.Areas.EntriesAt(PriorityLevel.High).Select(entry => entry.Type.Code));
        Assert.All(Rhodense2014.Areas.Entries, entry => Assert.Null(entry.Letter));
    }

    /// <summary>R67.</summary>
    [Fact]
    public void Rhodense_ticks_one_area_of_high_priority()
    {
        Assert.Equal(("COMPANY-WELFARE", Known.Of(PriorityLevel.High)), (Rhodense2014.TickedArea.Type.Code, Rhodense2014.TickedArea.Level));
        Assert.Contains(Rhodense2014.TickedArea, Rhodense2014.Areas.Entries);
    }

    /// <summary>R127-133: the three areas of section 8 are none of the seven of section 4.</summary>
    [Fact]
    public void Rhodense_names_three_other_areas_where_it_describes_the_need()
    {
        Assert.Equal(["SME-MODEL", "IN-NETWORK", "TIME-SAVING"], Rhodense2014.NeedAreas.EntriesAt(PriorityLevel.High).Select(entry => entry.Type.Code));
        Assert.Equal(3, Rhodense2014.NeedAreas.Entries.Count);
        Assert.Empty(Rhodense2014.NeedAreas.Entries.Select(entry => entry.Type).Intersect(Rhodense2014.Areas.Entries.Select(entry => entry.Type)));
        Assert.Equal(Provenance.Reading, Rhodense2014.NeedAreas.Label.Provenance);
    }

    /// <summary>M273-276, with M418 for the order; M265. No area of the act, no letter and no level is in the text.</summary>
    [Fact]
    public void Milan_has_priorities_of_its_own_without_letters_or_levels()
    {
        Assert.Equal(["FAMILY-SERVICES", "FLEXIBLE-WELFARE"], Milano2014Schemes.Priorities.Entries.Select(entry => entry.Type.Code));
        Assert.Equal(["CARE-NETWORK", "FLEXIBILITY-NETWORK", "WELFARE-NETWORKS"], Milano2014Schemes.RequestSheet.Entries.Select(entry => entry.Type.Code));
        Assert.All(
            [.. Milano2014Schemes.Priorities.Entries, .. Milano2014Schemes.RequestSheet.Entries],
            entry => Assert.EndsWith("(priorità non indicata nel testo)", entry.Render(Language.Italian), StringComparison.Ordinal));
    }

    /// <summary>S3 cites the act; no passage names an area.</summary>
    [Fact]
    public void The_south_east_names_no_area() => Assert.False(SudEst2014.Areas.IsKnown);

    private static Validated<InterventionType> Resolve(string letter, LegalSource? form) => InterventionScheme.Resolve(Insubria2020Schemes.All, letter, form);
}
