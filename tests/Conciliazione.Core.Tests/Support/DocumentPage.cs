namespace Conciliazione.Tests;

/// <summary>The code on a page of the documentation, and that of the tests which compile it.</summary>
internal static class DocumentPage
{
    private const string Begin = "// docs: begin";
    private const string End = "// docs: end";

    /// <summary>Returns the blocks of a kind on a page, such as <c>csharp</c> or <c>text</c>.</summary>
    public static string[] Blocks(string page, string kind) =>
        [.. File.ReadAllText(Repository.PathOf(page)).ReplaceLineEndings("\n").Split($"```{kind}\n").Skip(1).Select(block => block.Split("\n```")[0])];

    /// <summary>Returns what lies between the marks of a file of this project, without the indentation of a method's body.</summary>
    public static string[] CodeOf(string test)
    {
        string[] lines = File.ReadAllLines(Repository.PathOf($"tests/Conciliazione.Core.Tests/{test}"));
        return
        [
            .. Enumerable.Range(0, lines.Length).Where(i => lines[i].Trim() == Begin).Select(i => string.Join(
                '\n', lines.Skip(i + 1).TakeWhile(line => line.Trim() != End).Select(line => line.Length > 8 ? line[8..] : "")).TrimEnd('\n')),
        ];
    }
}
