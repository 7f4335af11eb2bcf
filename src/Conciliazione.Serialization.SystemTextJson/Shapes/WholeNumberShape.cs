using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conciliazione.Serialization;

/// <summary>A whole number; written as a text from 2^53 on, where other readers lose digits.</summary>
internal sealed class WholeNumberShape : Shape<long>
{
    /// <summary>The largest whole number below which every reader of JSON keeps all digits.</summary>
    public const long LargestAsNumber = (1L << 53) - 1;

    private readonly long _minimum;
    private readonly long _maximum;

    public WholeNumberShape(long minimum = long.MinValue, long maximum = long.MaxValue)
    {
        _minimum = minimum;
        _maximum = maximum;
    }

    public override void Write(Utf8JsonWriter writer, long value)
    {
        if (AsNumber(value))
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
        }
    }

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out long value)
    {
        bool read = long.TryParse(node.Written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
            && node.Kind == (AsNumber(value) ? NodeKind.Number : NodeKind.Text) && !IsNegativeZero(node.Written);
        if (!read)
        {
            reading.Add(DefectCodes.JsonForm, node, FactValue.Of(Shown(node)), FactValue.Of(new LocalizedText(
                "un numero intero, scritto tra virgolette da 9007199254740992 in su", "a whole number, in quotes from 9007199254740992 on")));
        }
        else if (value < _minimum || value > _maximum)
        {
            read = false;
            reading.Add(DefectCodes.JsonRange, node, FactValue.Of(value), FactValue.Of(FormattableString.Invariant($"{_minimum} … {_maximum}")));
        }

        return read;
    }

    public override JsonObject Schema(SchemaText schema)
    {
        bool numbersAlone = AsNumber(_minimum) && AsNumber(_maximum);
        var number = new JsonObject { ["type"] = "integer", ["minimum"] = Math.Max(_minimum, -LargestAsNumber), ["maximum"] = Math.Min(_maximum, LargestAsNumber) };
        return numbersAlone ? number : new() { ["oneOf"] = new JsonArray(number, new JsonObject { ["type"] = "string", ["pattern"] = "^-?[1-9][0-9]{15,18}$" }) };
    }

    private static bool AsNumber(long value) => value is >= -LargestAsNumber and <= LargestAsNumber;

    private static bool IsNegativeZero(ReadOnlySpan<byte> written) => written.Length > 1 && written[0] == (byte)'-' && written[1] == (byte)'0';

    private static string Shown(Node node)
    {
        string text = node.Text;
        return text.Length switch { 0 => "?", > 60 => text[..60] + "…", _ => text };
    }
}
