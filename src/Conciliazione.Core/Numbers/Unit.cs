using System.Numerics;

namespace Conciliazione;

/// <summary>A unit of count or measure, and how numbers of it are written. Italian term: unità di misura.</summary>
/// <remarks>
/// A unit finer than the one written has decimals: 12,345 cents are written <c>€ 123,45</c>. Equality is by content. Immutable
/// and thread-safe.
/// </remarks>
public sealed record Unit
{
    private const string Place = "{0}";
    private const int MaximumDecimals = 8;
    private const int FinestDecimals = 6;

    /// <summary>Initializes a new unit.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="form">The form of a number of units, with <c>{0}</c> as the placeholder for the digits.</param>
    /// <param name="formOfOne">
    /// The form for exactly one, such as <c>{0} mese</c>; <see langword="null"/> if it is the same.
    /// </param>
    /// <param name="decimals">
    /// The number of decimals that separate the unit from the one written: 2 for cents written as euros; from 0 to 8, both
    /// inclusive.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or a form does not contain <c>{0}</c>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside its bounds.</exception>
    public Unit(string code, LocalizedText form, LocalizedText? formOfOne = null, int decimals = 0)
    {
        Guard.Against.Null(form);
        HoldsThePlace(form, nameof(form));
        if (formOfOne is not null)
        {
            HoldsThePlace(formOfOne, nameof(formOfOne));
        }

        Guard.Against.BelowMinimum(decimals, 0);
        Code = Guard.Against.InvalidCode(code);
        Form = form;
        FormOfOne = formOfOne ?? form;
        Decimals = Guard.Against.AboveMaximum(decimals, MaximumDecimals);
    }

    /// <summary>Euros, written <c>€ 0,225</c>.</summary>
    public static Unit Euro { get; } = new("EUR", LocalizedText.Same("€ {0}"));

    /// <summary>Euro cents, written as euros: <c>€ 1.234,56</c>.</summary>
    public static Unit EuroCent { get; } = new("EUR-CENT", LocalizedText.Same("€ {0}"), decimals: 2);

    /// <summary>Percent, written <c>36,54%</c>.</summary>
    public static Unit Percent { get; } = new("PERCENT", LocalizedText.Same("{0}%"));

    /// <summary>Percentage points, the distance between two percentages.</summary>
    public static Unit PercentagePoint { get; } = new(
        "PP", new("{0} punti percentuali", "{0} percentage points"), new("{0} punto percentuale", "{0} percentage point"));

    /// <summary>Whole metres, written <c>20.001 m</c>, and in kilometres where hundreds of metres suffice: <c>29,9 km</c>.</summary>
    public static Unit Metre { get; } = new("M", LocalizedText.Same("{0} m"));

    /// <summary>How whole hundreds of metres are written.</summary>
    private static Unit Kilometre { get; } = new("KM", LocalizedText.Same("{0} km"));

    /// <summary>A count, written as a plain number.</summary>
    public static Unit Count { get; } = new("COUNT", LocalizedText.Same("{0}"));

    /// <summary>Points of a score.</summary>
    public static Unit Point { get; } = new("POINT", new("{0} punti", "{0} points"), new("{0} punto", "{0} point"));

    /// <summary>Hours of sixty minutes.</summary>
    public static Unit Hour { get; } = new("HOUR", new("{0} ore", "{0} hours"), new("{0} ora", "{0} hour"));

    /// <summary>The units of time, with <see cref="Hour"/>; published by the room of calendars.</summary>
    internal static Unit Day { get; } = new("DAY", new("{0} giorni", "{0} days"), new("{0} giorno", "{0} day"));

    internal static Unit Minute { get; } = new("MINUTE", new("{0} minuti", "{0} minutes"), new("{0} minuto", "{0} minute"));

    internal static Unit Second { get; } = new("SECOND", new("{0} secondi", "{0} seconds"), new("{0} secondo", "{0} second"));

    /// <summary>Places, such as those of a workshop.</summary>
    public static Unit Seat { get; } = new("SEAT", new("{0} posti", "{0} places"), new("{0} posto", "{0} place"));

    /// <summary>Days of a desk.</summary>
    public static Unit DeskDay { get; } = new(
        "DESK-DAY", new("{0} giornate di postazione", "{0} desk-days"), new("{0} giornata di postazione", "{0} desk-day"));

    /// <summary>Generic units, whatever the caller counts.</summary>
    public static Unit Whole { get; } = new("UNIT", new("{0} unità", "{0} units"), new("{0} unità", "{0} unit"));

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The form of a number of units.</summary>
    public LocalizedText Form { get; }

    /// <summary>The form for exactly one, written without decimals.</summary>
    public LocalizedText FormOfOne { get; }

    /// <summary>The number of decimals that separate the unit from the one written.</summary>
    public int Decimals { get; }

    /// <summary>Returns a number of units in words, such as <c>€ 1.234,56</c> or <c>4 ore</c>.</summary>
    /// <param name="units">The number of units.</param>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Int128 units, Language language) => this == Metre ? Render(Ratio.Of(units, 1), 0, language, plusSign: false) : Dress(
        FixedPoint.Format(units, Decimals, NumberShape.Grouped, Notation.For(language)), (units == 1 || units == -1) && Decimals == 0, language);

    /// <summary>Returns a number of units in words, in both languages.</summary>
    /// <param name="units">The number of units.</param>
    public LocalizedText Write(Int128 units) => new(Render(units, Language.Italian), Render(units, Language.English));

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    /// <summary>Returns an exact measure in words, rounded half up to a given number of decimals of a unit.</summary>
    internal string Render(Ratio units, int decimals, Language language, bool plusSign)
    {
        if (decimals == 0 && InKilometres(units) is { } kilometres)
        {
            return Kilometre.Render(kilometres, kilometres.Round(0, RoundingRule.HalfUp) == kilometres ? 0 : 1, language, plusSign);
        }

        string digits = FixedPoint.Format(
            units.Scaled(decimals, RoundingRule.HalfUp), Decimals + decimals, NumberShape.Grouped, Notation.For(language));
        return Dress(plusSign && !digits.StartsWith('-') ? "+" + digits : digits, digits is "1" or "-1", language);
    }

    /// <summary>
    /// Returns a fraction of units for display: all its decimals if at most six further ones suffice, otherwise truncated with an
    /// ellipsis.
    /// </summary>
    internal string Render(BigInteger numerator, BigInteger denominator, Language language)
    {
        for (int more = 0; more <= FinestDecimals; more++)
        {
            BigInteger digits = BigInteger.DivRem(numerator * BigInteger.Pow(10, more), denominator, out BigInteger rest);
            if (rest.IsZero || more == FinestDecimals)
            {
                string text = FixedPoint.Format(digits, Decimals + more, NumberShape.Grouped, Notation.For(language));
                return Dress(rest.IsZero ? text : text + "…", Decimals == 0 && rest.IsZero && more == 0 && digits.IsOne, language);
            }
        }

        throw new System.Diagnostics.UnreachableException();
    }

    /// <summary>Returns a distance in kilometres if it is at least one and a tenth of a kilometre says it exactly.</summary>
    private Ratio? InKilometres(Ratio units)
    {
        if (this != Metre)
        {
            return null;
        }

        BigInteger metres = units.Scaled(0, RoundingRule.HalfUp);
        return BigInteger.Abs(metres) >= 1_000 && metres % 100 == 0 ? units * Ratio.Of(1, 1_000) : null;
    }

    private static void HoldsThePlace(LocalizedText form, string name)
    {
        if (!form.Italian.Contains(Place, StringComparison.Ordinal) || !form.English.Contains(Place, StringComparison.Ordinal))
        {
            throw new ArgumentException("The form says with {0} where the digits go, in both languages.", name);
        }
    }

    /// <summary>Inserts digits into the form; their sign precedes everything, apart from whatever is not a digit: <c>- € 5</c>.</summary>
    private string Dress(string digits, bool single, Language language)
    {
        string form = (single ? FormOfOne : Form).In(language);
        string sign = digits[0] is '-' or '+' ? digits[..1] : "";
        string gap = sign.Length > 0 && !form.StartsWith(Place, StringComparison.Ordinal) ? " " : "";
        return sign + gap + form.Replace(Place, digits[sign.Length..], StringComparison.Ordinal);
    }
}
