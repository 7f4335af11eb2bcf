using System.Text.RegularExpressions;

namespace Conciliazione.Tests.Architecture;

/// <summary>What a rule of one programme needs is a policy or a value of its edition: no other code names a programme, so none can ask which it is.</summary>
public sealed partial class EngineNamesTests
{
    private static readonly string Core = Repository.PathOf("src/Conciliazione.Core");

    [Fact]
    public void No_code_outside_the_editions_names_a_programme() => Assert.Empty(
        from file in Directory.EnumerateFiles(Core, "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Core, file).Replace('\\', '/')
        where !path.StartsWith("Editions/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal)
        from line in File.ReadLines(file)
        where NamesAProgramme(line)
        select $"{path}: {line.Trim()}");

    [Theory]
    [InlineData("        if (source.Document == \"Piano dell'ASL Milano\")", true)]
    [InlineData("    return Insubria2020.Grid;", true)]
    [InlineData("    /// <summary>As in the plan of ATS Insubria.</summary>", false)]
    [InlineData("        // Valcuvia asks it under a.", false)]
    public void A_name_is_found_in_code_and_not_in_comments(string line, bool found) => Assert.Equal(found, NamesAProgramme(line));

    private static bool NamesAProgramme(string line) => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && Programmes().IsMatch(line);

    [GeneratedRegex("(?i)insubria|milan|valcuvia|tradate|rhodense|sud-?est|olona|\\bwsl|\"(MIL|CIP|CMI|RHO|SUD|INS|VAL|OLO|TRA)-|\\b(1081|1576|2398)\\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Programmes();
}
