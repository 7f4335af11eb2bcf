namespace Conciliazione.Coworking;

/// <summary>What so many breaches of a duty lead to. Italian term: grado dell'inadempimento.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record BreachStep
{
    /// <summary>Builds a step; terms say what does not fit.</summary>
    /// <param name="breaches">From how many breaches on.</param>
    /// <param name="consequence">What they lead to.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="consequence"/> is not a declared value.</exception>
    public BreachStep(int breaches, BreachConsequence consequence)
    {
        Breaches = breaches;
        Consequence = Guard.Against.Undeclared(consequence);
    }

    /// <summary>From how many breaches on.</summary>
    public int Breaches { get; }

    /// <summary>What they lead to.</summary>
    public BreachConsequence Consequence { get; }

    /// <summary>The number and the consequence.</summary>
    public override string ToString() => FormattableString.Invariant($"{Breaches}: {Consequence}");
}
