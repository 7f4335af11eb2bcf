using System.Runtime.CompilerServices;

namespace Conciliazione.Scoring;

/// <summary>Formats findings.</summary>
internal static class ScoreText
{
    /// <summary>What stands between the title and the first fact or parameter.</summary>
    public const string First = " — ";

    /// <summary>What stands between facts and parameters.</summary>
    public const string Next = "; ";

    public static void Write(ref DefaultInterpolatedStringHandler text, in ScoreFinding finding, Language language)
    {
        RuleLabel label = finding.Label;
        bool italian = language == Language.Italian;
        text.AppendLiteral(finding.Range.Render(language));
        text.AppendLiteral(": ");
        text.AppendLiteral(label.Title.In(language));
        text.AppendLiteral((finding.State, italian) switch
        {
            (ScoreState.NotAsked, true) => " (non si applica)",
            (ScoreState.NotAsked, _) => " (does not apply)",
            (ScoreState.Unclear, true) => " (da chiarire)",
            (ScoreState.Unclear, _) => " (unclear)",
            (ScoreState.Refused, true) => " (voto non valido)",
            (ScoreState.Refused, _) => " (mark not valid)",
            _ => "",
        });
        string before = finding.Rule.Write(ref text, finding, language);
        foreach (MissingFact missing in finding.Missing)
        {
            text.AppendLiteral(before);
            text.AppendLiteral(italian ? "manca " : "missing ");
            text.AppendLiteral(missing.Title.In(language));
            before = Next;
        }

        text.AppendLiteral(" — ");
        text.AppendLiteral(finding.Rule.Cited);
        text.AppendLiteral(ProvenanceNote.Of(label.Provenance, language));
    }

    /// <summary>Appends notes and returns the separator for what follows.</summary>
    public static string Write(ref DefaultInterpolatedStringHandler text, ScoreNotes notes, Language language)
    {
        if (notes.Text is { } written)
        {
            text.AppendLiteral(written.In(language));
            return notes.Facts.Count + notes.Parameters.Count == 0 ? First : Next;
        }

        string before = First;
        foreach (NamedValue fact in notes.Facts)
        {
            text.AppendLiteral(before);
            text.AppendLiteral(fact.Title.In(language));
            text.AppendLiteral(": ");
            text.AppendLiteral(fact.Value.Render(language));
            before = Next;
        }

        foreach (NamedValue parameter in notes.Parameters)
        {
            text.AppendLiteral(before);
            text.AppendLiteral(parameter.Title.In(language));
            text.AppendLiteral(" ");
            text.AppendLiteral(parameter.Value.Render(language));
            before = Next;
        }

        if (notes.Reason is { } reason)
        {
            text.AppendLiteral(before);
            text.AppendLiteral(reason.In(language));
            before = Next;
        }

        return before;
    }
}
