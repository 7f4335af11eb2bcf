namespace Conciliazione.Settlements;

/// <summary>The spending of one body, by who bears it. Italian term: rendiconto dell'ente.</summary>
/// <remarks>
/// The plan has amounts by body for co-financing only, so none for what the grant bears. Equality is by content. Immutable
/// and thread-safe.
/// </remarks>
public sealed record BodySettlement
{
    internal BodySettlement(string body, bool isInPlan, SettledAmounts cash, SettledAmounts inKind, SettledAmounts fromGrant)
    {
        Body = body;
        IsInPlan = isInPlan;
        Cash = cash;
        InKind = inKind;
        ShownFromGrant = fromGrant.Shown;
        AcceptedFromGrant = fromGrant.Accepted;
    }

    /// <summary>The body, as named in the plan or, if it is not there, in its first expense.</summary>
    public string Body { get; }

    /// <summary>
    /// Whether the plan has a co-financing line under this name; one written in another way, such as a longer name, is another body.
    /// </summary>
    public bool IsInPlan { get; }

    /// <summary>Its co-financing in cash; what is left is below zero where it gave more than it promised.</summary>
    public SettledAmounts Cash { get; }

    /// <summary>Its co-financing in kind; what is left is below zero where it gave more than it promised.</summary>
    public SettledAmounts InKind { get; }

    /// <summary>What it showed of what the grant bears.</summary>
    public Euro ShownFromGrant { get; }

    /// <summary>What is accepted of it.</summary>
    public Euro AcceptedFromGrant { get; }

    /// <summary>The spending of the body that is accepted, whoever bears it.</summary>
    public Euro Accepted => Cash.Accepted + InKind.Accepted + AcceptedFromGrant;

    /// <summary>Returns the body and its accepted spending.</summary>
    public override string ToString() => $"{Body} {Accepted}";
}
