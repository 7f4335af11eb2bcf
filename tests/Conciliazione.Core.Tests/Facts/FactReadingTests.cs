using Conciliazione.Calendars;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using Conciliazione.Tests.Scoring;
using NodaTime;
using static Conciliazione.Tests.Scoring.ScoringSamples;

namespace Conciliazione.Tests.Facts;

/// <summary>Reading many subjects at once gives the same values as reading the fact of each separately, unknown values included.</summary>
public sealed class FactReadingTests
{
    private static readonly PointsRounding Whole = new(RoundingRule.HalfUp, decimals: 0);

    /// <summary>One rule for each kind of fact, and its points by reading the fact of one subject: nothing where it is not known.</summary>
    private static readonly (ScoringRule<Applicant> Rule, Func<Applicant, EvaluationDays, decimal?> Alone)[] Plain =
    [
        (ScoringRule.Flag(Label("YESNO"), ApplicantFacts.Resident, Points.Of(7)), (a, days) => From(ApplicantFacts.Resident.Read(a, days), yes => yes ? 7 : 0)),
        (ScoringRule.Scaled(Label("NUMBER"), ApplicantFacts.Workers, 0, 1_000, Points.Of(1_000), Whole), (a, days) => From(ApplicantFacts.Workers.Read(a, days), number => number)),
        (ScoringRule.Bands(Label("NUMBER-BANDS"), ApplicantFacts.Workers, Points.Zero, Band.Of(Bounds.Between(2, 3), 5), Band.Of(Bounds.Between(4, 6), 9)),
            (a, days) => From(ApplicantFacts.Workers.Read(a, days), number => number switch { 2 or 3 => 5, 4 or 5 or 6 => 9, _ => 0 })),
        (ScoringRule.Scaled(Label("AMOUNT"), ApplicantFacts.Income, Euro.Zero, Euro.Of(1_000), Points.Of(100_000), Whole),
            (a, days) => From(ApplicantFacts.Income.Read(a, days), amount => amount.Cents)),
        (ScoringRule.Scaled(Label("DISTANCE"), ApplicantFacts.Distance, 0, 1_000, Points.Of(1_000), Whole), (a, days) => From(ApplicantFacts.Distance.Read(a, days), metres => metres)),
        (ScoringRule.Scaled(Label("AGE"), ApplicantFacts.Years, 0, 100, Points.Of(100), Whole), (a, days) => From(ApplicantFacts.Years.Read(a, days), years => years)),
        (ScoringRule.Bands(Label("AGE-BANDS"), ApplicantFacts.Years, Points.Zero, Band.Of(Bounds.Between(1, 2), 5), Band.Of(Bounds.Between(3, 5), 9)),
            (a, days) => From(ApplicantFacts.Years.Read(a, days), years => years switch { 1 or 2 => 5, 3 or 4 or 5 => 9, _ => 0 })),
        (ScoringRule.Bands(
                Label("DAY"), ApplicantFacts.ContractEnd, elsewhere: null, Band.Of(Bounds.LessThan(Days.OfRequest.PlusDays(4)), 1), Band.Of(Bounds.AtLeast(Days.OfRequest.PlusDays(4)), 2)),
            (a, days) => From(ApplicantFacts.ContractEnd.Read(a, days), day => day < Days.OfRequest.PlusDays(4) ? 1 : 2)),
        (ScoringRule.Bands(
                Label("SHARE"), ApplicantFacts.CashShare, elsewhere: null, Band.Of(Bounds.AtMost(Percentage.Of(4)), 1), Band.Of(Bounds.MoreThan(Percentage.Of(4)), 2)),
            (a, days) => From(ApplicantFacts.CashShare.Read(a, days), share => share <= Ratio.Of(4, 100) ? 1 : 2)),
        (ScoringRule.Options(Label("CHOICE"), ApplicantFacts.Status, new OptionPoints("EMPLOYEE", Points.Of(3)), new OptionPoints("NONE", Points.Of(1))),
            (a, days) => From(ApplicantFacts.Status.Read(a, days), option => option switch { "EMPLOYEE" => 3, "NONE" => 1, _ => 0 })),
        (ScoringRule.PerItem(Label("LIST"), ApplicantFacts.Children, MaximumPoints.UnboundedBySource, Band.Of(Bounds.AtMost(3), 2), Band.Of(Bounds.Between(5, 9), 1)), Children),
        (ScoringRule.Mark(Label("MARK"), ApplicantFacts.Mark, Points.Of(3), MarkStep.Half),
            (a, days) => From(ApplicantFacts.Mark.Read(a, days), marks => Valid(marks[0], 3) ? marks[0].ToDecimal() : null)),
        (ScoringRule.MeanMark(Label("MARKS"), Commission, Points.Of(5), MarkStep.Half, 3, HalfUp),
            (a, days) => From(Commission.Read(a, days), marks => marks.Count == 3 && marks.All(mark => Valid(mark, 5))
                ? decimal.Round(marks.Sum(mark => mark.ToDecimal()) / 3, 2, MidpointRounding.AwayFromZero)
                : null)),
    ];

    [Fact]
    public void Every_kind_of_fact_is_among_them() => Assert.Equal(
        Enum.GetValues<FactKind>().Where(kind => kind != FactKind.Moment),
        Plain.SelectMany(pair => pair.Rule.Facts).Select(fact => fact.Kind).Distinct().Order());

    [Law]
    public void Points_of_many_are_those_of_each(ManyApplicants applicants)
    {
        EvaluationDays[] days = [.. applicants.Value.Select((_, i) => EvaluationDays.On(Days.OfRequest.PlusDays(i % 3)))];
        foreach ((ScoringRule<Applicant> rule, Func<Applicant, EvaluationDays, decimal?> alone) in Plain)
        {
            ScoringGrid<Applicant> grid = Grid(rule);
            var scores = new Score[applicants.Value.Length];
            grid.Score(applicants.Value, days, scores);
            Assert.Equal(applicants.Value.Zip(days, (applicant, day) => Expected(alone(applicant, day))), scores.Select(score => score.Points));
            grid.Score(applicants.Value, Days, scores);
            Assert.Equal(applicants.Value.Select(applicant => Expected(alone(applicant, Days))), scores.Select(score => score.Points));
        }
    }

    /// <summary>The same facts got through a whole of which the applicant is a part.</summary>
    [Law]
    public void Through_a_part_many_are_read_as_each_is(ManyApplicants applicants)
    {
        Tuple<Applicant>[] wholes = Array.ConvertAll(applicants.Value, Tuple.Create);
        var mark = ApplicantFacts.Mark.Through<Tuple<Applicant>>(whole => whole.Item1);
        var marks = Commission.Through<Tuple<Applicant>>(whole => whole.Item1);
        var years = ApplicantFacts.Years.Through<Tuple<Applicant>>(whole => whole.Item1);
        var share = ApplicantFacts.CashShare.Through<Tuple<Applicant>>(whole => whole.Item1);
        var children = ApplicantFacts.Children.Through<Tuple<Applicant>>(whole => whole.Item1);
        ScoringRule<Tuple<Applicant>>[] rules =
        [
            ScoringRule.Mark(Label("MARK"), mark, Points.Of(3), MarkStep.Half),
            ScoringRule.MeanMark(Label("MARKS"), marks, Points.Of(5), MarkStep.Half, 3, HalfUp),
            ScoringRule.Scaled(Label("AGE"), years, 0, 100, Points.Of(100), Whole),
            ScoringRule.Bands(Label("SHARE"), share, elsewhere: null, Band.Of(Bounds.AtMost(Percentage.Of(4)), 1), Band.Of(Bounds.MoreThan(Percentage.Of(4)), 2)),
            ScoringRule.PerItem(Label("LIST"), children, MaximumPoints.UnboundedBySource, Band.Of(Bounds.AtMost(3), 2), Band.Of(Bounds.Between(5, 9), 1)),
        ];
        foreach (ScoringRule<Tuple<Applicant>> rule in rules)
        {
            var grid = ScoringGrid<Tuple<Applicant>>.Create(
                Label("GRID"), 1, FactCatalogue<Tuple<Applicant>>.Create([mark, marks, years, share, children]).OrThrow(), [ScoringSection.Of(Label("S"), rule.HighestPoints, rule)], rule.HighestPoints, []).OrThrow();
            var scores = new Score[wholes.Length];
            grid.Score(wholes, Days, scores);
            Func<Applicant, EvaluationDays, decimal?> alone = Plain.Single(pair => pair.Rule.Label == rule.Label).Alone;
            Assert.Equal(applicants.Value.Select(applicant => Expected(alone(applicant, Days))), scores.Select(score => score.Points));
            Assert.Equal(scores, wholes.Select(whole => grid.Explain(whole, Days).Score));
        }
    }

    /// <summary>Facts computed from the days, each with the days of its own subject.</summary>
    [Law]
    public void Facts_that_depend_on_the_days_are_read_with_those_of_each(ManyApplicants applicants)
    {
        LocalizedText title = LocalizedText.Same("x");
        var answer = new Fact<Applicant>.YesNo("A", title, (a, days) => a.Workers is { } n ? n > days.OfRequest.Day % 3 : Known<bool>.Unknown);
        var number = new Fact<Applicant>.WholeNumber("N", title, (a, days) => a.Workers is { } n ? n + days.OfRequest.Day : Known<int>.Unknown);
        var amount = new Fact<Applicant>.Amount("E", title, (a, days) => a.Income is { } e ? e + Euro.Of(days.OfRequest.Day) : Known<Euro>.Unknown);
        var metres = new Fact<Applicant>.Distance("M", title, (a, days) => a.Metres is { } m ? m + days.OfRequest.Day : Known<int>.Unknown);
        var day = new Fact<Applicant>.Day("D", title, (a, days) => a.ContractEnd is { } end ? end.PlusDays(-days.OfRequest.Day) : Known<LocalDate>.Unknown);
        LocalDate middle = Days.OfRequest.PlusDays(-15);
        (ScoringRule<Applicant> Rule, Func<Applicant, EvaluationDays, decimal?> Alone)[] rules =
        [
            (ScoringRule.Flag(Label("A1"), answer, Points.Of(1)), (a, days) => From(answer.Read(a, days), yes => yes ? 1 : 0)),
            (ScoringRule.Scaled(Label("N1"), number, 0, 1_000, Points.Of(1_000), Whole), (a, days) => From(number.Read(a, days), value => value)),
            (ScoringRule.Scaled(Label("E1"), amount, Euro.Zero, Euro.Of(1_000), Points.Of(100_000), Whole), (a, days) => From(amount.Read(a, days), value => value.Cents)),
            (ScoringRule.Scaled(Label("M1"), metres, 0, 1_000, Points.Of(1_000), Whole), (a, days) => From(metres.Read(a, days), value => value)),
            (ScoringRule.Bands(Label("D1"), day, Points.Of(2), Band.Of(Bounds.LessThan(middle), 1)), (a, days) => From(day.Read(a, days), value => value < middle ? 1 : 2)),
        ];
        EvaluationDays[] days = [.. applicants.Value.Select((_, i) => EvaluationDays.On(Days.OfRequest.PlusDays(i % 4)))];
        foreach ((ScoringRule<Applicant> rule, Func<Applicant, EvaluationDays, decimal?> alone) in rules)
        {
            var grid = ScoringGrid<Applicant>.Create(
                Label("GRID"), 1, FactCatalogue<Applicant>.Create([answer, number, amount, metres, day]).OrThrow(), [ScoringSection.Of(Label("S"), rule.HighestPoints, rule)], rule.HighestPoints, []).OrThrow();
            var scores = new Score[applicants.Value.Length];
            grid.Score(applicants.Value, days, scores);
            Assert.Equal(applicants.Value.Zip(days, (applicant, own) => Expected(alone(applicant, own))), scores.Select(score => score.Points));
        }
    }

    /// <summary>A moment is compared to the tick; who has none comes last where the key says so.</summary>
    [Law]
    public void Moments_of_many_are_ordered_as_those_of_each(ArrivalTicks ticks, bool isEarlierFirst)
    {
        Applicant[] applicants = Array.ConvertAll(ticks.Value, own => new Applicant(
            Mark: Points.Of(1), Arrival: own is { } number ? Instant.FromUtc(2020, 10, 25, 0, 59, 59).PlusTicks(number) : null));
        RuleLabel label = Label("ARRIVAL");
        RankingRules<Applicant> rules = RankingRules<Applicant>.Create(
            Label("RANKING"),
            Grid(ScoringRule.Mark(Label("MARK"), ApplicantFacts.Mark, Points.Of(3))),
            [isEarlierFirst ? TieKey.EarlierFirst(label, ApplicantFacts.Arrival, WhenUnknown.ComesLast) : TieKey.LaterFirst(label, ApplicantFacts.Arrival, WhenUnknown.ComesLast)]).OrThrow();
        var scores = new Score[applicants.Length];
        int[] order = new int[applicants.Length];
        rules.Grid.Score(applicants, Days, scores);
        Assert.Equal(applicants.Length, rules.Order(applicants, [Days], scores, order));
        Assert.Equal(
            ticks.Value.OrderBy(own => own is null).ThenBy(own => isEarlierFirst ? own : -own),
            order.Select(i => ticks.Value[i]));
    }

    private static decimal? From<T>(Known<T> read, Func<T, decimal?> points)
        where T : notnull => read.TryGet(out T? value) ? points(value) : null;

    private static Known<Points> Expected(decimal? points) => points is { } known ? Points.Of(known) : default(Known<Points>);

    private static bool Valid(Points mark, int maximum) => mark >= Points.Zero && mark <= Points.Of(maximum) && mark.Hundredths % 50 == 0;

    /// <summary>Two points up to three years, one from five to nine; nothing where something that could count is not known.</summary>
    private static decimal? Children(Applicant applicant, EvaluationDays days)
    {
        if (applicant.Children is not { } children)
        {
            return null;
        }

        decimal sum = 0;
        foreach (Child child in children)
        {
            decimal? own = child.AtHome == false ? 0
                : child.BirthDate is not { } birth ? null
                : birth > days.OfRequest ? 0
                : Age.On(birth, days.OfRequest).CompletedYears switch { <= 3 => 2, >= 5 and <= 9 => 1, _ => 0 };
            if (own is null || (child.AtHome is null && own > 0))
            {
                return null;
            }

            sum += own.Value;
        }

        return sum;
    }
}
