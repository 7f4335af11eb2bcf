namespace Conciliazione.Settlements;

/// <summary>Specifies which spending is more than the plan allows. Italian term: spesa eccedente.</summary>
/// <remarks>
/// Of the spending that is too much, the latest is refused; of one day, that with the later code. What a cap limits, such as coordination,
/// is accepted after the rest. The default value is <see cref="ByCategory"/>.
/// </remarks>
public enum ExcessRule
{
    /// <summary>What is above the planned amount of its category, and what is above the planned total.</summary>
    ByCategory = 0,

    /// <summary>
    /// What is above the planned total: a category may take what another has left. What is then left of it is below zero.
    /// </summary>
    InAll = 1,
}
