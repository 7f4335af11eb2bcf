using System.Globalization;
using System.Text.RegularExpressions;

namespace Conciliazione.Tests.MainJob;

/// <summary>
/// Every amount, share and decimal number of the main job's approved output is given, as a number of the sample or of an edition;
/// or asserted by <see cref="PianoInsubriaTests"/>; or derived from others in <c>figures.txt</c>, where it is worked out again.
/// </summary>
/// <remarks>Whole numbers without a unit, such as points and rows, are not followed: nearly any of them is a number of the sample.</remarks>
public sealed partial class FigureTests
{
    private const string Folder = "tests/Conciliazione.Core.Tests/MainJob";

    private static readonly Derivation[] Derivations =
    [
        .. File.ReadLines(Repository.PathOf($"{Folder}/figures.txt")).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0).Select(Derivation.Read),
    ];

    [Fact]
    public void Every_derivation_comes_out()
    {
        Assert.True(Derivations.Length > 50);
        Assert.All(Derivations, derivation => Assert.True(derivation.ComesOut, derivation.ToString()));
    }

    [Theory]
    [InlineData("0,33 = 1 / 3", true)]
    [InlineData("0,67 = 2 / 3", true)]
    [InlineData("0,66 = 2 / 3", false)]
    [InlineData("0,66 down 2 / 3", true)]
    [InlineData("0,34 up 1 / 3", true)]
    [InlineData("0,5 up 1 / 2", false)]
    [InlineData("1.000,5 = (2 - 3 * 0,5) + 2.000 / 2", true)]
    [InlineData("7 = 10 - 2 - 1", true)]
    [InlineData("1 = 8 / 4 / 2", true)]
    public void A_derivation_is_worked_out_exactly(string line, bool comesOut) => Assert.Equal(comesOut, Derivation.Read(line).ComesOut);

    /// <summary>The list is meant to be empty; whoever changes the output adds a line to <c>figures.txt</c>, or takes one away.</summary>
    [Fact]
    public void What_is_neither_given_nor_derived_is_listed()
    {
        HashSet<string> known = [.. Derivations.Select(derivation => derivation.Figure), .. Asserted()];
        HashSet<decimal> given = Given();
        string[] printed = [.. Printed("piano-insubria.all.it.txt").Union(Printed("piano-insubria.summary.it.txt"))];
        string[] left = [.. printed.Where(figure => !known.Contains(figure) && !given.Contains(ValueOf(figure)))];
        string[] baseless =
        [
            .. from derivation in Derivations
               from number in derivation.Numbers
               where number.Contains(',', StringComparison.Ordinal) && !known.Contains(number) && !given.Contains(ValueOf(number))
               select $"{number} in {derivation}",
        ];
        string[] unused = [.. Derivations.Select(derivation => derivation.Figure).Except(printed)];
        ApprovedFile.Holds(
            $"{Folder}/figures-left.txt",
            string.Concat(left.Order(StringComparer.Ordinal).Select(figure => $"printed and not derived: {figure}\n"))
            + string.Concat(unused.Order(StringComparer.Ordinal).Select(figure => $"derived and not printed: {figure}\n"))
            + string.Concat(baseless.Order(StringComparer.Ordinal).Select(line => $"derived from what is neither given nor derived: {line}\n")));
    }

    [Theory]
    [InlineData("piano-insubria.all")]
    [InlineData("piano-insubria.summary")]
    public void Both_languages_print_the_same_amounts_and_shares(string file)
    {
        string[] italian = [.. WithUnit().Matches(Text($"{file}.it.txt")).Select(match => Figure(match).Replace(".", "", StringComparison.Ordinal).Replace(',', '.')).Distinct().Order(StringComparer.Ordinal)];
        string[] english = [.. WithUnitInEnglish().Matches(Text($"{file}.en.txt")).Select(match => Figure(match).Replace(",", "", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];
        Assert.NotEmpty(italian);
        Assert.Equal(italian, english);
    }

    /// <summary>The numbers in the code of the sample and of the editions.</summary>
    private static HashSet<decimal> Given() =>
    [
        .. new[] { "samples/PianoInsubria", "src/Conciliazione.Core/Editions" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(path => NumberInCode().Matches(WordsInCode().Replace(File.ReadAllText(path), "")))
            .Select(match => decimal.Parse(match.Groups[1].Value.Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)),
    ];

    /// <summary>The numbers in what the tests of the main job expect, as they are printed in Italian.</summary>
    private static IEnumerable<string> Asserted() =>
        TextInCode().Matches(File.ReadAllText(Repository.PathOf($"{Folder}/PianoInsubriaTests.cs"))).SelectMany(text => Derivation.Number().Matches(text.Value)).Select(match => match.Value);

    private static IEnumerable<string> Printed(string file) => WithUnit().Matches(Text(file)).Concat(WithDecimals().Matches(Text(file))).Select(Figure).Distinct();

    /// <summary>The text of an approved file down to the list of sources, whose numbers are those of acts.</summary>
    private static string Text(string file) => File.ReadAllText(Repository.PathOf($"{Folder}/{file}")).Split(["── Fonti ", "── Sources "], StringSplitOptions.None)[0];

    private static string Figure(Match match) => match.Groups.Values.Skip(1).First(group => group.Success).Value;

    private static decimal ValueOf(string figure) => decimal.Parse(figure.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"€ (?<amount>\d[\d.]*(?:,\d+)?)|(?<share>\d[\d.]*(?:,\d+)?) ?%", RegexOptions.None, matchTimeoutMilliseconds: 9_000)]
    private static partial Regex WithUnit();

    [GeneratedRegex(@"€ (?<amount>\d[\d,]*(?:\.\d+)?)|(?<share>\d[\d,]*(?:\.\d+)?) ?%", RegexOptions.None, matchTimeoutMilliseconds: 9_000)]
    private static partial Regex WithUnitInEnglish();

    [GeneratedRegex(@"(?<![\d.,])(?<number>\d[\d.]*,\d+)", RegexOptions.None, matchTimeoutMilliseconds: 9_000)]
    private static partial Regex WithDecimals();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"|//.*", RegexOptions.None, matchTimeoutMilliseconds: 9_000)]
    private static partial Regex WordsInCode();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"", RegexOptions.None, matchTimeoutMilliseconds: 9_000)]
    private static partial Regex TextInCode();

    [GeneratedRegex(@"(?<![\w.])(?<number>\d[\d_]*(?:\.\d+)?)m?(?!\w)", RegexOptions.None, matchTimeoutMilliseconds: 9_000)]
    private static partial Regex NumberInCode();
}
