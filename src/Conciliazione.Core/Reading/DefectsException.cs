namespace Conciliazione;

/// <summary>
/// The exception thrown when a value cannot be created; it holds all the defects. Thrown where the caller asserts that the data
/// is valid; external data is read through <see cref="Validated{T}"/> instead.
/// </summary>
public sealed class DefectsException : ArgumentException
{
    /// <summary>Initializes a new exception.</summary>
    /// <param name="defects">The defects; at least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="defects"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="defects"/> is empty.</exception>
    public DefectsException(ValueList<Defect> defects)
        : base(Describe(defects)) => Defects = defects;

    /// <summary>The defects; at least one.</summary>
    public ValueList<Defect> Defects { get; }

    private static string Describe(ValueList<Defect> defects)
    {
        Guard.Against.EmptyList(defects);
        return string.Join("; ", defects.Select(defect => defect.Render(Language.English)));
    }
}
