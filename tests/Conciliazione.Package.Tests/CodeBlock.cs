namespace Conciliazione.Package.Tests;

/// <summary>A fenced block of a Markdown page: its language and its text.</summary>
internal sealed record CodeBlock(string Language, string Text)
{
    private const string Fence = "```";

    /// <summary>The fenced blocks of a page, in their order.</summary>
    public static List<CodeBlock> In(string markdown)
    {
        var blocks = new List<CodeBlock>();
        List<string>? lines = null;
        string language = "";
        foreach (string line in markdown.Split('\n'))
        {
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
            {
                lines?.Add(line);
            }
            else if (lines is null)
            {
                language = line[Fence.Length..].Trim();
                lines = [];
            }
            else
            {
                blocks.Add(new(language, string.Join('\n', lines)));
                lines = null;
            }
        }

        return lines is null ? blocks : throw new InvalidOperationException("A fenced block is not closed.");
    }
}
