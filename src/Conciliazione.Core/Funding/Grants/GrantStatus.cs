namespace Conciliazione.Funding;

/// <summary>The outcome of a request. Italian term: esito della richiesta.</summary>
/// <remarks>The default value is <see cref="NotFunded"/>.</remarks>
public enum GrantStatus
{
    /// <summary>The funds ran out before its turn.</summary>
    NotFunded = 0,

    /// <summary>It received the full amount requested.</summary>
    InFull = 1,

    /// <summary>It received what was left, less than the amount requested.</summary>
    InPart = 2,

    /// <summary>It receives no money but keeps its row.</summary>
    Excluded = 3,

    /// <summary>
    /// The request is tied with others, and the money is not enough for all of them: a ranking or the committee must decide.
    /// </summary>
    Undecided = 4,
}
