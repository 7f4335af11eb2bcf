namespace Conciliazione;

/// <summary>
/// A value could not be built: every defect at once. Thrown where the caller asserts that data is right; outside data is
/// read through <see cref="Validated{T}"/> instead.
/// </summary>
public sealed class DefectsException : ArgumentException
{
    /// <summary>Builds the exception.</summary>
    /// <param name="defects">What is wrong; at least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="defects"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="defects"/> is empty.</exception>
    public DefectsException(ValueList<Defect> defects)
        : base(Describe(defects)) => Defects = defects;

    /// <summary>What is wrong; at least one.</summary>
    public ValueList<Defect> Defects { get; }

    private static string Describe(ValueList<Defect> defects)
    {
        Guard.Against.EmptyList(defects);
        return string.Join("; ", defects.Select(defect => defect.Render(Language.English)));
    }
}
