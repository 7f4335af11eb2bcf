using Conciliazione;
using Conciliazione.Alliances;
using Conciliazione.Editions;
using Conciliazione.Projects;

namespace PianoInsubria;

/// <summary>The bodies of each project by kind, the network and the committee.</summary>
internal sealed class AlliancesChapter(Page page, Plan plan) : Chapter(page, new("Le alleanze, la rete, il comitato", "Alliances, network, committee"))
{
    /// <summary>The seats of bodies that belong to an alliance whose project the committee evaluates.</summary>
    public static ValueList<Finding> Ties(Plan plan) =>
        Insubria2020Governance.Committee.Incompatibilities(plan.Reviews.Select(review => review.Project.Alliance).ToValueList());

    /// <summary>The members whose kind the text does not tell.</summary>
    public static IEnumerable<Body> Unclear(Plan plan) => plan.Reviews.SelectMany(review => review.Project.Alliance.Members)
        .Select(partner => partner.Body).Where(body => body.Category == BodyCategory.Unclear);

    public override void Write()
    {
        foreach (ProjectReview review in plan.Reviews)
        {
            WriteProject(review.Project);
        }

        WriteNetwork();
        WriteCommittee();
        WriteLevels();
        WriteCoverage();
        WriteNetworkByDay();
    }

    private void WriteProject(Project project)
    {
        Alliance alliance = project.Alliance;
        Page.Heading($"{project.Code} · {Page.Say(project.Title)} — {alliance.Name} {Page.Cite(project.Source)}");
        Page.Line($"{Page.Say("Capofila", "Lead partner")}: {alliance.LeadPartner.Body.Name}");
        Page.Line($"{Page.Say("Interventi", "Interventions")}: {string.Join(", ", project.Interventions.Select(TitleOf))}");
        Page.Table(
            [Page.Say("Categoria", "Category"), Page.Say(">Enti", ">Bodies"), Page.Say("Denominazione", "Name")],
            alliance.MembersByCategory.SelectMany(count => Rows(project, count)));
        foreach (Partner interested in alliance.Partners.Where(partner => partner.Role == PartnerRole.InterestedProvider))
        {
            Page.Line($"{Page.Say("Interessato a erogare servizi", "Interested in providing services")}: {interested.Body.Name} ({interested.Body.TypeAsWritten})");
        }

        foreach (Notice warning in project.Notices)
        {
            Page.Notes.Warn(warning);
        }
    }

    private IEnumerable<string[]> Rows(Project project, CategoryCount count) => project.Alliance.Members
        .Where(partner => partner.Body.Category == count.Category)
        .Select((partner, i) => i == 0
            ? new[] { Page.Say(count.Category.Title), $"{count.Count}", Named(project, partner) }
            : ["", "", Named(project, partner)]);

    private string Named(Project project, Partner partner)
    {
        Body body = partner.Body;
        string whp = partner.Whp is WhpMembership.Member ? " [WHP]" : "";
        return body.Name + whp + (body.Category == BodyCategory.Unclear
            ? Page.Say($" (nel testo: «{body.TypeAsWritten}»)", $" (in the text: '{body.TypeAsWritten}')")
            : Page.Mark(
                body.KindProvenance,
                new(
                    $"gli enti segnati di {project.Code} appartengono alla categoria «{body.Category.Title.Italian}»",
                    $"the bodies marked in {project.Code} belong to the category '{body.Category.Title.English}'"),
                project.Source));
    }

    private string TitleOf(string code) => Page.Say(Insubria2020.Interventions.First(type => type.Code == code).Title);

    private void WriteNetwork()
    {
        TerritorialNetwork network = Insubria2020.Network;
        Page.Heading($"{network.Name}: {network.Total} {Page.Say("enti", "bodies")} {Page.Cite(network.Source)}");
        Page.Table(
            [Page.Say("Categoria", "Category"), Page.Say(">Enti", ">Bodies")],
            network.Counts.Select(count => new[] { Page.Say(count.Category.Title), $"{count.Count}" }));
        ValueList<Participation> distinct = Participation.From(plan.Reviews.Select(review => review.Project.Alliance)).OrThrow();
        Page.Line(Page.Say(
            $"Nelle quattro alleanze: {distinct.Count} enti distinti.",
            $"In the four alliances: {distinct.Count} distinct bodies."));
    }

    private void WriteCommittee()
    {
        GovernanceLevel committee = Insubria2020Governance.Committee;
        int exOfficio = committee.Seats.Count(seat => seat.ExOfficio);
        Page.Heading($"{Page.Say(committee.Label.Title)} {Page.Cite(committee.Label.Source)}");
        Page.Line(Page.Say(
            $"{committee.Seats.Count - exOfficio} seggi e {exOfficio} componenti di diritto. Seggi legati a un'alleanza che il Comitato valuta, da verificare",
            $"{committee.Seats.Count - exOfficio} seats and {exOfficio} ex officio members. Seats tied to an alliance that the committee evaluates, to be checked")
            + Page.Mark(
                Provenance.Reading,
                new(
                    "chi siede nel Comitato non dovrebbe far parte di un'alleanza che il Comitato valuta: il piano non lo vieta",
                    "a member of the committee should not belong to an alliance that the committee evaluates: the plan does not forbid it"),
                committee.Label.Source) + ":");
        foreach (Finding tie in Ties(plan))
        {
            Page.Item($"{Of(tie, "SEAT")}: {Of(tie, "BODY")}, {Of(tie, "ROLE")}, {Of(tie, "ALLIANCE")} ({Of(tie, "TIE")})");
        }
    }

    private void WriteLevels()
    {
        Page.Heading(Page.Say("Chi governa che cosa", "Who governs what"));
        foreach (GovernanceLevel level in Insubria2020Governance.Levels)
        {
            string meets = level.Meets is { } cadence ? $", {Page.Say(cadence.Title)}"
                : level.ConvenedFor is { } occasions ? Page.Say($", convocata per {occasions.Italian}", $", convened for {occasions.English}") : "";
            string seats = level.Seats.Count == 0
                ? Page.Say("composizione non indicata nel testo", "composition not in the text")
                : Page.Count(level.Seats.Count, new("{0} componente", "{0} seat"), new("{0} componenti", "{0} seats"));
            Page.Item($"{Page.Say(level.Label.Title)}: {seats}{meets} {Page.Cite(level.Label.Source)}");
        }

        foreach (GovernanceAct act in Insubria2020Governance.Acts)
        {
            Page.Item(Page.Say(act.Label.Title) + $": {FactValue.Of(act.On).Render(Page.Language)} {Page.Cite(act.Label.Source)}");
        }
    }

    private void WriteCoverage()
    {
        Page.Heading(Page.Say("Che cosa resta scoperto", "What is not covered"));
        WriteUncovered(Insubria2020Coverage.Priorities, new("priorità a cui corrisponde un criterio", "priorities that a criterion meets"));
        WriteUncovered(Insubria2020Coverage.Districts, new("ambiti nominati, in un'alleanza finanziata", "districts named, in a funded alliance"));
    }

    private void WriteUncovered(ValueList<Coverage> all, LocalizedText about)
    {
        Coverage[] none = [.. all.Where(each => each.By.Count == 0)];
        Page.Item(Page.Say(
            $"{about.Italian}: {all.Count - none.Length} di {all.Count}; scoperti: {string.Join(", ", none.Select(each => each.Thing.Title.Italian))}",
            $"{about.English}: {all.Count - none.Length} of {all.Count}; not covered: {string.Join(", ", none.Select(each => each.Thing.Title.English))}")
            + Page.Mark(Provenance.Reading, about, none[0].Thing.Source) + $" {Page.Cite(none[0].Thing.Source)}");
    }

    private void WriteNetworkByDay()
    {
        Page.Example(Page.Say("una rete giorno per giorno", "a network day by day"));
        Page.Table(
            [Page.Say("Giorno", "Day"), Page.Say(">Aderenti", ">Members"), Page.Say("Per categoria", "By category"), Page.Say(">In attesa", ">Waiting")],
            NetworkCase.Days.Select(day =>
            {
                TerritorialNetwork network = NetworkCase.Register.On(day);
                return new[]
                {
                    FactValue.Of(day).Render(Page.Language),
                    $"{network.Total}",
                    string.Join(", ", network.Counts.Select(count => $"{Page.Say(count.Category.Title)} {count.Count}")),
                    $"{NetworkCase.Register.CandidatesOn(day).Sum(candidate => candidate.Bodies.Count)}",
                };
            }));
        Page.Line(Page.Say(
            "Dati di esempio. In attesa: chi ha chiesto di aderire, è stato invitato o ha avuto un colloquio, e non ha ancora firmato.",
            "Example data. Waiting: those that asked to join, were invited or interviewed, and have not signed yet."));
    }

    private string Of(Finding tie, string code) => tie.Facts.First(fact => fact.Code == code).Value.Render(Page.Language);
}
