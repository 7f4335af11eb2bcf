namespace Conciliazione.Editions;

/// <summary>How the marks of a commission of three become one. Italian term: voto della commissione.</summary>
/// <remarks>The default value is <see cref="Agreed"/>.</remarks>
public enum CommissionMarks
{
    /// <summary>One whole mark that the commission agrees on.</summary>
    Agreed = 0,

    /// <summary>The mean of three whole marks, to the hundredth, half up.</summary>
    MeanOfThree = 1,
}
