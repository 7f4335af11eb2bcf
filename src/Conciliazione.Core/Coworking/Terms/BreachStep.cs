namespace Conciliazione.Coworking;

/// <summary>The consequence of a given number of breaches of a duty. Italian term: grado dell'inadempimento.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record BreachStep
{
    /// <summary>Initializes a new step; terms report its defects.</summary>
    /// <param name="breaches">The number of breaches from which the consequence applies.</param>
    /// <param name="consequence">The consequence.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="consequence"/> is not a declared value.</exception>
    public BreachStep(int breaches, BreachConsequence consequence)
    {
        Breaches = breaches;
        Consequence = Guard.Against.Undeclared(consequence);
    }

    /// <summary>The number of breaches from which the consequence applies.</summary>
    public int Breaches { get; }

    /// <summary>The consequence.</summary>
    public BreachConsequence Consequence { get; }

    /// <summary>Returns the number and the consequence.</summary>
    public override string ToString() => FormattableString.Invariant($"{Breaches}: {Consequence}");
}
