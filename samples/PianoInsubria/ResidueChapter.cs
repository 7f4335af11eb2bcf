using Conciliazione;
using Conciliazione.Certificates;
using Conciliazione.Editions;
using Conciliazione.Funding;
using Conciliazione.Projects;

namespace PianoInsubria;

/// <summary>A residue shared among the four projects, and hours of consultancy among the bodies of one.</summary>
internal sealed class ResidueChapter(Page page)
{
    public void Write()
    {
        page.Chapter(page.Say("8. I residui e le ore da ripartire", "8. Residues and hours to share out"));
        WriteResidues(Insubria2020.Residues.Share(
            Euro.Of(60_000),
            [
                Facts(Insubria2020Projects.Wsl, asked: 215_000, paid: 51_120, planned: 8, started: 6, place: 1),
                Facts(Insubria2020Projects.Valcuvia, asked: 9_500, paid: 3_161.50m, planned: 3, started: 3, place: 2),
                Facts(Insubria2020Projects.Olona, asked: 95_000, paid: 12_280, planned: 5, started: 3, place: 3),
                Facts(Insubria2020Projects.Tradate, asked: 200_000, paid: 85_850, planned: 6, started: 5, place: 4),
            ]).OrThrow());
        page.Heading(page.Say("Le ore di consulenza in Valle Olona, per gli enti pubblici e per le aziende", "The hours of consultancy in Valle Olona, for public bodies and for companies"));
        WriteHours(Insubria2020.PublicHours, 40, Insubria2020.PublicHoursBodies);
        WriteHours(Insubria2020.CompanyHours, 10, Insubria2020.CompanyHoursBodies);
    }

    private static ResidueFacts Facts(Project project, decimal asked, decimal paid, int planned, int started, int place) => new(
        project.Code, project.Title, Euro.Of(asked), project.Plan.Grant!.Value, Euro.Of(paid), planned, started, precedence: place);

    private void WriteResidues(ResidueRound round)
    {
        page.Heading(page.Say($"Lo scorrimento di {page.Say(round.Residue)}", $"A residue round of {page.Say(round.Residue)}"));
        page.Line(page.Say(
            "ILLUSTRATIVI: il residuo, gli importi chiesti in origine, le azioni, il liquidato; il testo non li riporta. Veri: i contributi assegnati.",
            "ILLUSTRATIVE: the residue, the amounts first asked, the actions, the money paid; the text does not give them. Real: the grants assigned."));
        page.Line(page.Say(
            "A parità di resto decide l'ordine dei progetti nel piano, anch'esso un esempio.",
            "Equal remainders go by the order of the projects in the plan, an example as well."));
        WriteParameters(round.Rule.Parameters, round.Rule.Source);
        page.Table(
            [
                page.Say("Progetto", "Project"), page.Say(">Chiesto", ">Asked"), page.Say(">Assegnato", ">Assigned"), page.Say(">Riduzione", ">Cut"),
                page.Say(">Liquidato", ">Paid"), page.Say(">Azioni avviate", ">Actions started"),
            ],
            round.Facts.Select(facts => new[]
            {
                facts.Code, page.Say(facts.Asked), page.Say(facts.Assigned), page.Say(facts.Asked - facts.Assigned), page.Say(facts.Paid),
                $"{facts.Started}/{facts.Planned}",
            }));
        foreach (ResiduePartResult part in round.Parts)
        {
            page.Heading($"{page.Say(part.Part.Title)}: {page.Say(part.Own + part.CarriedIn)}");
            (string Code, ResidueReason Reason)[] got = [.. round.Facts.Select(facts => (facts.Code, round.ReasonsOf(facts.Code).Single(reason => reason.Part == part.Part)))];
            page.Bars(got.Select(each => (each.Code, each.Reason.Amount)));
            foreach ((string code, ResidueReason reason) in got)
            {
                page.Line($"· {code}, {page.Say(reason.Amount)}: {page.Say(reason.Text)}");
            }
        }

        page.Heading(page.Say("In tutto", "In all"));
        page.Table(
            [page.Say("Progetto", "Project"), .. round.Parts.Select(part => ">" + page.Say(part.Part.Title)), page.Say(">In tutto", ">In all")],
            [
                .. round.Facts.Select(facts => (string[])
                [
                    facts.Code, .. round.ReasonsOf(facts.Code).Select(reason => page.Say(reason.Amount)), page.Say(round.AmountOf(facts.Code)),
                ]),
                (string[])[page.Say("residuo", "left"), .. round.Parts.Select(_ => ""), page.Say(round.Remaining)],
                (string[])[page.Say("somma", "sum"), .. round.Parts.Select(part => page.Say(part.Own + part.CarriedIn - part.CarriedOn - part.Undecided)), page.Say(round.Residue)],
            ]);
        page.Bars(round.Facts.Select(facts => (facts.Code, round.AmountOf(facts.Code))));
        page.Table(
            [page.Say("Verifica sull'insieme delle quote", "Check over all parts"), page.Say("Esito", "Outcome")],
            round.ToCertificate().Verify().Select(finding => new[] { page.Say(finding.Title), page.Say(finding.Outcome.Title) }));
        WriteVerdict(round.ToCertificate().IsVerified);
    }

    private void WriteHours(SupportHoursRule rule, long hours, ValueList<SupportBody> bodies)
    {
        Sharing sharing = rule.Share(hours, bodies).OrThrow();
        page.Heading(page.Say(
            $"{Say(sharing, sharing.Budget)} di consulenza in Valle Olona", $"{Say(sharing, sharing.Budget)} of consultancy in Valle Olona"));
        page.Line(page.Say(
            "ILLUSTRATIVE: le ore; chi è nuovo lo dice la nostra lettura della tabella dei partner; a parità di resto decide il suo ordine.",
            "ILLUSTRATIVE: the hours; who is new is our reading of the table of partners, whose order decides equal remainders."));
        WriteParameters(rule.Parameters, sharing.Source);
        page.Table(
            [page.Say("Ente", "Body"), page.Say(">Ore", ">Hours"), page.Say("Perché", "Why")],
            [
                .. sharing.ToCertificate().Explain().OrderBy(why => why.Row.Precedence).Select(why => new[]
                {
                    page.Say(why.Row.Title), Say(sharing, why.Row.Share), page.Say(why.Text),
                }),
                [page.Say("residuo", "left"), Say(sharing, sharing.Remaining), ""],
            ]);
        WriteVerdict(sharing.ToCertificate().IsVerified);
    }

    private string Say(Sharing sharing, long units) => sharing.Unit.Render(units, page.Language);

    private void WriteParameters(ValueList<NamedValue> parameters, LegalSource source) => page.Line(
        string.Join("; ", parameters.Select(parameter => $"{page.Say(parameter.Title)} {parameter.Value.Render(page.Language)}"))
        + page.Say(" (letture nostre: il testo tace) — ", " (our readings: the text is silent) — ") + source.Section);

    private void WriteVerdict(bool verified) => page.Line(verified
        ? page.Say("Certificato verificato.", "Certificate verified.")
        : page.Say("Certificato NON verificato.", "Certificate NOT verified."));
}
