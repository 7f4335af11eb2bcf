using System.Text;

namespace Conciliazione.Facts;

/// <summary>A choice: the places of the options chosen, found by their codes.</summary>
internal sealed class ChoiceColumn(Fact<FactSheet>.Choice fact, string prefix, Func<long, int?> whole)
    : Column<int>(fact, prefix, (places, unknown) => FactColumn.Choice(fact, places, unknown), whole)
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _places =
        fact.Options.Select((option, place) => (option.Code, place)).ToDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes a row with the code of an option.</summary>
    public void Add(ReadOnlySpan<char> code)
    {
        if (_places.TryGetValue(code, out int place))
        {
            Add(place);
        }
        else
        {
            AddRefused(FactValue.Of(code.ToString()));
        }
    }

    /// <summary>Takes a row with the code of an option in UTF-8.</summary>
    public void Add(ReadOnlySpan<byte> code)
    {
        if (Find(code) is { } place)
        {
            Add(place);
        }
        else
        {
            AddRefused(FactValue.Of(Encoding.UTF8.GetString(code)));
        }
    }

    /// <summary>Returns the place of the option with a code in UTF-8, or null if there is none.</summary>
    public int? Find(ReadOnlySpan<byte> code)
    {
        Span<char> text = code.Length <= 128 ? stackalloc char[128] : new char[code.Length];
        return _places.TryGetValue(text[..Encoding.UTF8.GetChars(code, text)], out int place) ? place : null;
    }
}
