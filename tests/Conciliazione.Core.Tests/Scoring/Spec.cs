using System.Numerics;
using Conciliazione.Facts;
using Conciliazione.Scoring;
using Conciliazione.Tests.Facts;
using NodaTime;

namespace Conciliazione.Tests.Scoring;

/// <summary>A generated scoring rule, written so that an oracle can score it straight from its words.</summary>
/// <param name="Kind">Which rule.</param>
/// <param name="A">Its points, in halves.</param>
/// <param name="B">A first edge or limit.</param>
/// <param name="Up">Which way it goes.</param>
/// <param name="Parts">Its parts.</param>
public sealed record Spec(SpecKind Kind, int A, int B, bool Up, ValueList<Spec> Parts)
{
    public IEnumerable<Spec> All() => Parts.SelectMany(part => part.All()).Prepend(this);
}

public enum SpecKind
{
    Flag,
    WorkerBands,
    IncomeBands,
    MetreBands,
    AgeBands,
    DayBands,
    ShareBands,
    Options,
    PerItem,
    PerItemLimited,
    Mark,
    HalfMark,
    Mean,
    Scaled,
    InCohort,
    PercentageOfFirst,
    PercentageOfSection,
    Written,
    HighestOf,
    Sum,
    CappedSum,
    OnlyForStatus,
    OnlyForResidents,
}

/// <summary>Rules made from specs, and their results computed by hand, in fractions.</summary>
internal static class Specs
{
    public const string First = "FIRST";
    public const string FirstSection = "BASE";

    private static readonly PointsRounding Rounding = new(RoundingRule.HalfUp, decimals: 2);

    /// <summary>A grid of two sections: a base that percentages may be of, and the specs, the second for some only where asked.</summary>
    public static ScoringGrid<Applicant> Grid(ValueList<Spec> specs, bool onlyForSome, int minimum)
    {
        int next = 0;
        ScoringRule<Applicant>[] own = [.. specs.Select(Make)];
        ScoringRule<Applicant> first = ScoringRule.Mark(ScoringSamples.Label(First), ApplicantFacts.Mark, Points.Of(3), MarkStep.Half);
        decimal? maximum = MaximumOf(specs, onlyForSome);
        MaximumPoints others = maximum is { } sum ? MaximumPoints.Of(sum) : MaximumPoints.UnboundedBySource;
        ScoringSection<Applicant> second = onlyForSome
            ? ScoringSection.OnlyFor(ScoringSamples.Label("OTHERS"), Audience.Of(ApplicantFacts.Status, "EMPLOYEE", "SELF"), others, own)
            : ScoringSection.Of(ScoringSamples.Label("OTHERS"), others, own);
        return ScoringGrid<Applicant>.Create(
            ScoringSamples.Label("GRID"),
            1,
            ScoringSamples.Catalogue,
            [ScoringSection.Of(ScoringSamples.Label(FirstSection), MaximumPoints.Of(3), first), second],
            maximum is { } total ? MaximumPoints.Of(total + 3) : MaximumPoints.UnboundedBySource,
            [ScoreMinimum.ForTotal(ScoringSamples.Label("TOTAL"), Points.Of(minimum)),
            ScoreMinimum.ForPart(ScoringSamples.Label("FIRST-SECTION"), FirstSection, Points.Of(1))]).OrThrow();

        ScoringRule<Applicant> Make(Spec spec)
        {
            RuleLabel label = ScoringSamples.Label($"R{next++}");
            return Rule(label, spec, [.. spec.Parts.Select(Make)]);
        }
    }

    /// <summary>A grid that asks for totals alone: no percentages, which need the points of others; the minimum only where it can be reached.</summary>
    public static ScoringGrid<Applicant> Totals(GridSpec grid)
    {
        int next = 0;
        Spec[] specs = [.. grid.Specs.Where(spec => spec.All().All(part => part.Kind is not (SpecKind.PercentageOfFirst or SpecKind.PercentageOfSection)))];
        ScoringRule<Applicant>[] rules = [.. specs.Append(new Spec(SpecKind.WorkerBands, 2, 1, Up: true, [])).Select(Make)];
        MaximumPoints maximum = MaximumOf(specs.Append(new Spec(SpecKind.WorkerBands, 2, 1, Up: true, [])).ToValueList(), onlyForSome: false) is { } sum
            ? MaximumPoints.Of(sum)
            : MaximumPoints.UnboundedBySource;
        return ScoringSamples.Create(maximum, rules, ScoreMinimum.ForTotal(ScoringSamples.Label("TOTAL"), Points.Of(grid.Minimum)))
            .TryGetValue(out ScoringGrid<Applicant>? withMinimum) ? withMinimum : ScoringSamples.Create(maximum, rules).OrThrow();

        ScoringRule<Applicant> Make(Spec spec)
        {
            RuleLabel label = ScoringSamples.Label($"R{next++}");
            return Rule(label, spec, [.. spec.Parts.Select(Make)]);
        }
    }

    /// <summary>The points of a spec for a subject about whom everything is known, in hundredths.</summary>
    public static BigInteger Hundredths(Spec spec, Applicant a, (long Low, long High) incomes)
    {
        BigInteger worth = spec.A * 50;
        return spec.Kind switch
        {
            SpecKind.Flag => a.Resident == true ? worth : 0,
            SpecKind.WorkerBands => Banded(a.Workers!.Value, spec),
            SpecKind.IncomeBands => Banded(a.Income!.Value.Cents / 100m, spec),
            SpecKind.MetreBands => Banded(a.Metres!.Value, spec),
            SpecKind.AgeBands => Banded(YearsOf(a.BirthDate!.Value), spec),
            SpecKind.DayBands => Banded(Period.DaysBetween(ScoringSamples.Days.OfRequest, a.ContractEnd!.Value), spec),
            SpecKind.ShareBands => Banded((decimal)a.CashShare!.Value.Numerator * 100 / (decimal)a.CashShare.Value.Denominator, spec),
            SpecKind.Options => a.Status switch { "EMPLOYEE" => worth, "SELF" => 50, _ => 0 },
            SpecKind.PerItem => Items(spec, a),
            SpecKind.PerItemLimited => BigInteger.Min(Items(spec, a), spec.B * 100),
            SpecKind.Mark or SpecKind.HalfMark => a.Mark!.Value.Hundredths,
            SpecKind.Mean => Round(a.Marks!.Aggregate(BigInteger.Zero, (sum, mark) => sum + mark.Hundredths), 3),
            SpecKind.Scaled => Scale(a.Workers!.Value, spec.Up ? 0 : spec.B, spec.Up ? spec.B : 0, worth),
            SpecKind.InCohort => incomes.Low == incomes.High ? 100
                : Scale(a.Income!.Value.Cents, spec.Up ? incomes.Low : incomes.High, spec.Up ? incomes.High : incomes.Low, worth + 100),
            SpecKind.PercentageOfFirst or SpecKind.PercentageOfSection => BigInteger.Min(Round(a.Mark!.Value.Hundredths * spec.B, 100), 1_000),
            SpecKind.Written => a.Workers!.Value % 2 == 0 ? worth : 0,
            SpecKind.HighestOf => spec.Parts.Select(part => Hundredths(part, a, incomes)).Max(),
            SpecKind.Sum => Total(spec.Parts, a, incomes),
            SpecKind.CappedSum => BigInteger.Min(Total(spec.Parts, a, incomes), spec.B * 100),
            SpecKind.OnlyForStatus => a.Status == "SELF" ? Hundredths(spec.Parts[0], a, incomes) : 0,
            _ => a.Resident == true ? Hundredths(spec.Parts[0], a, incomes) : 0,
        };
    }

    /// <summary>The most that the specs can give to anybody, kind by kind where something is for some kinds only; none where unbounded.</summary>
    public static decimal? MaximumOf(ValueList<Spec> specs, bool onlyForSome)
    {
        Spec[] all = [.. specs.SelectMany(spec => spec.All())];
        string?[] statuses = onlyForSome || all.Any(spec => spec.Kind == SpecKind.OnlyForStatus) ? ["EMPLOYEE", "SELF", "NONE"] : [null];
        bool?[] residents = all.Any(spec => spec.Kind == SpecKind.OnlyForResidents) ? [true, false] : [null];
        decimal?[] sums = [.. statuses.SelectMany(status => residents.Select(resident =>
            onlyForSome && status == "NONE" ? 0 : specs.Aggregate((decimal?)0, (sum, spec) => sum + Maximum(spec, status, resident))))];
        return sums.Contains(null) ? null : sums.Max();
    }

    private static decimal? Maximum(Spec spec, string? status, bool? resident)
    {
        decimal worth = spec.A / 2m;
        return spec.Kind switch
        {
            SpecKind.Flag => resident switch { true => worth, false => 0, _ => Math.Max(0, worth) },
            SpecKind.Options => status switch { "SELF" => 0.5m, "NONE" => 0, _ => worth },
            SpecKind.PerItem => null,
            SpecKind.PerItemLimited => spec.B,
            SpecKind.Mark => 3,
            SpecKind.HalfMark => 4,
            SpecKind.Mean => 5,
            SpecKind.InCohort => worth + 1,
            SpecKind.PercentageOfFirst or SpecKind.PercentageOfSection => (decimal)BigInteger.Min(Round(300 * spec.B, 100), 1_000) / 100,
            SpecKind.HighestOf => spec.Parts.Any(part => Maximum(part, status, resident) is null) ? null : spec.Parts.Max(part => Maximum(part, status, resident)),
            SpecKind.Sum => spec.Parts.Aggregate((decimal?)0, (sum, part) => sum + Maximum(part, status, resident)),
            SpecKind.CappedSum => Math.Min(spec.B, spec.Parts.Aggregate((decimal?)0, (sum, part) => sum + Maximum(part, status, resident)) ?? spec.B),
            SpecKind.OnlyForStatus => status == "SELF" ? Maximum(spec.Parts[0], status, resident) : 0,
            SpecKind.OnlyForResidents => resident == true ? Maximum(spec.Parts[0], status, resident) : 0,
            _ => worth,
        };
    }

    public static BigInteger Total(IEnumerable<Spec> specs, Applicant a, (long Low, long High) incomes) =>
        specs.Aggregate(BigInteger.Zero, (sum, spec) => sum + Hundredths(spec, a, incomes));

    private static ScoringRule<Applicant> Rule(RuleLabel label, Spec spec, ScoringRule<Applicant>[] parts)
    {
        Points worth = Points.FromHundredths(spec.A * 50);
        return spec.Kind switch
        {
            SpecKind.Flag => ScoringRule.Flag(label, ApplicantFacts.Resident, worth),
            SpecKind.WorkerBands => ScoringRule.Bands(label, ApplicantFacts.Workers, Points.Zero, Bands(spec, number => number)),
            SpecKind.IncomeBands => ScoringRule.Bands(label, ApplicantFacts.Income, Points.Zero, Bands(spec, number => Euro.Of(number))),
            SpecKind.MetreBands => ScoringRule.Bands(label, ApplicantFacts.Distance, Points.Zero, Bands(spec, number => number)),
            SpecKind.AgeBands => ScoringRule.Bands(label, ApplicantFacts.Years, Points.Zero, Bands(spec, number => number)),
            SpecKind.DayBands => ScoringRule.Bands(
                label, ApplicantFacts.ContractEnd, Points.Zero, Bands(spec, number => ScoringSamples.Days.OfRequest.PlusDays(number))),
            SpecKind.ShareBands => ScoringRule.Bands(label, ApplicantFacts.CashShare, Points.Zero, Bands(spec, number => Percentage.Of(number))),
            SpecKind.Options => ScoringRule.Options(label, ApplicantFacts.Status, new OptionPoints("EMPLOYEE", worth), new OptionPoints("SELF", Points.FromHundredths(50))),
            SpecKind.PerItem => ScoringRule.PerItem(label, ApplicantFacts.Children, MaximumPoints.UnboundedBySource, Ages(spec)),
            SpecKind.PerItemLimited => ScoringRule.PerItem(label, ApplicantFacts.Children, MaximumPoints.Of(spec.B), Ages(spec)),
            SpecKind.Mark => ScoringRule.Mark(label, ApplicantFacts.Mark, Points.Of(3), MarkStep.Half),
            SpecKind.HalfMark => ScoringRule.Mark(label, ApplicantFacts.Mark, Points.Of(4), MarkStep.Half),
            SpecKind.Mean => ScoringRule.MeanMark(label, ScoringSamples.Commission, Points.Of(5), MarkStep.Half, 3, Rounding),
            SpecKind.Scaled => ScoringRule.Scaled(label, ApplicantFacts.Workers, spec.Up ? 0 : spec.B, spec.Up ? spec.B : 0, worth, Rounding),
            SpecKind.InCohort => ScoringRule.InCohort(
                label, ApplicantFacts.Income, spec.Up ? CohortBest.Highest : CohortBest.Lowest, worth + Points.Of(1), Points.Of(1), Rounding),
            SpecKind.PercentageOfFirst => ScoringRule.PercentageOf<Applicant>(label, Percentage.Of(spec.B), MaximumPoints.Of(10), Rounding, First),
            SpecKind.PercentageOfSection => ScoringRule.PercentageOf<Applicant>(label, Percentage.Of(spec.B), MaximumPoints.Of(10), Rounding, FirstSection),
            SpecKind.Written => ScoringRule.Written(
                label, $"even-workers-{label.Code}", 1, [ApplicantFacts.Workers], Points.Zero, MaximumPoints.Of(worth),
                (a, _) => a.Workers is { } workers ? workers % 2 == 0 ? worth : Points.Zero : default(Known<Points>)),
            SpecKind.HighestOf => ScoringRule.HighestOf(label, parts),
            SpecKind.Sum => ScoringRule.Sum(label, parts),
            SpecKind.CappedSum => ScoringRule.CappedSum(label, Points.Of(spec.B), parts),
            SpecKind.OnlyForStatus => ScoringRule.OnlyFor(label, Audience.Of(ApplicantFacts.Status, "SELF"), parts[0]),
            _ => ScoringRule.OnlyFor(label, Audience.If(ApplicantFacts.Resident), parts[0]),
        };
    }

    /// <summary>From B on, inclusive or not, to B + 2 inclusive: half the points; above: all of them; elsewhere nothing.</summary>
    private static Band<T>[] Bands<T>(Spec spec, Func<int, T> value)
        where T : struct, IComparable<T> =>
    [
        new(new(new Limit<T>(value(spec.B), spec.Up ? Edge.Inclusive : Edge.Exclusive), new Limit<T>(value(spec.B + 2), Edge.Inclusive)), Points.FromHundredths(spec.A * 25)),
        new(new(new Limit<T>(value(spec.B + 2), Edge.Exclusive), to: null), Points.FromHundredths(spec.A * 50)),
    ];

    private static BigInteger Banded(decimal value, Spec spec) =>
        value > spec.B + 2 ? spec.A * 50
        : value > spec.B || (spec.Up && value == spec.B) ? spec.A * 25
        : 0;

    private static Band<int>[] Ages(Spec spec) =>
        [Band.Of(Bounds.Between(0, 2), spec.A * 0.5m), Band.Of(Bounds.Between(3, 5), 1)];

    private static BigInteger Items(Spec spec, Applicant a) => a.Children!
        .Where(child => child.AtHome == true)
        .Select(child => YearsOf(child.BirthDate!.Value))
        .Aggregate(BigInteger.Zero, (sum, years) => sum + (years is >= 0 and <= 2 ? spec.A * 50 : years is >= 3 and <= 5 ? 100 : 0));

    private static int YearsOf(LocalDate birth)
    {
        LocalDate day = ScoringSamples.Days.OfRequest;
        int years = day.Year - birth.Year;
        return birth.Month > day.Month || (birth.Month == day.Month && birth.Day > day.Day) ? years - 1 : years;
    }

    private static BigInteger Scale(long value, long zeroAt, long fullAt, BigInteger worth)
    {
        BigInteger length = BigInteger.Abs((BigInteger)fullAt - zeroAt);
        BigInteger along = fullAt > zeroAt ? (BigInteger)value - zeroAt : (BigInteger)zeroAt - value;
        along = BigInteger.Max(0, BigInteger.Min(length, along));
        return Round(along * worth, length);
    }

    /// <summary>Half up, of what is not negative.</summary>
    private static BigInteger Round(BigInteger numerator, BigInteger denominator) => ((2 * numerator) + denominator) / (2 * denominator);
}
