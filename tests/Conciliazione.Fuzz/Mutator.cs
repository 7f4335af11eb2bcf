using System.Text;

namespace Conciliazione.Fuzz;

/// <summary>Makes texts out of texts, the same ones for the same seed.</summary>
internal sealed class Mutator(ulong seed)
{
    private static readonly string[] Pieces =
    [
        "0", "1", "9", "00", "12", "1.234", "1,234", "1.234,56", "1,234.56", ".", ",", "-", "+", "%", "€", "$", " ", "\u00a0", "\u202f", "\t", "\n", "\r", "'", "’", "/", ":", "(", ")",
        "\u2212", "\u2013", "\u0661", "\u0967", "\uff11", "\u00b2", "\u0301", "\u200b", "\u200f", "\ufeff", "\ud83d\ude00", "\ud83d", "\ude00", "\0", "ı", "İ", "ſ", "K", "ß",
        "IT", "RSS", "A01", "H501", "L", "V", "X", "E", "e", "e9", "NaN", "∞", "x", "2030", "01/03/2030", "29/02/2030", "31/12/9999", "10:00", "25:61", "12/2030", "9223372036854775807",
        "92233720368547758,07", "92233720368547758,08", "18446744073709551616", "79228162514264337593543950335", "0000000000000000000000000",
    ];

    private ulong _state = (seed * 2) + 1;

    public int Below(int bound)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)(_state % (ulong)bound);
    }

    /// <summary>Returns a text with a few changes, and now and then with a part of another.</summary>
    public string Change(string text, string other)
    {
        var changed = new StringBuilder(text);
        for (int changes = 1 + Below(4); changes > 0; changes--)
        {
            int at = Below(changed.Length + 1);
            int rest = changed.Length - at;
            switch (Below(9))
            {
                case 0 or 1:
                    changed.Insert(at, Pieces[Below(Pieces.Length)]);
                    break;
                case 2 when rest > 0:
                    changed.Remove(at, 1 + Below(rest));
                    break;
                case 3 when rest > 0:
                    changed.Remove(at, 1);
                    break;
                case 4 when rest > 0:
                    changed[at] = (char)(changed[at] + Below(5) - 2);
                    break;
                case 5 when rest > 0:
                    changed[at] = (char)(' ' + Below(95));
                    break;
                case 6 when rest > 1:
                    (changed[at], changed[at + 1]) = (changed[at + 1], changed[at]);
                    break;
                case 7 when rest > 0:
                    changed.Insert(at, changed.ToString(at, 1 + Below(rest)));
                    break;
                case 8 when other.Length > 0:
                    changed.Insert(at, other[Below(other.Length)..]);
                    break;
            }
        }

        return changed.Length > 2_000 ? changed.ToString(0, 2_000) : changed.ToString();
    }
}
