namespace Conciliazione.Indicators;

/// <summary>Specifies which uses a bonus may have. Italian term: scelta degli utilizzi.</summary>
/// <remarks>The default value is <see cref="ExactlyOne"/>.</remarks>
public enum BonusChoice
{
    /// <summary>Exactly one of the declared uses.</summary>
    ExactlyOne = 0,

    /// <summary>Any of the declared uses, at least one; the list is closed.</summary>
    AnyDeclared = 1,

    /// <summary>Any use, at least one; those declared are examples, so that the list is open.</summary>
    AnyUse = 2,
}
