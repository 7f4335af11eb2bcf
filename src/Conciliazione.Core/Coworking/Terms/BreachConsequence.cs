namespace Conciliazione.Coworking;

/// <summary>Specifies the consequence of breaching a duty. Italian term: conseguenza dell'inadempimento.</summary>
/// <remarks>The default value is <see cref="Noted"/>.</remarks>
public enum BreachConsequence
{
    /// <summary>The breach is noted, with no further consequence.</summary>
    Noted = 0,

    /// <summary>A warning (diffida).</summary>
    Warning = 1,

    /// <summary>The desk is forfeited (decadenza).</summary>
    Forfeiture = 2,
}
