using System.Globalization;

namespace Conciliazione.Serialization;

/// <summary>Finds the rules that a caller has written in code: a document names them, and only those that the caller gives are read.</summary>
internal static class WrittenRules
{
    public static LocalizedText NameTitle { get; } = new("il nome con cui è scritta", "the name under which it is written");

    public static LocalizedText VersionTitle { get; } = new("la versione", "the version");

    public static Validated<T> Find<T>(ValueList<T> known, Func<T, string> nameOf, Func<T, int> versionOf, string name, int version)
        where T : class => known.FirstOrDefault(each => nameOf(each) == name && versionOf(each) == version) is { } found
            ? Validated.Valid(found)
            : Validated.Invalid<T>([DefectCodes.JsonWritten.At(
                "name",
                FactValue.Of(string.Create(CultureInfo.InvariantCulture, $"{ObjectNames.Shown(name)} {version}")),
                FactValue.Of(known.Count == 0 ? "-" : string.Join(", ", known.Select(each => string.Create(CultureInfo.InvariantCulture, $"{nameOf(each)} {versionOf(each)}")))),
                DocumentText.Source)]);
}
