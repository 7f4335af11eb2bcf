using NodaTime;

namespace Conciliazione.Rivals;

/// <summary>A household's request as an office would hold it.</summary>
internal sealed class Request
{
    /// <summary>The protocol number: 0, 1, 2 and so on, in the order in which the objects were made.</summary>
    public required int Number { get; init; }

    /// <summary>When it arrived.</summary>
    public required Instant Arrival { get; init; }

    /// <summary>The applicant's birth.</summary>
    public required LocalDate Birth { get; init; }

    /// <summary>The birth of the relative cared for.</summary>
    public required LocalDate Elder { get; init; }

    /// <summary>The births of the children.</summary>
    public required ValueList<LocalDate> Children { get; init; }

    /// <summary>The ISEE.</summary>
    public required Euro Isee { get; init; }

    /// <summary>The work: one of <see cref="Call.Kinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether the applicant is a single parent.</summary>
    public required bool IsSingle { get; init; }
}
