namespace Conciliazione.Rankings;

/// <summary>Specifies whether a candidate gets a place, whatever the order of tied candidates.</summary>
internal enum PlaceOutcome
{
    /// <summary>No place.</summary>
    None = 0,

    /// <summary>A place open to all.</summary>
    Open = 1,

    /// <summary>A place of the candidate's own reserve.</summary>
    Reserved = 2,

    /// <summary>It depends on the order of tied candidates.</summary>
    Undecided = 3,
}
