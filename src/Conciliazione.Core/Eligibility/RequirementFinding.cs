using NodaTime;

namespace Conciliazione.Eligibility;

/// <summary>
/// The finding of one requirement for one subject, with the findings of its parts. Italian term: riscontro di un requisito.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record RequirementFinding
{
    private RequirementFinding(
        Finding finding,
        Provenance provenance,
        RequirementForm form,
        Verdict verdict,
        LocalizedText? reason,
        LocalDate? curableUntil,
        int needed,
        ValueList<RequirementFinding> parts,
        ValueList<RuleLabel> notLookedAt)
    {
        Finding = finding;
        Provenance = provenance;
        Form = form;
        Verdict = verdict;
        Reason = reason;
        CurableUntil = curableUntil;
        Needed = needed;
        Parts = parts;
        NotLookedAt = notLookedAt;
    }

    /// <summary>The rule, source, facts and parameters used, and the outcome.</summary>
    public Finding Finding { get; }

    /// <summary>The code of the requirement.</summary>
    public string Code => Finding.Code;

    /// <summary>Whether the requirement is set by the text or is our interpretation.</summary>
    public Provenance Provenance { get; }

    /// <summary>How the requirement is composed.</summary>
    public RequirementForm Form { get; }

    /// <summary>The verdict: the outcome without its data.</summary>
    public Verdict Verdict { get; }

    /// <summary>
    /// A description of how far the requirement is from being met, such as "3 months too old", or of the step that was not passed;
    /// <see langword="null"/> if not available.
    /// </summary>
    public LocalizedText? Reason { get; }

    /// <summary>The last day, inclusive, on which the shortfall can be cured; <see langword="null"/> if there is none.</summary>
    public LocalDate? CurableUntil { get; }

    /// <summary>
    /// The number of parts that must be met; 0 for a requirement without parts or one whose parts must not be met.
    /// </summary>
    public int Needed { get; }

    /// <summary>The findings of the parts that were evaluated, in the order declared.</summary>
    public ValueList<RequirementFinding> Parts { get; }

    /// <summary>The steps that were not evaluated because an earlier one is not met or unclear.</summary>
    public ValueList<RuleLabel> NotLookedAt { get; }

    /// <summary>Returns the finding as one line, without its parts: title, outcome, reason, facts, parameters, source.</summary>
    /// <param name="language">The output language; the source is cited in Italian in either language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        string reason = Reason is null ? "" : $" ({Reason.In(language)})";
        string missing = Finding.Outcome is Outcome.Unclear unclear
            ? ", " + MissingFact.Words(unclear.Missing, language)
            : "";
        IEnumerable<string> values = Finding.Facts.Concat(Finding.Parameters)
            .Select(value => $"; {value.Title.In(language)} {value.Value.Render(language)}");
        return $"{Finding.Title.In(language)}: {Verdicts.Title(Verdict).In(language)}{reason}{missing}{string.Concat(values)}"
            + $" — {Finding.Source.Cite()}{ProvenanceNote.Of(Provenance, language)}";
    }

    /// <summary>Returns the code and the outcome; facts are personal data, shown only by <see cref="Explain"/>.</summary>
    public override string ToString() => $"{Code}: {Verdicts.Title(Verdict).Italian}";

    /// <summary>Returns this finding and all its descendants, each before its parts.</summary>
    internal IEnumerable<RequirementFinding> Flatten() => Parts.SelectMany(part => part.Flatten()).Prepend(this);

    /// <summary>
    /// Returns the findings that decide this verdict, as far down as they can be distinguished: what is not met or unclear within an
    /// alternative that is met is not among them. Of what must not be met and is, and of what can still be cured, this is the
    /// whole requirement.
    /// </summary>
    internal IEnumerable<RequirementFinding> Deciding()
    {
        RequirementFinding[] alike = Form == RequirementForm.NoneOf ? [] : [.. Parts.Where(part => part.Verdict == Verdict)];
        return alike.Length == 0 ? [this] : alike.SelectMany(part => part.Deciding());
    }

    /// <summary>Creates the finding of a requirement that reads facts.</summary>
    internal static RequirementFinding Of(
        RuleLabel label,
        Verdict verdict,
        ValueList<NamedValue> facts,
        ValueList<NamedValue> parameters,
        ValueList<MissingFact> missing,
        ValueList<Margin>? margins = null,
        LocalizedText? reason = null) => new(
        new Finding(label, facts, parameters, Come(verdict, margins ?? [], missing)),
        label.Provenance,
        RequirementForm.Plain,
        verdict,
        reason,
        curableUntil: null,
        needed: 0,
        parts: [],
        notLookedAt: []);

    /// <summary>Creates the finding of a composite requirement; its missing facts are those of its unclear parts.</summary>
    internal static RequirementFinding Of(
        RuleLabel label,
        RequirementForm form,
        ValueList<RequirementFinding> parts,
        Verdict verdict,
        ValueList<Margin> margins,
        ValueList<NamedValue> parameters,
        int needed,
        LocalDate? curableUntil = null,
        ValueList<RuleLabel>? notLookedAt = null,
        LocalizedText? reason = null) => new(
        new Finding(label, [], parameters, Come(verdict, margins, verdict == Verdict.Unclear ? Missing(parts) : [])),
        label.Provenance,
        form,
        verdict,
        reason,
        curableUntil,
        needed,
        parts,
        notLookedAt ?? []);

    private static Outcome Come(Verdict verdict, ValueList<Margin> margins, ValueList<MissingFact> missing) => verdict switch
    {
        Verdict.Met => new Outcome.Met(margins),
        Verdict.NotMet => new Outcome.NotMet(margins),
        _ => new Outcome.Unclear(missing),
    };

    /// <summary>
    /// Returns the missing facts of the unclear parts. If no part is unclear, the requirement is curable, and the findings for
    /// which its part is not met are what is missing.
    /// </summary>
    private static ValueList<MissingFact> Missing(ValueList<RequirementFinding> parts)
    {
        MissingFact[] unknown =
        [
            .. parts.Where(part => part.Verdict == Verdict.Unclear)
                .SelectMany(part => ((Outcome.Unclear)part.Finding.Outcome).Missing)
                .Distinct(),
        ];
        return unknown.Length > 0
            ? unknown.ToValueList()
            : parts.SelectMany(Lacking).Select(part => new MissingFact(part.Code, part.Finding.Title)).ToValueList();
    }

    /// <summary>Returns the findings that keep a requirement from being met, as far down as they can be distinguished.</summary>
    private static IEnumerable<RequirementFinding> Lacking(RequirementFinding finding) => finding switch
    {
        { Verdict: Verdict.Met } => [],
        { Form: RequirementForm.Plain or RequirementForm.NoneOf } => [finding],
        _ => finding.Parts.SelectMany(Lacking),
    };
}
