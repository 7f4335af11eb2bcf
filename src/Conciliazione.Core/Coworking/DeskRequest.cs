using System.Diagnostics;
using Conciliazione.Eligibility;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>A request for a desk that a call has read and found in order. Italian term: domanda di postazione.</summary>
/// <remarks>
/// Made by <see cref="DeskCall.Read"/>. Whether it may have a desk is for the call to say. Personal data: it prints its reference
/// alone. Equality is by content. Immutable, safe for any thread.
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

    /// <summary>When it arrived.</summary>
    public Instant ReceivedAt { get; }

    /// <summary>How often the desk is asked for.</summary>
    public DeskFrequency Frequency { get; }

    /// <summary>What it takes of a week.</summary>
    public DeskAsk Ask { get; }

    /// <summary>Who asks, and what the request states.</summary>
    public AccessRequest Applicant { get; }

    /// <summary>The marks of the commission; blank while nobody has judged.</summary>
    public MarkSheet Marks { get; }

    /// <summary>The reference.</summary>
    public override string ToString() => Reference;
}
