using Conciliazione;
using Conciliazione.Calendars;
using Conciliazione.Coworking;
using Conciliazione.Editions;
using Conciliazione.Rankings;
using NodaTime;

namespace PianoInsubria;

/// <summary>The coworking call of Valcuvia: six fictitious requests ranked and placed, a withdrawal, the fees of a renewal.</summary>
internal sealed class CoworkingChapter(Page page)
{
    public void Write()
    {
        DeskCall call = Valcuvia2020.Coworking(desks: 3, CoworkingCases.Deadline, CoworkingCases.DocumentsUntil);
        DeskRanking ranking = call.Rank(CoworkingCases.All.Select(each => each.Asker.Form()).ToValueList(), CoworkingCases.DecidedOn).OrThrow();

        page.Chapter(page.Say("9. Il coworking di Valcuvia", "9. The coworking of Valcuvia"));
        page.Line(page.Say(
            "ILLUSTRATIVI: le sei domande, le tre postazioni, il termine, i valori mensili; il testo non li riporta. Veri: criteri, premialità, soglia, quote.",
            "ILLUSTRATIVE: the six requests, the three desks, the deadline, the monthly values; the text does not give them. Real: criteria, premiums, minimum, shares."));
        WriteRanking(call, ranking);
        WriteExplanation(call, ranking.Find("c5")!);
        WriteWithdrawal(ranking);
        WriteFees(Valcuvia2020.Terms(
        [
            new(Valcuvia2020.Free, Euro.Of(150)), new(Valcuvia2020.TwiceWeekly, Euro.Of(75.55m)), new(Valcuvia2020.OnceWeekly, Euro.Of(33.35m)),
        ]));
        page.Heading(page.Say("Ciò che il testo lascia aperto", "What the text leaves open"));
        foreach (NamedValue point in Valcuvia2020.OpenPoints())
        {
            page.Line("· " + point.Render(page.Language));
        }

        foreach (Notice notice in Valcuvia2020.TermsNotices)
        {
            page.Note(notice);
        }
    }

    private void WriteRanking(DeskCall call, DeskRanking ranking)
    {
        page.Heading(page.Say(
            $"La graduatoria del {FactValue.Of(CoworkingCases.DecidedOn).Render(page.Language)}, {ranking.Desks} postazioni",
            $"The ranking of {FactValue.Of(CoworkingCases.DecidedOn).Render(page.Language)}, {ranking.Desks} desks"));
        page.Line(page.Say("Termine: ", "Deadline: ") + call.Deadline.Render(page.Language));
        page.Table(
            [page.Say(">Posto", ">Position"), page.Say("Domanda", "Request"), page.Say("Chi è", "Who they are"), page.Say(">Punti", ">Points"), page.Say("Esito", "Outcome")],
            ranking.Entries.Select(entry => new[]
            {
                entry.Position is { } position ? FactValue.Of(position).Render(page.Language) : "",
                entry.Reference,
                page.Say(CoworkingCases.All.First(each => each.Asker.Reference == entry.Reference).Who),
                entry.Card!.Total.Minimum.ToString("N", Notation.For(page.Language)),
                page.Say(entry.Status.Title),
            }));
        page.Line(page.Say(
            $"Assegnate {Unit.DeskDay.Render(ranking.DeskDaysGiven, page.Language)}, libere {ranking.DeskDaysFree}; ",
            $"{Unit.DeskDay.Render(ranking.DeskDaysGiven, page.Language)} given, {ranking.DeskDaysFree} free; ") + ranking.Census.Render(page.Language));
        TermEnd due = Valcuvia2020.Terms().ResultsDue(CoworkingCases.DecidedOn, HolidayCalendar.National);
        page.Line(page.Say("Risultati da pubblicare: ", "Results to publish: ") + due.Explain(page.Language));
    }

    /// <summary>One decision as it would be read out, without the document that every source names.</summary>
    private void WriteExplanation(DeskCall call, DeskEntry entry)
    {
        page.Heading(page.Say("Una decisione per intero", "One decision in full"));
        foreach (string line in Short(entry.Explain(page.Language), call.Label.Source).Split('\n'))
        {
            page.Line((line.StartsWith(' ') ? "· " : "") + line.TrimStart());
        }
    }

    private static string Short(string text, LegalSource source) => text.Replace(source.Cite()[source.Section!.Length..], "", StringComparison.Ordinal);

    private void WriteWithdrawal(DeskRanking before)
    {
        page.Heading(page.Say("c5 rinuncia", "c5 withdraws"));
        DeskRanking after = before.Apply(RankingEvent.Withdraw<DeskRequest>(
            "c5", new LocalDate(2020, 11, 2), new LegalSource(page.Say("comunicazione di rinuncia", "letter of withdrawal")))).OrThrow();
        DeskDifference difference = after.ChangesFrom(before);
        foreach (DeskChange change in difference.Changes)
        {
            page.Line("· " + change.Explain(page.Language));
        }

        page.Line(page.Say(
            $"Nessun altro cambia: {before.Entries.Count - difference.Changes.Count} righe restano com'erano.",
            $"Nobody else changes: {before.Entries.Count - difference.Changes.Count} rows stay as they were."));
    }

    private void WriteFees(DeskTerms terms)
    {
        page.Heading(page.Say("Quanto costa una proroga di dodici mesi", "What a renewal of twelve months costs"));
        ValueList<DeskFee> fees = terms.FeesOf(Valcuvia2020.SecondPhase);
        page.Table(
            [
                page.Say("Frequenza", "Frequency"), page.Say(">Valore mensile", ">Monthly value"), page.Say(">Dodici mesi", ">Twelve months"),
                page.Say(">Enti (70%)", ">Bodies (70%)"), page.Say(">Beneficiario (30%)", ">Beneficiary (30%)"),
            ],
            fees.Select(fee => new[]
            {
                page.Say(fee.Frequency.Title), Say(terms.Values.First(value => value.Frequency == fee.Frequency.Code).Monthly), Say(fee.Value), Say(fee.Bodies), Say(fee.Beneficiary),
            }));
        page.Line(string.Join("; ", terms.Fees.Parameters.Select(parameter => parameter.Render(page.Language))) + ".");
        DeskFee paid = terms.Fee(Valcuvia2020.ThirdPhase, Valcuvia2020.Free).OrThrow();
        page.Line(Short(paid.Explain(page.Language), paid.Finding.Source));
    }

    private string Say(Known<Euro> amount) => amount.Match(page.Say, () => page.Say("non noto", "not known"));
}
