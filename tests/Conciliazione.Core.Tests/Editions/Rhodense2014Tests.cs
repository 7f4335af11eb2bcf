using Conciliazione.Alliances;
using Conciliazione.Calendars;
using Conciliazione.Editions;
using Conciliazione.Indicators;
using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Tests.Editions;

/// <summary>Line numbers are those of the project sheet "+ t x t", copied by hand.</summary>
public sealed class Rhodense2014Tests
{
    private const string Year2014 = "....";
    private const string Year2015 = "............";
    private const string Year2016 = "........";

    private static readonly WorkPlan Plan = Rhodense2014Project.WorkPlan;

    /// <summary>Lines 206-226: the row, September to December 2014, 2015, January to August 2016; a question mark where the text leaves it open.</summary>
    public static TheoryData<string, string, string, string, string> Blocks => new()
    {
        { "RHO-ROW-7-2014-1", "RHO-ROW-7", "????", Year2015, Year2016 }, // 208
        { "RHO-ROW-7-2014-2", "RHO-ROW-7", "????", Year2015, Year2016 }, // 208
        { "RHO-ROW-1-2014-1", "RHO-ROW-1", "????", Year2015, Year2016 }, // 209
        { "RHO-ROW-1-2015-1", "RHO-ROW-1", Year2014, "X???........", Year2016 }, // 217, under January
        { "RHO-ROW-1-2015-2", "RHO-ROW-1", Year2014, "....X???????", Year2016 }, // 217, under May
        { "RHO-ROW-2-3-2014-1", "RHO-ROW-2-3", "????", Year2015, Year2016 }, // 210
        { "RHO-ROW-2-3-2014-2", "RHO-ROW-2-3", "????", Year2015, Year2016 }, // 210
        { "RHO-ROW-2-3-2015-1", "RHO-ROW-2-3", Year2014, "X???........", Year2016 }, // 218, under January
        { "RHO-ROW-2-3-2015-2", "RHO-ROW-2-3", Year2014, "....X???....", Year2016 }, // 218, under May
        { "RHO-ROW-2-3-2015-3", "RHO-ROW-2-3", Year2014, "........X???", Year2016 }, // 218, under September
        { "RHO-ROW-2-3-2016-1", "RHO-ROW-2-3", Year2014, Year2015, "X???????" }, // 225, under January
        { "RHO-ROW-5-6-2014-1", "RHO-ROW-5-6", "????", Year2015, Year2016 }, // 211
        { "RHO-ROW-5-6-2014-2", "RHO-ROW-5-6", "????", Year2015, Year2016 }, // 211
        { "RHO-ROW-5-6-2015-1", "RHO-ROW-5-6", Year2014, "X???????????", Year2016 }, // 219, under January
        { "RHO-ROW-5-6-2016-1", "RHO-ROW-5-6", Year2014, Year2015, "X??????." }, // 226, under January
        { "RHO-ROW-5-6-2016-2", "RHO-ROW-5-6", Year2014, Year2015, ".......X" }, // 226, under August
    };

    /// <summary>Lines 11, 79-81 (three cooperatives and consortia), 82-89 (eight companies).</summary>
    [Fact]
    public void Eleven_partners_are_three_and_eight_and_twelve_with_the_lead()
    {
        Alliance alliance = Rhodense2014Project.Alliance;
        Assert.Equal("sercop", alliance.LeadPartner.Body.Code);
        Assert.Equal(12, alliance.Members.Count);
        Assert.Equal(
            ["Cooperativa A&I", "Consorzio Cooperho", "Cooperativa Stripes"],
            alliance.Partners.Where(partner => partner.Body.Kind == BodyKind.Unclear).Select(partner => partner.Body.Name));
        Assert.Equal(
            [
                "Redimec Snc", "Alpha Network Srl", "Parolo Srl", "Legnopiù Srl", "Immagine & Dettaglio Snc", "WaY Spa", "Fiere In Srl",
                "Nuovenergie Distribuzione Srl",
            ],
            alliance.Partners.Where(partner => partner.Body.Kind == BodyKind.Enterprise).Select(partner => partner.Body.Name));
        Assert.Equal(["3", "8"], Assert.IsType<PrintedFigure.Reproduced>(Rhodense2014Figures.Partners).Parts.Select(part => part.Value.Render(Language.English)));
        Assert.All(alliance.Partners, partner => Assert.Equal(Provenance.Reading, partner.Body.KindProvenance));
    }

    /// <summary>Lines 95-99: no parts, so as printed.</summary>
    [Fact]
    public void The_numbers_of_recipients_are_as_printed()
    {
        Assert.Equal([15L, 50, 120, 60, 15], Rhodense2014Project.Indicators.Indicators.Select(each => Assert.IsType<Target.Count>(each.Target).Threshold));
        Assert.Equal(["15", "50", "120", "60", "15"], Rhodense2014Figures.Recipients.Select(figure => Assert.IsType<PrintedFigure.AsPrinted>(figure).Printed.Render(Language.English)));
    }

    /// <summary>Line 120: 14 × 15; 36% of 210; 2,550 of 11,129. Lines 29 and 31: two years, one of them with 29 February 2016.</summary>
    [Fact]
    public void What_the_sheet_does_not_print_follows_from_what_it_prints()
    {
        Assert.Equal(["210", "75.6", "22.91%", "731 days"], Rhodense2014Figures.Derived.Select(value => value.Value.Render(Language.English)));
        Assert.All(Rhodense2014Figures.Derived, value => Assert.Equal(Provenance.Derived, value.Provenance));
        Assert.Equal((new(2014, 9, 1), new LocalDate(2016, 9, 1)), (Rhodense2014Project.Runs.Start, Rhodense2014Project.Runs.End));
        Assert.Equal("2 years", CalendarSpan.Between(Rhodense2014Project.Runs.Start, Rhodense2014Project.Runs.End).Render(Language.English));
        Assert.Equal("2014-09..2016-08", Rhodense2014Project.Term.ToString());
    }

    /// <summary>Lines 120 and 125, as printed.</summary>
    [Fact]
    public void The_figures_of_the_context_are_as_printed()
    {
        Assert.Equal(
            ["11,129", "90%", "2,550", "90,000", "50 minutes", "30 minutes", "14", "15", "36%", "13%"],
            Rhodense2014Figures.Context.Select(figure => Assert.IsType<PrintedFigure.AsPrinted>(figure).Printed.Render(Language.English)));
        Assert.Equal(18, Rhodense2014Figures.All.Count);
        Assert.Equal(18, Rhodense2014Figures.All.Select(figure => figure.Label.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(Rhodense2014Figures.All, figure => figure is PrintedFigure.Contradicted);
    }

    /// <summary>Lines 167 and 169: three steps, two by Job Family and one with the expert; two phases; three groups.</summary>
    [Fact]
    public void Selection_and_training_have_three_steps_two_phases_three_groups()
    {
        Assert.Equal(["2", "1"], Assert.IsType<PrintedFigure.Reproduced>(Rhodense2014Figures.Steps).Parts.Select(part => part.Value.Render(Language.English)));
        Assert.Equal(3, Rhodense2014.Carers.Catalogue.Facts.Count);
        Assert.IsType<PrintedFigure.Reproduced>(Rhodense2014Figures.Phases);
        Assert.Equal((2, 3), (Rhodense2014Project.TrainingPhases.Count, Rhodense2014Project.TrainingGroups.Count));
    }

    /// <summary>Lines 145 and 153-158 (objectives), 163-179 (activities, each with its objectives).</summary>
    [Theory]
    [InlineData(1, "1")] // 153
    [InlineData(2, "2")] // 155
    [InlineData(3, "2 3")] // 155, 169
    [InlineData(4, "4")] // 171
    [InlineData(5, "7")] // 179
    [InlineData(6, "5 6")] // 173, 177
    [InlineData(7, "6 7")] // 177, 179
    public void Each_objective_is_pursued_by_activities(int objective, string activities) => Assert.Equal(
        activities,
        string.Join(' ', Rhodense2014Project.Objectives.Things[objective - 1].By.Select(activity => activity.Code["RHO-ACTIVITY-".Length..])));

    [Fact]
    public void Seven_objectives_are_pursued_by_seven_activities()
    {
        Assert.Equal((7, 7), (Rhodense2014Project.Objectives.Things.Count, Rhodense2014Project.Objectives.Means.Count));
        Assert.Empty(Rhodense2014Project.Objectives.Unused);
        Assert.Equal(["RHO-OBJECTIVE-6", "RHO-OBJECTIVE-7"], Rhodense2014Project.Objectives.ThingsOf("RHO-ACTIVITY-6").Select(each => each.Code));
    }

    /// <summary>Lines 208-211, 217-219, 225-226: rows for 7, 1, 2-3 and 5-6.</summary>
    [Fact]
    public void Activity_4_has_no_row_in_the_schedule()
    {
        Assert.Equal(["RHO-ACTIVITY-4"], Rhodense2014Project.ScheduleRows.Things.Where(each => each.By.Count == 0).Select(each => each.Thing.Code));
        Assert.Equal(ContradictionKind.Silence, Of("RHO-ACTIVITY-4-SCHEDULE").Kind);
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Each_block_begins_under_its_month(string code, string row, string first, string second, string third)
    {
        Activity block = Plan.Activities.Single(activity => activity.Label.Code == code);

        Assert.Equal(
            first + second + third,
            string.Concat(Enumerable.Range(1, 24).Select(month => block.IsActiveIn(month).Match(active => active ? 'X' : '.', () => '?'))));
        Assert.Equal(row, block.Action!.Code);
        Assert.Equal(Provenance.Reading, block.Label.Provenance);
    }

    /// <summary>Sixteen blocks in nine rows (lines 208-211, 217-219, 225-226); every row of the plan is one of the table of rows.</summary>
    [Fact]
    public void The_schedule_has_sixteen_blocks()
    {
        Assert.Equal(Blocks.Select(row => (string)row[0]), Plan.Activities.Select(activity => activity.Label.Code));
        Assert.Equal(9, Plan.Activities.Select(activity => activity.Label.Code[..^2]).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Rhodense2014Project.ScheduleRows.Means, Plan.Activities.Select(activity => activity.Action!).Distinct());
    }

    /// <summary>Lines 191, 198-202 and 153: no day, no cadence.</summary>
    [Fact]
    public void Duties_have_no_time_in_the_text()
    {
        Assert.Equal(6, Plan.Duties.Count);
        Assert.All(Plan.Duties, duty => Assert.IsType<DutyTime.NotStated>(duty.Time));
        Assert.Equal(12, Plan.Duties[0].Holders[0].Bodies.Count);
    }

    /// <summary>No amount is printed: unknown is not zero.</summary>
    [Fact]
    public void Money_is_not_in_the_text() => Assert.False(Rhodense2014Project.Cost.IsKnown);

    /// <summary>Lines 95, 120 (15 - 14) and 82-89 (15 - 8).</summary>
    [Theory]
    [InlineData("RHO-ENTERPRISES-INTERVIEWED", "1")]
    [InlineData("RHO-ENTERPRISES-PARTNERS", "7")]
    public void Two_figures_of_companies_differ_by(string code, string difference) =>
        Assert.Equal(difference, Of(code).Difference!.Render(Language.English));

    /// <summary>
    /// Lines 67/157-162, 66-73/127-135, 68/73, 95/185, 120, 171/167, 179, 169 (twice), 169/218, 171/206-226, 218/225; which kind, and which side is used.
    /// </summary>
    [Theory]
    [InlineData("RHO-AREAS-OBJECTIVES", ContradictionKind.TwoPassages, SideInUse.Neither)]
    [InlineData("RHO-AREAS-SECTION-8", ContradictionKind.TwoPassages, SideInUse.Neither)]
    [InlineData("RHO-AREAS-ALIKE", ContradictionKind.TwoPassages, SideInUse.Neither)]
    [InlineData("RHO-ENTERPRISES-SIZE", ContradictionKind.TwoPassages, SideInUse.Neither)]
    [InlineData("RHO-SMALL", ContradictionKind.TwoPassages, SideInUse.Neither)]
    [InlineData("RHO-VOUCHERS-TO", ContradictionKind.TwoPassages, SideInUse.Second)]
    [InlineData("RHO-OBJECTIVES-5-7", ContradictionKind.Alternatives, SideInUse.Second)]
    [InlineData("RHO-GROUPS-THREE", ContradictionKind.Alternatives, SideInUse.Neither)]
    [InlineData("RHO-GROUPS-GAP", ContradictionKind.Silence, SideInUse.Neither)]
    [InlineData("RHO-TRAINING-YEARS", ContradictionKind.TwoPassages, SideInUse.Neither)]
    [InlineData("RHO-ACTIVITY-4-SCHEDULE", ContradictionKind.Silence, SideInUse.Neither)]
    [InlineData("RHO-SERVICES-START", ContradictionKind.TwoPassages, SideInUse.First)]
    public void Wordings_stand_side_by_side(string code, ContradictionKind kind, SideInUse inUse)
    {
        Contradiction contradiction = Of(code);
        Assert.Equal((kind, inUse, Provenance.Reading), (contradiction.Kind, contradiction.InUse, contradiction.Choice));
        Assert.Null(contradiction.Difference);
        Assert.Equal(14, Rhodense2014Contradictions.All.Count);
    }

    /// <summary>Training from January 2015 (line 218) to 1 September 2016 (line 31): twenty months, not two years (line 169).</summary>
    [Fact]
    public void The_training_has_less_than_two_years() =>
        Assert.Equal("1 year and 8 months", CalendarSpan.Between(new(2015, 1, 1), Rhodense2014Project.Runs.End).Render(Language.English));

    private static Contradiction Of(string code) => EditionContradictions.All.Single(each => each.Code == code);
}
