namespace Conciliazione.Facts;

/// <summary>One of the choices that a fact declares. Italian term: opzione.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record ChoiceOption
{
    /// <summary>Builds a choice.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What it is.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    public ChoiceOption(string code, LocalizedText title)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>What it is.</summary>
    public LocalizedText Title { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
