using Conciliazione.Funding;

namespace Conciliazione.Editions;

/// <content>The consultancy hours of the Valle Olona project. Italian term: ore di consulenza del progetto Valle Olona.</content>
public static partial class Insubria2020
{
    /// <summary>
    /// The rule of the consultancy hours: two hours each, then by weight: 1, one more for new members, one more for newcomers to agile
    /// work. The text asks for a minimum for all and more for the new, and gives no number: the numbers are our reading. Source:
    /// Progetto 3, punto 2.3.
    /// </summary>
    public static SupportHoursRule Hours { get; } = new(
        minimum: 2, weight: 1, newMember: 1, newcomer: 1, Insubria2020Sources.Project(3, "punto 2.3"));

    /// <summary>
    /// The ten bodies that share the consultancy hours, in the order of its table, which is also the key for equal remainders. New to the network is
    /// who the text places in another alliance before; new to agile work is who it names no training or trial of, nor a part in the
    /// project before, which it sets against the newcomers. Source: Progetto 3, punto 3 and the second punto 2.3.
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
