namespace Conciliazione.Alliances;

/// <summary>The checks that bodies, alliances and networks share.</summary>
internal static class TextChecks
{
    private static readonly FactValue NotBlank = FactValue.Of(new LocalizedText("un testo non vuoto", "a text that is not blank"));

    public static void AddWhenBlank(this List<Defect> defects, string? text, string path, LegalSource source)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            defects.Add(AllianceDefects.Blank.At(path, FactValue.Of($"«{text}»"), NotBlank, source));
        }
    }

    /// <summary>One defect for each body that stands more than once.</summary>
    public static void AddRepeated(this List<Defect> defects, IEnumerable<Body> bodies, string path, LegalSource source) =>
        defects.AddRange(bodies
            .GroupBy(body => body.Code, StringComparer.Ordinal)
            .Where(same => same.Skip(1).Any())
            .Select(same => AllianceDefects.Twice.At($"{path}[{same.Key}]", same.First().Name, 1, source)));
}
