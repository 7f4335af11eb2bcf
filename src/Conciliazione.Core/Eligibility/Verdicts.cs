using System.Runtime.CompilerServices;

namespace Conciliazione.Eligibility;

/// <summary>Kleene's strong three-valued logic over verdicts. Italian term: logica a tre valori.</summary>
/// <remarks>
/// Commutative, associative, and monotone in information: an unclear verdict that becomes clear can only make the whole clearer,
/// never turn a rejection into an acceptance or vice versa.
/// </remarks>
public static class Verdicts
{
    /// <summary>Returns met if both verdicts are met, and not met if either is not met.</summary>
    /// <param name="left">The first verdict.</param>
    /// <param name="right">The second verdict.</param>
    /// <exception cref="ArgumentOutOfRangeException">A verdict is not a declared value.</exception>
    public static Verdict And(Verdict left, Verdict right) => Declared(left) < Declared(right) ? left : right;

    /// <summary>Returns met if either verdict is met, and not met if both are not met.</summary>
    /// <param name="left">The first verdict.</param>
    /// <param name="right">The second verdict.</param>
    /// <exception cref="ArgumentOutOfRangeException">A verdict is not a declared value.</exception>
    public static Verdict Or(Verdict left, Verdict right) => Declared(left) > Declared(right) ? left : right;

    /// <summary>Returns met if the verdict is not met, and vice versa; unclear stays unclear.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verdict"/> is not a declared value.</exception>
    public static Verdict Not(Verdict verdict) => (Verdict)(-(int)Declared(verdict));

    /// <summary>Returns the display name of the verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verdict"/> is not a declared value.</exception>
    public static LocalizedText Title(Verdict verdict) => verdict switch
    {
        Verdict.Met => new("requisito soddisfatto", "met"),
        Verdict.NotMet => new("requisito non soddisfatto", "not met"),
        Verdict.Unclear => new("da chiarire", "unclear"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a declared verdict."),
    };

    // Verdicts are combined by the million, and the guard looks the enumeration up on each call.
    private static Verdict Declared(Verdict verdict, [CallerArgumentExpression(nameof(verdict))] string? name = null) =>
        verdict is Verdict.Met or Verdict.Unclear or Verdict.NotMet ? verdict : Guard.Against.Undeclared(verdict, name);
}
