using System.Text;

namespace Conciliazione.Scoring;

/// <summary>Writes findings out.</summary>
internal static class ScoreText
{
    public static string Line(in ScoreFinding finding, Language language)
    {
        var text = new StringBuilder();
        Write(text, finding, language);
        return text.ToString();
    }

    public static void Write(StringBuilder text, in ScoreFinding finding, Language language)
    {
        ScoreNotes notes = finding.Rule.Describe(finding);
        RuleLabel label = finding.Label;
        bool italian = language == Language.Italian;
        text.Append(finding.Range.Render(language)).Append(": ").Append(label.Title.In(language));
        string? state = (finding.State, italian) switch
        {
            (ScoreState.NotAsked, true) => " (non si applica)",
            (ScoreState.NotAsked, _) => " (does not apply)",
            (ScoreState.Unclear, true) => " (non accertabile)",
            (ScoreState.Unclear, _) => " (unclear)",
            (ScoreState.Refused, true) => " (voto non valido)",
            (ScoreState.Refused, _) => " (mark not valid)",
            _ => null,
        };
        text.Append(state);
        string before = " — ";
        foreach (NamedValue fact in notes.Facts)
        {
            text.Append(before).Append(fact.Title.In(language)).Append(": ").Append(fact.Value.Render(language));
            before = "; ";
        }

        foreach (NamedValue parameter in notes.Parameters)
        {
            text.Append(before).Append(parameter.Title.In(language)).Append(' ').Append(parameter.Value.Render(language));
            before = "; ";
        }

        if (notes.Reason is { } reason)
        {
            text.Append(before).Append(reason.In(language));
            before = "; ";
        }

        foreach (MissingFact missing in finding.Missing)
        {
            text.Append(before).Append(italian ? "manca " : "missing ").Append(missing.Title.In(language));
            before = "; ";
        }

        text.Append(" — ").Append(finding.Rule.Cited).Append(ProvenanceNote.Of(label.Provenance, language));
    }
}
