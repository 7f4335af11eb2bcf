using System.Runtime.CompilerServices;

namespace Conciliazione;

/// <summary>A value that writes its text piece by piece, so that no string is made of any piece.</summary>
internal interface IWritten
{
    /// <summary>Appends the text; the notation of <paramref name="text"/> is that of the language.</summary>
    public void Write(ref DefaultInterpolatedStringHandler text, Language language);
}
