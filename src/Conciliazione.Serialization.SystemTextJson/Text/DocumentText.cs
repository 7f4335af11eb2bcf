using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Conciliazione.Serialization;

/// <summary>
/// A document and where its names and values are in it, without an object for each. A document that is not JSON, or is too large, has none.
/// </summary>
internal sealed class DocumentText
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly Token[] _tokens;

    // Lines are asked for in the order of the document, as a rule: each is counted from the one before.
    private int _lineStart;
    private int _line = 1;

    private DocumentText(ReadOnlyMemory<byte> utf8, Token[] tokens)
    {
        _utf8 = utf8;
        _tokens = tokens;
    }

    public Node Root => new(this, 0);

    /// <summary>Returns where names and values are, or the one defect for which nothing can be read.</summary>
    public static Validated<DocumentText> Parse(ReadOnlyMemory<byte> utf8, DocumentLimits limits)
    {
        if (utf8.Length > limits.Bytes)
        {
            return Refused(DefectCodes.JsonBytes, utf8.Length, limits.Bytes);
        }

        ReadOnlySpan<byte> bom = "\uFEFF"u8;
        if (utf8.Span.StartsWith(bom))
        {
            utf8 = utf8[bom.Length..];
        }

        if (!Utf8.IsValid(utf8.Span))
        {
            return Validated.Invalid<DocumentText>([DefectCodes.JsonUtf8.At("", FactValue.Of(FirstWrong(utf8.Span) + 1L), FactValue.Of("UTF-8"), Source)]);
        }

        try
        {
            return new Scan(utf8, limits).Run();
        }
        catch (JsonException wrong)
        {
            // The reader counts from zero, in bytes.
            long line = (wrong.LineNumber ?? 0) + 1;
            return Validated.Invalid<DocumentText>(
                [DefectCodes.JsonSyntax.At("", FactValue.Of((wrong.BytePositionInLine ?? 0) + 1), FactValue.Of(line), Source).OnLine((int)line)]);
        }
    }

    public static LegalSource Source { get; } = LegalSource.Library("decisione 0021");

    public ref readonly Token this[int at] => ref _tokens[at];

    public ReadOnlySpan<byte> Written(int at) => _utf8.Span.Slice(_tokens[at].Start, _tokens[at].Length);

    /// <summary>Returns a text without its escapes; only for one that is written well, which the scan has seen to.</summary>
    public string TextAt(int at)
    {
        ref readonly Token token = ref _tokens[at];
        return token.IsEscaped ? Unescaped(_utf8.Span.Slice(token.Start - 1, token.Length + 2)) : Encoding.UTF8.GetString(Written(at));
    }

    /// <summary>Returns the line, from 1, on which a token begins.</summary>
    public int LineOf(int at)
    {
        int place = _tokens[at].Start;
        if (place < _lineStart)
        {
            (_lineStart, _line) = (0, 1);
        }

        ReadOnlySpan<byte> between = _utf8.Span[_lineStart..place];
        _line += between.Count((byte)'\n');
        _lineStart = place;
        return _line;
    }

    private static int FirstWrong(ReadOnlySpan<byte> utf8)
    {
        int at = 0;
        while (at < utf8.Length && Rune.DecodeFromUtf8(utf8[at..], out _, out int length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static string Unescaped(ReadOnlySpan<byte> quoted)
    {
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        return reader.GetString()!;
    }

    private static Validated<DocumentText> Refused(DefectCode code, long value, long limit, long? line = null)
    {
        Defect defect = code.At("", FactValue.Of(value), FactValue.Of(limit), Source);
        return Validated.Invalid<DocumentText>([line is { } known ? defect.OnLine((int)known) : defect]);
    }

    /// <summary>One pass over the document.</summary>
    private ref struct Scan
    {
        private readonly ReadOnlyMemory<byte> _utf8;
        private readonly DocumentLimits _limits;
        private readonly List<int> _open = [];
        private Utf8JsonReader _reader;
        private Token[] _tokens;
        private int _count;

        public Scan(ReadOnlyMemory<byte> utf8, DocumentLimits limits)
        {
            _utf8 = utf8;
            _limits = limits;
            // One more than is allowed: what is too deep is refused in the words of this library.
            _reader = new(utf8.Span, new JsonReaderOptions { MaxDepth = limits.Depth + 1 });
            _tokens = new Token[Math.Min(Math.Max(utf8.Length / 8, 16), limits.Values)];
        }

        public Validated<DocumentText> Run()
        {
            while (_reader.Read())
            {
                if (_reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    Close();
                    continue;
                }

                Defect? defect = Defective();
                if (defect is not null)
                {
                    return Validated.Invalid<DocumentText>([defect]);
                }

                Add();
            }

            return Validated.Valid(new DocumentText(_utf8, _tokens));
        }

        private readonly Defect? Defective()
        {
            if (_count == _limits.Values)
            {
                return Too(DefectCodes.JsonValues, _limits.Values + 1L, _limits.Values);
            }

            if (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                return _open.Count == _limits.Depth ? Too(DefectCodes.JsonDepth, _limits.Depth + 1L, _limits.Depth) : null;
            }

            if (_reader.ValueSpan.Length > _limits.TextBytes)
            {
                return Too(DefectCodes.JsonText, _reader.ValueSpan.Length, _limits.TextBytes);
            }

            return _reader.ValueIsEscaped && !IsText(_reader)
                ? DefectCodes.JsonSurrogate.At("", FactValue.Of(Line), FactValue.Of(Line), Source).OnLine((int)Line)
                : null;
        }

        private readonly long Line => _utf8.Span[..(int)_reader.TokenStartIndex].Count((byte)'\n') + 1L;

        private readonly Defect Too(DefectCode code, long value, long limit) =>
            code.At("", FactValue.Of(value), FactValue.Of(limit), Source).OnLine((int)Line);

        // Half a surrogate pair, written as an escape, is JSON and no text.
        private static bool IsText(in Utf8JsonReader reader)
        {
            try
            {
                return reader.GetString() is not null;
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        }

        private void Add()
        {
            if (_count == _tokens.Length)
            {
                Array.Resize(ref _tokens, Math.Min(_tokens.Length * 2, _limits.Values));
            }

            bool text = _reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
            bool opens = _reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            if (_open.Count > 0 && _reader.TokenType is not JsonTokenType.PropertyName)
            {
                ref Token parent = ref _tokens[_open[^1]];
                parent = parent with { Count = parent.Count + 1 };
            }

            int start = (int)_reader.TokenStartIndex + (text ? 1 : 0);
            _tokens[_count] = new(start, opens ? 0 : _reader.ValueSpan.Length, _count + 1, 0, KindOf(_reader.TokenType), _reader.ValueIsEscaped);
            if (opens)
            {
                _open.Add(_count);
            }

            _count++;
        }

        private readonly void Close()
        {
            int at = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            _tokens[at] = _tokens[at] with { End = _count };
        }

        private static NodeKind KindOf(JsonTokenType type) => type switch
        {
            JsonTokenType.StartObject => NodeKind.Object,
            JsonTokenType.StartArray => NodeKind.Array,
            JsonTokenType.Number => NodeKind.Number,
            JsonTokenType.True => NodeKind.True,
            JsonTokenType.False => NodeKind.False,
            JsonTokenType.Null => NodeKind.Null,
            _ => NodeKind.Text,
        };
    }
}
