namespace Conciliazione.Facts;

/// <summary>One of the options declared by a choice fact. Italian term: opzione.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ChoiceOption
{
    /// <summary>Initializes a new option.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">The display name.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    public ChoiceOption(string code, LocalizedText title)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The display name.</summary>
    public LocalizedText Title { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
