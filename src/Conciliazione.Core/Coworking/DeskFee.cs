namespace Conciliazione.Coworking;

/// <summary>What a desk is worth for a phase, and who bears it. Italian term: contributo per la postazione.</summary>
/// <remarks>
/// The two parts sum to the value, to the cent. Where the value or the share is not known none of the three is. Equality is by
/// content. Immutable, safe for any thread.
/// </remarks>
public sealed record DeskFee
{
    internal DeskFee(DeskPhase phase, DeskFrequency frequency, Known<Euro> value, Known<Euro> beneficiary, Known<Euro> bodies, Finding finding)
    {
        Phase = phase;
        Frequency = frequency;
        Value = value;
        Beneficiary = beneficiary;
        Bodies = bodies;
        Finding = finding;
    }

    /// <summary>The phase.</summary>
    public DeskPhase Phase { get; }

    /// <summary>The frequency.</summary>
    public DeskFrequency Frequency { get; }

    /// <summary>What the desk is worth over the whole phase.</summary>
    public Known<Euro> Value { get; }

    /// <summary>What the beneficiary bears.</summary>
    public Known<Euro> Beneficiary { get; }

    /// <summary>What the bodies bear.</summary>
    public Known<Euro> Bodies { get; }

    /// <summary>Why: months, monthly value, share, exact amount, rounding.</summary>
    public Finding Finding { get; }

    /// <summary>The finding as one sentence.</summary>
    /// <param name="language">The language wanted; the source is cited in Italian in both.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language) => Finding.Explain(language);

    /// <summary>The phase, the frequency and what the beneficiary bears.</summary>
    public override string ToString() => $"{Phase}, {Frequency}: {Beneficiary}";
}
