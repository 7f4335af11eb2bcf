using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using Conciliazione.Tests.Calls;
using Conciliazione.Tests.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Facts;

/// <summary>Tables give what objects give, whether made of columns or of objects.</summary>
public sealed class FactTableTests
{
    private static readonly Fact<FactSheet>.Choice Zone = SheetFact.Choice(
        "ZONE", LocalizedText.Same("zone"), [new("A", LocalizedText.Same("a")), new("B", LocalizedText.Same("b")), new("C", LocalizedText.Same("c"))]);

    private static readonly Fact<FactSheet>.Share Funds = SheetFact.Share("FUNDS", LocalizedText.Same("funds"));
    private static readonly Fact<FactSheet>.Moment Arrived = SheetFact.Moment("ARRIVED", LocalizedText.Same("arrived"));
    private static readonly Fact<FactSheet>.Marks Quality = SheetFact.Mark("QUALITY", LocalizedText.Same("quality"));

    /// <summary>Computed from another fact: no column holds it.</summary>
    private static readonly Fact<FactSheet>.WholeNumber Doubled = new(
        "DOUBLED", LocalizedText.Same("doubled"), sheet => NurseryList.Hours.Read(sheet, NurseryList.Days).TryGet(out int hours) ? 2 * hours : default(Known<int>));

    internal static readonly FactCatalogue<FactSheet> Catalogue = FactCatalogue<FactSheet>.Create(
        [.. NurseryList.Catalogue.Facts, Zone, Funds, Arrived, Quality, Doubled]).OrThrow();

    private static readonly ScoringGrid<FactSheet> Grid = ScoringGrid<FactSheet>.Create(
        Label("GRID"),
        1,
        Catalogue,
        [
            .. NurseryList.Grid.Sections,
            ScoringSection.OnlyFor(
                Label("OTHERS"),
                Audience.Of(Zone, "A", "B"),
                MaximumPoints.Of(9),
                ScoringRule.Options(Label("ZONES"), Zone, new OptionPoints("A", Points.Of(1)), new OptionPoints("B", Points.Of(2))),
                ScoringRule.Bands(Label("SHARES"), Funds, Points.Zero, Band.Of(Bounds.AtLeast(Percentage.Of(30)), 2)),
                ScoringRule.Mark(Label("MARKS"), Quality, Points.Of(3), MarkStep.Half),
                ScoringRule.Bands(Label("TWICE"), Doubled, Points.Zero, Band.Of(Bounds.AtLeast(80), 1)),
                ScoringRule.Written(
                    Label("CODED"), "odd-hours", 1, [NurseryList.Hours], Points.Zero, MaximumPoints.Of(1),
                    (sheet, days) => NurseryList.Hours.Read(sheet, days).TryGet(out int hours) ? Points.Of(hours % 2) : default(Known<Points>))),
        ],
        MaximumPoints.Of(42),
        NurseryList.Grid.Minima).OrThrow();

    private static readonly RankingRules<FactSheet> Rules = RankingRules<FactSheet>.Create(
        Label("LIST"),
        Grid,
        [
            TieKey.YesFirst(Label("ALONE"), NurseryList.SingleParent, WhenUnknown.ComesLast),
            TieKey.OlderFirst(Label("OLDER"), NurseryList.ParentAge).OnlyAtCutOff(),
            TieKey.SmallerFirst(Label("POORER"), NurseryList.Income),
            TieKey.EarlierFirst(Label("EARLIER"), Arrived, WhenUnknown.ComesLast),
        ],
        [Precedence.YesFirst(Label("DISABLED-FIRST"), NurseryList.Disabled)]).OrThrow();

    private static readonly RequirementSet<FactSheet> Requirements = RequirementSet<FactSheet>.Create(
        1,
        Catalogue,
        Requirement.AllOf(
            Label("ALL"),
            Requirement.AnyOf(
                Label("ANY"),
                Requirement.Is(Label("WORKS"), NurseryList.BothWork),
                Requirement.Among(Label("ZONED"), Zone, ["B", "C"]),
                Requirement.Within(Label("AGED"), NurseryList.ParentAge, Bounds.Between(25, 35))),
            Requirement.Curable(Label("CURE"), NurseryList.Days.OfDecision, Requirement.Within(Label("MEANS"), NurseryList.Income, Bounds.AtMost(Euro.Of(20_000)))),
            Requirement.NoneOf(
                Label("NONE"),
                Requirement.Within(Label("FAR"), NurseryList.Distance, Bounds.AtLeast(2_900)),
                Requirement.IsNot(Label("RICH"), NurseryList.OneWorks)),
            Requirement.Within(Label("TWICE-60"), Doubled, Bounds.AtLeast(40)),
            Requirement.Count(Label("FEW"), NurseryList.Siblings, howMany: Bounds.AtMost(2)))).OrThrow();

    /// <summary>Sheets of the catalogue, some facts unknown.</summary>
    internal static FactSheet[] Sheets(Random draw, int count) =>
    [
        .. Enumerable.Range(0, count).Select(_ => FactSheet.Create(Catalogue, new SheetEntry?[]
        {
            Perhaps(draw, SheetEntry.YesNo("DISABLED", draw.Next(4) == 0)),
            Perhaps(draw, SheetEntry.YesNo("SINGLE-PARENT", draw.Next(2) == 0)),
            Perhaps(draw, SheetEntry.YesNo("BOTH-WORK", draw.Next(2) == 0)),
            Perhaps(draw, SheetEntry.YesNo("ONE-WORKS", draw.Next(2) == 0)),
            Perhaps(draw, SheetEntry.WholeNumber("HOURS", draw.Next(60))),
            Perhaps(draw, SheetEntry.Amount("INCOME", Euro.Of(draw.Next(7) * 5_000))),
            Perhaps(draw, SheetEntry.DatedList(
                "SIBLINGS", Enumerable.Range(0, draw.Next(4)).Select(_ => NurseryList.Days.OfRequest.PlusDays(100 - draw.Next(2_600))).ToValueList(), draw.Next(8) == 0 ? 1 : 0)),
            Perhaps(draw, SheetEntry.Day("PARENT-AGE", NurseryList.Days.OfRequest.PlusDays(200 - draw.Next(15_000)))),
            Perhaps(draw, SheetEntry.Distance("DISTANCE", draw.Next(7) * 500)),
            Perhaps(draw, SheetEntry.Day("WAITING", new LocalDate(2024, 1, 1).PlusDays(draw.Next(3) - 1))),
            Perhaps(draw, SheetEntry.Choice("ZONE", draw.GetItems(["A", "B", "C"], 1)[0])),
            Perhaps(draw, SheetEntry.Share("FUNDS", Percentage.Of(29.99m + (draw.Next(3) * 0.01m)))),
            Perhaps(draw, SheetEntry.Moment("ARRIVED", Instant.FromUtc(2024, 4, 1, 9, draw.Next(3)))),
            Perhaps(draw, SheetEntry.Marks("QUALITY", Points.Of(draw.Next(8) / 2m))),
        }.OfType<SheetEntry>().ToValueList()).OrThrow()),
    ];

    [Law]
    public void Columns_are_scored_ordered_and_judged_as_sheets_are(DrawnRows rows) => Agree(Sheets(new Random(rows.Seed), rows.Count));

    [Fact]
    public void Ten_thousand_rows_are_scored_ordered_and_judged_as_sheets_are() => Agree(Sheets(new Random(2398), 10_000));

    [Law]
    public void A_table_of_objects_is_scored_as_they_are(GridSpec spec, ManyApplicants applicants)
    {
        ScoringGrid<Applicant> grid = Specs.Grid(spec.Specs, spec.OnlyForSome, spec.Minimum);
        EvaluationDays[] days = [.. applicants.Value.Select(_ => ScoringSamples.Days)];
        CohortBounds? cohort = grid.NeedsCohort && applicants.Value.Length > 0 ? grid.CohortOf(applicants.Value, days).OrThrow() : null;
        if (grid.NeedsCohort && cohort is null)
        {
            return;
        }

        var expected = new Score[applicants.Value.Length];
        grid.Score(applicants.Value, ScoringSamples.Days, expected, cohort);

        var scores = new Score[applicants.Value.Length];
        grid.Score(FactTable.Of(ScoringSamples.Catalogue, applicants.Value.ToValueList()), ScoringSamples.Days, scores, cohort);

        Assert.Equal(expected, scores);
    }

    [Fact]
    public void A_table_of_objects_can_be_read_on_other_days()
    {
        Applicant young = new(BirthDate: new LocalDate(2020, 1, 1));
        ScoringGrid<Applicant> grid = ScoringGrid<Applicant>.Create(
            Label("GRID"),
            1,
            ApplicantFacts.Catalogue,
            [ScoringSection.Of(
                Label("SECTION"),
                MaximumPoints.Of(1),
                ScoringRule.Bands(Label("ADULT"), ApplicantFacts.Years, Points.Zero, Band.Of(Bounds.AtLeast(18), 1)))],
            MaximumPoints.Of(1)).OrThrow();
        FactTable<Applicant> table = FactTable.Of(ApplicantFacts.Catalogue, [young]);
        var scores = new Score[1];

        decimal? PointsIn(int year)
        {
            grid.Score(table, EvaluationDays.On(new LocalDate(year, 1, 1)), scores);
            return scores[0].Points.TryGet(out Points points) ? points.Hundredths / 100m : null;
        }

        Assert.Equal([null, 0, 1], [PointsIn(2019), PointsIn(2037), PointsIn(2038)]);
    }

    [Fact]
    public void A_fact_without_a_column_is_unknown_in_every_row()
    {
        FactTable<FactSheet> table = FactTable.Create(Catalogue, 2, [FactColumn.WholeNumber(NurseryList.Hours, [40, 41])]).OrThrow();

        Assert.Equal([FactSheet.Create(Catalogue, [SheetEntry.WholeNumber("HOURS", 41)]).OrThrow()], [table[1]]);
        var verdicts = new Verdict[2];
        Requirements.Judge(table, NurseryList.Days, verdicts);
        Assert.Equal([Verdict.Unclear, Verdict.Unclear], verdicts);
    }

    [Fact]
    public void A_value_computed_in_code_is_not_taken_from_a_column_of_its_code()
    {
        FactTable<FactSheet> table = FactTable.Create(
            Catalogue, 1, [FactColumn.WholeNumber(NurseryList.Hours, [19]), FactColumn.WholeNumber(Doubled, [100])]).OrThrow();
        var verdicts = new Verdict[1];
        RequirementSet<FactSheet>.Create(1, Catalogue, Requirement.Within(Label("TWICE-60"), Doubled, Bounds.AtLeast(40))).OrThrow()
            .Judge(table, NurseryList.Days, verdicts);

        Assert.Equal([Verdict.NotMet], verdicts);
    }

    [Fact]
    public void Columns_cannot_be_changed_by_whoever_handed_them_in()
    {
        int[] hours = [40];
        FactColumn column = FactColumn.WholeNumber(NurseryList.Hours, hours);
        hours[0] = 1;

        Assert.Equal([SheetEntry.WholeNumber("HOURS", 40)], FactTable.Create(Catalogue, 1, [column]).OrThrow()[0].Entries);
    }

    [Fact]
    public void Every_defect_of_every_row_is_reported()
    {
        ValueList<Defect> defects = FactTable.Create(
            Catalogue,
            rows: 3,
            [
                FactColumn.WholeNumber(NurseryList.Hours, [40, 1, 0], [false, true, true]),
                FactColumn.YesNo(NurseryList.Disabled, [true, false]),
                FactColumn.Amount(NurseryList.Income, [1, 2, 3], [false, false]),
                FactColumn.Distance(NurseryList.Distance, [-1, 0, -5]),
                FactColumn.Choice(Zone, ["A", "Maria", null]),
                FactColumn.Day(NurseryList.Waiting, [int.MaxValue, 0, 7], [false, false, true]),
                FactColumn.DatedList(NurseryList.Siblings, [0, 2, 1, 3], [1, 2, 3], undated: [0, -1, 0]),
                FactColumn.WholeNumber(SheetFact.WholeNumber("OTHER", LocalizedText.Same("x")), [1, 2, 3]),
                FactColumn.Mark(Quality, [Points.Of(1), Points.Of(1), Points.Of(1)]),
                FactColumn.Mark(Quality, [Points.Of(1), Points.Of(1), Points.Of(1)]),
            ],
            "input").DefectsOrEmpty();

        Assert.Equal(
            [
                "FACT-UNKNOWN-VALUED input.rows[1].facts[HOURS]",
                "FACT-COLUMN-LENGTH input.facts[DISABLED]",
                "FACT-COLUMN-LENGTH input.rows[2].facts[INCOME]",
                "FACT-RANGE input.rows[0].facts[DISTANCE]",
                "FACT-RANGE input.rows[2].facts[DISTANCE]",
                "FACT-OPTION input.rows[1].facts[ZONE]",
                "FACT-RANGE input.rows[0].facts[WAITING]",
                "FACT-UNKNOWN-VALUED input.rows[2].facts[WAITING]",
                "FACT-OFFSET input.rows[1].facts[SIBLINGS]",
                "FACT-RANGE input.rows[1].facts[SIBLINGS]",
                "FACT-UNKNOWN input.facts[OTHER]",
                "FACT-REPEATED input.facts[QUALITY]",
            ],
            defects.Select(defect => $"{defect.Code} {defect.Path}"));
        Assert.DoesNotContain("Maria", string.Concat(defects.Select(defect => defect.Render(Language.English))));
    }

    /// <summary>The code is offered: what differs is said, in title, kind or options.</summary>
    [Fact]
    public void A_column_of_another_fact_under_an_offered_code_is_told_apart_from_an_unknown_one()
    {
        Fact<FactSheet>.Choice other = SheetFact.Choice("ZONE", LocalizedText.Same("x"), [new("A", LocalizedText.Same("a"))]);
        ValueList<Defect> defects = FactTable.Create(
            Catalogue,
            1,
            [FactColumn.WholeNumber(SheetFact.WholeNumber("INCOME", new("reddito", "pay")), [1]), FactColumn.Choice(other, ["A"])]).DefectsOrEmpty();

        Assert.Equal(["FACT-OTHER facts[INCOME]", "FACT-OTHER facts[ZONE]"], defects.Select(defect => $"{defect.Code} {defect.Path}"));
        Assert.Contains($"the fact 'pay: a whole number' differs from the one offered under the same code: '{NurseryList.Income.Title.English}: an amount in euros'", defects[0].Render(Language.English), StringComparison.Ordinal);
        Assert.Contains($"il dato «x: il codice di un'opzione (A)» è diverso da quello offerto con lo stesso codice: «{Zone.Title.Italian}: il codice di un'opzione (A, B", defects[1].Render(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_wrong_before_is_returned_ahead_of_what_is_wrong_now()
    {
        Defect before = DefectCodes.FactColumnMissing.At("facts[ZONE]", FactValue.Of("ZONE"), FactValue.Of(""), Samples.Source);

        Assert.Equal(
            ["facts[ZONE]", "rows[0].facts[DISTANCE]"],
            FactTable.Create(Catalogue, 1, [FactColumn.Distance(NurseryList.Distance, [-1])], found: [before]).DefectsOrEmpty().Select(defect => defect.Path));
        Assert.Equal([before], FactTable.Create(Catalogue, 0, [], found: [before]).DefectsOrEmpty());
    }

    [Fact]
    public void Lists_begin_at_zero_end_with_the_days_and_hold_nothing_where_unknown()
    {
        Assert.Equal(["FACT-OFFSET rows[0]"], Found([1, 2], [1, 2]));
        Assert.Equal(["FACT-OFFSET rows[1]"], Found([0, 1, 1], [1, 2]));
        Assert.Equal(["FACT-OFFSET rows[0]"], Found([0, 3], [1, 2]));
        Assert.Equal(["FACT-UNKNOWN-VALUED rows[1]"], Found([0, 1, 2], [1, 2], [false, true]));
        Assert.Equal([], Found([0, 2, 2], [1, 2], [false, true]));

        static string[] Found(int[] offsets, int[] days, bool[]? unknown = null) =>
        [
            .. FactTable.Create(Catalogue, offsets.Length - 1, [FactColumn.DatedList(NurseryList.Siblings, offsets, days, unknown: unknown)])
                .DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Path.Split('.')[0]}"),
        ];
    }

    [Fact]
    public void Whatever_a_column_holds_is_told_and_nothing_is_thrown()
    {
        Assert.Equal(["FACT-UNKNOWN-VALUED rows[1].facts[ZONE]: 9", "FACT-OPTION rows[2].facts[ZONE]: -1", "FACT-OPTION rows[3].facts[ZONE]: 3"], Told(
            4, FactColumn.Choice(Zone, [2, 9, -1, 3], [false, true, false, false])));
        Assert.Equal(["FACT-UNKNOWN-VALUED rows[0].facts[ZONE]: B"], Told(1, FactColumn.Choice(Zone, [1], [true])));
        Assert.Equal(["CAL-MOMENT rows[0].facts[ARRIVED]"], Told(1, FactColumn.Moment(Arrived, [Instant.MaxValue])).Select(told => told.Split(": ")[0]));
        Assert.Equal(["FACT-RANGE rows[2].facts[SIBLINGS]: 2147483647", "FACT-RANGE rows[3].facts[SIBLINGS]: -2147483648"], Told(
            4, FactColumn.DatedList(NurseryList.Siblings, [0, 1, 1, 2, 3], [0, int.MaxValue, int.MinValue])));
        Assert.Equal(["FACT-COLUMN-LENGTH facts[SIBLINGS]: 0"], Told(1, FactColumn.DatedList(NurseryList.Siblings, [], [])));
        Assert.Equal(["FACT-OFFSET rows[0].facts[SIBLINGS]: 0"], Told(0, FactColumn.DatedList(NurseryList.Siblings, [], [1, 2])));
        Assert.Equal(["FACT-OFFSET rows[0].facts[SIBLINGS]: 0"], Told(0, FactColumn.DatedList(NurseryList.Siblings, [0], [1, 2])));
        Assert.Equal(["FACT-OFFSET rows[0].facts[SIBLINGS]: 1"], Told(0, FactColumn.DatedList(NurseryList.Siblings, [1], [1])));
        Assert.Equal([], Told(0, FactColumn.DatedList(NurseryList.Siblings, [0], [])));
        Assert.Equal(["FACT-UNKNOWN-VALUED rows[0].facts[SIBLINGS]: 2147483648"], Told(
            1, FactColumn.DatedList(NurseryList.Siblings, [0, 1], [1], undated: [int.MaxValue], unknown: [true])));
        Assert.Equal(["FACT-COLUMN-LENGTH rows[1].facts[SIBLINGS]: 1"], Told(2, FactColumn.DatedList(NurseryList.Siblings, [0, 0, 0], [], undated: [1])));

        static IEnumerable<string> Told(int rows, FactColumn column) =>
            FactTable.Create(Catalogue, rows, [column]).DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Path}: {defect.Value.Render(Language.English).Replace(",", "", StringComparison.Ordinal)}");
    }

    [Fact]
    public void A_row_or_a_room_that_is_not_there_is_refused()
    {
        FactTable<FactSheet> table = Columns.Table(Catalogue, Sheets(new Random(1), 2));

        Assert.Throws<ArgumentOutOfRangeException>(() => table[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table[-1]);
        Assert.Throws<ArgumentException>("scores", () => Grid.Score(table, NurseryList.Days, new Score[1]));
        Assert.Throws<ArgumentException>("verdicts", () => Requirements.Judge(table, NurseryList.Days, new Verdict[1]));
        Assert.Throws<ArgumentException>("order", () => Rules.Order(table, NurseryList.Days, new Score[2], new int[1]));
        Assert.Throws<ArgumentException>("order", () => Rules.Order(table, NurseryList.Days, new int[1]));
        Assert.Throws<ArgumentException>("positions", () => Rules.Order(table, NurseryList.Days, new int[2], new int[1]));
        Assert.Throws<ArgumentNullException>("table", () => Rules.Order(null!, NurseryList.Days, new int[2]));
        Assert.Throws<ArgumentOutOfRangeException>("places", () => Rules.Order(table, NurseryList.Days, new int[2], places: -1));
        Assert.Throws<ArgumentException>(
            "fact", () => FactColumn.Mark(SheetFact.Marks("MANY", LocalizedText.Same("x")), [Points.Of(1)]));
    }

    private static void Agree(FactSheet[] sheets)
    {
        FactTable<FactSheet> table = Columns.Table(Catalogue, sheets);
        Assert.Equal(sheets, Enumerable.Range(0, table.Count).Select(row => table[row]));

        var expected = new Score[sheets.Length];
        var scores = new Score[sheets.Length];
        Grid.Score(sheets, NurseryList.Days, expected);
        Grid.Score(table, NurseryList.Days, scores);
        Assert.Equal(expected, scores);

        var expectedVerdicts = new Verdict[sheets.Length];
        var verdicts = new Verdict[sheets.Length];
        Requirements.Judge(sheets, NurseryList.Days, expectedVerdicts);
        Requirements.Judge(table, NurseryList.Days, verdicts);
        Assert.Equal(expectedVerdicts, verdicts);

        foreach (int? places in new int?[] { null, sheets.Length / 3 })
        {
            int[] expectedOrder = new int[sheets.Length];
            int[] expectedPositions = new int[sheets.Length];
            int[] order = new int[sheets.Length];
            int[] positions = new int[sheets.Length];
            int expectedCount = Rules.Order(sheets, [NurseryList.Days], expected, expectedOrder, expectedPositions, places: places);
            int count = Rules.Order(table, NurseryList.Days, scores, order, positions, places: places);
            Assert.Equal(expectedOrder[..expectedCount], order[..count]);
            Assert.Equal(expectedPositions[..expectedCount], positions[..count]);
            Assert.Equal(count, Rules.Order(table, NurseryList.Days, order, positions, places: places));
            Assert.Equal(expectedOrder[..expectedCount], order[..count]);
            Assert.Equal(expectedPositions[..expectedCount], positions[..count]);
        }
    }

    private static SheetEntry? Perhaps(Random draw, SheetEntry entry) => draw.Next(12) == 0 ? null : entry;

    private static RuleLabel Label(string code) => new(code, LocalizedText.Same(code), Samples.Source);
}
