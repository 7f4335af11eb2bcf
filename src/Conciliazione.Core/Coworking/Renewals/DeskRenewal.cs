using System.Diagnostics;
using Conciliazione.People;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>
/// A beneficiary's request to keep a desk for another phase. Italian term: richiesta di proroga dell'assegnazione.
/// </summary>
/// <remarks>Contains personal data: prints only its reference. Equality is by content. Immutable and thread-safe.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DeskRenewal
{
    /// <summary>Initializes a new renewal as submitted; a call reports its defects.</summary>
    /// <param name="reference">The office's own identifier; not blank, and never a name.</param>
    /// <param name="lastDay">The last day of the current assignment, inclusive.</param>
    /// <param name="askedAt">The time at which it was requested.</param>
    /// <param name="frequency">The code of the requested frequency, which may differ from the current one.</param>
    /// <param name="inWriting">Whether it was requested in writing.</param>
    /// <param name="earlier">
    /// The number of renewals that the assignment has already had; needed only where a call limits it.
    /// </param>
    /// <param name="weekdays">The days named; <see langword="null"/> if there are none.</param>
    /// <param name="person">
    /// The beneficiary, so that a person has one desk; while unknown, a request of the same person is not recognised as such.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="reference"/> is <see langword="null"/> or blank, <paramref name="frequency"/> is <see langword="null"/>,
    /// or <paramref name="lastDay"/> is not in the ISO calendar.
    /// </exception>
    public DeskRenewal(
        string reference,
        LocalDate lastDay,
        Instant askedAt,
        string frequency,
        Known<bool> inWriting,
        Known<int> earlier,
        Weekdays? weekdays = null,
        Known<FiscalCode> person = default)
    {
        Reference = Guard.Against.NullOrWhiteSpace(reference);
        LastDay = Guard.Against.NonIsoDate(lastDay);
        AskedAt = askedAt;
        Frequency = Guard.Against.Null(frequency);
        InWriting = inWriting;
        Earlier = earlier;
        Weekdays = weekdays;
        Person = person;
    }

    /// <summary>The office's own identifier.</summary>
    public string Reference { get; }

    /// <summary>The last day of the current assignment, inclusive.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The time at which it was requested.</summary>
    public Instant AskedAt { get; }

    /// <summary>The code of the requested frequency.</summary>
    public string Frequency { get; }

    /// <summary>Whether it was requested in writing.</summary>
    public Known<bool> InWriting { get; }

    /// <summary>The number of renewals that the assignment has already had.</summary>
    public Known<int> Earlier { get; }

    /// <summary>The days named; <see langword="null"/> if there are none.</summary>
    public Weekdays? Weekdays { get; }

    /// <summary>The beneficiary.</summary>
    public Known<FiscalCode> Person { get; }

    /// <summary>Returns the reference.</summary>
    public override string ToString() => Reference;
}
