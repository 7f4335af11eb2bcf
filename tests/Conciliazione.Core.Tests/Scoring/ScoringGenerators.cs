using Conciliazione.Tests.Facts;
using FsCheck;
using FsCheck.Fluent;

namespace Conciliazione.Tests.Scoring;

/// <summary>A generated grid: its specs, whether its second section is for some only, and the minimum of the total.</summary>
public sealed record GridSpec(ValueList<Spec> Specs, bool OnlyForSome, int Minimum);

/// <summary>Generated grids of every rule kind, nested, and generated applicants.</summary>
internal static class ScoringGenerators
{
    private static readonly string[] Statuses = ["EMPLOYEE", "SELF", "NONE"];

    private static readonly SpecKind[] Leaves = [.. Enum.GetValues<SpecKind>().Where(kind => kind < SpecKind.HighestOf)];

    private static readonly Gen<decimal> HalfMarks = Gen.Choose(0, 6).Select(half => half / 2m);

    private static readonly Gen<Child> Children =
        from days in Gen.Choose(0, 2_600)
        from home in Gen.Elements(true, true, true, false)
        select new Child(ScoringSamples.Days.OfRequest.PlusDays(-days), home);

    /// <summary>Applicants of whom everything is known.</summary>
    public static Arbitrary<ToldApplicant> Told { get; } = (
        from resident in Gen.Elements(true, false)
        from workers in Gen.Choose(0, 8)
        from income in Gen.Choose(0, 800)
        from end in Gen.Choose(0, 8)
        from age in Gen.Choose(0, 3_000)
        from metres in Gen.Choose(0, 8)
        from status in Gen.Choose(0, 2)
        from count in Gen.Choose(0, 3)
        from children in Gen.ArrayOf(Children, count)
        from share in Gen.Choose(0, 60)
        from mark in HalfMarks
        from marks in Gen.ArrayOf(HalfMarks, 3)
        select new ToldApplicant(new(
            resident,
            workers,
            Euro.FromCents(income),
            ScoringSamples.Days.OfRequest.PlusDays(end),
            ScoringSamples.Days.OfRequest.PlusDays(-age),
            metres,
            Statuses[status],
            children.ToValueList(),
            Ratio.Of(share, 700),
            Mark: Points.Of(mark),
            Marks: marks.Select(Points.Of).ToValueList()))).ToArbitrary();

    /// <summary>Applicants of whom anything may be unknown, and marks anything.</summary>
    public static Arbitrary<Applicant> Any { get; } = (
        from told in Told.Generator
        from hidden in Gen.ArrayOf(Gen.Frequency((6, Gen.Constant(false)), (1, Gen.Constant(true))), 12)
        from wrong in Gen.Choose(0, 19)
        select Hide(told.Value, hidden, wrong)).ToArbitrary();

    public static Arbitrary<ToldApplicants> ManyTold { get; } =
        Gen.ArrayOf(Told.Generator.Select(told => told.Value)).Select(applicants => new ToldApplicants(applicants)).ToArbitrary();

    public static Arbitrary<Applicant[]> Many { get; } = Gen.ArrayOf(Any.Generator).ToArbitrary();

    /// <summary>Groups most of which are large enough to be read in more than one step.</summary>
    public static Arbitrary<ManyApplicants> Large { get; } =
        Gen.ArrayOf(Any.Generator).Resize(80).Select(applicants => new ManyApplicants(applicants)).ToArbitrary();

    /// <summary>Which facts to hide, each with a chance of one in three.</summary>
    public static Arbitrary<HiddenFacts> Hidden { get; } =
        Gen.ArrayOf(Gen.Elements(true, false, false), 12).Select(hidden => new HiddenFacts(hidden)).ToArbitrary();

    /// <summary>Arrivals close to one another, to the tick; one in six is not known.</summary>
    public static Arbitrary<ArrivalTicks> Arrivals { get; } =
        Gen.ArrayOf(Gen.Frequency((5, Gen.Choose(-3, 3).Select(ticks => (int?)ticks)), (1, Gen.Constant((int?)null))))
            .Select(ticks => new ArrivalTicks(ticks)).ToArbitrary();

    /// <summary>Grids of up to six criteria, nested up to three levels.</summary>
    public static Arbitrary<GridSpec> Grids { get; } = (
        from count in Gen.Choose(1, 6)
        from specs in Gen.ArrayOf(Nested(depth: 2), count)
        from some in Gen.Elements(true, false)
        from minimum in Gen.Choose(0, 3)
        let grid = new GridSpec(specs.ToValueList(), some, minimum)
        select IsReachable(grid) ? grid : grid with { Minimum = 0, Specs = specs.Where(spec => spec.All().All(rule => rule.A > 0)).ToValueList() })
        .Where(grid => grid.Specs.Count > 0).ToArbitrary();

    /// <summary>The applicant with some facts hidden, in the order of its facts, and perhaps a wrong mark.</summary>
    public static Applicant Hide(Applicant told, bool[] hidden, int wrong) => told with
    {
        Resident = hidden[0] ? null : told.Resident,
        Workers = hidden[1] ? null : told.Workers,
        Income = hidden[2] ? null : told.Income,
        ContractEnd = hidden[3] ? null : told.ContractEnd,
        BirthDate = hidden[4] ? null : told.BirthDate,
        Metres = hidden[5] ? null : told.Metres,
        Status = hidden[6] ? null : told.Status,
        Children = hidden[7] ? null
            : hidden[8] ? told.Children!.Select((child, i) => i % 2 == 0 ? child with { BirthDate = null } : child with { AtHome = null }).ToValueList()
            : told.Children,
        CashShare = hidden[9] ? null : told.CashShare,
        Mark = hidden[10] ? null : wrong switch { 0 => Points.Of(9), 1 => Points.Of(-1), 2 => Points.Of(0.25m), _ => told.Mark },
        Marks = hidden[11] ? told.Marks!.Take(2).ToValueList() : wrong == 3 ? told.Marks!.Append(Points.Zero).ToValueList() : told.Marks,
    };

    /// <summary>A minimum may be out of reach of those from whom their kind takes points away: the grid refuses it, and rightly.</summary>
    private static bool IsReachable(GridSpec grid) => !grid.Specs.Any(spec => spec.All().Any(rule => rule.Kind == SpecKind.OnlyForResidents))
        || grid.Specs.All(spec => spec.All().All(rule => rule.A > 0));

    private static Gen<Spec> Nested(int depth) => depth == 0 ? Leaf() : Gen.Frequency(
        (5, Leaf()),
        (4, from kind in Gen.Elements(SpecKind.HighestOf, SpecKind.Sum, SpecKind.CappedSum, SpecKind.OnlyForStatus, SpecKind.OnlyForResidents)
            from count in Gen.Choose(1, 3)
            from cap in Gen.Choose(1, 4)
            from parts in Gen.ArrayOf(Nested(depth - 1), kind is SpecKind.OnlyForStatus or SpecKind.OnlyForResidents ? 1 : count)
            select new Spec(kind, 1, cap, Up: true, parts.ToValueList())));

    private static Gen<Spec> Leaf() =>
        from kind in Gen.Elements(Leaves)
        from points in Gen.Choose(1, 8)
        from negative in Gen.Choose(0, 5)
        from edge in Gen.Choose(1, 5)
        from up in Gen.Elements(true, false)
        select new Spec(kind, kind == SpecKind.Flag && negative == 0 ? -points : points, kind == SpecKind.PercentageOfFirst || kind == SpecKind.PercentageOfSection ? edge * 7 : edge, up, []);
}

/// <summary>An applicant of whom everything is known.</summary>
public sealed record ToldApplicant(Applicant Value);

/// <summary>Applicants of whom everything is known.</summary>
public sealed record ToldApplicants(Applicant[] Value);

/// <summary>A large group of applicants of whom anything may be unknown.</summary>
public sealed record ManyApplicants(Applicant[] Value);

/// <summary>Whether each fact of an applicant is hidden, in the order of its facts.</summary>
public sealed record HiddenFacts(bool[] Value);

/// <summary>Moments in ticks around one second; null where a moment is not known.</summary>
public sealed record ArrivalTicks(int?[] Value);
