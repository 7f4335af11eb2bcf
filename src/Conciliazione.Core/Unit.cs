namespace Conciliazione;

/// <summary>What a fraction counts. Italian term: unità di misura.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record Unit
{
    private const string Place = "{0}";

    /// <summary>Builds a unit.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="form">How a number of the unit is written, with <c>{0}</c> where the digits go.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or a form does not hold <c>{0}</c>.
    /// </exception>
    public Unit(string code, LocalizedText form)
    {
        Guard.Code(code);
        ArgumentNullException.ThrowIfNull(form);
        if (!form.Italian.Contains(Place, StringComparison.Ordinal) || !form.English.Contains(Place, StringComparison.Ordinal))
        {
            throw new ArgumentException("The form says with {0} where the digits go, in both languages.", nameof(form));
        }

        Code = code;
        Form = form;
    }

    /// <summary>Euros, written <c>€ 0,225</c>.</summary>
    public static Unit Euro { get; } = new("EUR", LocalizedText.Same("€ {0}"));

    /// <summary>Hundredths of a whole, written <c>36,54%</c>.</summary>
    public static Unit Percent { get; } = new("PERCENT", LocalizedText.Same("{0}%"));

    /// <summary>Distance between two percentages.</summary>
    public static Unit PercentagePoint { get; } = new("PP", new("{0} punti percentuali", "{0} percentage points"));

    /// <summary>Points of a score.</summary>
    public static Unit Point { get; } = new("POINT", new("{0} punti", "{0} points"));

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>How a number of the unit is written.</summary>
    public LocalizedText Form { get; }

    /// <summary>The stable code.</summary>
    public override string ToString() => Code;

    /// <summary>Puts digits into the form; the sign stays in front of everything.</summary>
    internal string Write(string digits, Language language, bool plusSign)
    {
        string sign = digits.StartsWith('-') ? "-" : plusSign ? "+" : "";
        return sign + Form.In(language).Replace(Place, digits.TrimStart('-'), StringComparison.Ordinal);
    }
}
