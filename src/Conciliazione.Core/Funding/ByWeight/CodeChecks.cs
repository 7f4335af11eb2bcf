namespace Conciliazione.Funding;

/// <summary>The check shared by shares, requests and certificates.</summary>
internal static class CodeChecks
{
    public static void AddRepeated(this List<Defect> defects, IEnumerable<string> codes, string path, LegalSource source) =>
        defects.AddRange(codes
            .Repeated(code => code)
            .Select(same => DefectCodes.FundingTwice.At($"{path}[{same.Key}]", same.Key, 1, source)));
}
