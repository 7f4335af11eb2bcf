namespace Conciliazione.Serialization;

/// <summary>A value of a document.</summary>
internal readonly struct Node
{
    private readonly DocumentText _text;
    private readonly int _at;

    public Node(DocumentText text, int at)
    {
        _text = text;
        _at = at;
    }

    public NodeKind Kind => _text[_at].Kind;

    /// <summary>How many members or items it has.</summary>
    public int Count => _text[_at].Count;

    /// <summary>The line, from 1, on which it begins.</summary>
    public int Line => _text.LineOf(_at);

    /// <summary>What is written, without quotes and with its escapes; empty for objects and arrays.</summary>
    public ReadOnlySpan<byte> Written => _text.Written(_at);

    /// <summary>A text without its escapes; what is written of anything else.</summary>
    public string Text => _text.TextAt(_at);

    /// <summary>Whether a text or name is this one.</summary>
    public bool Is(ReadOnlySpan<byte> utf8, string text) => _text[_at].IsEscaped ? Text == text : Written.SequenceEqual(utf8);

    /// <summary>The members of an object, or the items of an array, in their order.</summary>
    public Walk Parts() => new(_text, _at);

    /// <summary>Walks the members of an object, or the items of an array, in their order.</summary>
    public ref struct Walk
    {
        private readonly DocumentText _text;
        private readonly int _end;
        private readonly int _toValue;
        private int _at;
        private int _next;

        public Walk(DocumentText text, int at)
        {
            _text = text;
            _end = text[at].End;
            _toValue = text[at].Kind == NodeKind.Object ? 1 : 0;
            _next = at + 1;
        }

        /// <summary>The name of a member.</summary>
        public readonly Node Name => new(_text, _at);

        public readonly Node Value => new(_text, _at + _toValue);

        public bool MoveNext()
        {
            if (_next >= _end)
            {
                return false;
            }

            _at = _next;
            _next = _text[_at + _toValue].End;
            return true;
        }
    }
}
