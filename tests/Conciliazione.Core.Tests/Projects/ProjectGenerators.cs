using Conciliazione.Certificates;
using Conciliazione.Funding;
using Conciliazione.Projects;
using Conciliazione.Tests.CostPlans;
using Conciliazione.Tests.Funding;
using Conciliazione.Tests.WorkPlans;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Conciliazione.Tests.Projects;

/// <summary>Judged projects of the fictitious call for properties.</summary>
internal static class ProjectGenerators
{
    private static readonly Gen<Project> Projects =
        from grant in Gen.OneOf(Gen.Constant<decimal?>(800), Gen.Choose(0, 1_000).Select(euros => (decimal?)euros), Gen.Constant<decimal?>(null))
        from late in Gen.Frequency((8, Gen.Choose(-5, 0)), (1, Gen.Choose(1, 5)))
        from known in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        from sound in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        select sound
            ? FictitiousCall.Sound("P", grant, known ? FictitiousCall.InTime + Duration.FromNanoseconds(late) : default(Known<Instant>))
            : FictitiousCall.BreaksEverything("P");

    /// <summary>Whole plans that share services and indicators now and then, some without activities or indicators.</summary>
    public static Arbitrary<ProjectPlan> Plans { get; } = (
        from costs in CostPlanSamples.Plans.Generator
        from activities in WorkPlanSamples.Plans.Generator
        from works in Gen.Elements(true, true, true, false)
        from ways in Gen.Choose(0, 3).ListOf(3)
        from targets in Gen.Choose(0, 3).ListOf(2)
        from measures in Gen.Elements(true, true, true, false)
        select new ProjectPlan(
            costs,
            ways.Select((way, i) => (way, i)).Where(each => each.way > 0).Select(each => PlanSamples.Service($"S{each.i}", each.way)).ToValueList(),
            works ? activities : null,
            measures ? PlanSamples.Set([.. targets]) : null)).ToArbitrary();

    /// <summary>One to three schemes of different forms, which share types and letters; some entries have no letter.</summary>
    public static Arbitrary<SchemeCase> Schemes { get; } = (
        from count in Gen.Choose(1, 3)
        from types in Gen.Shuffle<InterventionType>([.. SchemeCase.Types]).ArrayOf(count)
        from letters in Gen.Shuffle<string?>([.. SchemeCase.Letters, null, null]).ArrayOf(count)
        from lengths in Gen.Choose(1, SchemeCase.Types.Count).ArrayOf(count)
        select new SchemeCase(Enumerable.Range(0, count).Select(i => InterventionScheme.Create(
            new($"F{i}", LocalizedText.Same($"modulo {i}"), Samples.Source.At($"modulo {i}")),
            types[i].Zip(letters[i], (type, letter) => new InterventionEntry(type, letter)).Take(lengths[i]).ToValueList()).OrThrow()).ToValueList())).ToArbitrary();

    /// <summary>Points around the minimum, moments around the deadline, some of both not known, under every policy.</summary>
    public static Arbitrary<CallCase> Calls { get; } = (
        from count in Gen.Choose(0, 5)
        from projects in Projects.ArrayOf(count)
        from halves in Gen.Choose(35, 90).ArrayOf(count)
        from marked in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false))).ArrayOf(count)
        from euros in Gen.Choose(0, 6_000)
        from policy in Gen.Elements(
            GrantPolicy.InProportion,
            GrantPolicy.ByBand(GrantAmountRuleTests.Banded()),
            GrantPolicy.ByRank(ShortfallPolicy.Stop),
            GrantPolicy.ByRank(ShortfallPolicy.Skip),
            GrantPolicy.ByRank(ShortfallPolicy.Part))
        select new CallCase(
            projects.Select((project, i) => FictitiousCall.Judged(FictitiousCall.Named(project, $"P{i}"), marked[i] ? halves[i] / 2m : null)).ToValueList(),
            Euro.Of(euros),
            policy)).ToArbitrary();
}

/// <summary>Judged projects, the contribution that pays them, and the way from points to money.</summary>
public sealed record CallCase(ValueList<JudgedProject> Projects, Euro Contribution, GrantPolicy Policy);

/// <summary>Schemes of different forms, by the same few types and letters.</summary>
public sealed record SchemeCase(ValueList<InterventionScheme> Schemes)
{
    public static ValueList<string> Letters { get; } = ["a", "b", "c", "d"];

    internal static ValueList<InterventionType> Types { get; } =
        [.. new[] { "uno", "due", "tre", "quattro", "cinque" }.Select(word => new InterventionType(word, LocalizedText.Same(word), Samples.Source))];
}
