namespace Conciliazione.Projects;

/// <summary>A service that a project plans to offer, and how. Italian term: servizio previsto.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record PlannedService
{
    /// <summary>Initializes a new service.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="ways">The ways in which it is delivered; empty if the text does not say.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="label"/> is <see langword="null"/> or has no source, or <paramref name="ways"/> or one of them is
    /// <see langword="null"/>.
    /// </exception>
    public PlannedService(RuleLabel label, ValueList<LocalizedText> ways)
    {
        Label = Guard.Against.Unsourced(label);
        Ways = Guard.Against.NullItem(ways);
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The ways in which it is delivered; empty if the text does not say.</summary>
    public ValueList<LocalizedText> Ways { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;
}
