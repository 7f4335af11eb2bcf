using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Tests.Facts;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Conciliazione.Tests.Eligibility;

/// <summary>Generated rules and applicants, the requirements built from rules, and their expected results.</summary>
internal static class Rules
{
    public static readonly LegalSource Source = new("Avviso di prova", section: "punto 1");

    public static readonly EvaluationDays Days = new(new LocalDate(2020, 4, 17), new LocalDate(2020, 5, 4));

    private static readonly string[] Statuses = ["EMPLOYEE", "SELF", "NONE"];

    private static readonly Gen<bool?> Answers = Gen.Elements<bool?>(null, true, true, false);

    private static readonly Gen<int?> Numbers = Gen.Choose(-2, 5).Select(number => number < 0 ? (int?)null : number);

    private static readonly Gen<Child> Children =
        from age in Gen.Choose(-1, 8)
        from home in Gen.Elements<bool?>(null, true, true, true, true, false)
        select new Child(age < 0 ? null : Days.OfRequest.PlusYears(-age).PlusDays(-3), home);

    /// <summary>Applicants of whom anything may be unknown.</summary>
    public static Arbitrary<RuleApplicant> Applicants { get; } = (
        from resident in Answers
        from workers in Numbers
        from income in Numbers
        from end in Numbers
        from age in Numbers
        from metres in Numbers
        from status in Gen.Choose(-1, 2)
        from told in Gen.Choose(0, 3)
        from count in Gen.Choose(0, 3)
        from children in Gen.ArrayOf(Children, count)
        select new RuleApplicant(new(
            resident,
            workers,
            income is { } euros ? Euro.Of(euros) : null,
            end is { } days ? Days.OfRequest.PlusDays(days) : null,
            age is { } years ? Days.OfRequest.PlusYears(-years).PlusDays(-200) : null,
            metres,
            status < 0 ? null : Statuses[status],
            told == 0 ? null : children.ToValueList()))).ToArbitrary();

    public static Arbitrary<RuleApplicants> Many { get; } =
        Gen.ArrayOf(Applicants.Generator.Select(applicant => applicant.Value)).Select(applicants => new RuleApplicants(applicants)).ToArbitrary();

    /// <summary>Which of eight facts to hide, one bit each.</summary>
    public static Arbitrary<HiddenMask> Masks { get; } = Gen.Choose(0, 255).Select(value => new HiddenMask(value)).ToArbitrary();

    /// <summary>Rules of every form, nested up to three levels of parts.</summary>
    public static Arbitrary<Rule> Any { get; } = Nested(depth: 3, underNone: false).ToArbitrary();

    /// <summary>Rules with few enough readings that every set of changes can be tried.</summary>
    public static Arbitrary<SmallRule> Small { get; } = Nested(depth: 2, underNone: false).Where(rule =>
        rule.All().Count(part => part.Form == RequirementForm.Plain) <= 6).Select(rule => new SmallRule(rule)).ToArbitrary();

    /// <summary>The requirement that a rule stands for; codes follow the order of the rules, R0 being the whole.</summary>
    public static Requirement<Applicant> Build(Rule rule)
    {
        int next = 0;
        return Make(rule);

        Requirement<Applicant> Make(Rule made)
        {
            var label = new RuleLabel($"R{next++}", new("requisito", "requirement"), Source);
            Requirement<Applicant>[] parts = [.. (made.Parts ?? []).Select(Make)];
            return made.Form switch
            {
                RequirementForm.AllOf => Requirement.AllOf(label, parts),
                RequirementForm.AnyOf => Requirement.AnyOf(label, parts),
                RequirementForm.NoneOf => Requirement.NoneOf(label, parts),
                RequirementForm.SomeOf => Requirement.SomeOf(label, made.Low, parts),
                RequirementForm.Staged => Requirement.Staged(label, parts),
                RequirementForm.Curable => Requirement.Curable(label, Days.OfDecision.PlusDays(made.Low), parts[0]),
                _ => Plain(label, made),
            };
        }
    }

    public static RequirementSet<Applicant> Set(Rule rule) =>
        RequirementSet<Applicant>.Create(version: 1, ApplicantFacts.Catalogue, Build(rule)).OrThrow();

    /// <summary>The expected result of a rule, computed from what the applicant could turn out to be.</summary>
    public static Verdict Expected(Rule rule, Applicant applicant)
    {
        if (rule.Form == RequirementForm.Plain)
        {
            return Expected(rule, Possible(rule, applicant));
        }

        Verdict[] parts = [.. rule.Parts!.Select(part => Expected(part, applicant))];
        switch (rule.Form)
        {
            case RequirementForm.Staged:
                return parts.FirstOrDefault(part => part != Verdict.Met, Verdict.Met);
            case RequirementForm.Curable:
                return parts[0] == Verdict.NotMet && rule.Low >= 0 ? Verdict.Unclear : parts[0];
            default:
                int met = parts.Count(part => part == Verdict.Met);
                int unclear = parts.Count(part => part == Verdict.Unclear);
                return Come(Enumerable.Range(met, unclear + 1).Select(count => rule.Form switch
                {
                    RequirementForm.AllOf => count == parts.Length,
                    RequirementForm.AnyOf => count > 0,
                    RequirementForm.NoneOf => count == 0,
                    _ => count >= rule.Low,
                }));
        }
    }

    public static Verdict Come(IEnumerable<bool> possible)
    {
        bool[] all = [.. possible.Distinct()];
        return all is [var only] ? (only ? Verdict.Met : Verdict.NotMet) : Verdict.Unclear;
    }

    private static Verdict Expected(Rule rule, IEnumerable<int> possible) => Come(possible.Select(value => rule.Reading switch
    {
        Reading.Yes => value == 1,
        Reading.No => value == 0,
        Reading.OneOf => value < rule.Low,
        Reading.Written => value % 2 == 0,
        _ => rule.Side switch
        {
            Side.AtLeast => value >= rule.Low,
            Side.MoreThan => value > rule.Low,
            Side.AtMost => value <= rule.High,
            Side.LessThan => value < rule.High,
            _ => value >= rule.Low && value <= rule.High,
        },
    }));

    /// <summary>The values that what a rule reads could turn out to have.</summary>
    private static IEnumerable<int> Possible(Rule rule, Applicant applicant) => rule.Reading switch
    {
        Reading.Yes or Reading.No => applicant.Resident is { } answer ? [answer ? 1 : 0] : [0, 1],
        Reading.Number or Reading.Written => Values(applicant.Workers),
        Reading.Amount => Values(applicant.Income is { } income ? (int)(income.Cents / 100) : null),
        Reading.Day => Values(applicant.ContractEnd is { } end ? Period.DaysBetween(Days.OfRequest, end) : null),
        Reading.Age => Values(applicant.BirthDate is { } birth ? Period.Between(birth, Days.OfRequest, PeriodUnits.Years).Years : null),
        Reading.Distance => Values(applicant.Metres),
        Reading.OneOf => Values(applicant.Status is { } status ? Array.IndexOf(Statuses, status) : null),
        _ => applicant.Children is { } children ? Counts(children) : Enumerable.Range(-1, 11),
    };

    private static IEnumerable<int> Values(int? value) => value is { } known ? [known] : Enumerable.Range(-1, 11);

    /// <summary>How many children at home aged 2 to 5 there could be: each way of telling what is unknown.</summary>
    private static HashSet<int> Counts(ValueList<Child> children) => children.Aggregate(
        new HashSet<int> { 0 },
        (counts, child) =>
        {
            bool? aged = child.BirthDate is { } birth ? Period.Between(birth, Days.OfRequest, PeriodUnits.Years).Years is >= 2 and <= 5 : null;
            bool[] ways = child.AtHome == false || aged == false ? [false] : child.AtHome == true && aged == true ? [true] : [false, true];
            return [.. counts.SelectMany(count => ways.Select(way => way ? count + 1 : count))];
        });

    private static Requirement<Applicant> Plain(RuleLabel label, Rule rule) => rule.Reading switch
    {
        Reading.Yes => Requirement.Is(label, ApplicantFacts.Resident),
        Reading.No => Requirement.IsNot(label, ApplicantFacts.Resident),
        Reading.Number => Requirement.Within(label, ApplicantFacts.Workers, Between(rule, number => number)),
        Reading.Amount => Requirement.Within(label, ApplicantFacts.Income, Between(rule, number => Euro.Of(number))),
        Reading.Day => Requirement.Within(label, ApplicantFacts.ContractEnd, Between(rule, Days.OfRequest.PlusDays)),
        Reading.Age => Requirement.Within(label, ApplicantFacts.Years, Between(rule, number => number)),
        Reading.Distance => Requirement.Within(label, ApplicantFacts.Distance, Between(rule, number => number)),
        Reading.OneOf => Requirement.Among(label, ApplicantFacts.Status, Statuses.AsSpan(0, rule.Low)),
        Reading.Count => Requirement.Count(label, ApplicantFacts.Children, Bounds.Between(2, 5), Between(rule, number => number)),
        _ => Requirement.Written(label, "EVEN", 1, [ApplicantFacts.Workers], (applicant, days) =>
            !ApplicantFacts.Workers.Read(applicant, days).TryGet(out int workers) ? Verdict.Unclear
            : workers % 2 == 0 ? Verdict.Met
            : Verdict.NotMet),
    };

    private static Bounds<T> Between<T>(Rule rule, Func<int, T> value)
        where T : struct, IComparable<T> => rule.Side switch
        {
            Side.AtLeast => Bounds.AtLeast(value(rule.Low)),
            Side.MoreThan => Bounds.MoreThan(value(rule.Low)),
            Side.AtMost => Bounds.AtMost(value(rule.High)),
            Side.LessThan => Bounds.LessThan(value(rule.High)),
            _ => Bounds.Between(value(rule.Low), value(rule.High)),
        };

    private static Gen<Rule> Plain() =>
        from reading in Gen.Elements(Enum.GetValues<Reading>())
        from side in Gen.Elements(Enum.GetValues<Side>())
        from low in Gen.Choose(reading == Reading.OneOf ? 1 : 0, 2)
        from width in Gen.Choose(1, 2)
        select new Rule(RequirementForm.Plain, reading, side, low, low + width);

    private static Gen<Rule> Nested(int depth, bool underNone)
    {
        if (depth == 0)
        {
            return Plain();
        }

        RequirementForm[] forms = [.. Enum.GetValues<RequirementForm>().Where(form => !underNone || form != RequirementForm.Curable)];
        return
            from form in Gen.Elements(forms)
            from rule in form == RequirementForm.Plain ? Plain() : Composed(form, depth, underNone)
            select rule;
    }

    private static Gen<Rule> Composed(RequirementForm form, int depth, bool underNone) =>
        from count in Gen.Choose(1, form == RequirementForm.Curable ? 1 : 3)
        from parts in Gen.ArrayOf(Nested(depth - 1, underNone || form == RequirementForm.NoneOf), count)
        from low in form == RequirementForm.Curable ? Gen.Choose(-1, 1) : Gen.Choose(1, count)
        select new Rule(form, Low: low, Parts: parts.ToValueList());
}

/// <summary>An applicant whose figures lie around the bounds of the generated rules.</summary>
public sealed record RuleApplicant(Applicant Value);

/// <summary>Applicants whose figures lie around the bounds of the generated rules.</summary>
public sealed record RuleApplicants(Applicant[] Value);

/// <summary>A rule of at most six plain ones, nested up to two levels of parts.</summary>
public sealed record SmallRule(Rule Value);

/// <summary>One bit for each of eight facts: set where it is hidden.</summary>
public sealed record HiddenMask(int Value);
