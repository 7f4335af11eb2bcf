using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Rankings;

/// <summary>An application as small as a ranking allows, with everything that a tie chain may read.</summary>
public sealed record Entrant(
    string Reference,
    decimal? Mark,
    decimal? Arrival = 0,
    decimal? Income = 0,
    bool? Disabled = false,
    int? Years = 40,
    string? Kind = "NEW",
    int? Value = 0,
    bool? Alone = false);

/// <summary>The facts of such applications, and calls made of them.</summary>
internal static class Contest
{
    public static readonly LegalSource Source = new("Avviso di prova", section: "punto 3");

    public static readonly EvaluationDays Days = EvaluationDays.On(new LocalDate(2020, 9, 15));

    public static readonly Fact<Entrant>.Marks Mark = new(
        "MARK", new("voto", "mark"), (Entrant e) => e.Mark is { } mark ? Points.Of(mark) : default(Known<Points>));

    public static readonly Fact<Entrant>.Moment Arrival = new(
        "ARRIVAL",
        new("arrivo", "arrival"),
        e => e.Arrival is { } minutes ? Instant.FromUtc(2020, 9, 1, 8, 0).Plus(Duration.FromSeconds((long)(minutes * 60))) : default(Known<Instant>));

    public static readonly Fact<Entrant>.Amount Income = new(
        "INCOME", new("reddito", "income"), e => e.Income is { } euros ? Euro.Of(euros) : default(Known<Euro>));

    public static readonly Fact<Entrant>.YesNo Disabled = new("DISABLED", new("disabilità", "disability"), e => Known.Unless(e.Disabled));

    public static readonly Fact<Entrant>.YesNo Alone = new("ALONE", new("genitore solo", "single parent"), e => Known.Unless(e.Alone));

    public static readonly Fact<Entrant>.Age Years = new(
        "AGE", new("età", "age"), e => e.Years is { } years ? Days.OfRequest.PlusYears(-years) : default(Known<LocalDate>));

    public static readonly Fact<Entrant>.WholeNumber Value = new("VALUE", new("valore", "value"), e => Known.Unless(e.Value));

    public static readonly Fact<Entrant>.Choice Kind = new(
        "KIND",
        new("tipo di richiesta", "kind of request"),
        [new("RENEWAL", new("rinnovo", "renewal")), new("NEW", new("nuova", "new")), new("OUTSIDE", new("da fuori", "from outside"))],
        e => Known.Unless(e.Kind));

    public static readonly FactCatalogue<Entrant> Catalogue =
        FactCatalogue<Entrant>.Create([Mark, Arrival, Income, Disabled, Alone, Years, Kind, Value]).OrThrow();

    /// <summary>One mark up to twenty, by halves; at least two points in all.</summary>
    public static readonly ScoringGrid<Entrant> Grid = ScoringGrid<Entrant>.Create(
        Label("GRID"),
        1,
        Catalogue,
        [ScoringSection.Of(Label("MERIT"), MaximumPoints.Of(20), ScoringRule.Mark(Label("WORTH"), Mark, Points.Of(20), MarkStep.Half))],
        MaximumPoints.Of(20),
        [ScoreMinimum.ForTotal(Label("MINIMUM"), Points.Of(2))]).OrThrow();

    /// <summary>The same, and up to ten points for the highest value among those who compete.</summary>
    public static readonly ScoringGrid<Entrant> CohortGrid = ScoringGrid<Entrant>.Create(
        Label("GRID"),
        1,
        Catalogue,
        [
            ScoringSection.Of(
                Label("MERIT"),
                MaximumPoints.Of(30),
                ScoringRule.Mark(Label("WORTH"), Mark, Points.Of(20), MarkStep.Half),
                ScoringRule.InCohort(Label("RELATIVE"), Value, CohortBest.Highest, Points.Of(10), Points.Zero, new(RoundingRule.HalfUp, 0))),
        ],
        MaximumPoints.Of(30),
        [ScoreMinimum.ForTotal(Label("MINIMUM"), Points.Of(2))]).OrThrow();

    public static RuleLabel Label(string code) => new(code, new($"regola {code}", $"rule {code}"), Source);

    public static RankingRules<Entrant> Rules(params TieKey<Entrant>[] ties) => RankingRules<Entrant>.Create(Label("RANKING"), Grid, ties.ToValueList()).OrThrow();

    public static Candidate<Entrant> Of(Entrant entrant, CandidateState? standing = null) => new(entrant.Reference, entrant, Days, standing);

    public static Ranking<Entrant> Rank(this RankingRules<Entrant> rules, int? places, params Entrant[] entrants) =>
        rules.Rank(entrants.Select(entrant => Of(entrant)).ToValueList(), places).OrThrow();

    /// <summary>Reference and status of every row, in order.</summary>
    public static string[] Rows(Ranking<Entrant> ranking) => [.. ranking.Entries.Select(entry => $"{entry.Position}{entry.Reference} {entry.Status.Title.English}")];
}
