using System.Numerics;

namespace Conciliazione;

/// <summary>What is shared out in whole numbers, and how so many of them are written. Italian term: unità da ripartire.</summary>
/// <remarks>
/// Sharing counts whole units of anything: cents, hours, places, desk-days. A unit with decimals is written with a point:
/// 12,345 cents as <c>€ 123,45</c>. Equality is by content. Immutable, safe for any thread.
/// </remarks>
public sealed record ShareUnit
{
    private const string Place = "{0}";
    private const int FinestDecimals = 6;

    /// <summary>Builds a unit.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="decimals">How many decimals a unit is of what is written: 2 for cents written as euros; from 0 to 8, both inclusive.</param>
    /// <param name="one">How a single one is written, with <c>{0}</c> where the digits go.</param>
    /// <param name="many">How any other number is written, with <c>{0}</c> where the digits go.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or a form is <see langword="null"/> or does not hold <c>{0}</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside its bounds.</exception>
    public ShareUnit(string code, int decimals, LocalizedText one, LocalizedText many)
    {
        Guard.Against.BelowMinimum(decimals, 0);
        HoldsPlace(one, nameof(one));
        HoldsPlace(many, nameof(many));
        Code = Guard.Against.InvalidCode(code);
        Decimals = Guard.Against.AboveMaximum(decimals, 8);
        One = one;
        Many = many;
    }

    /// <summary>Euro cents, written as euros: <c>€ 1.234,56</c>.</summary>
    public static ShareUnit EuroCent { get; } = new("EUR-CENT", 2, LocalizedText.Same("€ {0}"), LocalizedText.Same("€ {0}"));

    /// <summary>Hours.</summary>
    public static ShareUnit Hour { get; } = new("HOUR", 0, new("{0} ora", "{0} hour"), new("{0} ore", "{0} hours"));

    /// <summary>Places, such as those of a workshop.</summary>
    public static ShareUnit Seat { get; } = new("SEAT", 0, new("{0} posto", "{0} place"), new("{0} posti", "{0} places"));

    /// <summary>Days of one desk.</summary>
    public static ShareUnit DeskDay { get; } = new(
        "DESK-DAY", 0, new("{0} giornata di postazione", "{0} desk-day"), new("{0} giornate di postazione", "{0} desk-days"));

    /// <summary>Units of whatever the caller counts.</summary>
    public static ShareUnit Whole { get; } = new("UNIT", 0, new("{0} unità", "{0} unit"), new("{0} unità", "{0} units"));

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>How many decimals a unit is of what is written.</summary>
    public int Decimals { get; }

    /// <summary>How a single one is written.</summary>
    public LocalizedText One { get; }

    /// <summary>How any other number is written.</summary>
    public LocalizedText Many { get; }

    /// <summary>So many units in words, such as <c>€ 1.234,56</c> or <c>4 ore</c>.</summary>
    /// <param name="units">The number of units.</param>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Int128 units, Language language) =>
        Dress(FixedPoint.Format(units, Decimals, NumberShape.Grouped, Notation.Of(language)), units == 1 && Decimals == 0, language);

    /// <summary>So many units in words, in both languages.</summary>
    /// <param name="units">The number of units.</param>
    public LocalizedText Write(Int128 units) => new(Render(units, Language.Italian), Render(units, Language.English));

    /// <summary>The stable code.</summary>
    public override string ToString() => Code;

    /// <summary>A fraction of units for the eye: all its decimals where at most six more end it, else cut and marked as going on.</summary>
    internal string Render(BigInteger numerator, BigInteger denominator, Language language)
    {
        for (int more = 0; more <= FinestDecimals; more++)
        {
            BigInteger digits = BigInteger.DivRem(numerator * BigInteger.Pow(10, more), denominator, out BigInteger rest);
            if (rest.IsZero || more == FinestDecimals)
            {
                string text = FixedPoint.Format(digits, Decimals + more, NumberShape.Grouped, Notation.Of(language));
                return Dress(rest.IsZero ? text : text + "…", Decimals == 0 && rest.IsZero && more == 0 && digits.IsOne, language);
            }
        }

        throw new System.Diagnostics.UnreachableException();
    }

    private static void HoldsPlace(LocalizedText form, string name)
    {
        Guard.Against.Null(form, name);
        if (!form.Italian.Contains(Place, StringComparison.Ordinal) || !form.English.Contains(Place, StringComparison.Ordinal))
        {
            throw new ArgumentException("The form says with {0} where the digits go, in both languages.", name);
        }
    }

    private string Dress(string digits, bool single, Language language)
    {
        string sign = digits.StartsWith('-') ? "-" : "";
        return sign + (single ? One : Many).In(language).Replace(Place, digits.TrimStart('-'), StringComparison.Ordinal);
    }
}
