using System.Diagnostics;
using Conciliazione.People;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>A beneficiary's request to keep a desk for one more phase. Italian term: richiesta di proroga dell'assegnazione.</summary>
/// <remarks>Personal data: it prints its reference alone. Equality is by content. Immutable, safe for any thread.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DeskRenewal
{
    /// <summary>Builds a renewal as it was asked for; a call says what does not fit.</summary>
    /// <param name="reference">The office's own identifier; not blank, never a name.</param>
    /// <param name="lastDay">The last day of the assignment that runs, inclusive.</param>
    /// <param name="askedAt">When it was asked for.</param>
    /// <param name="frequency">The code of the frequency asked for, which may be another than so far.</param>
    /// <param name="inWriting">Whether it was asked for in writing.</param>
    /// <param name="weekdays">The days named; <see langword="null"/> where none are.</param>
    /// <param name="person">
    /// The beneficiary, so that one person has one desk; while it is not known, a request of the same person is not seen to be so.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="reference"/> is <see langword="null"/> or blank, <paramref name="frequency"/> is <see langword="null"/>, or
    /// <paramref name="lastDay"/> is not of the common (ISO) calendar.
    /// </exception>
    public DeskRenewal(
        string reference,
        LocalDate lastDay,
        Instant askedAt,
        string frequency,
        Known<bool> inWriting,
        Weekdays? weekdays = null,
        Known<FiscalCode> person = default)
    {
        Reference = Guard.Against.NullOrWhiteSpace(reference);
        LastDay = Guard.Against.NonIsoDate(lastDay);
        AskedAt = askedAt;
        Frequency = Guard.Against.Null(frequency);
        InWriting = inWriting;
        Weekdays = weekdays;
        Person = person;
    }

    /// <summary>The office's own identifier.</summary>
    public string Reference { get; }

    /// <summary>The last day of the assignment that runs, inclusive.</summary>
    public LocalDate LastDay { get; }

    /// <summary>When it was asked for.</summary>
    public Instant AskedAt { get; }

    /// <summary>The code of the frequency asked for.</summary>
    public string Frequency { get; }

    /// <summary>Whether it was asked for in writing.</summary>
    public Known<bool> InWriting { get; }

    /// <summary>The days named; <see langword="null"/> where none are.</summary>
    public Weekdays? Weekdays { get; }

    /// <summary>The beneficiary.</summary>
    public Known<FiscalCode> Person { get; }

    /// <summary>The reference.</summary>
    public override string ToString() => Reference;
}
