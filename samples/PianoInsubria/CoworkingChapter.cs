using Conciliazione;
using Conciliazione.Calendars;
using Conciliazione.Coworking;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace PianoInsubria;

/// <summary>The coworking call of Valcuvia: six fictitious requests ranked and placed, a withdrawal, the fees of a renewal.</summary>
internal sealed class CoworkingChapter : Chapter
{
    private const string Withdrawing = "c5";

    private const string Rounding = "OPEN-FEES";

    private static readonly LocalizedText About = new("postazioni", "desks");

    private readonly DeskRanking _ranking;

    public CoworkingChapter(Page page)
        : base(page, new("Le postazioni di coworking", "Coworking desks"))
    {
        DeskCall call = Valcuvia2020.Coworking(desks: 3, CoworkingCases.Deadline, CoworkingCases.DocumentsUntil);
        _ranking = call.Rank(CoworkingCases.All.Select(each => each.Asker.Form()).ToValueList(), CoworkingCases.DecidedOn).OrThrow();
    }

    /// <summary>The project as a whole: what it leaves open concerns more than one of its sections.</summary>
    private LegalSource Source => _ranking.Call.Label.Source.At("Progetto 2");

    public override string Result => Page.Say(
        $"{Requested} per {Desks}, {Week(_ranking.Call.Space.DeskDays)}: {Placed} ({Week(_ranking.DeskDaysGiven)}), {_ranking.Census.Waiting} in lista d'attesa, {NotAdmitted}",
        $"{Requested} for {Desks}, {Week(_ranking.Call.Space.DeskDays)}: {Placed} ({Week(_ranking.DeskDaysGiven)}), {_ranking.Census.Waiting} on the waiting list, {NotAdmitted}");

    private string Requested => Page.Count(_ranking.Census.Requests, new("{0} domanda", "{0} request"), new("{0} domande", "{0} requests"));

    private string Desks => Page.Count(_ranking.Desks, new("{0} postazione", "{0} desk"), new("{0} postazioni", "{0} desks"));

    private string Placed => Page.Count(
        _ranking.Census.RequestsPlaced, new("{0} con posto assegnato", "{0} with a desk assigned"), new("{0} con posto assegnato", "{0} with a desk assigned"));

    private string NotAdmitted => Page.Count(_ranking.Census.Out, new("{0} non ammessa", "{0} not admitted"), new("{0} non ammesse", "{0} not admitted"));

    public override IReadOnlyList<string> Requests => [.. CoworkingCases.All.Select(each => each.Asker.Reference)];

    public override LocalizedText RequestsTitle => new("domande di postazione", "desk requests");

    public override void Write()
    {
        Page.Line(Page.Say(
            "Dati di esempio: le sei domande, le tre postazioni, il termine, i valori mensili. Dati reali: criteri, premialità, punteggio minimo, percentuali.",
            "Example data: the six requests, the three desks, the deadline, the monthly values. Real data: criteria, bonus points, minimum, percentages."));
        WriteRanking();
        WriteWithdrawal();
        WriteFees(Valcuvia2020.Terms(
        [
            new(Valcuvia2020.Free, Euro.Of(150)), new(Valcuvia2020.TwiceWeekly, Euro.Of(75.55m)), new(Valcuvia2020.OnceWeekly, Euro.Of(33.35m)),
        ]));
        foreach (NamedValue point in Valcuvia2020.OpenPoints())
        {
            // The fees have already said how they are rounded: the same interpretation is listed once, with both sources.
            Page.Say(point.Code == Rounding ? Valcuvia2020.Terms().Fees.Parameters[0] : point, Source, About);
        }

        foreach (Notice warning in Valcuvia2020.TermsNotices)
        {
            Page.Notes.Warn(warning);
        }
    }

    /// <summary>Writes one decision as it would be read out to the applicant.</summary>
    public override void Show(string request)
    {
        DeskEntry entry = _ranking.Find(request)!;
        Page.Example($"{entry.Reference}, {Page.Say(Who(entry.Reference))}");
        Page.Line(entry.Render(Page.Language));
        Page.Heading(Page.Say("Riscontri", "Findings"));
        foreach (Finding finding in entry.Findings)
        {
            Page.Item(Page.Explain(finding));
        }

        Requirements? access = entry.Access is null
            ? null
            : new Requirements(Page, entry.Access, code => Valcuvia2020.Catalogue.Find(code) is Fact<AccessRequest>.YesNo);
        access?.WriteFindings();
        if (entry.Card is { } card)
        {
            WriteCard(card);
        }

        Page.Heading(Page.Say("Motivi e che cosa cambierebbe l'esito", "Reasons, and what would change the outcome"));
        WriteChanges(entry, access);
        foreach (NamedValue policy in entry.Policies)
        {
            Page.Say(policy, Source, About);
        }
    }

    private static LocalizedText Who(string reference) => CoworkingCases.All.First(each => each.Asker.Reference == reference).Who;

    private string Week(long deskDays) => Page.Count(
        deskDays, new("{0} giornata alla settimana", "{0} desk-day per week"), new("{0} giornate alla settimana", "{0} desk-days per week"));

    private string Rank(DeskEntry entry) => entry.Position is { } position ? $"{FactValue.Of(position).Render(Page.Language)}." : "—";

    private void WriteRanking()
    {
        Page.Example(Page.Say(
            $"la graduatoria del {FactValue.Of(CoworkingCases.DecidedOn).Render(Page.Language)}, {Desks}",
            $"the ranking of {FactValue.Of(CoworkingCases.DecidedOn).Render(Page.Language)}, {Desks}"));
        Page.Line(Page.Say("Termine per le domande: ", "Deadline: ") + _ranking.Call.Deadline.Render(Page.Language) + ".");
        Page.Line(Page.Say(
            $"Giorni: quelli che la domanda chiede alla settimana. {Desks}, cioè {Week(_ranking.Call.Space.DeskDays)}: una postazione può servire più domande.",
            $"Days: those that the request asks for per week. {Desks}, that is {Week(_ranking.Call.Space.DeskDays)}: one desk may serve several requests."));
        Page.Table(
            [
                Page.Say(">Posizione", ">Position"), Page.Say("Domanda", "Request"), Page.Say("Richiedente", "Applicant"), Page.Say(">Punti", ">Points"),
                Page.Say(">Giorni", ">Days"), Page.Say("Esito", "Outcome"),
            ],
            _ranking.Entries.Select(entry => new[]
            {
                Rank(entry),
                entry.Reference,
                Page.Say(Who(entry.Reference)),
                entry.Card!.Total.Minimum.ToString("N", Notation.For(Page.Language)),
                FactValue.Of(entry.Request!.Frequency.DaysIn(_ranking.Call.Space.Week)).Render(Page.Language),
                Page.Say(entry.Status.Title),
            }));
        Page.Line(Page.Say(
            $"Giornate di postazione alla settimana: assegnate {_ranking.DeskDaysGiven}, libere {_ranking.DeskDaysFree}.",
            $"Desk-days per week: {_ranking.DeskDaysGiven} assigned, {_ranking.DeskDaysFree} free."));
        TermEnd due = Valcuvia2020.Terms().ResultsDue(CoworkingCases.DecidedOn, HolidayCalendar.National);
        Page.Line(Page.Say("Risultati da pubblicare: ", "Results to publish: ")
            + Page.Cited(due.Explain(Page.Language), new LegalSource("c.c.", section: "art. 2963")));
    }

    private void WriteCard(ScoreCard card)
    {
        foreach (ScoreFinding finding in card.Findings)
        {
            Assumed(finding.Label.Provenance, finding.Label.Code, finding.Label.Source);
        }

        foreach (Finding minimum in card.Minima)
        {
            Assumed(WhoseIs(minimum), minimum.Code, minimum.Source);
        }

        string[] unrelated = [.. card.Findings.Where(finding => finding.State == ScoreState.NotAsked).Select(finding => finding.Explain(Page.Language))];
        LegalSource[] sources = [.. card.Findings.Select(finding => finding.Label.Source), .. card.Minima.Select(minimum => minimum.Source)];
        Page.Heading(Page.Say("Punteggio", "Points"));
        foreach (string line in card.Explain(Page.Language).Split('\n').Where(line => !unrelated.Contains(line.TrimStart())))
        {
            Page.Item(Page.Cited(line.TrimStart(), sources), (line.Length - line.TrimStart().Length) / 2);
        }

        if (unrelated.Length > 0)
        {
            Page.Line(Page.Say("Criteri non pertinenti: ", "Criteria that do not apply: ") + string.Join("; ", card.Findings
                .Where(finding => finding.State == ScoreState.NotAsked).Select(finding => Page.Say(finding.Label.Title))));
        }
    }

    private void WriteChanges(DeskEntry entry, Requirements? access)
    {
        if (access?.Needed() is { Length: > 0 } needed)
        {
            Page.Item(Page.Say("Per essere ammesso servirebbe: ", "To be accepted it would take: ") + needed);
        }

        foreach (Finding missed in entry.Card?.Minima.Where(minimum => minimum.Outcome is Outcome.NotMet) ?? [])
        {
            string margin = ((Outcome.NotMet)missed.Outcome).Margins[0].Render(Page.Language);
            string limit = string.Join(", ", missed.Parameters.Select(parameter => $"{Page.Say(parameter.Title)} {parameter.Value.Render(Page.Language)}"))
                + Assumed(WhoseIs(missed), missed.Code, missed.Source);
            Page.Item(Page.Say($"Punteggio minimo non raggiunto: {limit}, margine {margin}", $"Below the minimum: {limit}, margin {margin}") + $" {Page.Cite(missed.Source)}");
        }

        if (entry.Status is DeskStatus.Placed)
        {
            Page.Item(Page.Say("La postazione è assegnata: non c'è nulla da cambiare.", "The desk is assigned: there is nothing to change."));
        }

        if (entry.Status is not (DeskStatus.Waiting or DeskStatus.Undecided))
        {
            return;
        }

        DeskRanking oneMore = _ranking.Apply(RankingEvent.AddPlaces<DeskRequest>(
            1, CoworkingCases.DecidedOn, new LegalSource(Page.Say("postazione in più, ipotesi", "one more desk, hypothetical")))).OrThrow();
        string then = oneMore.Find(entry.Reference)!.Status.Render(Page.Language);
        Page.Item(Page.Say($"Esito con una sola postazione in più: {then}", $"Outcome with just one more desk: {then}"));
    }

    /// <summary>Whether the limit of a minimum is an interpretation.</summary>
    private static Provenance WhoseIs(Finding minimum) =>
        minimum.Parameters.Any(parameter => parameter.Provenance == Provenance.Reading) ? Provenance.Reading : Provenance.Stated;

    private string Assumed(Provenance provenance, string code, LegalSource source) =>
        provenance == Provenance.Reading ? Page.Mark(provenance, Assumptions.Of(code), source) : "";

    private void WriteWithdrawal()
    {
        Page.Example(Page.Say($"{Withdrawing} rinuncia, scorrimento della graduatoria", $"{Withdrawing} withdraws, and the waiting list moves up"));
        DeskRanking after = _ranking.Apply(RankingEvent.Withdraw<DeskRequest>(
            Withdrawing, new LocalDate(2020, 11, 2), new LegalSource(Page.Say("comunicazione di rinuncia", "letter of withdrawal")))).OrThrow();
        DeskDifference difference = after.ChangesFrom(_ranking);
        foreach (DeskChange change in difference.Changes)
        {
            Page.Item(change.Explain(Page.Language));
        }

        int others = _ranking.Entries.Count - difference.Changes.Count;
        Page.Line(Page.Count(
            others,
            new("Per le altre non cambia nulla: {0} domanda invariata.", "Nothing changes for the others: {0} request as before."),
            new("Per le altre non cambia nulla: {0} domande invariate.", "Nothing changes for the others: {0} requests as before.")));
    }

    private void WriteFees(DeskTerms terms)
    {
        Page.Example(Page.Say("quanto costa una proroga di dodici mesi", "what a renewal of twelve months costs"));
        ValueList<DeskFee> fees = terms.FeesOf(Valcuvia2020.SecondPhase);
        Page.Table(
            [
                Page.Say("Frequenza", "Frequency"), Page.Say(">Valore mensile", ">Monthly value"), Page.Say(">Dodici mesi", ">Twelve months"),
                Page.Say(">Enti (70%)", ">Bodies (70%)"), Page.Say(">Beneficiario (30%)", ">Beneficiary (30%)"),
            ],
            fees.Select(fee => new[]
            {
                Page.Say(fee.Frequency.Title), Say(terms.Values.First(value => value.Frequency == fee.Frequency.Code).Monthly), Say(fee.Value), Say(fee.Bodies), Say(fee.Beneficiary),
            }));
        DeskFee paid = terms.Fee(Valcuvia2020.ThirdPhase, Valcuvia2020.Free).OrThrow();
        Page.Line(Page.Capital(string.Join("; ", terms.Fees.Parameters.Select(parameter => Page.Say(parameter, paid.Finding.Source, About)))) + $" {Page.Cite(paid.Finding.Source)}.");
        Page.Line($"{Page.Say(paid.Finding.Title)}: {Page.Say(paid.Finding.Outcome.Title)}"
            + (paid.Finding.Outcome is Outcome.Unclear unclear
                ? Page.Say(", da indicare: ", ", to be stated: ") + string.Join(", ", unclear.Missing.Select(fact => Page.Say(fact.Title))) + "."
                : "."));
    }

    private string Say(Known<Euro> amount) => amount.Match(Page.Say, () => Page.Say("non noto", "not known"));
}
