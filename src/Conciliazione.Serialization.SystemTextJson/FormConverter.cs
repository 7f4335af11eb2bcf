using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conciliazione.Serialization;

/// <summary>Reads and writes the values of a form within other documents.</summary>
internal sealed class FormConverter<T> : JsonConverter<T>
    where T : notnull
{
    private readonly Shape<T> _shape;

    public FormConverter(Shape<T> shape) => _shape = shape;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return _shape.Read(JsonMarshal.GetRawUtf8Value(document.RootElement).ToArray()).Match(
            value => value,
            defects => throw new JsonException(string.Join("; ", defects.Select(defect => defect.Render(Language.English))), new DefectsException(defects)));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _shape.Write(writer, value);
}
