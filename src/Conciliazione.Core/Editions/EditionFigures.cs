namespace Conciliazione.Editions;

/// <summary>
/// The figures that the texts of the published editions print, each compared with its parts, in one list. Italian term: prospetto delle cifre.
/// </summary>
/// <remarks>
/// Each is in its own edition. Those of the Insubria plan are values of its rules and plans. Codes are unique over all editions. Immutable and
/// thread-safe.
/// </remarks>
public static class EditionFigures
{
    /// <summary>Every printed figure, edition by edition, in the order of the publication of their texts.</summary>
    public static ValueList<PrintedFigure> All { get; } = [.. Milano2014Figures.All, .. SudEst2014Project.Figures, .. Rhodense2014Figures.All];
}
