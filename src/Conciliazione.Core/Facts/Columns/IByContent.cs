namespace Conciliazione.Facts;

/// <summary>A target of getters that are equal if they read the same thing, not if they are the same object.</summary>
internal interface IByContent
{
    /// <summary>The number of wholes through which the getter reads.</summary>
    public int Depth { get; }
}
