namespace Conciliazione.Alliances;

/// <summary>
/// The bodies that set priorities, judge the projects and follow them. Italian term: Comitato di Programmazione, Valutazione e
/// Monitoraggio.
/// </summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record Committee
{
    /// <summary>The code of the findings of <see cref="Incompatibilities"/>.</summary>
    public const string IncompatibilityCode = "COMMITTEE-INCOMPATIBILITY";

    /// <summary>Builds a committee.</summary>
    /// <param name="name">Its name; not blank.</param>
    /// <param name="seats">Its seats; at least one.</param>
    /// <param name="tasks">What it is for.</param>
    /// <param name="source">The text that sets it up.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, blank or without seats.</exception>
    public Committee(string name, ValueList<CommitteeSeat> seats, ValueList<LocalizedText> tasks, LegalSource source)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Seats = Guard.Against.EmptyList(seats);
        Tasks = Guard.Against.Null(tasks);
        Source = Guard.Against.Null(source);
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its seats; at least one.</summary>
    public ValueList<CommitteeSeat> Seats { get; }

    /// <summary>What it is for.</summary>
    public ValueList<LocalizedText> Tasks { get; }

    /// <summary>The text that sets it up.</summary>
    public LegalSource Source { get; }

    /// <summary>
    /// For each seat whose body, the body it replaced or one tied to it, is a member of a judged alliance, a finding to show: not an error,
    /// as the plan itself does not forbid it. Seats without such a tie give no finding.
    /// </summary>
    /// <param name="judged">The alliances whose projects the committee judges.</param>
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
        new("Chi giudica non sta in un progetto giudicato", "Whoever judges stands in no judged project"),
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
        [],
        new Outcome.NotMet([]));
}
