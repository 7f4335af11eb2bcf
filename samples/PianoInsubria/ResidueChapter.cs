using Conciliazione;
using Conciliazione.Certificates;
using Conciliazione.Editions;
using Conciliazione.Funding;

namespace PianoInsubria;

/// <summary>Unspent funds shared among four invented projects, and the two pools of consultancy hours among invented bodies.</summary>
internal sealed class ResidueChapter : Chapter
{
    private readonly ResidueRound _round;
    private readonly Sharing _publicHours;
    private readonly Sharing _companyHours;

    public ResidueChapter(Page page)
        : base(page, new("I residui e le ore di consulenza", "Unspent funds and consultancy hours"))
    {
        _round = Insubria2020.Residues.Share(Euro.Of(48_000), ResidueCases.All).OrThrow();
        _publicHours = Insubria2020.PublicHours.Share(40, PublicBodies).OrThrow();
        _companyHours = Insubria2020.CompanyHours.Share(10, Companies).OrThrow();
    }

    private static ValueList<SupportBody> PublicBodies { get; } =
    [
        Body(1, "Azienda Speciale Alfa"),
        Body(2, "Comune Beta"),
        Body(3, "Comune Gamma", isNewcomer: true),
        Body(4, "Comune Delta"),
        Body(5, "Comune Epsilon"),
        Body(6, "Comune Zeta"),
        Body(7, "Comune Eta"),
        Body(8, "Ufficio di Piano Theta", isNewMember: true, isNewcomer: true),
        Body(9, "Ufficio di Piano Iota"),
    ];

    private static ValueList<SupportBody> Companies { get; } =
    [
        Body(1, "Cooperativa Kappa"),
        Body(2, "Lambda S.r.l.", isNewcomer: true),
        Body(3, "Officine Mu"),
    ];

    public override string Result => Page.Say(
        $"residui di {Page.Say(_round.Residue)} fra {_round.Facts.Count} progetti, non assegnato {Page.Say(_round.Remaining)}; {Say(_publicHours, _publicHours.Budget)} fra {_publicHours.Lines.Count} enti pubblici e {Say(_companyHours, _companyHours.Budget)} fra {_companyHours.Lines.Count} aziende",
        $"unspent funds of {Page.Say(_round.Residue)} among {_round.Facts.Count} projects, not assigned {Page.Say(_round.Remaining)}; {Say(_publicHours, _publicHours.Budget)} among {_publicHours.Lines.Count} public bodies and {Say(_companyHours, _companyHours.Budget)} among {_companyHours.Lines.Count} companies");

    public override void Write()
    {
        Page.Line(Page.Say(
            "Dati di esempio: i residui, i progetti con importi, azioni e liquidato, gli enti, le ore. Dati reali: le tre parti dei residui; percentuali e ore minime sono interpretazioni applicate.",
            "Example data: the funds, the projects with amounts, actions and payments, the bodies, the hours. Real data: the three parts; percentages and minimum hours are interpretations applied."));
        WriteResidues();
        WriteHours(
            Insubria2020.PublicHours,
            _publicHours,
            PublicBodies,
            new("enti pubblici inventati", "invented public bodies"),
            new("ore di consulenza agli enti pubblici", "consultancy hours for public bodies"));
        WriteHours(
            Insubria2020.CompanyHours,
            _companyHours,
            Companies,
            new("aziende inventate", "invented companies"),
            new("ore di consulenza alle aziende", "consultancy hours for companies"));
    }

    private static SupportBody Body(long place, string name, bool isNewMember = false, bool isNewcomer = false) =>
        new(FormattableString.Invariant($"ente-{place}"), LocalizedText.Same(name), isNewMember, isNewcomer, place);

    private void WriteResidues()
    {
        Page.Example(Page.Say(
            $"{Page.Say(_round.Residue)} di residui fra quattro progetti inventati", $"{Page.Say(_round.Residue)} of unspent funds among four invented projects"));
        Page.Line(Parameters(_round.Rule.Parameters, _round.Rule.Source, new("residui", "unspent funds")));
        Page.Line(Page.Say(
            "A parità di resto decide l'ordine dei progetti nella tabella.", "Equal remainders go by the order of the projects in the table."));
        Page.Table(
            [
                Page.Say("Progetto", "Project"), Page.Say(">Richiesto", ">Requested"), Page.Say(">Assegnato", ">Assigned"), Page.Say(">Differenza", ">Difference"),
                Page.Say(">Liquidato", ">Paid"), Page.Say(">Azioni avviate", ">Actions started"),
            ],
            _round.Facts.Select(facts => new[]
            {
                Page.Say(facts.Title), Page.Say(facts.Asked), Page.Say(facts.Assigned), Page.Say(facts.Asked - facts.Assigned), Page.Say(facts.Paid),
                $"{facts.Started}/{facts.Planned}",
            }));
        foreach (ResiduePartResult part in _round.Parts)
        {
            Page.Example($"{Page.Say(part.Part.Title)}, {Page.Say(part.Own + part.CarriedIn)}");
            foreach (ResidueFacts facts in _round.Facts)
            {
                ResidueReason reason = _round.ReasonsOf(facts.Code).Single(each => each.Part == part.Part);
                Page.Item($"{Page.Say(facts.Title)}, {Page.Say(reason.Amount)}: {Page.Say(reason.Text)}");
            }
        }

        Page.Example(Page.Say("le tre parti insieme", "the three parts together"));
        Page.Table(
            [Page.Say("Progetto", "Project"), .. _round.Parts.Select(part => ">" + Page.Say(part.Part.Title)), Page.Say(">Totale", ">Total")],
            [
                .. _round.Facts.Select(facts => (string[])
                [
                    Page.Say(facts.Title), .. _round.ReasonsOf(facts.Code).Select(reason => Page.Say(reason.Amount)), Page.Say(_round.AmountOf(facts.Code)),
                ]),
                (string[])[Page.Say("Non assegnato", "Not assigned"), .. _round.Parts.Select(_ => ""), Page.Say(_round.Remaining)],
                (string[])[Page.Say("Totale", "Total"), .. _round.Parts.Select(part => Page.Say(part.Own + part.CarriedIn - part.CarriedOn - part.Undecided)), Page.Say(_round.Residue)],
            ]);
        Page.Table(
            [Page.Say("Verifica sull'insieme delle parti", "Check over all parts"), Page.Say("Esito", "Outcome")],
            _round.ToCertificate().Verify().Select(finding => new[] { Page.Say(finding.Title), finding.Outcome is Outcome.Met ? Page.Say("sì", "yes") : Page.Say("NO", "NO") }));
        Page.Line(Page.Verdict(_round.ToCertificate().IsVerified));
    }

    private void WriteHours(SupportHoursRule rule, Sharing hours, ValueList<SupportBody> bodies, LocalizedText among, LocalizedText about)
    {
        Page.Example(Page.Say(
            $"{Say(hours, hours.Budget)} di consulenza fra {among.Italian}", $"{Say(hours, hours.Budget)} of consultancy among {among.English}"));
        Page.Line(Parameters(rule.Parameters, hours.Source, about));
        Page.Line(Newly(bodies));
        Page.Line(Page.Say("A parità di resto decide l'ordine degli enti nella tabella.", "Equal remainders go by the order of the bodies in the table."));
        Page.Table(
            [Page.Say("Ente", "Body"), Page.Say(">Ore", ">Hours"), Page.Say("Motivo", "Reason")],
            [
                .. hours.ToCertificate().Explain().OrderBy(why => why.Row.Precedence).Select(why => new[]
                {
                    Page.Say(why.Row.Title), Say(hours, why.Row.Share), Page.Say(why.Text),
                }),
                [Page.Say("Non assegnate", "Not assigned"), Say(hours, hours.Remaining), ""],
            ]);
        Page.Line(Page.Verdict(hours.ToCertificate().IsVerified));
    }

    /// <summary>Who is new, on whom weights and floors depend.</summary>
    private string Newly(ValueList<SupportBody> bodies)
    {
        string members = Named(bodies.Where(body => body.IsNewMember));
        string newcomers = Named(bodies.Where(body => body.IsNewcomer));
        return Page.Say($"Nuovi aderenti: {members}. Nuovi al tema: {newcomers}.", $"New members: {members}. Newcomers to the theme: {newcomers}.");
    }

    private string Named(IEnumerable<SupportBody> bodies) =>
        string.Join(", ", bodies.Select(body => Page.Say(body.Title))) is { Length: > 0 } names ? names : Page.Say("nessuno", "none");

    private string Say(Sharing sharing, long units) => sharing.Unit.Render(units, Page.Language);

    private string Parameters(ValueList<NamedValue> parameters, LegalSource source, LocalizedText about) =>
        Page.Capital(string.Join("; ", parameters.Select(parameter => Page.Say(parameter, source, about)))) + $" {Page.Cite(source)}.";
}
