using Conciliazione.Calendars;

namespace Conciliazione.Alliances;

/// <summary>
/// A level of the governance of a network or of a project, such as its committee or its steering group: who sits in it, what it does
/// and how often it meets. Italian term: livello di governance.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record GovernanceLevel
{
    /// <summary>The code of the findings of <see cref="Incompatibilities"/>.</summary>
    public const string IncompatibilityCode = "COMMITTEE-INCOMPATIBILITY";

    private GovernanceLevel(
        RuleLabel label,
        ValueList<GovernanceSeat> seats,
        ValueList<LocalizedText> tasks,
        Cadence? meets,
        LocalizedText? convenedFor,
        BodyTies ties)
    {
        Label = label;
        Seats = seats;
        Tasks = tasks;
        Meets = meets;
        ConvenedFor = convenedFor;
        Ties = ties;
    }

    /// <summary>The code, name, source and provenance; <see cref="Provenance.Reading"/> where the composition is our interpretation.</summary>
    public RuleLabel Label { get; }

    /// <summary>The seats; empty if the text does not say who sits.</summary>
    public ValueList<GovernanceSeat> Seats { get; }

    /// <summary>The tasks, in the order of the text.</summary>
    public ValueList<LocalizedText> Tasks { get; }

    /// <summary>How often it meets; <see langword="null"/> if the text does not say.</summary>
    public Cadence? Meets { get; }

    /// <summary>For which occasions it is convened; <see langword="null"/> if the text does not say.</summary>
    public LocalizedText? ConvenedFor { get; }

    /// <summary>The ties of the bodies in its seats.</summary>
    public BodyTies Ties { get; }

    /// <summary>Creates a level, or returns a defect for each seat with two holders: two seats with the same code.</summary>
    /// <param name="label">The code, name, source and provenance.</param>
    /// <param name="seats">The seats; empty if the text does not say who sits.</param>
    /// <param name="tasks">The tasks.</param>
    /// <param name="meets">How often it meets; <see langword="null"/> if the text does not say.</param>
    /// <param name="convenedFor">For which occasions it is convened; <see langword="null"/> if the text does not say.</param>
    /// <param name="ties">The ties of the bodies in its seats, read by <see cref="Incompatibilities"/>; none when omitted.</param>
    /// <exception cref="ArgumentException">
    /// A required argument is <see langword="null"/>, or <paramref name="label"/> has no source.
    /// </exception>
    public static Validated<GovernanceLevel> Create(
        RuleLabel label,
        ValueList<GovernanceSeat> seats,
        ValueList<LocalizedText> tasks,
        Cadence? meets = null,
        LocalizedText? convenedFor = null,
        BodyTies? ties = null)
    {
        Guard.Against.Unsourced(label);
        Guard.Against.Null(seats);
        Guard.Against.Null(tasks);
        Defect[] defects =
        [
            .. seats.Repeated(seat => seat.Code, StringComparer.Ordinal).Select(same => DefectCodes.GovernanceSeatTwice.At(
                $"seats[{same.Key}]", string.Join(", ", same.Select(seat => seat.NameAsWritten)), 1, label.Source)),
        ];
        return Validated<GovernanceLevel>.From(defects, () => new(label, seats, tasks, meets, convenedFor, ties ?? BodyTies.None));
    }

    /// <summary>
    /// Returns a finding for each seat whose body, a body that it replaced, or a body tied to it is a member of an evaluated alliance.
    /// The findings are for display, not errors: no passage forbids such ties, and the incompatibility is our interpretation, which each
    /// finding says. Seats without a tie, and seats of which no body is named, have no finding.
    /// </summary>
    /// <param name="judged">The alliances whose projects the level evaluates.</param>
    /// <exception cref="ArgumentNullException"><paramref name="judged"/> is <see langword="null"/>.</exception>
    public ValueList<Finding> Incompatibilities(ValueList<Alliance> judged)
    {
        Guard.Against.Null(judged);
        return (
            from seat in Seats
            where seat.BodyCode is not null
            from alliance in judged
            from member in alliance.Members
            let tie = Ties.Between(seat.BodyCode!, member.Body.Code)
            where member.Body.Code == seat.BodyCode || tie is not null
            select Incompatible(seat, alliance, member, tie)).ToValueList();
    }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;

    private static NamedValue Rule { get; } = new(
        "RULE",
        new("incompatibilità fra chi valuta e chi è valutato", "incompatibility of evaluating and being evaluated"),
        FactValue.Of(new LocalizedText("nessun passo la prevede, è una segnalazione", "no passage provides for it, it is pointed out only")),
        Provenance.Reading);

    private static NamedValue TieOf(BodyTie? tie) => new(
        "TIE",
        new("legame", "tie"),
        FactValue.Of(tie?.Kind switch
        {
            null => new LocalizedText("lo stesso ente", "the same body"),
            BodyTieKind.Replaces => new("l'ente sostituito nel seggio", "the body replaced in the seat"),
            _ => new("un ente collegato", "a body tied to it"),
        }),
        tie?.Provenance ?? Provenance.Stated);

    private Finding Incompatible(GovernanceSeat seat, Alliance alliance, Partner member, BodyTie? tie) => new(
        IncompatibilityCode,
        new("Chi giudica non fa parte di un progetto giudicato", "No judge takes part in a judged project"),
        Label.Source,
        [
            new("SEAT", new("seggio", "seat"), FactValue.Of(seat.NameAsWritten)),
            new("BODY", new("ente", "body"), FactValue.Of(member.Body.Name)),
            new("ALLIANCE", new("alleanza", "alliance"), FactValue.Of(alliance.Name)),
            new("ROLE", new("ruolo", "role"), FactValue.Of(member.Role == PartnerRole.LeadPartner
                ? new LocalizedText("capofila", "lead partner")
                : new LocalizedText("partner", "partner"))),
            TieOf(member.Body.Code == seat.BodyCode ? null : tie),
        ],
        [Rule],
        new Outcome.NotMet([]));
}
