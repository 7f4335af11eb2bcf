using System.Runtime.CompilerServices;

namespace Conciliazione.Tests.Mutants;

/// <summary>
/// Keeps a copy of the tests with the mutated library, which the tool that makes the mutants puts back when it ends, see
/// docs/mutation.md.
/// </summary>
internal static class MutatedBuild
{
    private const string Variable = "CONCILIAZIONE_KEEP_MUTANTS";

    [ModuleInitializer]
    internal static void Keep()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } folder || Directory.Exists(folder) || !Mutant.Control.IsThere)
        {
            return;
        }

        string from = AppContext.BaseDirectory;
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string to = Path.Combine(folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }
}
