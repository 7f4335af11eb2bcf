namespace Conciliazione.Facts;

/// <summary>Specifies the kind of value of a fact. Italian term: tipo di dato.</summary>
/// <remarks>
/// Free text is not among the kinds: neither a name nor a fiscal code can become a fact, and thus part of a finding. The default
/// value is <see cref="YesNo"/>.
/// </remarks>
public enum FactKind
{
    /// <summary>Yes or no.</summary>
    YesNo = 0,

    /// <summary>A whole number.</summary>
    WholeNumber = 1,

    /// <summary>An amount in euros.</summary>
    Amount = 2,

    /// <summary>A day.</summary>
    Day = 3,

    /// <summary>An age in completed years, derived from a birth date.</summary>
    Age = 4,

    /// <summary>A distance in whole metres.</summary>
    Distance = 5,

    /// <summary>One of the options declared by the fact.</summary>
    Choice = 6,

    /// <summary>A list of items that have one day each, such as children and their birth dates.</summary>
    DatedList = 7,

    /// <summary>A share of a whole.</summary>
    Share = 8,

    /// <summary>A moment.</summary>
    Moment = 9,

    /// <summary>Marks given by the commission.</summary>
    Marks = 10,
}
