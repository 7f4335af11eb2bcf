namespace Conciliazione.Alliances;

/// <summary>The checks shared by bodies, alliances and networks.</summary>
internal static class TextChecks
{
    private static readonly FactValue NotBlank = FactValue.Of(new LocalizedText("un testo non vuoto", "a text that is not blank"));

    public static void AddWhenBlank(this List<Defect> defects, string? text, string path, LegalSource source)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            defects.Add(DefectCodes.AllianceBlank.At(path, FactValue.Of($"«{text}»"), NotBlank, source));
        }
    }

    /// <summary>Adds one defect for each body that appears more than once.</summary>
    public static void AddRepeated(this List<Defect> defects, IEnumerable<Body> bodies, string path, LegalSource source) =>
        defects.AddRange(bodies
            .Repeated(body => body.Code)
            .Select(same => DefectCodes.AllianceBodyTwice.At($"{path}[{same.Key}]", same.First().Name, 1, source)));
}
