namespace Conciliazione.Coworking;

/// <summary>What a call does where another could do otherwise: the choice, its source, whether it is a reading of ours. Italian term: regola dichiarata.</summary>
/// <typeparam name="T">The choices there are.</typeparam>
/// <remarks>Made by <see cref="DeskPolicy"/>. Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record DeskPolicy<T>
    where T : struct, Enum
{
    internal DeskPolicy(RuleLabel label, T value, LocalizedText words)
    {
        Label = Guard.Against.Null(label);
        Value = Guard.Against.Undeclared(value);
        Words = words;
    }

    /// <summary>What is chosen about, where it stands, and whether the text says it.</summary>
    public RuleLabel Label { get; }

    /// <summary>The choice.</summary>
    public T Value { get; }

    /// <summary>The choice in words.</summary>
    public LocalizedText Words { get; }

    /// <summary>The policy as a finding shows it.</summary>
    public NamedValue ToNamedValue() => new(Label.Code, Label.Title, FactValue.Of(Words), Label.Provenance);

    /// <summary>The code and the choice in Italian.</summary>
    public override string ToString() => $"{Label}: {Words}";
}
