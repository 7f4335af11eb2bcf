namespace Conciliazione.WorkPlans;

/// <summary>Specifies what of one activity must come before another. Italian term: tipo di precedenza.</summary>
/// <remarks>The default value is <see cref="EndBeforeStart"/>.</remarks>
public enum PrecedenceKind
{
    /// <summary>The last month of the first is before the first month of the second.</summary>
    EndBeforeStart = 0,

    /// <summary>The first month of the first is not after the first month of the second.</summary>
    StartBeforeStart = 1,
}
