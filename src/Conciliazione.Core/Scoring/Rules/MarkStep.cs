namespace Conciliazione.Scoring;

/// <summary>Specifies the step between consecutive marks. Italian term: passo del voto.</summary>
/// <remarks>The default value is <see cref="Whole"/>.</remarks>
public enum MarkStep
{
    /// <summary>Whole points.</summary>
    Whole = 0,

    /// <summary>Half points.</summary>
    Half = 1,
}
