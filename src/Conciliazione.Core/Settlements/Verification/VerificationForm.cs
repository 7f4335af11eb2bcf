namespace Conciliazione.Settlements;

/// <summary>
/// The form of a project that ticks the tools by which it is checked; the settlement must hold their documents. Italian term: piano delle verifiche.
/// </summary>
/// <remarks>
/// It asks for documents, not for amounts: what is still to be spent or paid is in <see cref="Settlement.Outstanding"/>. Equality is by content.
/// Immutable and thread-safe.
/// </remarks>
public sealed record VerificationForm
{
    private VerificationForm(RuleLabel label, ValueList<VerificationTool> tools, ValueList<string> ticked)
    {
        Label = label;
        Tools = tools;
        Ticked = tools.Where(tool => ticked.Contains(tool.Label.Code, StringComparer.Ordinal)).ToValueList();
    }

    /// <summary>The code, title, source and provenance of the form.</summary>
    public RuleLabel Label { get; }

    /// <summary>The tools that the form prints, in its order.</summary>
    public ValueList<VerificationTool> Tools { get; }

    /// <summary>The tools that the form ticks, in its order.</summary>
    public ValueList<VerificationTool> Ticked { get; }

    /// <summary>The documents that a settlement must hold: those of the ticked tools, each once.</summary>
    public ValueList<RuleLabel> Required => Ticked.SelectMany(tool => tool.Documents).DistinctBy(document => document.Code, StringComparer.Ordinal).ToValueList();

    /// <summary>Creates a form, or returns its defects: a tool or a tick twice, a document twice in a tool, or a tick for a tool that the form does not have.</summary>
    /// <param name="label">The code, title, source and provenance of the form.</param>
    /// <param name="tools">The tools that the form prints, in its order.</param>
    /// <param name="ticked">The codes of the tools that it ticks, in any order.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="label"/> has no source.</exception>
    public static Validated<VerificationForm> Create(RuleLabel label, ValueList<VerificationTool> tools, ValueList<string> ticked)
    {
        Guard.Against.Unsourced(label);
        Guard.Against.Null(tools);
        Guard.Against.Null(ticked);
        var defects = new List<Defect>();
        defects.AddRange(tools
            .Repeated(tool => tool.Label.Code)
            .Select(same => DefectCodes.SettlementToolTwice.At($"tools[{same.Key}]", same.Key, 1, label.Source)));
        defects.AddRange(tools.SelectMany(tool => Twice(
            tool.Documents.Select(document => document.Code), $"tools[{tool.Label.Code}].documents", label.Source)));
        defects.AddRange(Twice(ticked, "ticked", label.Source));
        defects.AddRange(Unknown(ticked, tools.Select(tool => tool.Label), DefectCodes.SettlementUnknownTick, "ticked", label.Source));
        return Validated<VerificationForm>.From(defects, () => new(label, tools, ticked));
    }

    /// <summary>
    /// Returns a finding for each document that a settlement must hold: met if it is there, not met if it is missing; or the defects: a document
    /// twice, or one that no tool of the form asks for.
    /// </summary>
    /// <param name="documents">
    /// The codes of the documents that the settlement holds, in any order; those of a tool that is not ticked are known, and not required.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is <see langword="null"/>.</exception>
    public Validated<ValueList<Finding>> Check(ValueList<string> documents)
    {
        Guard.Against.Null(documents);
        return Validated<ValueList<Finding>>.From(
            [
                .. Twice(documents, "documents", Label.Source),
                .. Unknown(documents, Tools.SelectMany(tool => tool.Documents), DefectCodes.SettlementUnknownDocument, "documents", Label.Source),
            ],
            () => Required
                .Select(document => new Finding(
                    document,
                    [],
                    Ticked
                        .Where(tool => tool.Documents.Any(each => each.Code == document.Code))
                        .Select(tool => new NamedValue(
                            tool.Label.Code, new("strumento di verifica:", "verification tool:"), FactValue.Of(tool.Label.Title), document.Provenance))
                        .ToValueList(),
                    Outcome.MetIf(documents.Contains(document.Code, StringComparer.Ordinal), [])))
                .ToValueList());
    }

    /// <summary>Returns the code of the form and its ticks.</summary>
    public override string ToString() => $"{Label.Code}: {string.Join(", ", Ticked)}";

    private static IEnumerable<Defect> Twice(IEnumerable<string> codes, string path, LegalSource source) => codes
        .Repeated(code => code)
        .Select(same => DefectCodes.SettlementFormTwice.At($"{path}[{same.Key}]", same.Key, 1, source));

    /// <summary>The limit is all codes that the form has, which are words of it and so are not cut.</summary>
    private static List<Defect> Unknown(ValueList<string> codes, IEnumerable<RuleLabel> known, DefectCode code, string path, LegalSource source)
    {
        string[] offered = [.. known.Select(each => each.Code).Distinct(StringComparer.Ordinal)];
        string list = offered.Length == 0 ? "–" : string.Join(", ", offered);
        return codes
            .Distinct(StringComparer.Ordinal)
            .Where(each => !offered.Contains(each, StringComparer.Ordinal))
            .Select(each => code.At($"{path}[{each}]", FactValue.Of(each), FactValue.Of(new LocalizedText(list, list)), source))
            .ToList();
    }
}
