namespace Conciliazione.Coworking;

/// <summary>What the breach of a duty leads to. Italian term: conseguenza dell'inadempimento.</summary>
/// <remarks>The default value is <see cref="Noted"/>.</remarks>
public enum BreachConsequence
{
    /// <summary>It is noted, and leads to nothing else.</summary>
    Noted = 0,

    /// <summary>A warning (diffida).</summary>
    Warning = 1,

    /// <summary>The desk is forfeited (decadenza).</summary>
    Forfeiture = 2,
}
