using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using NodaTime;
using OneOf.Types;

namespace Conciliazione.Coworking;

/// <summary>Evaluates requests and renewals before ranking, each independently: timeliness, eligibility.</summary>
internal sealed class DeskJudge(DeskCall call, LocalDate decidedOn)
{
    private static readonly LocalizedText Late = new("pervenuta dopo il termine", "received after the deadline");
    private static readonly LocalizedText LateRenewal = new("proroga non richiesta per iscritto prima del termine", "renewal not asked for in writing before the end");
    private static readonly LocalizedText RenewedBefore = new("le proroghe possibili sono già state concesse", "the assignment has already had all its renewals");

    /// <summary>The day on which facts are evaluated; <see langword="null"/> for the day of each request.</summary>
    private readonly LocalDate? _factsOn = call.Policies.FactsOn.Value == FactsDay.OfDeadline ? ItalianTime.DayOf(call.Deadline.LastMoment) : null;
    private readonly ValueList<NamedValue> _ofRequests = [call.Policies.FactsOn.ToNamedValue(DeskWords.Of), .. call.Policies.BehindScores];
    private readonly ValueList<NamedValue> _ofRenewals = [call.Policies.Renewals.ToNamedValue(DeskWords.Of)];
    private readonly ValueList<NamedValue> _deadline =
    [
        new(
            "DEADLINE",
            new("termine:", "deadline:"),
            FactValue.Of(LocalizedText.From(call.Deadline.Render)),
            call.Deadline.Current.Provenance),
    ];

    /// <summary>Returns one row per renewal, then one per form, in the ordinal order of their references.</summary>
    public ValueList<DeskRow> Rows(ValueList<DeskForm> forms, ValueList<DeskRenewal> renewals) =>
    [
        .. renewals.OrderBy(renewal => renewal.Reference, StringComparer.Ordinal).Select(Judge),
        .. forms.OrderBy(form => form.Reference, StringComparer.Ordinal).Select(Judge),
    ];

    private DeskRow Judge(DeskForm form) => DeskReader.Read(call, form, decidedOn).Match(
        Judge,
        defects => new DeskRow(
            form.Reference, new None(), Frequency: null, default, DaysOf(decidedOn), CandidateState.InCompetition, Access: null, [], [], defects, []));

    private DeskRow Judge(DeskRequest request)
    {
        EvaluationDays days = DaysOf(_factsOn ?? request.Applicant.Household.Day);
        EligibilityReport access = call.Access.Explain(request.Applicant, days);
        Finding inTime = InTime(request.ReceivedAt);
        CandidateState state = StateOf(
            inTime.Outcome is Outcome.NotMet ? (Late, inTime.Source) : null,
            access.Verdict == Verdict.NotMet ? (NotAdmitted(access), access.Root.Finding.Source) : null);
        ValueList<MissingFact> missing = state is CandidateState.Competing && access.Verdict == Verdict.Unclear ? Unknown(access) : [];
        return new(
            request.Reference,
            request,
            request.Frequency,
            request.Ask,
            days,
            state,
            access,
            [inTime],
            missing,
            [],
            _ofRequests);
    }

    private DeskRow Judge(DeskRenewal renewal)
    {
        var defects = new List<Defect>();
        string path = $"renewals[{renewal.Reference}]";
        LocalDate asked = DeskReader.DayOf(renewal.AskedAt, path + ".askedAt", defects);
        DeskReader.AfterDecision(call, asked, decidedOn, path + ".askedAt", defects);
        (DeskFrequency? frequency, DeskAsk ask) = DeskReader.Ask(call.Space, renewal.Frequency, renewal.Weekdays, path, defects);
        if (renewal.Earlier.TryGet(out int earlier) && earlier < 0)
        {
            defects.Add(DefectCodes.DeskFound(
                DefectCodes.DeskEarlierRenewals, path + ".earlier", call.Policies.Renewals.Label.Source, FactValue.Of(earlier), FactValue.Of(0)));
        }

        Finding inTime = InTime(renewal, asked);
        Finding? number = call.Policies.MaximumRenewals is { } maximum ? Number(renewal, maximum) : null;
        CandidateState state = defects.Count > 0 ? CandidateState.InCompetition : StateOf(
            inTime.Outcome is Outcome.NotMet ? (LateRenewal, inTime.Source) : null,
            number?.Outcome is Outcome.NotMet ? (RenewedBefore, number.Source) : null);
        ValueList<Finding> findings = number is null ? [inTime] : [inTime, number];
        return new(
            renewal.Reference,
            renewal,
            frequency,
            ask,
            DaysOf(decidedOn),
            state,
            Access: null,
            findings,
            findings.Select(finding => finding.Outcome).OfType<Outcome.Unclear>().SelectMany(unclear => unclear.Missing).ToValueList(),
            defects.ToValueList(),
            _ofRenewals);
    }

    /// <summary>Returns the state with every reason; each but the last, whose source the state holds, cites its own.</summary>
    private static CandidateState StateOf(params ReadOnlySpan<(LocalizedText Reason, LegalSource Source)?> against)
    {
        CandidateState.Excluded? state = null;
        foreach ((LocalizedText Reason, LegalSource Source)? each in against)
        {
            if (each is { } next)
            {
                state = new(state is null ? next.Reason : And(state, next.Reason), next.Source);
            }
        }

        return state ?? CandidateState.InCompetition;

        static LocalizedText And(CandidateState.Excluded first, LocalizedText next) =>
            LocalizedText.From(language => $"{first.Reason.In(language)} [{first.Source.Cite()}]; {next.In(language)}");
    }

    private Finding InTime(Instant receivedAt)
    {
        Margin margin = call.Deadline.MarginAt(receivedAt);
        return new(
            "DESK-DEADLINE",
            new("Termine per la domanda", "Deadline for requests"),
            call.Deadline.Current.Source,
            [new("RECEIVED", new("pervenuta il", "received on"), ItalianTime.Show(receivedAt), Provenance.Given)],
            _deadline,
            Outcome.MetIf(call.Deadline.IsInTime(receivedAt), [margin]));
    }

    private Finding InTime(DeskRenewal renewal, LocalDate asked)
    {
        bool isOfAll = call.Policies.RenewalsBefore.Value.TryGet(out LocalDate end);
        LocalDate last = isOfAll ? end : renewal.LastDay;
        int days = Period.DaysBetween(asked, last) - (call.Policies.RenewalOnLastDay.Value ? 0 : 1);
        ValueList<Margin> margins = [Margin.Whole(days, TimeUnits.Day)];
        RuleLabel label = call.Policies.Renewals.Label;
        bool isKnown = renewal.InWriting.TryGet(out bool written);
        Outcome outcome = days < 0 ? new Outcome.NotMet(margins)
            : !isKnown
                ? new Outcome.Unclear([new MissingFact("IN-WRITING", new("se la proroga è richiesta per iscritto", "whether the renewal was asked for in writing"))])
            : written ? new Outcome.Met(margins) : new Outcome.NotMet([]);
        ValueList<NamedValue> facts = [new("ASKED-ON", new("richiesta il", "asked for on"), FactValue.Of(asked), Provenance.Given)];
        return new(
            "DESK-RENEWAL",
            new("Proroga richiesta per iscritto prima del termine dell'assegnazione", "Renewal asked for in writing before the assignment ends"),
            label.Source,
            isKnown
                ? [.. facts, new("IN-WRITING", new("per iscritto:", "in writing:"), FactValue.Of(written), Provenance.Given)]
                : facts,
            [
                new(
                    "LAST-DAY",
                    isOfAll ? new("ultimo giorno della sperimentazione", "last day of the trial") : new("ultimo giorno dell'assegnazione", "last day of the assignment"),
                    FactValue.Of(last),
                    Provenance.Given),
                call.Policies.RenewalsBefore.ToNamedValue(DeskWords.Of),
                call.Policies.RenewalOnLastDay.ToNamedValue(DeskWords.OfLastDay),
            ],
            outcome);
    }

    private static Finding Number(DeskRenewal renewal, Policy<int> maximum)
    {
        bool isKnown = renewal.Earlier.TryGet(out int earlier);
        long left = (long)maximum.Value - earlier - 1;
        ValueList<Margin> margins = [Margin.Whole(left, Unit.Count)];
        return new(
            "DESK-RENEWAL-NUMBER",
            new("Proroghe già avute", "Renewals already had"),
            maximum.Label.Source,
            isKnown ? [new("EARLIER", new("già avute", "already had"), FactValue.Of(earlier), Provenance.Given)] : [],
            [maximum.ToNamedValue(static number => FactValue.Of(number))],
            // An unknown number counts as none here: if not even the first renewal is allowed, nothing need be asked.
            left < 0 ? new Outcome.NotMet(margins)
            : isKnown ? new Outcome.Met(margins)
            : new Outcome.Unclear([new MissingFact("EARLIER-RENEWALS", new("quante proroghe ha già avuto l'assegnazione", "how many renewals the assignment has already had"))]));
    }

    private EvaluationDays DaysOf(LocalDate day) => new(day, LocalDate.Max(day, decidedOn));

    private static LocalizedText NotAdmitted(EligibilityReport access)
    {
        SmallestChanges changes = access.SmallestChanges();
        return new(
            $"requisiti non soddisfatti; per accedere: {changes.Render(Language.Italian)}",
            $"requirements not met; to be eligible: {changes.Render(Language.English)}");
    }

    private static ValueList<MissingFact> Unknown(EligibilityReport access) => access.Missing
        .Concat(access.Curable.Select(finding => new MissingFact(
            finding.Code,
            new(
                $"{finding.Finding.Title.Italian} (da integrare entro il {FactValue.Of(finding.CurableUntil!.Value).Render(Language.Italian)})",
                $"{finding.Finding.Title.English} (curable until {FactValue.Of(finding.CurableUntil.Value).Render(Language.English)})"))))
        .Distinct().ToValueList();
}
