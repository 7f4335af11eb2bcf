using System.Diagnostics;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>A request as submitted, before any check. Italian term: modulo di domanda.</summary>
/// <remarks>
/// A call reads it (<see cref="DeskCall.Read"/>) and reports all its defects at once. Contains personal data: prints only its
/// reference. Equality is by content. Immutable and thread-safe.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DeskForm
{
    /// <summary>Initializes a new form.</summary>
    /// <param name="reference">The office's own identifier, such as a protocol number; not blank, and never a name.</param>
    /// <param name="receivedAt">The time at which the request arrived.</param>
    /// <param name="frequency">The code of the requested frequency, as submitted.</param>
    /// <param name="members">The applicant, or the contact person of a team, and the members of the household.</param>
    /// <param name="stated">The other facts that the request states.</param>
    /// <param name="marks">The marks of the commission; empty until it has given any.</param>
    /// <param name="weekdays">The days named; <see langword="null"/> if there are none.</param>
    /// <param name="singleParent">Whether the applicant is a single parent.</param>
    /// <param name="residence">The applicant's place of residence.</param>
    /// <param name="domicile">The place where the applicant lives.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="reference"/> is <see langword="null"/> or blank, or another argument is <see langword="null"/>.
    /// </exception>
    public DeskForm(
        string reference,
        Instant receivedAt,
        string frequency,
        ValueList<HouseholdMember> members,
        ValueList<SheetEntry> stated,
        ValueList<CriterionMark>? marks = null,
        Weekdays? weekdays = null,
        Known<bool> singleParent = default,
        Known<Place> residence = default,
        Known<Place> domicile = default)
    {
        Reference = Guard.Against.NullOrWhiteSpace(reference);
        ReceivedAt = receivedAt;
        Frequency = Guard.Against.Null(frequency);
        Members = Guard.Against.Null(members);
        Stated = Guard.Against.Null(stated);
        Marks = marks ?? [];
        Weekdays = weekdays;
        SingleParent = singleParent;
        Residence = residence;
        Domicile = domicile;
    }

    /// <summary>The office's own identifier.</summary>
    public string Reference { get; }

    /// <summary>The time at which the request arrived.</summary>
    public Instant ReceivedAt { get; }

    /// <summary>The code of the requested frequency, as submitted.</summary>
    public string Frequency { get; }

    /// <summary>The applicant and the members of the household.</summary>
    public ValueList<HouseholdMember> Members { get; }

    /// <summary>The other facts that the request states.</summary>
    public ValueList<SheetEntry> Stated { get; }

    /// <summary>The marks of the commission.</summary>
    public ValueList<CriterionMark> Marks { get; }

    /// <summary>The days named; <see langword="null"/> if there are none.</summary>
    public Weekdays? Weekdays { get; }

    /// <summary>Whether the applicant is a single parent.</summary>
    public Known<bool> SingleParent { get; }

    /// <summary>The applicant's place of residence.</summary>
    public Known<Place> Residence { get; }

    /// <summary>The place where the applicant lives.</summary>
    public Known<Place> Domicile { get; }

    /// <summary>Returns the reference.</summary>
    public override string ToString() => Reference;
}
