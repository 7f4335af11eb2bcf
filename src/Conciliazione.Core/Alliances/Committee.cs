namespace Conciliazione.Alliances;

/// <summary>
/// The bodies that set priorities, evaluate the projects and monitor them.
/// Italian term: Comitato di Programmazione, Valutazione e Monitoraggio.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record Committee
{
    /// <summary>The code of the findings of <see cref="Incompatibilities"/>.</summary>
    public const string IncompatibilityCode = "COMMITTEE-INCOMPATIBILITY";

    /// <summary>Initializes a new committee.</summary>
    /// <param name="name">The name; not blank.</param>
    /// <param name="seats">The seats; at least one.</param>
    /// <param name="tasks">The tasks of the committee.</param>
    /// <param name="source">The text that establishes the committee.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, blank or without seats.</exception>
    public Committee(string name, ValueList<CommitteeSeat> seats, ValueList<LocalizedText> tasks, LegalSource source)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Seats = Guard.Against.EmptyList(seats);
        Tasks = Guard.Against.Null(tasks);
        Source = Guard.Against.Null(source);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The seats; at least one.</summary>
    public ValueList<CommitteeSeat> Seats { get; }

    /// <summary>The tasks of the committee.</summary>
    public ValueList<LocalizedText> Tasks { get; }

    /// <summary>The text that establishes the committee.</summary>
    public LegalSource Source { get; }

    /// <summary>
    /// Returns a finding for each seat whose body, the body it replaced, or a body related to it is a member of an evaluated
    /// alliance. The findings are for display, not errors: no passage forbids such ties, and the incompatibility is our
    /// interpretation, which each finding says. Seats without a tie have no finding.
    /// </summary>
    /// <param name="judged">The alliances whose projects the committee evaluates.</param>
    /// <exception cref="ArgumentNullException"><paramref name="judged"/> is <see langword="null"/>.</exception>
    public ValueList<Finding> Incompatibilities(ValueList<Alliance> judged)
    {
        Guard.Against.Null(judged);
        return (
            from seat in Seats
            from alliance in judged
            from member in alliance.Members
            where member.Body.Code == seat.BodyCode || member.Body.Code == seat.ReplacedBodyCode || member.Body.Code == seat.RelatedBodyCode
            select Tie(seat, alliance, member)).ToValueList();
    }

    private static NamedValue Rule { get; } = new(
        "RULE",
        new("incompatibilità fra chi valuta e chi è valutato", "incompatibility of evaluating and being evaluated"),
        FactValue.Of(new LocalizedText("nessun passo la prevede, è una segnalazione", "no passage provides for it, it is pointed out only")),
        Provenance.Reading);

    private static NamedValue TieOf(CommitteeSeat seat, string body)
    {
        (LocalizedText how, Provenance provenance) = body switch
        {
            _ when body == seat.BodyCode => (new LocalizedText("lo stesso ente", "the same body"), Provenance.Stated),
            _ when body == seat.ReplacedBodyCode => (new("l'ente sostituito nel seggio", "the body replaced in the seat"), Provenance.Stated),
            _ => (new("un ente collegato", "a body tied to it"), Provenance.Reading),
        };
        return new("TIE", new("legame", "tie"), FactValue.Of(how), provenance);
    }

    private Finding Tie(CommitteeSeat seat, Alliance alliance, Partner member) => new(
        IncompatibilityCode,
        new("Chi giudica non fa parte di un progetto giudicato", "No judge takes part in a judged project"),
        Source,
        [
            new("SEAT", new("seggio", "seat"), FactValue.Of(seat.NameAsWritten)),
            new("BODY", new("ente", "body"), FactValue.Of(member.Body.Name)),
            new("ALLIANCE", new("alleanza", "alliance"), FactValue.Of(alliance.Name)),
            new("ROLE", new("ruolo", "role"), FactValue.Of(member.Role == PartnerRole.LeadPartner
                ? new LocalizedText("capofila", "lead partner")
                : new LocalizedText("partner", "partner"))),
            TieOf(seat, member.Body.Code),
        ],
        [Rule],
        new Outcome.NotMet([]));
}
