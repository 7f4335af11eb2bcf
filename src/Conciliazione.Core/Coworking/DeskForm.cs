using System.Diagnostics;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>A request as it was handed in, before anybody checked it. Italian term: modulo di domanda.</summary>
/// <remarks>
/// A call reads it (<see cref="DeskCall.Read"/>) and says all that is wrong with it at once. Personal data: it prints its reference
/// alone. Equality is by content. Immutable, safe for any thread.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DeskForm
{
    /// <summary>Builds a form.</summary>
    /// <param name="reference">The office's own identifier, such as a protocol number; not blank, never a name.</param>
    /// <param name="receivedAt">When it arrived.</param>
    /// <param name="frequency">The code of the frequency asked for, as handed in.</param>
    /// <param name="members">The applicant, or the referent of a team, and the members of the household.</param>
    /// <param name="stated">What the request states besides.</param>
    /// <param name="marks">The marks of the commission; none while nobody has judged.</param>
    /// <param name="weekdays">The days named; <see langword="null"/> where none are.</param>
    /// <param name="singleParent">Whether the applicant is a single parent.</param>
    /// <param name="residence">Where the applicant is resident.</param>
    /// <param name="domicile">Where the applicant lives.</param>
    /// <exception cref="ArgumentException"><paramref name="reference"/> is <see langword="null"/> or blank, or another argument is <see langword="null"/>.</exception>
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

    /// <summary>When it arrived.</summary>
    public Instant ReceivedAt { get; }

    /// <summary>The code of the frequency asked for, as handed in.</summary>
    public string Frequency { get; }

    /// <summary>The applicant and the members of the household.</summary>
    public ValueList<HouseholdMember> Members { get; }

    /// <summary>What the request states besides.</summary>
    public ValueList<SheetEntry> Stated { get; }

    /// <summary>The marks of the commission.</summary>
    public ValueList<CriterionMark> Marks { get; }

    /// <summary>The days named; <see langword="null"/> where none are.</summary>
    public Weekdays? Weekdays { get; }

    /// <summary>Whether the applicant is a single parent.</summary>
    public Known<bool> SingleParent { get; }

    /// <summary>Where the applicant is resident.</summary>
    public Known<Place> Residence { get; }

    /// <summary>Where the applicant lives.</summary>
    public Known<Place> Domicile { get; }

    /// <summary>The reference.</summary>
    public override string ToString() => Reference;
}
