using System.Text;
using Conciliazione.Facts;

namespace Conciliazione.Eligibility;

/// <summary>Whether a subject is eligible, and every finding behind the result. Italian term: esito dell'ammissibilità.</summary>
/// <remarks>
/// The report holds values, not the subject: it contains nothing about the subject except the facts that the requirements read.
/// Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record EligibilityReport
{
    internal EligibilityReport(int version, EvaluationDays days, RequirementFinding root)
    {
        Version = version;
        Days = days;
        Root = root;
    }

    /// <summary>The version of the requirements.</summary>
    public int Version { get; }

    /// <summary>The evaluation days.</summary>
    public EvaluationDays Days { get; }

    /// <summary>The finding of the root requirement, with those of its parts below it.</summary>
    public RequirementFinding Root { get; }

    /// <summary>Whether the subject is eligible.</summary>
    public Verdict Verdict => Root.Verdict;

    /// <summary>Every finding, each before those of its parts.</summary>
    public ValueList<RequirementFinding> Findings => Root.Flatten().ToValueList();

    /// <summary>The missing facts that would decide the outcome; empty unless the outcome is unclear.</summary>
    public ValueList<MissingFact> Missing => Root.Finding.Outcome is Outcome.Unclear unclear ? unclear.Missing : [];

    /// <summary>
    /// The findings that can still be cured, each with its date (<see cref="RequirementFinding.CurableUntil"/>).
    /// </summary>
    public ValueList<RequirementFinding> Curable =>
        Root.Flatten().Where(finding => finding.CurableUntil is not null).ToValueList();

    /// <summary>The steps that were not evaluated.</summary>
    public ValueList<RuleLabel> NotLookedAt => Root.Flatten().SelectMany(finding => finding.NotLookedAt).ToValueList();

    /// <summary>Returns the fewest findings to change to make the subject eligible.</summary>
    public SmallestChanges SmallestChanges() => ChangeSearch.Run(Root);

    /// <summary>
    /// Returns every finding on its own line, with parts indented, then the changes that would make the subject eligible.
    /// </summary>
    /// <param name="language">The output language; sources are cited in Italian in either language.</param>
    /// <returns>Lines separated by a line feed, with none at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        bool italian = language == Language.Italian;
        var text = new StringBuilder();
        Write(text, Root, level: 0, language);
        if (Verdict != Verdict.Met)
        {
            text.Append(italian ? "\nPer accedere: " : "\nTo be eligible: ").Append(SmallestChanges().Render(language));
        }

        return text.ToString();
    }

    /// <summary>
    /// Returns the code and the outcome of the root; facts are personal data, shown only by <see cref="Explain"/>.
    /// </summary>
    public override string ToString() => Root.ToString();

    private static void Write(StringBuilder text, RequirementFinding finding, int level, Language language)
    {
        text.Append(text.Length == 0 ? "" : "\n").Append(' ', level * 2).Append(finding.Explain(language));
        foreach (RequirementFinding part in finding.Parts)
        {
            Write(text, part, level + 1, language);
        }

        foreach (RuleLabel step in finding.NotLookedAt)
        {
            text.Append('\n').Append(' ', (level + 1) * 2).Append(step.Title.In(language))
                .Append(language == Language.Italian ? ": non esaminato" : ": not looked at");
        }
    }
}
