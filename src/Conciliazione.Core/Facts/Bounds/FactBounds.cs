namespace Conciliazione.Facts;

/// <summary>The bounds of a measure as they were declared, whatever the type of its values. Italian term: estremi.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record FactBounds
{
    private FactBounds(FactValue? from, Edge fromEdge, FactValue? to, Edge toEdge)
    {
        From = from;
        FromEdge = fromEdge;
        To = to;
        ToEdge = toEdge;
    }

    /// <summary>The lower end, or <see langword="null"/> if there is none.</summary>
    public FactValue? From { get; }

    /// <summary>Whether the lower end is included; inclusive if there is none.</summary>
    public Edge FromEdge { get; }

    /// <summary>The upper end, or <see langword="null"/> if there is none.</summary>
    public FactValue? To { get; }

    /// <summary>Whether the upper end is included; inclusive if there is none.</summary>
    public Edge ToEdge { get; }

    /// <summary>Returns the bounds in the notation of intervals, such as <c>[18, 65)</c>.</summary>
    public override string ToString() =>
        $"{(FromEdge == Edge.Inclusive && From is not null ? '[' : '(')}{From?.ToString() ?? "-∞"}, {To?.ToString() ?? "∞"}{(ToEdge == Edge.Inclusive && To is not null ? ']' : ')')}";

    internal static FactBounds Of<TSubject>(IMeasured<TSubject> measured, StepBounds bounds)
        where TSubject : notnull => new(
            bounds.From is { } from ? measured.ShowStep(from.Value) : null,
            bounds.From?.Edge ?? Edge.Inclusive,
            bounds.To is { } to ? measured.ShowStep(to.Value) : null,
            bounds.To?.Edge ?? Edge.Inclusive);
}
