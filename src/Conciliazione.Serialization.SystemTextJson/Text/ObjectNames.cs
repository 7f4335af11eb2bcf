namespace Conciliazione.Serialization;

/// <summary>How names and values of a document are shown in defects.</summary>
internal static class ObjectNames
{
    private const int Shortened = 60;

    /// <summary>Returns a name or value as it is shown: never a megabyte of it.</summary>
    public static string Shown(string name) => name.Length switch
    {
        0 => "\"\"",
        > Shortened => name[..Shortened] + "…",
        _ => name,
    };
}
