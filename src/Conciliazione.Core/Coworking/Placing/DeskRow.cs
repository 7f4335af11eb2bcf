using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using NodaTime;
using OneOf;
using OneOf.Types;

namespace Conciliazione.Coworking;

/// <summary>A request or a renewal as evaluated, before ranking.</summary>
/// <param name="Reference">The office's own identifier.</param>
/// <param name="Subject">The request or the renewal; neither for a form that could not be read.</param>
/// <param name="Frequency">The frequency asked for; <see langword="null"/> if it could not be read.</param>
/// <param name="Ask">The share of a week that it takes.</param>
/// <param name="Days">The evaluation days.</param>
/// <param name="State">Whether the request or renewal still competes.</param>
/// <param name="Access">Whether the applicant may have a desk; <see langword="null"/> for what is not a request.</param>
/// <param name="Findings">The other findings.</param>
/// <param name="Missing">The missing facts.</param>
/// <param name="Defects">The defects of what was submitted.</param>
/// <param name="Policies">The policies that affected the outcome.</param>
internal sealed record DeskRow(
    string Reference,
    OneOf<DeskRequest, DeskRenewal, None> Subject,
    DeskFrequency? Frequency,
    DeskAsk Ask,
    EvaluationDays Days,
    CandidateState State,
    EligibilityReport? Access,
    ValueList<Finding> Findings,
    ValueList<MissingFact> Missing,
    ValueList<Defect> Defects,
    ValueList<NamedValue> Policies)
{
    /// <summary>Whether it could be read, has no missing facts and still competes.</summary>
    public bool IsCompeting => Defects.Count == 0 && Missing.Count == 0 && State is CandidateState.Competing;

    /// <summary>Whether the row is the renewal of a desk.</summary>
    public bool IsRenewal => Subject.IsT1;

    /// <summary>The moment when the request or renewal was received.</summary>
    /// <exception cref="InvalidOperationException">The request or renewal could not be read.</exception>
    public Instant Arrival => Subject.Match(
        request => request.ReceivedAt, renewal => renewal.AskedAt, _ => throw new InvalidOperationException("It could not be read."));

    /// <summary>The request; <see langword="null"/> for a renewal, and for a request that could not be read.</summary>
    public DeskRequest? Request => Subject.Match<DeskRequest?>(request => request, _ => null, _ => null);
}
