namespace Conciliazione.CostPlans;

/// <summary>A consent that a change of plan needs. Italian term: passaggio della rimodulazione.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record ReplanningStep
{
    /// <summary>Builds a step.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="title">Who consents, or what is done.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is no code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    public ReplanningStep(string code, LocalizedText title)
    {
        Guard.Code(code);
        ArgumentNullException.ThrowIfNull(title);
        Code = code;
        Title = title;
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>Who consents, or what is done.</summary>
    public LocalizedText Title { get; }

    /// <summary>The stable code.</summary>
    public override string ToString() => Code;
}
