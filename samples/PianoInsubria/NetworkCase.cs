using Conciliazione;
using Conciliazione.Alliances;
using NodaTime;

namespace PianoInsubria;

/// <summary>An invented network that grows and loses a member.</summary>
internal static class NetworkCase
{
    private static readonly LegalSource Source = new("Dati di esempio");
    private static readonly Body Town = Of("COMUNE", "Comune Alfa", BodyKind.PublicBody);
    private static readonly Body Union = Of("SINDACATO", "Sindacato Beta", BodyKind.TradeUnion);
    private static readonly Body School = Of("ISTITUTO", "Istituto Gamma", BodyKind.EducationalInstitution);

    public static LocalDate[] Days => [new(2021, 1, 31), new(2021, 6, 30), new(2021, 12, 31)];

    public static NetworkRegister Register { get; } = NetworkRegister.Create(
        "Rete di esempio",
        [
            NetworkEntry.Of(NetworkEntryKind.Signature, Town, new(2021, 1, 15), Source),
            NetworkEntry.Of(NetworkEntryKind.Request, Union, new(2021, 1, 20), Source),
            NetworkEntry.OfBatch(NetworkEntryKind.Request, "COOPERATIVE", new(BodyCategory.NonProfits, 12), new(2021, 3, 1), Source),
            NetworkEntry.Of(NetworkEntryKind.Invitation, School, new(2021, 3, 10), Source),
            NetworkEntry.OfBatch(NetworkEntryKind.Signature, "COOPERATIVE", new(BodyCategory.NonProfits, 8), new(2021, 5, 6), Source),
            NetworkEntry.Of(NetworkEntryKind.Interview, Union, new(2021, 5, 20), Source),
            NetworkEntry.Of(NetworkEntryKind.Signature, Union, new(2021, 9, 14), Source),
            NetworkEntry.Of(NetworkEntryKind.Departure, Town, new(2021, 11, 30), Source),
        ],
        Source,
        since: new(2021, 1, 1)).OrThrow();

    private static Body Of(string code, string name, BodyKind kind) => Body.Create(code, name, kind, Source).OrThrow();
}
