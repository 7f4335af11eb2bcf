namespace Conciliazione.Package.Tests;

/// <summary>The two commands of README: that the script of the builds runs them as README prints them.</summary>
public class CommandTests
{
    private static readonly string[] Shells = ["sh", "bash", "console", "shell"];

    public static TheoryData<string> Commands => ["dotnet run --project samples/PianoInsubria", "dotnet test"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void README_prints_the_command_and_the_builds_run_it(string command)
    {
        IEnumerable<string> printed = CodeBlock.In(Repository.Read("README.md"))
            .Where(block => Shells.Contains(block.Language))
            .SelectMany(block => block.Text.Split('\n'))
            .Select(CommandOf);
        Assert.Contains(command, printed);
        Assert.Contains(Repository.Read(".ci", "run").Split('\n'), line => Runs(line, command));
    }

    [Fact]
    public void The_sample_that_README_runs_is_there() =>
        Assert.True(File.Exists(Repository.PathOf("samples", "PianoInsubria", "PianoInsubria.csproj")));

    // A prompt and a comment after the command are the page's, not the command's.
    private static string CommandOf(string line) => line.TrimStart('$', ' ').Split(" #")[0].TrimEnd();

    private static bool Runs(string line, string command)
    {
        string trimmed = line.Trim();
        int at = trimmed.IndexOf(command, StringComparison.Ordinal);
        string after = at < 0 ? "" : trimmed[(at + command.Length)..].TrimStart();
        return at >= 0 && !trimmed.StartsWith('#') && (after.Length == 0 || after[0] is '|' or '>' or ';' or '&' or ')');
    }
}
