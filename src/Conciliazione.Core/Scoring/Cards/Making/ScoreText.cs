using System.Globalization;
using System.Runtime.CompilerServices;

namespace Conciliazione.Scoring;

/// <summary>Formats findings.</summary>
internal static class ScoreText
{
    private const int Room = 512;

    public static string Line(in ScoreFinding finding, Language language)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[Room]);
        Write(ref text, finding, language);
        return text.ToStringAndClear();
    }

    public static void Write(ref DefaultInterpolatedStringHandler text, in ScoreFinding finding, Language language)
    {
        ScoreNotes notes = finding.Rule.Describe(finding);
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
        string before = Write(ref text, notes, language);
        foreach (MissingFact missing in finding.Missing)
        {
            text.AppendLiteral(before);
            text.AppendLiteral(MissingFact.Lead(1, language));
            text.AppendLiteral(missing.Title.In(language));
            before = "; ";
        }

        text.AppendLiteral(" — ");
        text.AppendLiteral(finding.Rule.Cited);
        text.AppendLiteral(ProvenanceNote.Of(label.Provenance, language));
    }

    /// <summary>Returns the notes as they appear in a line, with the separator from the title.</summary>
    public static string Written(ScoreNotes notes, Language language)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[Room]);
        Write(ref text, notes, language);
        return text.ToStringAndClear();
    }

    /// <summary>Appends notes and returns the separator for what follows.</summary>
    private static string Write(ref DefaultInterpolatedStringHandler text, ScoreNotes notes, Language language)
    {
        const string First = " — ";
        const string Next = "; ";
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
