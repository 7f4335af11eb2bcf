namespace Conciliazione.Settlements;

/// <summary>A tool by which a project is checked, as its form prints it, with the documents that show it. Italian term: strumento di verifica.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record VerificationTool
{
    /// <summary>Initializes a new tool.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="documents">The documents that show it in the settlement; none if the form names none.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A label has no source.</exception>
    public VerificationTool(RuleLabel label, ValueList<RuleLabel> documents)
    {
        Label = Guard.Against.Unsourced(label);
        Documents = Guard.Against.Null(documents);
        foreach (RuleLabel document in documents)
        {
            Guard.Against.Unsourced(document, nameof(documents));
        }
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The documents that show it in the settlement.</summary>
    public ValueList<RuleLabel> Documents { get; }

    /// <summary>Returns the code of the tool.</summary>
    public override string ToString() => Label.Code;
}
