using NodaTime;

namespace Conciliazione.Eligibility;

/// <summary>What one requirement said of one subject, with the findings of its parts. Italian term: riscontro di un requisito.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
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

    /// <summary>Rule, source, facts and parameters used, outcome.</summary>
    public Finding Finding { get; }

    /// <summary>The code of the requirement.</summary>
    public string Code => Finding.Code;

    /// <summary>Whether the text sets the requirement, or it is a reading of ours.</summary>
    public Provenance Provenance { get; }

    /// <summary>How the requirement is made up of others.</summary>
    public RequirementForm Form { get; }

    /// <summary>The outcome without its data.</summary>
    public Verdict Verdict { get; }

    /// <summary>By how much it is not met, in words, such as "3 months too old"; <see langword="null"/> where there is nothing to say.</summary>
    public LocalizedText? Reason { get; }

    /// <summary>The last day, inclusive, on which the shortfall can be put right; <see langword="null"/> where there is none.</summary>
    public LocalDate? CurableUntil { get; }

    /// <summary>How many parts must be met; 0 for a requirement without parts and where none may be met.</summary>
    public int Needed { get; }

    /// <summary>The findings of the parts that were looked at, in the order declared.</summary>
    public ValueList<RequirementFinding> Parts { get; }

    /// <summary>The steps that were not looked at, as one before them is not met or unclear.</summary>
    public ValueList<RuleLabel> NotLookedAt { get; }

    /// <summary>The finding as one line: title, outcome, reason, facts, parameters, source. Its parts are not in it.</summary>
    /// <param name="language">The language wanted; the source is cited in Italian in both.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        bool italian = language == Language.Italian;
        string reason = Reason is null ? "" : $" ({Reason.In(language)})";
        string missing = Finding.Outcome is Outcome.Unclear unclear
            ? (italian ? ", manca: " : ", missing: ") + string.Join(", ", unclear.Missing.Select(fact => fact.Title.In(language)))
            : "";
        IEnumerable<string> values = Finding.Facts.Concat(Finding.Parameters)
            .Select(value => $"; {value.Title.In(language)} {value.Value.Render(language)}");
        return $"{Finding.Title.In(language)}: {Verdicts.Title(Verdict).In(language)}{reason}{missing}{string.Concat(values)}"
            + $" — {Finding.Source.Cite()}{ProvenanceNote.Of(Provenance, language)}";
    }

    /// <summary>The code and the outcome; facts are personal data, and only <see cref="Explain"/> shows them.</summary>
    public override string ToString() => $"{Code}: {Verdicts.Title(Verdict).Italian}";

    /// <summary>This finding and all those below it, each before its parts.</summary>
    internal IEnumerable<RequirementFinding> Flatten() => Parts.SelectMany(part => part.Flatten()).Prepend(this);

    /// <summary>The finding of a requirement that reads facts.</summary>
    internal static RequirementFinding Of(
        RuleLabel label,
        Verdict verdict,
        ValueList<NamedValue> facts,
        ValueList<NamedValue> parameters,
        ValueList<MissingFact> missing,
        ValueList<Margin>? margins = null,
        LocalizedText? reason = null) => new(
        Found(label, facts, parameters, Come(verdict, margins ?? [], missing)),
        label.Provenance,
        RequirementForm.Plain,
        verdict,
        reason,
        curableUntil: null,
        needed: 0,
        parts: [],
        notLookedAt: []);

    /// <summary>The finding of a requirement made up of others; what it misses is what its unclear parts miss.</summary>
    internal static RequirementFinding Of(
        RuleLabel label,
        RequirementForm form,
        ValueList<RequirementFinding> parts,
        Verdict verdict,
        ValueList<Margin> margins,
        ValueList<NamedValue> parameters,
        int needed,
        LocalDate? curableUntil = null,
        ValueList<RuleLabel>? notLookedAt = null) => new(
        Found(label, [], parameters, Come(verdict, margins, verdict == Verdict.Unclear ? Missing(parts) : [])),
        label.Provenance,
        form,
        verdict,
        reason: null,
        curableUntil,
        needed,
        parts,
        notLookedAt ?? []);

    private static Finding Found(
        RuleLabel label, ValueList<NamedValue> facts, ValueList<NamedValue> parameters, Outcome outcome) =>
        new(label.Code, label.Title, label.Source, facts, parameters, outcome);

    private static Outcome Come(Verdict verdict, ValueList<Margin> margins, ValueList<MissingFact> missing) => verdict switch
    {
        Verdict.Met => new Outcome.Met(margins),
        Verdict.NotMet => new Outcome.NotMet(margins),
        _ => new Outcome.Unclear(missing),
    };

    /// <summary>
    /// What the unclear parts miss. Where none is unclear, the requirement is one that can still be cured: what it misses is
    /// what its part is not met for.
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

    /// <summary>The findings that keep one from being met, as far down as they can be told apart.</summary>
    private static IEnumerable<RequirementFinding> Lacking(RequirementFinding finding) => finding switch
    {
        { Verdict: Verdict.Met } => [],
        { Form: RequirementForm.Plain or RequirementForm.NoneOf } => [finding],
        _ => finding.Parts.SelectMany(Lacking),
    };
}
