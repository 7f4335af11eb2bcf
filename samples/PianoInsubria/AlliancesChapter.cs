using Conciliazione;
using Conciliazione.Alliances;
using Conciliazione.Editions;
using Conciliazione.Projects;

namespace PianoInsubria;

/// <summary>Who stands behind each project, by kind of body.</summary>
internal sealed class AlliancesChapter(Page page)
{
    public void Write()
    {
        page.Chapter(page.Say("1. Le alleanze", "1. The alliances"));
        foreach (Project project in Insubria2020Projects.All)
        {
            WriteProject(project);
        }

        WriteNetwork();
        WriteCommittee();
    }

    private void WriteProject(Project project)
    {
        Alliance alliance = project.Alliance;
        page.Heading($"{project.Code} · {page.Say(project.Title)} — {alliance.Name}");
        page.Line($"{page.Say("Capofila", "Lead partner")}: {alliance.LeadPartner.Body.Name}");
        page.Line($"{page.Say("Interventi", "Interventions")}: {string.Join(", ", project.Interventions.Select(Title))}");
        page.Table(
            [page.Say("Categoria", "Category"), page.Say(">Enti", ">Bodies"), page.Say("Quali", "Which")],
            alliance.MembersByCategory.SelectMany(count => Rows(alliance, count)));
        foreach (Partner interested in alliance.Partners.Where(partner => partner.Role == PartnerRole.InterestedProvider))
        {
            page.Line($"{page.Say("Interessato a erogare servizi", "Interested in giving services")}: {interested.Body.Name} ({interested.Body.TypeAsWritten})");
        }

        foreach (Notice notice in project.Notices)
        {
            page.Note(notice);
        }
    }

    private IEnumerable<string[]> Rows(Alliance alliance, CategoryCount count) => alliance.Members
        .Where(partner => partner.Body.Category == count.Category)
        .Select((partner, i) => i == 0
            ? new[] { page.Say(count.Category.Title), $"{count.Count}", Named(partner) }
            : ["", "", Named(partner)]);

    private string Named(Partner partner)
    {
        Body body = partner.Body;
        string whp = partner.Whp is WhpMembership.Member ? " [WHP]" : "";
        string kind = (body.Category == BodyCategory.Unclear, body.KindProvenance) switch
        {
            (true, _) => page.Say($" (nel testo: «{body.TypeAsWritten}»)", $" (in the text: '{body.TypeAsWritten}')"),
            (_, Provenance.Reading) => page.Say(" (lettura nostra)", " (our reading)"),
            _ => "",
        };
        return body.Name + whp + kind;
    }

    private string Title(string code) => page.Say(Insubria2020.Interventions.First(type => type.Code == code).Title);

    private void WriteNetwork()
    {
        TerritorialNetwork network = Insubria2020.Network;
        page.Heading($"{network.Name}: {network.Total} {page.Say("enti", "bodies")}");
        page.Table(
            [page.Say("Categoria", "Category"), page.Say(">Enti", ">Bodies")],
            network.Counts.Select(count => new[] { page.Say(count.Category.Title), $"{count.Count}" }));
        ValueList<Participation> distinct = Participation.From(Insubria2020Projects.All.Select(project => project.Alliance)).OrThrow();
        page.Line(page.Say(
            $"Nelle quattro alleanze: {distinct.Count} enti distinti.",
            $"In the four alliances: {distinct.Count} distinct bodies."));
    }

    private void WriteCommittee()
    {
        Committee committee = Insubria2020.Committee;
        int exOfficio = committee.Seats.Count(seat => seat.ExOfficio);
        page.Heading(committee.Name);
        page.Line(page.Say(
            $"{committee.Seats.Count - exOfficio} seggi e {exOfficio} componenti di diritto. Seggi di enti che stanno in un progetto giudicato:",
            $"{committee.Seats.Count - exOfficio} seats and {exOfficio} ex officio. Seats of bodies that stand in a judged project:"));
        ValueList<Finding> findings = committee.Incompatibilities(
            Insubria2020Projects.All.Select(project => project.Alliance).ToValueList());
        foreach (Finding finding in findings)
        {
            page.Line("· " + string.Join("; ", finding.Facts.Select(fact => $"{page.Say(fact.Title)}: {fact.Value.Render(page.Language)}")));
        }
    }
}
