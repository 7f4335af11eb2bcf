using Conciliazione.Alliances;

namespace Conciliazione.Editions;

/// <summary>The codes of the bodies that stand in several places, and how a partner table's row becomes a body.</summary>
/// <remarks>
/// One policy for all rows: a row that names one of the ten types states it; one that names two is read as the narrower; one
/// that names none of them stays unclear, whatever the body is called. Only a lead partner that has no row is read by its name.
/// </remarks>
internal static class Insubria2020Bodies
{
    public const string Erbese = "consorzio-erbese";
    public const string Asci = "comuni-insieme";
    public const string Csv = "csv-insubria";
    public const string BustoArsizio = "comune-busto-arsizio";

    /// <summary>The type stands in the table as one of the ten.</summary>
    public static Body Stated(
        LegalSource source, string code, string name, BodyKind kind, string asWritten, EnterpriseSize size = EnterpriseSize.NotStated) =>
        Body.Create(code, name, kind, source, size, asWritten).OrThrow();

    /// <summary>The row names two of the ten types or misspells one, or there is no row.</summary>
    public static Body Read(LegalSource source, string code, string name, BodyKind kind, string asWritten = "") =>
        Body.Create(code, name, kind, source, typeAsWritten: asWritten, kindProvenance: Provenance.Reading).OrThrow();

    /// <summary>What the table says is none of the ten: kept as written.</summary>
    public static Body Unclear(LegalSource source, string code, string name, string asWritten) =>
        Body.Create(code, name, BodyKind.Unclear, source, typeAsWritten: asWritten).OrThrow();
}
