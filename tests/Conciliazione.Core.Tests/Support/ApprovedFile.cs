namespace Conciliazione.Tests;

/// <summary>
/// Holds a file of the repository to a text that the code gives. With <c>CONCILIAZIONE_APPROVE=1</c> the file is rewritten
/// instead, except where <c>CI</c> is set.
/// </summary>
internal static class ApprovedFile
{
    public const string ApproveVariable = "CONCILIAZIONE_APPROVE";

    private const int MaximumLinesShown = 40;

    /// <param name="relative">The file, from the root of the repository.</param>
    /// <param name="actual">The text that the code gives.</param>
    public static void Holds(string relative, string actual) => Holds(relative, actual, Environment.GetEnvironmentVariable);

    internal static void Holds(string relative, string actual, Func<string, string?> environment)
    {
        string path = Repository.PathOf(relative);
        if (Approves(environment))
        {
            File.WriteAllText(path, actual);
            return;
        }

        string approved = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(approved == actual, Describe(relative, approved, actual));
    }

    internal static bool Approves(Func<string, string?> environment)
    {
        if (environment(ApproveVariable) != "1")
        {
            return false;
        }

        return string.IsNullOrEmpty(environment("CI"))
            ? true
            : throw new InvalidOperationException($"{ApproveVariable} is for a developer's machine: unset it where CI is set.");
    }

    internal static string Describe(string relative, string approved, string actual)
    {
        string[] before = approved.Split('\n');
        string[] after = actual.Split('\n');
        string[] lines = [.. Missing(before, after).Select(line => "- " + line), .. Missing(after, before).Select(line => "+ " + line)];
        string rest = lines.Length > MaximumLinesShown ? $"\n… and {lines.Length - MaximumLinesShown} lines more" : "";
        string shown = lines.Length == 0 ? "the same lines in another order" : string.Join('\n', lines.Take(MaximumLinesShown));
        return $"{relative} is not what the code gives (- in the file alone, + in the code alone):\n{shown}{rest}\n"
            + $"If the change is meant, run the tests once with {ApproveVariable}=1 and commit the file.";
    }

    private static IEnumerable<string> Missing(string[] lines, string[] others)
    {
        var left = others.GroupBy(line => line, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (string line in lines)
        {
            int count = left.GetValueOrDefault(line);
            left[line] = count - 1;
            if (count <= 0)
            {
                yield return line;
            }
        }
    }
}
