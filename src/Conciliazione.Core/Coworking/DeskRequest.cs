using System.Diagnostics;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
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

    /// <summary>From a request to who asks and what is stated, for facts of the one that are read from the other.</summary>
    public static Func<DeskRequest, AccessRequest> ToApplicant { get; } = static request => request.Applicant;

    /// <summary>From a request to the marks of the commission, likewise.</summary>
    public static Func<DeskRequest, MarkSheet> ToMarks { get; } = static request => request.Marks;

    /// <summary>When the request arrived, for calls that break ties by it.</summary>
    public static Fact<DeskRequest>.Moment Arrival { get; } = new(
        "RECEIVED", new("arrivo della domanda", "arrival of the request"), static request => request.ReceivedAt);

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
