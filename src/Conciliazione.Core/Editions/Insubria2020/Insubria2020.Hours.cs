using Conciliazione.Funding;

namespace Conciliazione.Editions;

/// <content>The consultancy hours of the Valle Olona project. Italian term: ore di consulenza del progetto Valle Olona.</content>
public static partial class Insubria2020
{
    /// <summary>
    /// The rule for sharing the consultancy hours of public bodies (activity 1): two hours each, the rest by weight: 1, plus 1 for
    /// new members, plus 1 for newcomers to agile work. The text requires a minimum for all and more for the new, and gives no
    /// numbers: the numbers are our interpretation. Source: Progetto 3, punto 2.3, Destinatari.
    /// </summary>
    /// <remarks>
    /// Hours are whole: where few are left beyond the minima, a body that is not new may get as many as a new one, which is less
    /// than the text wants. With 21 hours the nine bodies of <see cref="PublicHoursBodies"/> are such a case.
    /// </remarks>
    public static SupportHoursRule PublicHours { get; } = new(
        minimum: 2, weight: 1, newMember: 1, newcomer: 1, Insubria2020Sources.Project(3, "punto 2.3, Destinatari"));

    /// <summary>
    /// The rule for sharing the consultancy hours of companies (activity 3), a pool of its own: two hours for newcomers to agile
    /// work, the rest in equal parts, since companies that already follow such a path are supported too. The text requires a
    /// minimum for newcomers, and gives no numbers: the numbers and the equal parts are our interpretation. Source: Progetto 3,
    /// punto 2.2 (companies that already took part) and punto 2.3, Destinatari.
    /// </summary>
    public static SupportHoursRule CompanyHours { get; } = new(
        minimum: 2, weight: 1, newMember: 0, newcomer: 0, Insubria2020Sources.Project(3, "punto 2.3, Destinatari"), onlyForNewcomers: true);

    /// <summary>
    /// The nine public bodies of the project, in the order of its table, which also decides between equal remainders. A body is
    /// new to the network if the text places it in another alliance before, and nowhere in that of Castellanza; it is new to agile
    /// work if the text names neither a training nor a trial of it, nor a part in the previous project, whose members the text
    /// contrasts with the newcomers. Where the table says that a body itself signed the former alliance and took part in that
    /// training, the facts are stated; the others are our interpretation. Source: Progetto 3, table of the partners, punto 2.2 and
    /// punto 2.3, Destinatari.
    /// </summary>
    /// <remarks>
    /// Our interpretation too: Medio Olona, a "public economic body", counts among the public bodies; Somma Lombardo is not new,
    /// although it was also in the alliance of Gallarate and the training was that of municipalities of its district; the bodies
    /// potentially interested are those of the table, although there could be more, such as the municipalities of Gorla Maggiore
    /// and Solbiate Olona.
    /// </remarks>
    public static ValueList<SupportBody> PublicHoursBodies { get; } =
    [
        Public(1, "medio-olona", "Medio Olona Servizi alla Persona", Provenance.Reading),
        Public(2, "comune-marnate", "Comune di Marnate", Provenance.Stated),
        Public(3, "comune-castellanza", "Comune di Castellanza", Provenance.Reading, isNewcomer: true),
        Public(4, "comune-olgiate-olona", "Comune di Olgiate Olona", Provenance.Stated),
        Public(5, "comune-gorla-minore", "Comune di Gorla Minore", Provenance.Stated),
        Public(6, "comune-fagnano-olona", "Comune di Fagnano Olona", Provenance.Stated),
        Public(7, "comune-busto-arsizio", "Comune di Busto Arsizio", Provenance.Reading),
        Public(8, "udp-gallarate", "Ufficio di Piano Gallarate", Provenance.Reading, isNewcomer: true, isNewMember: true),
        Public(9, "udp-somma-lombardo", "Ufficio di Piano Somma Lombardo", Provenance.Reading),
    ];

    /// <summary>
    /// The one partner of the project that is not a public body; that it counts among the companies, and is not new, is our
    /// interpretation. Source: Progetto 3, table of the partners.
    /// </summary>
    public static ValueList<SupportBody> CompanyHoursBodies { get; } =
    [
        new("totem", LocalizedText.Same("Cooperativa Sociale Totem"), isNewMember: false, isNewcomer: false, precedence: 1, Provenance.Reading),
    ];

    private static SupportBody Public(long place, string code, string name, Provenance provenance, bool isNewcomer = false, bool isNewMember = false) =>
        new(code, LocalizedText.Same(name), isNewMember, isNewcomer, place, provenance);
}
