namespace Conciliazione.Indicators;

/// <summary>From which progress on a share of the bonus is due. Italian term: fascia di premialità.</summary>
/// <remarks>Checked by <see cref="BonusRule.ByBand.Create"/>. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record BonusBand
{
    /// <summary>Initializes a new band.</summary>
    /// <param name="from">The progress from which the band applies (inclusive); at most 100%.</param>
    /// <param name="share">The share of what was assigned that is due.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="from"/> is above 100%.</exception>
    public BonusBand(Percentage from, Percentage share)
    {
        From = Guard.Against.AboveMaximum(from, Percentage.Hundred);
        Share = share;
    }

    /// <summary>The progress from which the band applies (inclusive); at most 100%.</summary>
    public Percentage From { get; }

    /// <summary>The share of what was assigned that is due; one above 100% is a defect of the rule.</summary>
    public Percentage Share { get; }

    /// <summary>The band as text, such as <c>da 50%: 40%</c>.</summary>
    public LocalizedText Title => LocalizedText.From(language => language == Language.Italian
        ? $"da {FactValue.Of(From).Render(language)}: {FactValue.Of(Share).Render(language)}"
        : $"from {FactValue.Of(From).Render(language)}: {FactValue.Of(Share).Render(language)}");

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Title.Italian;
}
