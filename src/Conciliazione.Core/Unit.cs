namespace Conciliazione;

/// <summary>What a fraction counts. Italian term: unità di misura.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record Unit
{
    private const string Place = "{0}";

    /// <summary>Builds a unit.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="form">How a number of the unit is written, with <c>{0}</c> where the digits go.</param>
    /// <param name="formOfOne">The same for exactly one, such as <c>{0} mese</c>; <see langword="null"/> when it does not differ.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or a form does not hold <c>{0}</c>.
    /// </exception>
    public Unit(string code, LocalizedText form, LocalizedText? formOfOne = null)
    {
        Guard.Against.Null(form);
        HoldsThePlace(form, nameof(form));
        if (formOfOne is not null)
        {
            HoldsThePlace(formOfOne, nameof(formOfOne));
        }

        Code = Guard.Against.InvalidCode(code);
        Form = form;
        FormOfOne = formOfOne ?? form;
    }

    /// <summary>Euros, written <c>€ 0,225</c>.</summary>
    public static Unit Euro { get; } = new("EUR", LocalizedText.Same("€ {0}"));

    /// <summary>Hundredths of a whole, written <c>36,54%</c>.</summary>
    public static Unit Percent { get; } = new("PERCENT", LocalizedText.Same("{0}%"));

    /// <summary>Distance between two percentages.</summary>
    public static Unit PercentagePoint { get; } = new(
        "PP", new("{0} punti percentuali", "{0} percentage points"), new("{0} punto percentuale", "{0} percentage point"));

    /// <summary>Whole metres, written <c>20.001 m</c>.</summary>
    public static Unit Metre { get; } = new("M", LocalizedText.Same("{0} m"));

    /// <summary>Things counted, a plain number.</summary>
    public static Unit Count { get; } = new("COUNT", LocalizedText.Same("{0}"));

    /// <summary>Points of a score.</summary>
    public static Unit Point { get; } = new("POINT", new("{0} punti", "{0} points"), new("{0} punto", "{0} point"));

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>How a number of the unit is written.</summary>
    public LocalizedText Form { get; }

    /// <summary>How exactly one, written without decimals, is written.</summary>
    public LocalizedText FormOfOne { get; }

    /// <summary>The stable code.</summary>
    public override string ToString() => Code;

    /// <summary>Puts digits into the form; the sign stays in front of everything.</summary>
    internal string Write(string digits, Language language, bool plusSign)
    {
        string sign = digits.StartsWith('-') ? "-" : plusSign ? "+" : "";
        string magnitude = digits.TrimStart('-');
        return sign + (magnitude is "1" ? FormOfOne : Form).In(language).Replace(Place, magnitude, StringComparison.Ordinal);
    }

    private static void HoldsThePlace(LocalizedText form, string name)
    {
        if (!form.Italian.Contains(Place, StringComparison.Ordinal) || !form.English.Contains(Place, StringComparison.Ordinal))
        {
            throw new ArgumentException("The form says with {0} where the digits go, in both languages.", name);
        }
    }
}
