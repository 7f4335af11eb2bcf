using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Conciliazione.Serialization;

/// <summary>How values of a type are written as documents, and read. Italian term: forma del documento.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>Forms are compared by reference. Immutable and thread-safe.</remarks>
public sealed class DocumentForm<T>
    where T : notnull
{
    private readonly Shape<T> _shape;
    private readonly LocalizedText _title;

    // What the library writes is not measured.
    private static readonly DocumentLimits Largest = new(int.MaxValue, DocumentLimits.DeepestNesting, int.MaxValue, int.MaxValue);

    internal DocumentForm(Shape<T> shape, LocalizedText title)
    {
        _shape = shape;
        _title = title;
    }

    /// <summary>The converter of the values, to be added to the converters of options.</summary>
    public JsonConverter<T> Converter => new FormConverter<T>(_shape);

    /// <summary>Reads a document, or returns every defect of it, each with its path and line.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <param name="limits">How large it may be; <see cref="DocumentLimits.Default"/> when omitted.</param>
    public Validated<T> Read(ReadOnlyMemory<byte> utf8, DocumentLimits? limits = null) => _shape.Read(utf8, limits);

    /// <summary>Writes a document; equal values are the same bytes.</summary>
    /// <param name="value">The value.</param>
    /// <param name="indented">Whether it is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public byte[] Write(T value, bool indented = false) => _shape.ToUtf8(Guard.Against.Null(value), indented);

    /// <summary>
    /// Returns the SHA-256 of the canonical form of the document of a value, in lower-case hexadecimal digits: the same for equal values, and on
    /// every machine.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public string DigestOf(T value) => CanonicalJson.DigestOf(Write(value), Largest).OrThrow();

    /// <summary>
    /// The contract of the values for <c>System.Text.Json</c>, without reflection: a value with defects throws a <see cref="JsonException"/> that
    /// names all of them.
    /// </summary>
    public JsonTypeInfo<T> TypeInfo => (JsonTypeInfo<T>)new JsonSerializerOptions { TypeInfoResolver = new Resolver(Converter), Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.GetTypeInfo(typeof(T));

    /// <summary>Returns the JSON Schema of the documents, draft 2020-12.</summary>
    /// <param name="language">The language of its explanations.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Schema(Language language)
    {
        _ = _title.In(language);
        var schema = new SchemaText(language);
        JsonObject root = _shape.Schema(schema);
        return schema.Of(root, _title).ToJsonString(new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private sealed class Resolver : IJsonTypeInfoResolver
    {
        private readonly JsonConverter<T> _converter;

        public Resolver(JsonConverter<T> converter) => _converter = converter;

        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, _converter) : null;
    }
}
