namespace Conciliazione.Settlements;

/// <summary>Specifies the total on which shares count, such as at most 15% or at least 30%. Italian term: base delle percentuali.</summary>
/// <remarks>The default value is <see cref="Accepted"/>.</remarks>
public enum ShareBase
{
    /// <summary>The total of the spending accepted.</summary>
    Accepted = 0,

    /// <summary>The total of the plan.</summary>
    Planned = 1,
}
