namespace Conciliazione;

/// <summary>Something that a plan holds, as two versions of the plan are compared: found by its path, shown by its value.</summary>
internal sealed class PlanItem
{
    private readonly string _path;
    private readonly LocalizedText _title;
    private readonly FactValue _value;
    private readonly object _content;
    private readonly PlanItem[] _parts;

    /// <summary>Initializes a new item.</summary>
    /// <param name="path">What it is found by; unique in the plan.</param>
    /// <param name="title">What it is, in words.</param>
    /// <param name="value">What is shown where it is only in one of the two versions.</param>
    /// <param name="content">What is compared; the value when omitted.</param>
    /// <param name="parts">What is shown instead, part by part, where both versions have it.</param>
    public PlanItem(string path, LocalizedText title, FactValue value, object? content = null, IEnumerable<PlanItem>? parts = null)
    {
        _path = path;
        _title = title;
        _value = value;
        _content = content ?? value;
        _parts = [.. parts ?? []];
    }

    /// <summary>Returns the items that differ, in the order of the earlier version, then what only the later one has.</summary>
    public static IEnumerable<PlanChange> Changes(IEnumerable<PlanItem> earlier, IEnumerable<PlanItem> later)
    {
        Dictionary<string, PlanItem> before = ByPath(earlier), after = ByPath(later);
        return before.Keys.Union(after.Keys, StringComparer.Ordinal).SelectMany(path => Change(before.GetValueOrDefault(path), after.GetValueOrDefault(path)));
    }

    private static Dictionary<string, PlanItem> ByPath(IEnumerable<PlanItem> items) => items.ToDictionary(item => item._path, StringComparer.Ordinal);

    private static PlanChange[] Change(PlanItem? before, PlanItem? after)
    {
        if (Equals(before?._content, after?._content))
        {
            return [];
        }

        // What differs in something that no part shows is listed as a whole.
        PlanChange[] parts = before is null || after is null ? [] : [.. Changes(before._parts, after._parts)];
        PlanItem named = (after ?? before)!;
        return parts.Length > 0 ? parts : [new(named._path, named._title, before?._value, after?._value)];
    }
}
