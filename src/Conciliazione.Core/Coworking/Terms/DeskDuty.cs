namespace Conciliazione.Coworking;

/// <summary>A duty of a beneficiary, and the consequences of breaching it. Italian term: obbligo del beneficiario.</summary>
/// <remarks>
/// The provenance of the label is that of the consequences: a text may set a duty without a sanction. Equality is by content.
/// Immutable and thread-safe.
/// </remarks>
public sealed record DeskDuty
{
    /// <summary>Initializes a new duty; terms report its defects.</summary>
    /// <param name="label">The duty's code, title and source; its provenance is that of the consequences.</param>
    /// <param name="consequences">
    /// The consequences of breaches, in order of increasing number; empty if breaches are only noted.
    /// </param>
    /// <param name="onlyFor">The codes of the frequencies to which the duty applies; empty for all.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public DeskDuty(RuleLabel label, ValueList<BreachStep> consequences, ValueList<string>? onlyFor = null)
    {
        Label = Guard.Against.Null(label);
        Consequences = Guard.Against.Null(consequences);
        OnlyFor = onlyFor ?? [];
    }

    /// <summary>The duty's code, title and source; its provenance is that of the consequences.</summary>
    public RuleLabel Label { get; }

    /// <summary>The consequences of breaches, in order of increasing number.</summary>
    public ValueList<BreachStep> Consequences { get; }

    /// <summary>The codes of the frequencies to which the duty applies; empty for all.</summary>
    public ValueList<string> OnlyFor { get; }

    /// <summary>Determines whether the duty applies to a beneficiary with a desk at a frequency.</summary>
    /// <param name="frequency">The code of the frequency.</param>
    /// <exception cref="ArgumentNullException"><paramref name="frequency"/> is <see langword="null"/>.</exception>
    public bool AppliesTo(string frequency)
    {
        Guard.Against.Null(frequency);
        return OnlyFor.Count == 0 || OnlyFor.Contains(frequency, StringComparer.Ordinal);
    }

    /// <summary>Returns the consequence of a given number of breaches.</summary>
    /// <param name="breaches">The number of breaches; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="breaches"/> is negative.</exception>
    public BreachConsequence After(int breaches)
    {
        Guard.Against.BelowMinimum(breaches, 0);
        return Consequences.LastOrDefault(step => step.Breaches <= breaches)?.Consequence ?? BreachConsequence.Noted;
    }

    /// <summary>Returns the consequence of a given number of breaches, with the duty and its source.</summary>
    /// <param name="breaches">The number of breaches; not negative.</param>
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
            Label.Source.Or(DefectCodes.DeskSource),
            [new("BREACHES", new("violazioni", "breaches"), FactValue.Of(breaches), Provenance.Given)],
            [new("CONSEQUENCE", new("conseguenza:", "consequence:"), FactValue.Of(words), Label.Provenance)],
            Outcome.MetIf(breaches == 0, []));
    }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;
}
