using System.Diagnostics;
using Conciliazione.Eligibility;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>A request for a desk that a call has read and found valid. Italian term: domanda di postazione.</summary>
/// <remarks>
/// Created by <see cref="DeskCall.Read"/>. The call determines whether it is eligible for a desk. Contains personal data: prints
/// only its reference. Equality is by content. Immutable and thread-safe.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DeskRequest
{
    internal DeskRequest(string reference, Instant receivedAt, DeskFrequency frequency, DeskAsk ask, AccessRequest applicant, MarkSheet marks)
    {
        Reference = reference;
        ReceivedAt = receivedAt;
        Frequency = frequency;
        Ask = ask;
        Applicant = applicant;
        Marks = marks;
    }

    /// <summary>The office's own identifier.</summary>
    public string Reference { get; }

    /// <summary>The time at which the request arrived.</summary>
    public Instant ReceivedAt { get; }

    /// <summary>The frequency requested.</summary>
    public DeskFrequency Frequency { get; }

    /// <summary>The share of a week that the request takes.</summary>
    public DeskAsk Ask { get; }

    /// <summary>The applicant, and what the request states.</summary>
    public AccessRequest Applicant { get; }

    /// <summary>The marks of the commission; blank until it has given any.</summary>
    public MarkSheet Marks { get; }

    /// <summary>Returns the reference.</summary>
    public override string ToString() => Reference;
}
