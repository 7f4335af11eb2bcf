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

    /// <summary>Returns whether every reader of JSON keeps all digits of a number.</summary>
    public static bool IsExactAsNumber(long value) => value is >= -LargestAsNumber and <= LargestAsNumber;

    /// <summary>Reads a whole number that is written in one way: no plus, no zeros before it, no negative zero.</summary>
    public static bool TryParse(ReadOnlySpan<byte> written, out long value)
    {
        ReadOnlySpan<byte> digits = written.StartsWith("-"u8) ? written[1..] : written;
        bool plain = !digits.IsEmpty && (digits[0] != (byte)'0' || (digits.Length == 1 && digits.Length == written.Length));
        return long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && plain && char.IsAsciiDigit((char)digits[0]);
    }

    public override void Write(Utf8JsonWriter writer, long value)
    {
        if (IsExactAsNumber(value))
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
        bool read = TryParse(node.Written, out value) && node.Kind == (IsExactAsNumber(value) ? NodeKind.Number : NodeKind.Text);
        if (!read)
        {
            reading.Add(DefectCodes.JsonForm, node, reading.Shown(node.Text), FactValue.Of(new LocalizedText(
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
        bool numbersAlone = IsExactAsNumber(_minimum) && IsExactAsNumber(_maximum);
        var number = new JsonObject { ["type"] = "integer", ["minimum"] = Math.Max(_minimum, -LargestAsNumber), ["maximum"] = Math.Min(_maximum, LargestAsNumber) };
        return numbersAlone ? number : new() { ["oneOf"] = new JsonArray(number, new JsonObject { ["type"] = "string", ["pattern"] = "^-?[1-9][0-9]{15,18}$" }) };
    }

}
