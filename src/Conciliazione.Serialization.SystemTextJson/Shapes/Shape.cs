namespace Conciliazione.Serialization;

/// <summary>How values are read, whatever their type.</summary>
internal abstract class Shape
{
    /// <summary>Reads a value; where it returns <see langword="null"/>, it has added at least one defect.</summary>
    public abstract object? ReadAny(Node node, Reading reading);
}
