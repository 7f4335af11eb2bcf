namespace Conciliazione;

/// <summary>A difference between two versions of a plan. Italian term: variazione.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record PlanChange
{
    internal PlanChange(string path, LocalizedText title, FactValue? before, FactValue? after)
    {
        Path = path;
        Title = title;
        Before = before;
        After = after;
    }

    /// <summary>What differs, as identified in defects: <c>costs[A]</c>, <c>services[DESKS].ways</c>, <c>indicators[N].target</c>.</summary>
    public string Path { get; }

    /// <summary>What differs, in words; by the name that it has in the later version, if it is still there.</summary>
    public LocalizedText Title { get; }

    /// <summary>The value in the earlier version; <see langword="null"/> if that version does not have it.</summary>
    public FactValue? Before { get; }

    /// <summary>The value in the later version; <see langword="null"/> if that version does not have it.</summary>
    public FactValue? After { get; }

    /// <summary>Returns the change as one line: what differs, before and after.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        string absent = language == Language.Italian ? "non indicato" : "not stated";
        return $"{Title.In(language)}: {Before?.Render(language) ?? absent} → {After?.Render(language) ?? absent}";
    }

    /// <summary>Returns the path and the values before and after, in English.</summary>
    public override string ToString() => $"{Path}: {Before?.Render(Language.English)} > {After?.Render(Language.English)}";
}
