namespace Conciliazione.Editions;

/// <summary>Specifies how the three marks of a commission are combined. Italian term: voto della commissione.</summary>
/// <remarks>The default value is <see cref="Agreed"/>.</remarks>
public enum CommissionMarks
{
    /// <summary>A single whole mark agreed on by the commission.</summary>
    Agreed = 0,

    /// <summary>The mean of three whole marks, rounded half up to the hundredth.</summary>
    MeanOfThree = 1,
}
