namespace Conciliazione.WorkPlans;

/// <summary>Specifies how binding a duty is. Italian term: forza dell'obbligo.</summary>
/// <remarks>The default value is <see cref="Required"/>.</remarks>
public enum DutyForce
{
    /// <summary>It must be done.</summary>
    Required = 0,

    /// <summary>The text intends it, without binding itself to it: "where possible", "for example".</summary>
    Intended = 1,

    /// <summary>It may be done; nobody is late with it.</summary>
    Allowed = 2,
}
