namespace Conciliazione.Editions;

/// <summary>The passages cited by the edition of the south-east alliance.</summary>
internal static class SudEst2014Sources
{
    public static LegalSource Project { get; } = new("D.G.R. 1081/2013", "Complessi Equilibri, alleanza Sud-Est dell'ASL Milano 2");

    public static LegalSource Title { get; } = Project.At("titolo");

    public static LegalSource Presentation { get; } = Project.At("presentazione");

    public static LegalSource Action(int number) => Project.At(FormattableString.Invariant($"azione {number}"));
}
