using Conciliazione;
using Conciliazione.Alliances;
using Conciliazione.Editions;
using Conciliazione.Projects;
using Conciliazione.Scoring;
using NodaTime;

namespace PianoInsubria;

/// <summary>Invented projects with invented marks: the texts publish none, and none stands beside the name of a real body.</summary>
internal static class GrantCases
{
    /// <summary>17 April 2020, 18:00 in Italy.</summary>
    private static readonly Instant InTime = Instant.FromUtc(2020, 4, 17, 16, 0);

    /// <summary>Ten minutes into 18 April.</summary>
    private static readonly Instant Late = Instant.FromUtc(2020, 4, 17, 22, 10);

    /// <summary>Five projects: three that the pool cannot pay in full, one below the minimum, one late.</summary>
    public static ValueList<JudgedProject> All { get; } =
    [
        Project("E1", 200_000, InTime, 9, 4, 5, 6, 4, 2, 4, 4, 2, 2),
        Project("E2", 180_000, InTime, 7, 3, 4, 5, 2, 1, 3, 3, 1, 2),
        Project("E3", 90_000, InTime, 6, 2, 3, 4, 2, 1, 2, 2, 1, 1),
        Project("E4", 60_000, InTime, 5, 2, 2, 3, 1, 0, 2, 1, 1, 1),
        Project("E5", 50_000, Late, 8, 4, 4, 5, 3, 2, 3, 3, 1, 2),
    ];

    /// <summary>The same, but nobody knows when E3 was submitted.</summary>
    public static ValueList<JudgedProject> OneMomentUnknown { get; } =
        All.Select(each => each.Project.Code == "E3" ? Project("E3", 90_000, default, 6, 2, 3, 4, 2, 1, 2, 2, 1, 1) : each).ToValueList();

    /// <summary>A project that asks 70% of its cost and adds the rest, all of it in cash.</summary>
    private static JudgedProject Project(string code, int asked, Known<Instant> submitted, params int[] marks)
    {
        LegalSource source = new("esempio");
        Euro grant = Euro.Of(asked);
        Euro total = Euro.Round(grant.ToRatio() * Ratio.Of(10, 7), RoundingRule.Truncate);
        string lead = $"Capofila di esempio {code}";
        return new(
            new(
                code,
                new($"Progetto di esempio {code}", $"Example project {code}"),
                Alliance.Create(
                    code, $"Alleanza di esempio {code}", [new(Body.Create(code, lead, BodyKind.PublicBody, source).OrThrow(), PartnerRole.LeadPartner)], source).OrThrow(),
                ["SCHOOL", "TIME-SAVING"],
                History.Start(
                    Insubria2020.Replanning,
                    new ProjectPlan(new(
                        [new("A", total), new("A.COORD", Euro.Zero), new("B", Euro.Zero), new("C", Euro.Zero), new("D", Euro.Zero), new("E", Euro.Zero)],
                        [new(lead, cash: total - grant, inKind: Euro.Zero)],
                        total,
                        grant,
                        total - grant)),
                    new("piano presentato", "plan as submitted")),
                runs: null,
                [],
                source,
                submitted),
            MarkSheet.Create(
                Insubria2020.Grid,
                Insubria2020.Grid.Sections[0].Criteria.Zip(marks, (criterion, mark) => CriterionMark.Of(criterion.Label.Code, mark)).ToValueList()).OrThrow());
    }
}
