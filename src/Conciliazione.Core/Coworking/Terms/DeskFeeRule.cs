namespace Conciliazione.Coworking;

/// <summary>How fees are rounded to the cent. Italian term: regola del contributo.</summary>
/// <remarks>
/// The beneficiary's part is rounded and the bodies bear the rest, so that the two always sum to the desk's value. Equality is by
/// content. Immutable and thread-safe.
/// </remarks>
public sealed record DeskFeeRule
{
    /// <summary>Initializes a new rule.</summary>
    /// <param name="label">The code, title and source of the fees; its provenance is that of the rounding.</param>
    /// <param name="rounding">The amount that is rounded.</param>
    /// <param name="rule">How it is rounded.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a declared value.</exception>
    public DeskFeeRule(RuleLabel label, FeeRounding rounding, RoundingRule rule)
    {
        Label = Guard.Against.Null(label);
        Rounding = Guard.Against.Undeclared(rounding);
        Rule = Guard.Against.Null(rule);
    }

    /// <summary>The code, title and source of the fees; its provenance is that of the rounding.</summary>
    public RuleLabel Label { get; }

    /// <summary>The amount that is rounded.</summary>
    public FeeRounding Rounding { get; }

    /// <summary>How it is rounded.</summary>
    public RoundingRule Rule { get; }

    /// <summary>The values of the rule that a finding shows.</summary>
    public ValueList<NamedValue> Parameters
    {
        get
        {
            LocalizedText on = Rounding == FeeRounding.EachMonth
                ? new("su ciascun mese", "on each month")
                : new("una volta, sull'intero importo", "once, on the whole amount");
            return
            [
                new(
                    "ROUNDING",
                    Rule.IsToWholeEuros ? new("arrotondamento", "rounded") : new("arrotondamento al centesimo", "rounded to the cent"),
                    FactValue.Of(new LocalizedText($"{on.Italian}, {Rule.Title.Italian}", $"{on.English}, {Rule.Title.English}")),
                    Label.Provenance),
            ];
        }
    }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;
}
