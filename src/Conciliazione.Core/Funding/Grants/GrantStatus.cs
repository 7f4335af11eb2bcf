namespace Conciliazione.Funding;

/// <summary>The outcome of a request. Italian term: esito della richiesta.</summary>
/// <remarks>The default value is <see cref="NotFunded"/>.</remarks>
public enum GrantStatus
{
    /// <summary>The funds ran out before its turn, or the ranking ended before it, even if it asks for nothing.</summary>
    NotFunded = 0,

    /// <summary>It received the full amount requested.</summary>
    InFull = 1,

    /// <summary>It received less than the amount requested: what was left, its part in proportion, or the share of its band.</summary>
    InPart = 2,

    /// <summary>It receives no money but keeps its row.</summary>
    Excluded = 3,

    /// <summary>
    /// Not decided yet: the request is tied with others and the money is not enough for all of them, such a tie decides whether the
    /// ranking ends before it, or a fact is missing, its own or of a request with which it shares a pool that may not suffice.
    /// </summary>
    Undecided = 4,
}
