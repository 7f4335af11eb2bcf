namespace Conciliazione.Coworking;

/// <summary>Specifies which of several requests of a person counts. Italian term: domande plurime.</summary>
/// <remarks>The default value is <see cref="AskWhich"/>.</remarks>
public enum SamePersonRule
{
    /// <summary>None, until the person chooses one: they are unclear.</summary>
    AskWhich = 0,

    /// <summary>The last that arrived in time, as a new version of the others.</summary>
    LatestCounts = 1,

    /// <summary>The first that arrived.</summary>
    EarliestCounts = 2,
}
