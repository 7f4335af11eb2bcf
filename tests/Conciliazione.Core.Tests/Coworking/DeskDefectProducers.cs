using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.Coworking;
using Conciliazione.Editions;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;
using PianoInsubria;

namespace Conciliazione.Tests.Coworking;

internal sealed class DeskDefectProducers : IDefectProducers
{
    private static readonly RuleLabel Label = new("RULE", new("regola", "rule"), Samples.Source);
    private static readonly RuleLabel Sourceless = new("RULE", new("regola", "rule"), source: null);
    private static readonly DeskFrequency Free = new("FREE", new("libera", "free"));
    private static readonly Weekdays Tuesday = Weekdays.Of(IsoDayOfWeek.Tuesday);

    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("DESK-SOURCE", () => Space(label: Sourceless)),
        ("DESK-DUPLICATE", () => Space(frequencies: [Free, Free])),
        ("DESK-NUMBER", () => Space(desks: 0)),
        ("DESK-MANY", () => Space(desks: DeskSpace.MaximumDesks + 1)),
        ("DESK-WEEK", () => Space(week: Weekdays.None)),
        ("DESK-HOURS", () => Space(closes: 8)),
        ("DESK-NO-FREQUENCY", () => Space(frequencies: [])),
        ("DESK-FREQUENCY-DAYS", () => Space(frequencies: [new("SIX", new("sei", "six"), 6)])),
        ("DESK-FREQUENCY-DAYS", () => Space(frequencies: [new("NONE", new("mai", "never"), 0)])),
        ("DESK-FREQUENCY", () => Read(new(), CoworkingCases.C1 with { Frequency = "DAILY" })),
        ("DESK-DAYS-NUMBER", () => Read(new(weekdays: WeekdayRule.Named), CoworkingCases.C2 with { On = Tuesday })),
        ("DESK-DAYS-WEEK", () => Read(new(weekdays: WeekdayRule.Named), CoworkingCases.C6 with { On = Weekdays.Of(IsoDayOfWeek.Saturday) })),
        ("DESK-DAYS-ASSIGNED", () => Read(new(), CoworkingCases.C6 with { On = Tuesday })),
        ("DESK-AFTER-DECISION", AfterDecision),
        ("DESK-RENEWALS", EarlierRenewals),
        ("DESK-REFERENCE", () => Single(DeskExample.Call(1).Rank([CoworkingCases.C1.Form(), CoworkingCases.C1.Form()], CoworkingCases.DecidedOn).DefectsOrEmpty())),
        ("DESK-RANKING", () => Call(onlyAtCutOff: true)),
        ("DESK-RANKING", () => Call(reserved: true)),
        ("DESK-PART", () => Call(whenFull: ShortfallPolicy.Part)),
        ("DESK-CURE", () => Cure(-1)),
        ("SCORE-MARK-AUDIENCE", () => Read(new(), CoworkingCases.C1 with { Judged = [.. CoworkingCases.C1.Form().Marks, OtherKind] })),
        ("DESK-PHASE", () => Terms(phases: [new(Label, 0, Percentage.Zero)])),
        ("DESK-SHARE", () => Terms(phases: [new(Label, 1, Percentage.Of(101))])),
        ("DESK-VALUE", () => Terms(values: [new(Valcuvia2020.Free, Euro.Of(-1))])),
        ("DESK-FREQUENCY", () => Terms(values: [new("DAILY", Euro.Of(1))])),
        ("DESK-PHASE-UNKNOWN", () => Single(Valcuvia2020.Terms().Fee("PHASE-9", Valcuvia2020.Free).DefectsOrEmpty())),
        ("DESK-BREACH", () => Terms(duties: [new(Label, [new(2, BreachConsequence.Warning), new(2, BreachConsequence.Forfeiture)])])),
        ("DESK-SOURCE", () => Terms(duties: [new(Sourceless, [])])),
        ("DESK-DUPLICATE", () => Terms(phases: [new(Label, 1, Percentage.Zero), new(Label, 1, Percentage.Zero)])),
    ];

    private static Defect Space(
        RuleLabel? label = null, int desks = 1, Weekdays? week = null, int closes = 18, ValueList<DeskFrequency>? frequencies = null) => Single(DeskSpace.Create(
        label ?? Label, desks, week ?? Weekdays.MondayToFriday, new LocalTime(8, 0), new LocalTime(closes, 0), WeekdayRule.Named, frequencies ?? [Free]).DefectsOrEmpty());

    private static Defect Read(Valcuvia2020.Choices choices, Asker asker) => Single(DeskExample.Call(1, choices).Read(asker.Form()).DefectsOrEmpty());

    private static Defect AfterDecision()
    {
        DeskRanking ranking = DeskExample.Call(1).Rank([CoworkingCases.C1.Form()], DeskExample.Day.PlusDays(-1)).OrThrow();
        return Single(((DeskStatus.Unread)ranking.Entries[0].Status).Defects);
    }

    private static Defect EarlierRenewals()
    {
        DeskRanking ranking = DeskExample.Call(1).Rank(
            [], DeskExample.Day, [new("w1", DeskExample.Day, Instant.FromUtc(2020, 9, 1, 8, 0), Valcuvia2020.Free, inWriting: true, earlier: -1)]).OrThrow();
        return Single(((DeskStatus.Unread)ranking.Entries[0].Status).Defects);
    }

    private static Defect Call(bool onlyAtCutOff = false, bool reserved = false, ShortfallPolicy whenFull = ShortfallPolicy.Skip)
    {
        DeskCall call = TownCall.Call();
        RankingRules<DeskRequest> ranking = RankingRules<DeskRequest>.Create(
            call.Ranking.Label,
            call.Ranking.Grid,
            onlyAtCutOff ? [call.Ranking.Ties[0].OnlyAtCutOff()] : [],
            reserves: reserved ? [new(new("RESERVE", new("riserva", "reserve"), Samples.Source), Audience.If((Fact<DeskRequest>.YesNo)call.Ranking.Grid.Catalogue.Find("CARER")!), 1)] : []).OrThrow();
        return Single(DeskCall.Create(
            call.Label,
            1,
            call.Space,
            call.Deadline,
            call.Stated,
            call.Access,
            ranking,
            new(new(Label, whenFull), call.Policies.SamePerson, call.Policies.Renewals, call.Policies.RenewalsBefore, call.Policies.RenewalOnLastDay, call.Policies.FactsOn)).DefectsOrEmpty());
    }

    private static CriterionMark OtherKind => CriterionMark.Of(Valcuvia2020.ActivityInnovation, 3);

    /// <summary>A call whose documents may be completed until some days after the last day for requests.</summary>
    private static Defect Cure(int days)
    {
        DeskCall call = DeskExample.Call(1);
        LocalDate lastDay = ItalianTime.DayOf(call.Deadline.LastMoment);
        return Single(DeskCall.Create(
            call.Label, 1, call.Space, call.Deadline, call.Stated, Valcuvia2020.Access(lastDay.PlusDays(days)), call.Ranking, call.Policies).DefectsOrEmpty());
    }

    private static Defect Terms(ValueList<DeskPhase>? phases = null, ValueList<DeskValue>? values = null, ValueList<DeskDuty>? duties = null) => Single(DeskTerms.Create(
        Valcuvia2020.Space(1),
        phases ?? [],
        values ?? [],
        new(Label, FeeRounding.OnceOnTheWhole, RoundingRule.HalfUp),
        duties ?? [],
        Label,
        Term.Days(10)).DefectsOrEmpty());

    private static Defect Single(ValueList<Defect> defects) => Assert.Single(defects.AsEnumerable());
}
