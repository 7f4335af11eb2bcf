namespace Conciliazione.Settlements;

/// <summary>The spending of one body, by who bears it. Italian term: rendiconto dell'ente.</summary>
/// <remarks>
/// The plan has amounts by body for co-financing only, so of what the grant bears nothing is planned. Equality is by content. Immutable
/// and thread-safe.
/// </remarks>
public sealed record BodySettlement
{
    internal BodySettlement(string body, SettledAmounts cash, SettledAmounts inKind, SettledAmounts fromGrant)
    {
        Body = body;
        Cash = cash;
        InKind = inKind;
        FromGrant = fromGrant;
    }

    /// <summary>The body, as named in the plan or, if it is not there, in its first expense.</summary>
    public string Body { get; }

    /// <summary>Its co-financing in cash.</summary>
    public SettledAmounts Cash { get; }

    /// <summary>Its co-financing in kind.</summary>
    public SettledAmounts InKind { get; }

    /// <summary>What it spent of the grant; planned is zero.</summary>
    public SettledAmounts FromGrant { get; }

    /// <summary>The spending of the body that is accepted, whoever bears it.</summary>
    public Euro Accepted => Cash.Accepted + InKind.Accepted + FromGrant.Accepted;

    /// <summary>Returns the body and its accepted spending.</summary>
    public override string ToString() => $"{Body} {Accepted}";
}
