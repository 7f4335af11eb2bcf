using Conciliazione.Editions;
using Conciliazione.Eligibility;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Conciliazione.Tests.Eligibility;

/// <summary>What became of a candidate in the step after the last one passed.</summary>
public enum NextStep
{
    Nothing = 0,
    Failed = 1,
    InIt = 2,
}

/// <summary>Candidates for the three steps and two phases of the Rhodense: how many steps each passed, what became of the next, days between.</summary>
public sealed record SelectionCase(ValueList<int> Passed, ValueList<NextStep> Next, ValueList<int> Gaps)
{
    private static readonly LocalDate First = new(2014, 10, 1);

    private static readonly string[] Codes =
        [.. Rhodense2014Selection.Carers.Steps.Concat(Rhodense2014Selection.Training().Steps).Select(step => step.Label.Code)];

    public ValueList<string> Candidates => Enumerable.Range(0, Passed.Count).Select(NameOf).ToValueList();

    public ValueList<StepResult> Selection => Results(0, 3);

    public ValueList<StepResult> Training => Results(3, 5);

    public SelectionReport Read() => Rhodense2014Selection.Carers.Read(Candidates, Selection).OrThrow();

    private static string NameOf(int i) => FormattableString.Invariant($"C{i + 1:00}");

    private ValueList<StepResult> Results(int from, int to)
    {
        var results = new List<StepResult>();
        for (int i = 0; i < Passed.Count; i++)
        {
            LocalDate day = First;
            for (int step = 0; step < to && (step < Passed[i] || (step == Passed[i] && Next[i] != NextStep.Nothing)); step++)
            {
                day = day.PlusDays(Gaps[(i * Codes.Length) + step]);
                if (step >= from)
                {
                    Known<bool> passed = step < Passed[i] ? true : Next[i] == NextStep.Failed ? false : Known<bool>.Unknown;
                    results.Add(new(NameOf(i), Codes[step], day, passed, "JOB-FAMILY", step == 4 ? "RHO-GROUP-BABY" : null));
                }
            }
        }

        return results.ToValueList();
    }
}

internal static class SelectionSamples
{
    public static Arbitrary<SelectionCase> Cases { get; } = (
        from count in Gen.Choose(0, 8)
        from passed in Gen.Choose(0, 5).ListOf(count)
        from next in Gen.Elements(NextStep.Nothing, NextStep.Failed, NextStep.InIt).ListOf(count)
        from gaps in Gen.Choose(0, 40).ListOf(count * 5)
        select new SelectionCase(passed.ToValueList(), next.ToValueList(), gaps.ToValueList())).ToArbitrary();

    public static RuleLabel Label(string code) => new(code, new($"passo {code}", $"step {code}"), Samples.Source);

    /// <summary>Three steps, the last with two groups and a place.</summary>
    public static StagedSelection Three { get; } = StagedSelection.Create(
        Label("SELECTION"),
        [
            new(Label("S1")),
            new(Label("S2")),
            new(Label("S3"), places: 1, groups: [new(Label("G1"), null, 5), new(Label("G2"), 6, 47)]),
        ]).OrThrow();

    public static StepResult Result(string candidate, string step, int day = 1, bool passed = true, string? group = null) =>
        new(candidate, step, new(2030, 6, day), passed, "DESK", group ?? (step == "S3" ? "G1" : null));
}
