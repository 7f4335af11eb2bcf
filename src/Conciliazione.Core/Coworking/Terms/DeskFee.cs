namespace Conciliazione.Coworking;

/// <summary>The value of a desk for a phase, and who bears it. Italian term: contributo per la postazione.</summary>
/// <remarks>
/// The two parts sum to the value, to the cent. If the value or the share is not known, none of the three amounts is. Equality is
/// by content. Immutable and thread-safe.
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

    /// <summary>The value of the desk over the whole phase.</summary>
    public Known<Euro> Value { get; }

    /// <summary>The amount borne by the beneficiary.</summary>
    public Known<Euro> Beneficiary { get; }

    /// <summary>The amount borne by the bodies.</summary>
    public Known<Euro> Bodies { get; }

    /// <summary>The explanation: months, monthly value, share, exact amount, rounding.</summary>
    public Finding Finding { get; }

    /// <summary>Returns the finding as a sentence.</summary>
    /// <param name="language">The output language; the source is cited in Italian in either language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language) => Finding.Explain(language);

    /// <summary>Returns the phase, the frequency and the amount borne by the beneficiary.</summary>
    public override string ToString() => $"{Phase}, {Frequency}: {Beneficiary}";
}
