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

    /// <summary>The members of an object.</summary>
    public MemberWalk Members() => new(_text, _at);

    /// <summary>The items of an array.</summary>
    public ItemWalk Items() => new(_text, _at);

    /// <summary>Walks the members of an object, in their order.</summary>
    public ref struct MemberWalk
    {
        private readonly DocumentText _text;
        private readonly int _end;
        private int _name;
        private int _next;

        public MemberWalk(DocumentText text, int at)
        {
            _text = text;
            _end = text[at].End;
            _next = at + 1;
        }

        public readonly Node Name => new(_text, _name);

        public readonly Node Value => new(_text, _name + 1);

        public bool MoveNext()
        {
            if (_next >= _end)
            {
                return false;
            }

            _name = _next;
            _next = _text[_name + 1].End;
            return true;
        }
    }

    /// <summary>Walks the items of an array, in their order.</summary>
    public ref struct ItemWalk
    {
        private readonly DocumentText _text;
        private readonly int _end;
        private int _at;
        private int _next;

        public ItemWalk(DocumentText text, int at)
        {
            _text = text;
            _end = text[at].End;
            _next = at + 1;
        }

        public readonly Node Value => new(_text, _at);

        public bool MoveNext()
        {
            if (_next >= _end)
            {
                return false;
            }

            _at = _next;
            _next = _text[_at].End;
            return true;
        }
    }
}
