using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Conciliazione.Calendars;

namespace Conciliazione.Facts;

/// <summary>
/// The items of a dated list by completed years: those that certainly belong, those that may belong, and those without a known
/// day.
/// </summary>
/// <param name="Certain">The completed years of the items that certainly belong, from the youngest.</param>
/// <param name="Possible">The completed years of the items that may belong, from the youngest.</param>
/// <param name="Undated">The number of items without a known day.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ItemAges(ValueList<int> Certain, ValueList<int> Possible, int Undated) : IWritten
{
    /// <summary>Returns the completed years of each item, never a day.</summary>
    public LocalizedText ToText()
    {
        ItemAges ages = this;
        return LocalizedText.From(language => WrittenText.Of(ages, language));
    }

    public void Write(ref DefaultInterpolatedStringHandler text, Language language)
    {
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
            text.AppendLiteral(FixedPoint.Format(Undated, 0, NumberShape.Grouped, Notation.For(language)));
            text.AppendLiteral(language == Language.Italian ? " senza data" : " undated");
        }
        else if (before.Length == 0)
        {
            text.AppendLiteral(language == Language.Italian ? "nessuno" : "none");
        }
    }
}
