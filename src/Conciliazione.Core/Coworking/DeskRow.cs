using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;

namespace Conciliazione.Coworking;

/// <summary>A request or a renewal as it was judged, before anybody is ranked.</summary>
/// <param name="Reference">The office's own identifier.</param>
/// <param name="Request">The request; none for a renewal, and for what could not be read.</param>
/// <param name="Renewal">The renewal; none for a request.</param>
/// <param name="Ask">What it takes of a week.</param>
/// <param name="Days">The days of the judgement.</param>
/// <param name="Standing">Whether it competes.</param>
/// <param name="Access">Whether the applicant may have a desk.</param>
/// <param name="Findings">What was found besides.</param>
/// <param name="Missing">What is not known.</param>
/// <param name="Defects">What is wrong with what was handed in.</param>
/// <param name="Policies">The policies that had a part in it.</param>
internal sealed record DeskRow(
    string Reference,
    DeskRequest? Request,
    DeskRenewal? Renewal,
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
}
