namespace Conciliazione.Package.Tests;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>Found upwards from the tests: paths compiled in are rewritten in a deterministic build.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) =>
        File.ReadAllText(PathOf(parts)).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Conciliazione.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Conciliazione.slnx above {AppContext.BaseDirectory}.");
    }
}
