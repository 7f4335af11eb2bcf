namespace Conciliazione.Rankings;

/// <summary>Whether there is a place, whatever the order of the tied.</summary>
internal enum PlaceOutcome
{
    /// <summary>There is none.</summary>
    None = 0,

    /// <summary>One that is open to all.</summary>
    Open = 1,

    /// <summary>One of the candidate's own reserve.</summary>
    Reserved = 2,

    /// <summary>It depends on the order of the tied.</summary>
    Undecided = 3,
}
