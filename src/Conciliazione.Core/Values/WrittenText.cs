using System.Runtime.CompilerServices;
using System.Text;

namespace Conciliazione;

/// <summary>Turns what is written piece by piece into a string, or copies it into a buffer.</summary>
internal static class WrittenText
{
    private const int Room = 512;

    public static string Of<T>(in T value, Language language)
        where T : IWritten
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, Notation.For(language), stackalloc char[Room]);
        value.Write(ref text, language);
        return text.ToStringAndClear();
    }

    /// <summary>Copies the text; returns <see langword="false"/> if it does not fit.</summary>
    public static bool TryCopy<T>(in T value, Language language, Span<char> destination, out int charsWritten)
        where T : IWritten
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, Notation.For(language), stackalloc char[Room]);
        value.Write(ref text, language);
        bool fits = text.Text.TryCopyTo(destination);
        charsWritten = fits ? text.Text.Length : 0;
        text.Clear();
        return fits;
    }

    /// <summary>Copies the text in UTF-8; returns <see langword="false"/> if it does not fit.</summary>
    public static bool TryCopy<T>(in T value, Language language, Span<byte> utf8Destination, out int bytesWritten)
        where T : IWritten
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, Notation.For(language), stackalloc char[Room]);
        value.Write(ref text, language);
        bool fits = Encoding.UTF8.TryGetBytes(text.Text, utf8Destination, out bytesWritten);
        text.Clear();
        return fits;
    }
}
