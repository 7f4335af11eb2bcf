namespace Conciliazione.Eligibility;

/// <summary>How a requirement is composed. Italian term: forma del requisito.</summary>
/// <remarks>The default value is <see cref="Plain"/>.</remarks>
public enum RequirementForm
{
    /// <summary>The requirement reads facts and has no parts.</summary>
    Plain = 0,

    /// <summary>Every part must be met.</summary>
    AllOf = 1,

    /// <summary>At least one part must be met.</summary>
    AnyOf = 2,

    /// <summary>None of the parts may be met.</summary>
    NoneOf = 3,

    /// <summary>At least a given number of parts must be met.</summary>
    SomeOf = 4,

    /// <summary>Consecutive steps: a step is evaluated only if those before it are met.</summary>
    Staged = 5,

    /// <summary>The shortfall of its only part can be cured until a date.</summary>
    Curable = 6,
}
