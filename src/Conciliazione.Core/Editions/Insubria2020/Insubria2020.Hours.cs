using Conciliazione.Funding;

namespace Conciliazione.Editions;

/// <content>The consultancy hours of the Valle Olona project. Italian term: ore di consulenza del progetto Valle Olona.</content>
public static partial class Insubria2020
{
    /// <summary>
    /// The rule for sharing the consultancy hours: two hours each, the rest by weight: 1, plus 1 for new members, plus 1 for
    /// newcomers to agile work. The text requires a minimum for all and more for the new, and gives no numbers: the numbers are
    /// our interpretation. Source: Progetto 3, punto 2.3.
    /// </summary>
    public static SupportHoursRule Hours { get; } = new(
        minimum: 2, weight: 1, newMember: 1, newcomer: 1, Insubria2020Sources.Project(3, "punto 2.3"));

    /// <summary>
    /// The ten bodies that share the consultancy hours, in the order of the project's table, which also decides between equal
    /// remainders. A body is new to the network if the text places it in another alliance before; it is new to agile work if the
    /// text names neither a training nor a trial of it, nor a part in the previous project, whose members the text contrasts with
    /// the newcomers. Source: Progetto 3, punto 3 and the second punto 2.3.
    /// </summary>
    public static ValueList<SupportBody> HoursBodies { get; } =
    [
        Public(1, "medio-olona", "Medio Olona Servizi alla Persona"),
        Public(2, "comune-marnate", "Comune di Marnate"),
        Public(3, "comune-castellanza", "Comune di Castellanza", isNewcomer: true),
        Public(4, "comune-olgiate-olona", "Comune di Olgiate Olona"),
        Public(5, "comune-gorla-minore", "Comune di Gorla Minore"),
        Public(6, "comune-fagnano-olona", "Comune di Fagnano Olona"),
        Public(7, "comune-busto-arsizio", "Comune di Busto Arsizio"),
        Public(8, "udp-gallarate", "Ufficio di Piano Gallarate", isNewcomer: true, isNewMember: true),
        Public(9, "udp-somma-lombardo", "Ufficio di Piano Somma Lombardo"),
        new("totem", LocalizedText.Same("Cooperativa Sociale Totem"), isCompany: true, isNewMember: false, isNewcomer: false, precedence: 10),
    ];

    private static SupportBody Public(long place, string code, string name, bool isNewcomer = false, bool isNewMember = false) =>
        new(code, LocalizedText.Same(name), isCompany: false, isNewMember, isNewcomer, place);
}
