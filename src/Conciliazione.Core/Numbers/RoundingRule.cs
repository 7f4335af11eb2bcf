using System.Numerics;

namespace Conciliazione;

/// <summary>The rule by which a fraction is rounded to a whole number of units. Italian term: regola di arrotondamento.</summary>
/// <remarks>
/// <para>Nothing in this library is rounded unless it is given one of these rules. Each rule acts on the magnitude and keeps the
/// sign, so rounding a negative amount mirrors rounding the positive one.</para>
/// <para>Amounts are rounded to the cent, or to the euro by the twin of a rule for whole euros (<see cref="ToWholeEuros"/>), which
/// rounds all else as the rule itself does.</para>
/// <para>There are only the declared instances, and equality is by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class RoundingRule
{
    private readonly Tie _tie;
    private readonly RoundingRule? _inWholeEuros;

    private RoundingRule(Tie tie, string code, LocalizedText title, LegalSource? source = null, LegalSource? wholeSource = null)
        : this(tie, code, title, title, source)
    {
        _inWholeEuros = new(tie, code + "-EURO", new($"all'euro intero, {title.Italian}", $"to the whole euro, {title.English}"), title, wholeSource);
    }

    /// <summary>Initializes a rule without a twin: one for whole euros.</summary>
    private RoundingRule(Tie tie, string code, LocalizedText title, LocalizedText plainTitle, LegalSource? source)
    {
        _tie = tie;
        Code = code;
        Title = title;
        PlainTitle = plainTitle;
        Source = source ?? LegalSource.Library("decisione 0001");
    }

    private enum Tie
    {
        Truncate,
        Down,
        Even,
        Up,
        Away,
    }

    /// <summary>
    /// Rounds to the nearest; half away from zero. The rule of art. 5 of Reg. CE 1103/97, the default for euros.
    /// </summary>
    public static RoundingRule HalfUp { get; } = new(
        Tie.Up, "HALF-UP", new("arrotondamento per eccesso da 5 in su", "half up"), new("Reg. CE 1103/97", section: "art. 5"),
        wholeSource: new("L. 296/2006", section: "art. 1, c. 166"));

    /// <summary>Rounds to the nearest; half towards zero.</summary>
    public static RoundingRule HalfDown { get; } = new(
        Tie.Down, "HALF-DOWN", new("arrotondamento per difetto a metà", "half down"));

    /// <summary>Rounds to the nearest; half to even.</summary>
    public static RoundingRule HalfEven { get; } = new(
        Tie.Even, "HALF-EVEN", new("arrotondamento al pari a metà", "half to even"));

    /// <summary>Rounds down, towards zero, dropping the excess. Italian term: arrotondamento per difetto, troncamento.</summary>
    public static RoundingRule Truncate { get; } = new(
        Tie.Truncate, "TRUNCATE", new("troncamento", "truncated"));

    /// <summary>Rounds up, away from zero, whatever the excess. Italian term: arrotondamento per eccesso.</summary>
    public static RoundingRule Up { get; } = new(
        Tie.Away, "UP", new("arrotondamento per eccesso", "rounded up"));

    /// <summary>All the rules: first those that round amounts to the cent, then their twins for whole euros.</summary>
    public static ValueList<RoundingRule> All { get; } =
    [
        HalfUp, HalfDown, HalfEven, Truncate, Up,
        HalfUp.ToWholeEuros(), HalfDown.ToWholeEuros(), HalfEven.ToWholeEuros(), Truncate.ToWholeEuros(), Up.ToWholeEuros(),
    ];

    /// <summary>Returns the code.</summary>
    public string Code { get; }

    /// <summary>The display name of the rule.</summary>
    public LocalizedText Title { get; }

    /// <summary>The act that sets the rule, or the library's own decision record if no act does.</summary>
    public LegalSource Source { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    /// <summary>The title without the unit of amounts, for what is not an amount.</summary>
    internal LocalizedText PlainTitle { get; }

    /// <summary>Whether the rule rounds amounts to whole euros.</summary>
    internal bool IsToWholeEuros => _inWholeEuros is null;

    /// <summary>
    /// Returns the twin of the rule that rounds amounts to whole euros; the rule itself if it already does. Italian term:
    /// arrotondamento all'unità di euro.
    /// </summary>
    /// <remarks>
    /// That of <see cref="HalfUp"/> is the rule of art. 1, c. 166, L. 296/2006 for local taxes: up to 49 cents are dropped.
    /// </remarks>
    public RoundingRule ToWholeEuros() => _inWholeEuros ?? this;

    /// <summary>Returns the quotient rounded to a whole number; the denominator must be positive.</summary>
    internal Int128 Divide(Int128 numerator, Int128 denominator)
    {
        (Int128 quotient, Int128 remainder) = Int128.DivRem(numerator, denominator);
        Int128 left = Int128.Abs(remainder);
        return RoundsAway(left.CompareTo(denominator - left), left == 0, Int128.IsOddInteger(quotient))
            ? quotient + Int128.Sign(numerator)
            : quotient;
    }

    /// <summary>Returns the quotient rounded to a whole number, beyond 128 bits; the denominator must be positive.</summary>
    internal BigInteger Divide(BigInteger numerator, BigInteger denominator)
    {
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger remainder);
        BigInteger left = BigInteger.Abs(remainder);
        return RoundsAway(left.CompareTo(denominator - left), left.IsZero, !quotient.IsEven)
            ? quotient + numerator.Sign
            : quotient;
    }

    private bool RoundsAway(int againstHalf, bool exact, bool odd) => !exact && _tie switch
    {
        Tie.Truncate => false,
        Tie.Down => againstHalf > 0,
        Tie.Even => againstHalf > 0 || (againstHalf == 0 && odd),
        Tie.Away => true,
        _ => againstHalf >= 0,
    };
}
