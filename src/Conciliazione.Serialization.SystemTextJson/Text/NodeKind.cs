namespace Conciliazione.Serialization;

/// <summary>What a value of a document is.</summary>
internal enum NodeKind : byte
{
    Object,
    Array,
    Text,
    Number,
    True,
    False,
    Null,
}
