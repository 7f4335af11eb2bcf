namespace Conciliazione;

/// <summary>Specifies which side of a contradiction is used. Italian term: lato in uso.</summary>
/// <remarks>The default value is <see cref="Neither"/>.</remarks>
public enum SideInUse
{
    /// <summary>Neither: nothing is decided or calculated by it, or the caller gives the value.</summary>
    Neither = 0,

    /// <summary>The first side.</summary>
    First = 1,

    /// <summary>The second side.</summary>
    Second = 2,

    /// <summary>Both, each for what it says: a number as a target, for instance, and another as a count.</summary>
    Both = 3,
}
