namespace Conciliazione.Coworking;

/// <summary>Something that a beneficiary must do, and what its breach leads to. Italian term: obbligo del beneficiario.</summary>
/// <remarks>
/// The provenance of the label is that of the consequences: a text may set a duty and no sanction. Equality is by content.
/// Immutable, safe for any thread.
/// </remarks>
public sealed record DeskDuty
{
    /// <summary>Builds a duty; terms say what does not fit.</summary>
    /// <param name="label">What must be done and where it stands; its provenance is that of the consequences.</param>
    /// <param name="consequences">What breaches lead to, from fewer to more; none where they are only noted.</param>
    /// <param name="onlyFor">The codes of the frequencies to which it applies; none for all.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public DeskDuty(RuleLabel label, ValueList<BreachStep> consequences, ValueList<string>? onlyFor = null)
    {
        Label = Guard.Against.Null(label);
        Consequences = Guard.Against.Null(consequences);
        OnlyFor = onlyFor ?? [];
    }

    /// <summary>What must be done and where it stands.</summary>
    public RuleLabel Label { get; }

    /// <summary>What breaches lead to, from fewer to more.</summary>
    public ValueList<BreachStep> Consequences { get; }

    /// <summary>The codes of the frequencies to which it applies; none for all.</summary>
    public ValueList<string> OnlyFor { get; }

    /// <summary>Whether it applies to who has a desk at a frequency.</summary>
    /// <param name="frequency">The code of the frequency.</param>
    /// <exception cref="ArgumentNullException"><paramref name="frequency"/> is <see langword="null"/>.</exception>
    public bool AppliesTo(string frequency)
    {
        Guard.Against.Null(frequency);
        return OnlyFor.Count == 0 || OnlyFor.Contains(frequency, StringComparer.Ordinal);
    }

    /// <summary>What so many breaches lead to.</summary>
    /// <param name="breaches">How many; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="breaches"/> is negative.</exception>
    public BreachConsequence After(int breaches)
    {
        Guard.Against.BelowMinimum(breaches, 0);
        return Consequences.LastOrDefault(step => step.Breaches <= breaches)?.Consequence ?? BreachConsequence.Noted;
    }

    /// <summary>What so many breaches lead to, with the duty and its source.</summary>
    /// <param name="breaches">How many; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="breaches"/> is negative.</exception>
    public Finding Explain(int breaches)
    {
        LocalizedText words = After(breaches) switch
        {
            BreachConsequence.Warning => new("diffida", "warning"),
            BreachConsequence.Forfeiture => new("decadenza", "forfeiture"),
            _ => new("annotazione, senza altra conseguenza", "noted, without other consequence"),
        };
        return new(
            Label.Code,
            Label.Title,
            Label.Source.Or(DeskDefects.Source),
            [new("BREACHES", new("violazioni", "breaches"), FactValue.Of(breaches), Provenance.Given)],
            [new("CONSEQUENCE", new("conseguenza:", "consequence:"), FactValue.Of(words), Label.Provenance)],
            breaches == 0 ? new Outcome.Met([]) : new Outcome.NotMet([]));
    }

    /// <summary>The code.</summary>
    public override string ToString() => Label.Code;
}
