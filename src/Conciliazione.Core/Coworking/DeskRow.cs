using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using NodaTime;
using OneOf;
using OneOf.Types;

namespace Conciliazione.Coworking;

/// <summary>A request or a renewal as it was judged, before anybody is ranked.</summary>
/// <param name="Reference">The office's own identifier.</param>
/// <param name="Subject">The request or the renewal; neither for a form that could not be read.</param>
/// <param name="Frequency">The frequency asked for; <see langword="null"/> where it could not be read.</param>
/// <param name="Ask">What it takes of a week.</param>
/// <param name="Days">The days of the judgement.</param>
/// <param name="Standing">Whether it competes.</param>
/// <param name="Access">Whether the applicant may have a desk; <see langword="null"/> for what is not a request.</param>
/// <param name="Findings">What was found besides.</param>
/// <param name="Missing">What is not known.</param>
/// <param name="Defects">The defects of what was submitted.</param>
/// <param name="Policies">The policies that had a part in it.</param>
internal sealed record DeskRow(
    string Reference,
    OneOf<DeskRequest, DeskRenewal, None> Subject,
    DeskFrequency? Frequency,
    DeskAsk Ask,
    EvaluationDays Days,
    Standing Standing,
    EligibilityReport? Access,
    ValueList<Finding> Findings,
    ValueList<MissingFact> Missing,
    ValueList<Defect> Defects,
    ValueList<NamedValue> Policies)
{
    /// <summary>Whether it is read, in order and still in the competition.</summary>
    public bool IsCompeting => Defects.Count == 0 && Missing.Count == 0 && Standing is Standing.Competing;

    /// <summary>Whether it is the renewal of a desk.</summary>
    public bool IsRenewal => Subject.IsT1;

    /// <summary>When the request or the renewal arrived.</summary>
    /// <exception cref="InvalidOperationException">It could not be read.</exception>
    public Instant Arrival => Subject.Match(
        request => request.ReceivedAt, renewal => renewal.AskedAt, _ => throw new InvalidOperationException("It could not be read."));

    /// <summary>The request; <see langword="null"/> for a renewal, and for what could not be read.</summary>
    public DeskRequest? Request => Subject.Match<DeskRequest?>(request => request, _ => null, _ => null);
}
