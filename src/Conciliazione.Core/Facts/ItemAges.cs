using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Conciliazione.Calendars;

namespace Conciliazione.Facts;

/// <summary>The things of a dated list by their completed years: those that surely belong, those that may, and those without a known day.</summary>
/// <param name="Certain">Completed years of those that surely belong, from the youngest.</param>
/// <param name="Possible">Completed years of those that may belong, from the youngest.</param>
/// <param name="Undated">How many have no known day.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ItemAges(ValueList<int> Certain, ValueList<int> Possible, int Undated)
{
    /// <summary>The years of each, never a day.</summary>
    public LocalizedText ToText() => new(In(Language.Italian, "senza data", "nessuno"), In(Language.English, "undated", "none"));

    private string In(Language language, string withoutDay, string none)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        string before = "";
        foreach (int years in Certain)
        {
            text.AppendLiteral(before);
            text.AppendLiteral(TimeUnits.Count(years, TimeUnits.Year).In(language));
            before = ", ";
        }

        foreach (int years in Possible)
        {
            text.AppendLiteral(before);
            text.AppendLiteral(TimeUnits.Count(years, TimeUnits.Year).In(language));
            text.AppendLiteral("?");
            before = ", ";
        }

        if (Undated > 0)
        {
            text.AppendLiteral(before);
            text.AppendLiteral($"{FixedPoint.Format(Undated, 0, NumberShape.Grouped, Notation.Of(language))} {withoutDay}");
            before = ", ";
        }

        return before.Length == 0 ? none : text.ToStringAndClear();
    }
}
