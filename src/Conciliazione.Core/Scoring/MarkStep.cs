namespace Conciliazione.Scoring;

/// <summary>How far apart two marks next to each other are. Italian term: passo del voto.</summary>
/// <remarks>The default value is <see cref="Whole"/>.</remarks>
public enum MarkStep
{
    /// <summary>Whole points.</summary>
    Whole = 0,

    /// <summary>Half points.</summary>
    Half = 1,
}
