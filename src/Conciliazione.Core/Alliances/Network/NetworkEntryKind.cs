namespace Conciliazione.Alliances;

/// <summary>Specifies what an entry in the register of a network says. Italian term: tipo di registrazione.</summary>
/// <remarks>The default value is <see cref="Request"/>. Requests, invitations and interviews make candidates, not members.</remarks>
public enum NetworkEntryKind
{
    /// <summary>The body asked to join. Italian term: richiesta di adesione.</summary>
    Request = 0,

    /// <summary>The body was invited to join. Italian term: invito.</summary>
    Invitation = 1,

    /// <summary>The body was interviewed before it joins. Italian term: colloquio conoscitivo.</summary>
    Interview = 2,

    /// <summary>The body signed the agreement of the network: from that day it is a member. Italian term: sottoscrizione.</summary>
    Signature = 3,

    /// <summary>The body left the network: from that day it is not a member. Italian term: recesso.</summary>
    Departure = 4,
}
