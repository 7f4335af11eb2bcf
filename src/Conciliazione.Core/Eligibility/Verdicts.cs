namespace Conciliazione.Eligibility;

/// <summary>Kleene's strong logic of three values over verdicts. Italian term: logica a tre valori.</summary>
/// <remarks>
/// Commutative, associative, and monotone in information: an unclear verdict that becomes clear can only make the whole
/// clearer, never turn a refusal into an acceptance or back.
/// </remarks>
public static class Verdicts
{
    /// <summary>Met when both are, not met when either is not.</summary>
    /// <param name="left">One verdict.</param>
    /// <param name="right">The other.</param>
    public static Verdict And(Verdict left, Verdict right) => left < right ? left : right;

    /// <summary>Met when either is, not met when both are not.</summary>
    /// <param name="left">One verdict.</param>
    /// <param name="right">The other.</param>
    public static Verdict Or(Verdict left, Verdict right) => left > right ? left : right;

    /// <summary>Met when it is not met, and the other way round; unclear stays unclear.</summary>
    /// <param name="verdict">The verdict.</param>
    public static Verdict Not(Verdict verdict) => (Verdict)(-(int)verdict);

    /// <summary>What the verdict is called.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verdict"/> is not a declared value.</exception>
    public static LocalizedText Title(Verdict verdict) => verdict switch
    {
        Verdict.Met => new("rispettato", "met"),
        Verdict.NotMet => new("non rispettato", "not met"),
        Verdict.Unclear => new("non accertabile", "unclear"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a declared verdict."),
    };
}
