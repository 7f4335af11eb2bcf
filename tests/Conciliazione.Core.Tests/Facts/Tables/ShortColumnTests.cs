using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using Conciliazione.Tests.Scoring;
using FsCheck.Fluent;
using NodaTime;

namespace Conciliazione.Tests.Facts;

/// <summary>Columns kept in 32 bits, compared many at once, give what their rows give one by one: at every length, and at every edge.</summary>
public sealed class ShortColumnTests
{
    /// <summary>Twice as many as are compared at once, and around the number of rows that are scored together.</summary>
    private static readonly int[] Lengths = [.. Enumerable.Range(0, 66), 255, 256, 257, 1_023, 1_024, 1_025, 2_061];

    private static readonly LocalDate Today = new(2024, 5, 20);
    private static readonly EvaluationDays Days = EvaluationDays.On(Today);

    private static readonly Fact<FactSheet>.Amount Income = SheetFact.Amount("INCOME", LocalizedText.Same("x"));
    private static readonly Fact<FactSheet>.WholeNumber Number = SheetFact.WholeNumber("NUMBER", LocalizedText.Same("x"));
    private static readonly Fact<FactSheet>.Moment Arrived = SheetFact.Moment("ARRIVED", LocalizedText.Same("x"));
    private static readonly Fact<FactSheet>.Age Born = SheetFact.Age("BORN", LocalizedText.Same("x"));
    private static readonly Fact<FactSheet>.YesNo Alone = SheetFact.YesNo("ALONE", LocalizedText.Same("x"));
    private static readonly Fact<FactSheet>.DatedList Children = SheetFact.DatedList("CHILDREN", LocalizedText.Same("x"));
    private static readonly Fact<FactSheet>.Choice Town = SheetFact.Choice(
        "TOWN", LocalizedText.Same("x"), Enumerable.Range(0, 200).Select(i => new ChoiceOption($"T{i}", LocalizedText.Same("t"))).ToValueList());

    private static readonly FactCatalogue<FactSheet> Catalogue =
        FactCatalogue<FactSheet>.Create([Income, Number, Arrived, Born, Alone, Children, Town]).OrThrow();

    /// <summary>Amounts as they lie in a column: in 32 bits as they are, as steps of several sizes, or not at all.</summary>
    public static TheoryData<long[]> Amounts => new(
        [0],
        [7],
        [int.MinValue, -1, 0, 1, int.MaxValue - 1],
        [int.MinValue, int.MaxValue],
        [int.MinValue - 1L, 0],
        [long.MinValue, 0, long.MaxValue],
        [long.MaxValue - 2, long.MaxValue - 1, long.MaxValue],
        [5_000_000_000, 5_000_000_000 + int.MaxValue - 1L],
        [5_000_000_000, 5_000_000_000 + int.MaxValue],
        [17, 17 + (10_000_000L * 3), 17 + (10_000_000L * 2_000_000_000)],
        [-40_000_000_000_000, 10_000, 20_000],
        [-40_000_000_000_000, 10_000, 20_001]);

    [Law]
    public void Rows_of_every_length_are_scored_as_objects_are(GridSpec spec)
    {
        ScoringGrid<Applicant> grid = Specs.Totals(spec);
        Applicant[] all = [.. ScoringGenerators.Any.Generator.Sample(33)];
        CohortBounds? cohort = grid.NeedsCohort ? grid.CohortOf(all, Array.ConvertAll(all, _ => ScoringSamples.Days)).OrThrow() : null;
        for (int length = 0; length <= all.Length; length++)
        {
            Agree(grid, all[..length], ScoringSamples.Days, cohort);
        }
    }

    [Fact]
    public void Rows_of_many_blocks_are_scored_as_objects_are()
    {
        Applicant[] all = [.. ScoringGenerators.Any.Generator.Sample(Lengths[^1])];
        foreach (int length in Lengths)
        {
            ScoringGrid<Applicant> grid = Specs.Totals(ScoringGenerators.Grids.Generator.Sample(1).Single());
            Applicant[] some = all[^length..];
            CohortBounds? cohort = grid.NeedsCohort && length > 0 ? grid.CohortOf(some, Array.ConvertAll(some, _ => ScoringSamples.Days)).OrThrow() : null;
            if (!grid.NeedsCohort || cohort is not null)
            {
                Agree(grid, some, ScoringSamples.Days, cohort);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Bands_find_every_amount_however_it_is_kept(long[] amounts)
    {
        // A band from each amount to the next, so that each is worth something of its own; points that fit in 32 bits, and points that do not.
        foreach (long most in (long[])[amounts.Length, 1_000_000_000])
        {
            Band<Euro>[] bands = [.. amounts.Select((from, i) => Band.Of(
                new Bounds<Euro>(new(Euro.FromCents(from), Edge.Inclusive), i + 1 < amounts.Length ? new(Euro.FromCents(amounts[i + 1]), Edge.Exclusive) : null),
                most - amounts.Length + 1 + i))];
            ScoringGrid<FactSheet> grid = Grid(most, ScoringRule.Bands(Label("BANDS"), Income, Points.Zero, bands));
            foreach (int length in Lengths)
            {
                long[] cents = [.. Enumerable.Range(0, length).Select(i => amounts[i * 7 % amounts.Length])];
                bool[] unknown = [.. cents.Select((cent, i) => cent == 0 && i % 3 == 0)];
                FactTable<FactSheet> table = FactTable.Create(Catalogue, length, [FactColumn.Amount(Income, cents, unknown)]).OrThrow();
                Assert.Equal(
                    cents.Select((cent, i) => unknown[i] ? default(Known<Points>) : Points.Of(most - amounts.Length + 1 + Array.IndexOf(amounts, cent))),
                    Scored(grid, table).Select(score => score.Points));
                Agree(grid, table);
            }
        }
    }

    [Fact]
    public void Every_kind_of_fact_is_read_from_its_column_as_from_its_sheet()
    {
        ScoringGrid<FactSheet> grid = Grid(
            60,
            ScoringRule.Bands(Label("AGE"), Born, Points.Zero, Band.Of(Bounds.Between(3, 17), 1), Band.Of(Bounds.Between(18, 74), 3), Band.Of(Bounds.AtLeast(75), 4)),
            ScoringRule.Bands(Label("ARRIVAL"), Arrived, Points.Zero, Band.Of(Bounds.LessThan(At(30)), 2)),
            ScoringRule.Flag(Label("FLAG"), Alone, Points.Of(5)),
            ScoringRule.Options(Label("TOWNS"), Town, [.. Enumerable.Range(0, 200).Select(i => new OptionPoints($"T{i}", Points.Of(i % 9)))]),
            ScoringRule.CappedSum(
                Label("CAPPED"),
                Points.Of(20),
                ScoringRule.PerItem(Label("ITEMS"), Children, MaximumPoints.Of(10), Band.Of(Bounds.AtMost(2), 4), Band.Of(Bounds.Between(3, 5), 3)),
                ScoringRule.Bands(Label("NUMBERS"), Number, Points.Zero, [.. Enumerable.Range(1, 20).Select(i => Band.Of(Bounds.Between(i * 3, (i * 3) + 2), i))])));
        var draw = new Random(2398);
        foreach (int length in Lengths)
        {
            FactSheet[] sheets = [.. Enumerable.Range(0, length).Select(_ => FactSheet.Create(Catalogue, new SheetEntry?[]
            {
                Perhaps(SheetEntry.WholeNumber("NUMBER", draw.Next(70))),
                Perhaps(SheetEntry.Moment("ARRIVED", At(draw.Next(60)).PlusTicks(draw.Next(40) == 0 ? 1 : 0))),
                Perhaps(SheetEntry.Day("BORN", Today.PlusDays(20 - draw.Next(40_000)))),
                Perhaps(SheetEntry.YesNo("ALONE", draw.Next(2) == 0)),
                Perhaps(SheetEntry.Choice("TOWN", $"T{draw.Next(200)}")),
                Perhaps(SheetEntry.DatedList("CHILDREN", Enumerable.Range(0, draw.Next(4)).Select(_ => Today.PlusDays(100 - draw.Next(2_600))).ToValueList(), draw.Next(20) == 0 ? 1 : 0)),
            }.OfType<SheetEntry>().ToValueList()).OrThrow())];
            Agree(grid, Columns.Table(Catalogue, sheets));
        }

        SheetEntry? Perhaps(SheetEntry entry) => draw.Next(30) == 0 ? null : entry;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Rows_are_put_in_order_as_a_sort_of_their_values_would(int key)
    {
        var draw = new Random(key);
        foreach (int length in (int[])[.. Enumerable.Range(1, 34), 600, 3_000, 10_000])
        {
            foreach (long step in (long[])[100, 50, 1, 3_000_000_000])
            {
                bool isRising = draw.Next(2) == 0;
                int[] numbers = [.. Enumerable.Range(0, length).Select(i => isRising ? i * 2 : draw.Next(length))];
                int[] births = [.. Enumerable.Range(0, length).Select(_ => Columns.Since(Today) - draw.Next(20 * length))];
                bool[] answers = [.. Enumerable.Range(0, length).Select(_ => draw.Next(2) == 0)];
                Instant[] arrivals = [.. Enumerable.Range(0, length).Select(_ => At(draw.Next(1 + (length / 4))))];
                long[] cents = [.. Enumerable.Range(0, length).Select(_ => (draw.Next(length) * 5_000_000_000) + draw.Next(2))];
                FactTable<FactSheet> table = FactTable.Create(
                    Catalogue,
                    length,
                    [
                        FactColumn.WholeNumber(Number, numbers), FactColumn.Age(Born, births), FactColumn.YesNo(Alone, answers),
                        FactColumn.Moment(Arrived, arrivals), FactColumn.Amount(Income, cents),
                    ]).OrThrow();
                (TieKey<FactSheet> first, Func<int, long> value) = key switch
                {
                    0 => (TieKey.EarlierFirst(Label("FIRST"), Arrived), (Func<int, long>)(row => arrivals[row].ToUnixTimeTicks())),
                    1 => (TieKey.LaterFirst(Label("FIRST"), Arrived), row => -arrivals[row].ToUnixTimeTicks()),
                    2 => (TieKey.OlderFirst(Label("FIRST"), Born), row => births[row]),
                    3 => (TieKey.YoungerFirst(Label("FIRST"), Born), row => -births[row]),
                    4 => (TieKey.YesFirst(Label("FIRST"), Alone), row => answers[row] ? 0 : 1),
                    _ => (TieKey.SmallerFirst(Label("FIRST"), Income), row => cents[row]),
                };
                bool isLargerFirst = draw.Next(3) == 0;
                RankingRules<FactSheet> rules = RankingRules<FactSheet>.Create(
                    Label("LIST"),
                    Grid(1, ScoringRule.Flag(Label("FLAG"), Alone, Points.Of(1))),
                    [first, isLargerFirst ? TieKey.LargerFirst(Label("LAST"), Number) : TieKey.SmallerFirst(Label("LAST"), Number)]).OrThrow();
                Score[] scores = [.. Enumerable.Range(0, length).Select(_ => draw.Next(10) == 0
                    ? default
                    : new Score(Points.FromHundredths((draw.Next(40) - 5) * step), draw.Next(3) > 0))];

                int[] order = new int[length];
                int[] positions = new int[length];
                int ranked = rules.Order(table, Days, scores, order, positions);

                int[] expected =
                [
                    .. Enumerable.Range(0, length)
                        .Where(row => scores[row].ReachesMinima.TryGet(out bool reaches) && reaches)
                        .OrderByDescending(row => scores[row].Points.Get())
                        .ThenBy(value)
                        .ThenBy(row => isLargerFirst ? -numbers[row] : numbers[row]),
                ];
                Assert.Equal(expected, order[..ranked]);
                Assert.Equal(
                    expected.Select((row, place) => 1 + Enumerable.Range(0, place).LastOrDefault(
                        above => scores[expected[above]].Points != scores[row].Points || value(expected[above]) != value(row) || numbers[expected[above]] != numbers[row], -1) + 1),
                    positions[..ranked]);
                int[] alone = new int[length];
                Assert.Equal(ranked, rules.Order(table, Days, scores, alone));
                Assert.Equal(order[..ranked], alone[..ranked]);
            }
        }
    }

    [Law]
    public void Rows_are_scored_and_ordered_at_once_as_one_after_the_other(GridSpec spec, ManyApplicants applicants)
    {
        Applicant[] all = applicants.Value;
        ScoringGrid<Applicant> grid = Specs.Totals(spec);
        FactTable<Applicant> table = FactTable.Of(ScoringSamples.Catalogue, all.ToValueList());
        EvaluationDays[] days = Array.ConvertAll(all, _ => ScoringSamples.Days);
        CohortBounds? cohort = grid.NeedsCohort && all.Length > 0 ? grid.CohortOf(all, days).OrThrow() : null;
        if (grid.NeedsCohort && cohort is null)
        {
            return;
        }

        TieKey<Applicant> poorer = TieKey.SmallerFirst(Label("POORER"), ApplicantFacts.Income);
        TieKey<Applicant> older = TieKey.OlderFirst(Label("OLDER"), ApplicantFacts.Years, WhenUnknown.ComesLast);
        foreach (ValueList<TieKey<Applicant>> ties in (ValueList<TieKey<Applicant>>[])[[], [poorer], [older, poorer], [poorer.OnlyAtCutOff(), older]])
        {
            foreach (int? places in (int?[])[null, all.Length / 3])
            {
                RankingRules<Applicant> rules = RankingRules<Applicant>.Create(Label("LIST"), grid, ties).OrThrow();
                var scores = new Score[all.Length];
                grid.Score(all, ScoringSamples.Days, scores, cohort);
                int[] expected = new int[all.Length];
                int[] expectedPositions = new int[all.Length];
                int ranked = rules.Order(all, days, scores, expected, expectedPositions, cohort: cohort, places: places);

                int[] order = new int[all.Length];
                int[] positions = new int[all.Length];
                Assert.Equal(ranked, rules.Order(table, ScoringSamples.Days, order, positions, cohort: cohort, places: places));

                Assert.Equal(expected[..ranked], order[..ranked]);
                Assert.Equal(expectedPositions[..ranked], positions[..ranked]);
            }
        }
    }

    private static Instant At(int second) => Instant.FromUtc(2024, 4, 1, 9, 0).Plus(Duration.FromSeconds(second));

    private static Score[] Scored(ScoringGrid<FactSheet> grid, FactTable<FactSheet> table)
    {
        var scores = new Score[table.Count];
        grid.Score(table, Days, scores);
        return scores;
    }

    private static void Agree(ScoringGrid<FactSheet> grid, FactTable<FactSheet> table) =>
        Assert.Equal(Enumerable.Range(0, table.Count).Select(row => grid.Score(table[row], Days)), Scored(grid, table));

    private static void Agree(ScoringGrid<Applicant> grid, Applicant[] applicants, EvaluationDays days, CohortBounds? cohort)
    {
        var scores = new Score[applicants.Length];
        grid.Score(FactTable.Of(ScoringSamples.Catalogue, applicants.ToValueList()), days, scores, cohort);
        Assert.Equal(applicants.Select(applicant => grid.Score(applicant, days, cohort)), scores);
    }

    private static ScoringGrid<FactSheet> Grid(decimal maximum, params ScoringRule<FactSheet>[] rules) => ScoringGrid<FactSheet>.Create(
        Label("GRID"),
        1,
        Catalogue,
        [ScoringSection.Of(Label("SECTION"), ScoringMaximum(maximum, rules), rules)],
        ScoringMaximum(maximum, rules),
        [ScoreMinimum.ForTotal(Label("MINIMUM"), Points.Of(1))]).OrThrow();

    private static MaximumPoints ScoringMaximum(decimal maximum, ScoringRule<FactSheet>[] rules) => MaximumPoints.Of(
        rules.Length == 1 ? maximum : rules.Sum(rule => rule.HighestPoints.Value!.Value.Hundredths) / 100m);

    private static RuleLabel Label(string code) => new(code, LocalizedText.Same(code), Samples.Source);
}
