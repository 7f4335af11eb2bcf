namespace Conciliazione.WorkPlans;

/// <summary>Specifies what is due. Italian term: tipo di scadenza.</summary>
/// <remarks>The default value is <see cref="Start"/>.</remarks>
public enum DueKind
{
    /// <summary>The start of an activity.</summary>
    Start = 0,

    /// <summary>The end of an activity.</summary>
    End = 1,

    /// <summary>A milestone.</summary>
    Milestone = 2,

    /// <summary>A duty, or one time of it.</summary>
    Duty = 3,
}
