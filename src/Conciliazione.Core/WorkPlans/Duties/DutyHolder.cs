namespace Conciliazione.WorkPlans;

/// <summary>Who has a duty, as the text names them: a body, or those in a role. Italian term: soggetto tenuto.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record DutyHolder
{
    /// <summary>Initializes a new holder that is a role, or a body that is not known.</summary>
    /// <param name="title">The role, such as <c>uffici di piano</c>; never a natural person.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    public DutyHolder(LocalizedText title)
        : this(title, ValueList<string>.Empty)
    {
    }

    /// <summary>Initializes a new holder that is a body.</summary>
    /// <param name="title">The body, as the text names it; never a natural person.</param>
    /// <param name="body">The code of the body, as in <see cref="Alliances.Body"/>; not blank.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or <paramref name="body"/> is blank.</exception>
    public DutyHolder(LocalizedText title, string body)
    {
        Title = Guard.Against.Null(title);
        Body = Guard.Against.NullOrWhiteSpace(body);
        Bodies = [body];
    }

    /// <summary>Initializes a new holder that is a role, with the bodies known to be in it.</summary>
    /// <param name="title">The role, such as <c>uffici di piano</c>; never a natural person.</param>
    /// <param name="bodies">The codes of the bodies in the role, as far as they are known.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or a code is blank.</exception>
    public DutyHolder(LocalizedText title, ValueList<string> bodies)
    {
        Title = Guard.Against.Null(title);
        Bodies = Guard.Against.Null(bodies);
        foreach (string body in bodies)
        {
            Guard.Against.NullOrWhiteSpace(body, nameof(bodies));
        }
    }

    /// <summary>The body or the role.</summary>
    public LocalizedText Title { get; }

    /// <summary>The code of the body; <see langword="null"/> for a role or a body that is not known.</summary>
    public string? Body { get; }

    /// <summary>The codes of the bodies that the holder stands for: the body, or those known to be in the role.</summary>
    public ValueList<string> Bodies { get; }

    /// <summary>Returns the Italian title.</summary>
    public override string ToString() => Title.Italian;
}
