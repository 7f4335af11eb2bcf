namespace Conciliazione.Tests;

/// <summary>Root values for tests that need any of a kind.</summary>
internal static class Samples
{
    public const Language NoLanguage = (Language)9;

    public static LegalSource Source { get; } = new("D.G.R. 1/2030", "Avviso di prova", "art. 1");

    public static LocalizedText Title { get; } = new("soglia di prova", "test threshold");

    public static FactValue.Fraction Distance { get; } = new(Ratio.Of(225, 1000), Unit.Euro, 3);
}
