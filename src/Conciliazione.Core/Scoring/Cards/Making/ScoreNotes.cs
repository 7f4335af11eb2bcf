using System.Runtime.CompilerServices;

namespace Conciliazione.Scoring;

/// <summary>What a rule read, applied and compared.</summary>
internal sealed record ScoreNotes : IWritten
{
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

    void IWritten.Write(ref DefaultInterpolatedStringHandler text, Language language) => ScoreText.Write(ref text, this, language);
}
