using System.Text;
using Conciliazione.Facts;

namespace Conciliazione.Eligibility;

/// <summary>Whether a subject may apply, and every finding that led to it. Italian term: esito dell'ammissibilità.</summary>
/// <remarks>
/// It holds values and no subject: nothing of the subject is in it beyond the facts that the requirements read. Equality is by
/// content. Immutable, safe for any thread.
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

    /// <summary>The days of the judgement.</summary>
    public EvaluationDays Days { get; }

    /// <summary>The finding of the whole, with those of its parts below it.</summary>
    public RequirementFinding Root { get; }

    /// <summary>Whether the subject may apply.</summary>
    public Verdict Verdict => Root.Verdict;

    /// <summary>Every finding, each before those of its parts.</summary>
    public ValueList<RequirementFinding> Findings => Root.Flatten().ToValueList();

    /// <summary>The facts that would decide; empty unless the whole is unclear.</summary>
    public ValueList<MissingFact> Missing => Root.Finding.Outcome is Outcome.Unclear unclear ? unclear.Missing : [];

    /// <summary>What can still be put right, each with its date (<see cref="RequirementFinding.CurableUntil"/>).</summary>
    public ValueList<RequirementFinding> Curable =>
        Root.Flatten().Where(finding => finding.CurableUntil is not null).ToValueList();

    /// <summary>The steps that were not looked at.</summary>
    public ValueList<RuleLabel> NotLookedAt => Root.Flatten().SelectMany(finding => finding.NotLookedAt).ToValueList();

    /// <summary>What would make the subject eligible: the fewest findings to change.</summary>
    public SmallestChanges SmallestChanges() => ChangeSearch.Run(Root);

    /// <summary>Every finding on a line of its own, those of parts indented; then what would make the subject eligible.</summary>
    /// <param name="language">The language wanted; sources are cited in Italian in both.</param>
    /// <returns>Lines parted by a line feed, without one at the end.</returns>
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

    /// <summary>The code and the outcome of the whole; facts are personal data, and only <see cref="Explain"/> shows them.</summary>
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
