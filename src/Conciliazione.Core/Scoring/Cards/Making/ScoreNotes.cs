using System.Runtime.CompilerServices;

namespace Conciliazione.Scoring;

/// <summary>What a rule read, applied and compared.</summary>
internal sealed record ScoreNotes : IWritten
{
    /// <summary>What stands between the title and the first fact or parameter.</summary>
    public const string First = " — ";

    /// <summary>What stands between facts and parameters.</summary>
    public const string Next = "; ";

    public ScoreNotes(
        ValueList<NamedValue> facts, ValueList<NamedValue> parameters, ValueList<Margin> margins, LocalizedText? reason, LocalizedText? text = null)
    {
        Facts = facts;
        Parameters = parameters;
        Margins = margins;
        Reason = reason;
        Text = text;
    }

    public static ScoreNotes None { get; } = new([], [], [], reason: null);

    public ValueList<NamedValue> Facts { get; }

    public ValueList<NamedValue> Parameters { get; }

    public ValueList<Margin> Margins { get; }

    public LocalizedText? Reason { get; }

    /// <summary>The facts and parameters as text, if shared by many subjects and formatted in advance.</summary>
    public LocalizedText? Text { get; }

    public static ScoreNotes Of(ValueList<NamedValue> facts, params ReadOnlySpan<NamedValue> parameters) =>
        new(facts, ValueList.Create(parameters), [], reason: null);

    /// <summary>Creates notes that many subjects share, formatted once when the rule is created.</summary>
    public static ScoreNotes Shared(ValueList<NamedValue> facts, params ReadOnlySpan<NamedValue> parameters)
    {
        ScoreNotes notes = Of(facts, parameters);
        return new(notes.Facts, notes.Parameters, [], reason: null, LocalizedText.From(language => WrittenText.Of(notes, language)));
    }

    void IWritten.Write(ref DefaultInterpolatedStringHandler text, Language language) => Write(ref text, language);

    /// <summary>Appends the notes as they stand in a line after the title, and returns the separator for what follows.</summary>
    public string Write(ref DefaultInterpolatedStringHandler text, Language language)
    {
        if (Text is { } written)
        {
            text.AppendLiteral(written.In(language));
            return Facts.Count + Parameters.Count == 0 ? First : Next;
        }

        string before = First;
        foreach (NamedValue fact in Facts)
        {
            text.AppendLiteral(before);
            text.AppendLiteral(fact.Title.In(language));
            text.AppendLiteral(": ");
            text.AppendLiteral(fact.Value.Render(language));
            before = Next;
        }

        foreach (NamedValue parameter in Parameters)
        {
            text.AppendLiteral(before);
            text.AppendLiteral(parameter.Title.In(language));
            text.AppendLiteral(" ");
            text.AppendLiteral(parameter.Value.Render(language));
            before = Next;
        }

        if (Reason is { } reason)
        {
            text.AppendLiteral(before);
            text.AppendLiteral(reason.In(language));
            before = Next;
        }

        return before;
    }
}
