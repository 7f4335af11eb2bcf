using System.IO.Compression;
using System.Reflection;

namespace Conciliazione.Package.Tests;

/// <summary>
/// The packages as <c>dotnet pack</c> makes them of what the build of the tests has left, packed once for all tests of a class. What packing
/// writes goes into a temporary folder, so that a build of the repository that runs at the same time is not disturbed.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>The id of the package.</summary>
    public const string Id = "Conciliazione.Core";

    /// <summary>A version that no cache can hold.</summary>
    public string Version { get; } = $"0.0.0-test.{Guid.NewGuid():N}";

    /// <summary>A temporary folder for this package and what is made with it.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("conciliazione-package-").FullName;

    /// <summary>The folder that holds only the package and its symbols; a feed.</summary>
    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>The package.</summary>
    public string File => Path.Combine(Feed, $"{Id}.{Version}.nupkg");

    /// <summary>The package of its symbols.</summary>
    public string SymbolsFile => Path.ChangeExtension(File, ".snupkg");

    /// <summary>Returns a package beside it.</summary>
    public string FileBeside(string id) => Path.Combine(Folder, "beside", $"{id}.{Version}.nupkg");

    /// <summary>Packs.</summary>
    public async Task InitializeAsync()
    {
        await PackAsync(Id, Feed).ConfigureAwait(false);
        foreach (string beside in new[] { "Conciliazione.Columns", "Conciliazione.ICalendar", "Conciliazione.Serialization.SystemTextJson" })
        {
            await PackAsync(beside, Path.GetDirectoryName(FileBeside(beside))!).ConfigureAwait(false);
        }
    }

    /// <summary>Leaves nothing behind.</summary>
    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The names of what a package holds, without the envelope that every package has.</summary>
    internal static string[] Contents(string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(file);
        return
        [
            .. archive.Entries
                .Select(entry => entry.FullName)
                .Where(name => name is not ("[Content_Types].xml" or "_rels/.rels") && !name.EndsWith(".psmdcp", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The bytes of one file of a package.</summary>
    internal static byte[] Bytes(string file, string name)
    {
        using ZipArchive archive = ZipFile.OpenRead(file);
        ZipArchiveEntry entry = archive.GetEntry(name) ?? throw new InvalidOperationException($"{name} is not in {file}.");
        using Stream stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private Task<string> PackAsync(string id, string output) => Dotnet.RunAsync(
        Repository.Root,
        "pack",
        Repository.PathOf("src", id),
        "--no-build",
        "--configuration",
        typeof(PackedPackage).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration,
        "--output",
        output,
        "-nodeReuse:false",
        "-p:NuspecOutputPath=" + Path.Combine(Folder, "manifests"),
        "-p:PackageVersion=" + Version);
}
