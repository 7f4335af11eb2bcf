namespace Conciliazione.Funding;

/// <summary>How a request ended. Italian term: esito della richiesta.</summary>
/// <remarks>The default value is <see cref="NotFunded"/>.</remarks>
public enum GrantStatus
{
    /// <summary>The money ended before it.</summary>
    NotFunded = 0,

    /// <summary>It got what it asked for.</summary>
    InFull = 1,

    /// <summary>It got what was left, less than it asked for.</summary>
    InPart = 2,

    /// <summary>It takes no money and keeps its row.</summary>
    Excluded = 3,

    /// <summary>It is tied with others, and the money is not enough for them all: a ranking or the committee must decide.</summary>
    Undecided = 4,
}
