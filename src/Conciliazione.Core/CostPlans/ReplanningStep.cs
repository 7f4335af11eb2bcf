namespace Conciliazione.CostPlans;

/// <summary>Something that a change of plan must pass. Italian term: passaggio della rimodulazione.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record ReplanningStep
{
    /// <summary>Builds a step.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="title">Who is asked, or what is done.</param>
    /// <param name="source">Where the step stands.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is no code, or another argument is <see langword="null"/>.</exception>
    public ReplanningStep(string code, LocalizedText title, LegalSource source)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
        Source = Guard.Against.Null(source);
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>Who is asked, or what is done.</summary>
    public LocalizedText Title { get; }

    /// <summary>Where the step stands.</summary>
    public LegalSource Source { get; }

    /// <summary>The stable code.</summary>
    public override string ToString() => Code;
}
