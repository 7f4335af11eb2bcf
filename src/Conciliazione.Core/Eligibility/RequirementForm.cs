namespace Conciliazione.Eligibility;

/// <summary>How a requirement is made up of others. Italian term: forma del requisito.</summary>
/// <remarks>The default value is <see cref="Plain"/>.</remarks>
public enum RequirementForm
{
    /// <summary>It reads facts and has no parts.</summary>
    Plain = 0,

    /// <summary>Every part must be met.</summary>
    AllOf = 1,

    /// <summary>One part must be met.</summary>
    AnyOf = 2,

    /// <summary>No part may be met.</summary>
    NoneOf = 3,

    /// <summary>So many parts must be met.</summary>
    SomeOf = 4,

    /// <summary>Steps: a later one is looked at only after those before it are met.</summary>
    Staged = 5,

    /// <summary>What is short of its one part can be put right until a date.</summary>
    Curable = 6,
}
