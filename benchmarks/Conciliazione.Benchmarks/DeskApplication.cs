using NodaTime;

namespace Conciliazione.Benchmarks;

/// <summary>A request for a desk as an office would hold it: dates, a list, answers, marks.</summary>
public sealed class DeskApplication
{
    /// <summary>The reference.</summary>
    public required string Reference { get; init; }

    /// <summary>A, B or C.</summary>
    public required string Kind { get; init; }

    /// <summary>When it arrived.</summary>
    public required Instant Arrival { get; init; }

    /// <summary>The applicant's birth.</summary>
    public required LocalDate Birth { get; init; }

    /// <summary>The births of the children.</summary>
    public required ValueList<LocalDate> Children { get; init; }

    /// <summary>The six marks; the first five for kind A.</summary>
    public required byte[] Marks { get; init; }

    /// <summary>The distance of the workplace.</summary>
    public required int Metres { get; init; }

    /// <summary>Whether a woman asks.</summary>
    public required bool IsWoman { get; init; }

    /// <summary>Whether an activity is started.</summary>
    public required bool IsNew { get; init; }

    /// <summary>Whether an elderly relative is at home.</summary>
    public required bool HasElderly { get; init; }

    /// <summary>Whether the applicant is a single parent.</summary>
    public required bool IsSingleParent { get; init; }

    /// <summary>Whether the spouse works outside.</summary>
    public required bool HasSpouseOutside { get; init; }

    /// <summary>Whether a disabled relative is assisted.</summary>
    public required bool HasDisabled { get; init; }
}
