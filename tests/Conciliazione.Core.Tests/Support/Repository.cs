namespace Conciliazione.Tests;

/// <summary>The files of the repository that tests hold to account.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution, found upwards from where the tests run.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "Conciliazione.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException("No folder above the tests holds Conciliazione.slnx.");
    }
}
