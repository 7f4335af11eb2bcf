using System.Text.RegularExpressions;

namespace Conciliazione.Tests.Architecture;

/// <summary>What neither a build nor <c>dotnet format whitespace --folder</c> checks, over all source of the repository.</summary>
public sealed partial class SourceStyleTests
{
    private static readonly string[] Sources =
    [
        .. from folder in new[] { "src", "tests", "samples", "benchmarks" }
           from file in Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
           where !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin")
           select file,
    ];

    [Fact]
    public void Imports_are_in_order_the_framework_s_first()
    {
        Assert.NotEmpty(Sources);
        Assert.Empty(Sources.Where(file => !InOrder(File.ReadLines(file))).Select(file => Path.GetRelativePath(Repository.Root, file)));
    }

    [Theory]
    [InlineData("using System.Text;|using Conciliazione.Facts;|using NodaTime;", true)]
    [InlineData("using Conciliazione.Facts;|using System.Text;", false)]
    [InlineData("using NodaTime;|using Conciliazione.Facts;", false)]
    public void An_import_out_of_order_is_found(string lines, bool inOrder) => Assert.Equal(inOrder, InOrder(lines.Split('|')));

    [Fact]
    public void No_member_is_named_with_a_needless_this() => Assert.Empty(
        from file in Sources
        from line in File.ReadLines(file)
        where SaysThis(line)
        select $"{Path.GetRelativePath(Repository.Root, file)}: {line.Trim()}");

    [Theory]
    [InlineData("        this" + ".Code = code;", true)]
    [InlineData("    public static Points Of(this Ratio ratio) => new(ratio);", false)]
    [InlineData("        throw new NotSupportedException(\"Nobody may look at this.\");", false)]
    [InlineData("        return this;", false)]
    public void A_needless_this_is_found(string line, bool found) => Assert.Equal(found, SaysThis(line));

    private static bool InOrder(IEnumerable<string> lines)
    {
        string[] imports = [.. lines.Select(line => Import().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value)];
        return imports.SequenceEqual(imports.OrderBy(name => !Framework().IsMatch(name)).ThenBy(name => name, StringComparer.Ordinal));
    }

    private static bool SaysThis(string line) => NeedlessThis().IsMatch(line);

    [GeneratedRegex(@"^using (?<name>[\w.]+);$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Import();

    [GeneratedRegex(@"^System(\.|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Framework();

    [GeneratedRegex(@"\bthis\.[A-Z_]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex NeedlessThis();
}
