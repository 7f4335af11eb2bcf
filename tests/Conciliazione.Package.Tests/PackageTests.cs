using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Conciliazione.Package.Tests;

/// <summary>What is in the package, and that a newcomer who installs it gets what README says.</summary>
public sealed class PackageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Assembly = $"lib/net10.0/{PackedPackage.Id}.dll";
    private const string Documentation = $"lib/net10.0/{PackedPackage.Id}.xml";
    private const string Symbols = $"lib/net10.0/{PackedPackage.Id}.pdb";
    private const string Manifest = $"{PackedPackage.Id}.nuspec";

    // What the blocks of README hold that are tried as a newcomer would.
    private static readonly string[] Named = ["new CostPlan(", "ScoringGrid<FactSheet>.Create(", "Sharing.Share(", "Insubria2020WorkPlans."];

    [Fact]
    public void Packing_gives_the_package_and_its_symbols_alone() =>
        Assert.Equal([package.File, package.SymbolsFile], Directory.GetFiles(package.Feed).Order(StringComparer.Ordinal));

    [Fact]
    public void The_package_holds_the_assembly_its_documentation_and_README_alone() => Assert.Equal(
        [Manifest, "README.md", Assembly, Documentation],
        PackedPackage.Contents(package.File));

    [Fact]
    public void The_symbols_are_those_of_the_assembly()
    {
        Assert.Equal([Manifest, Symbols], PackedPackage.Contents(package.SymbolsFile));

        using var assembly = new PEReader(new MemoryStream(PackedPackage.Bytes(package.File, Assembly)));
        CodeViewDebugDirectoryData debug = assembly.ReadCodeViewDebugDirectoryData(
            assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(
            new MemoryStream(PackedPackage.Bytes(package.SymbolsFile, Symbols)));
        var id = new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id);
        Assert.Equal(debug.Guid, id.Guid);
    }

    [Fact]
    public void The_manifest_asks_for_three_packages_and_no_other_under_the_MIT_licence()
    {
        XElement metadata = Metadata();
        Assert.Equal(PackedPackage.Id, Value(metadata, "id"));
        Assert.Equal(package.Version, Value(metadata, "version"));
        XElement licence = Assert.Single(metadata.Elements(), element => element.Name.LocalName == "license");
        Assert.Equal(("expression", "MIT"), (licence.Attribute("type")?.Value, licence.Value));
        Assert.Equal("README.md", Value(metadata, "readme"));

        string[] expected = ["Ardalis.GuardClauses", "NodaTime", "OneOf"];
        Assert.Equal(expected.Select(id => (id, PinnedVersionOf(id))), Dependencies(metadata));
    }

    [Theory]
    [InlineData("Conciliazione.Columns", "Apache.Arrow", "TableColumns")]
    [InlineData("Conciliazione.ICalendar", "Ical.Net", "Runs")]
    [InlineData("Conciliazione.Serialization.SystemTextJson", null, "ObjectShape")]
    public void A_package_beside_it_asks_for_it_with_what_it_asks_for_and_for_one_more_at_most(string id, string? further, string plumbing)
    {
        string file = package.FileBeside(id);
        Assert.Equal([$"{id}.nuspec", "README.md", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"], PackedPackage.Contents(file));
        Assert.Equal(
            new[] { "Ardalis.GuardClauses", "NodaTime", "OneOf", further }.OfType<string>().Select(each => (each, PinnedVersionOf(each)))
                .Append((PackedPackage.Id, package.Version)).OrderBy(each => each.Item1, StringComparer.Ordinal),
            Dependencies(Manifested(file, $"{id}.nuspec")).OrderBy(each => each.Item1, StringComparer.Ordinal));
        Assert.DoesNotContain(plumbing, System.Text.Encoding.UTF8.GetString(PackedPackage.Bytes(file, $"lib/net10.0/{id}.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void README_inside_is_the_repository_s() => Assert.Equal(
        File.ReadAllBytes(Repository.PathOf("README.md")),
        PackedPackage.Bytes(package.File, "README.md"));

    [Fact]
    public void The_documentation_covers_what_a_user_types()
    {
        XDocument documentation = XDocument.Load(new MemoryStream(PackedPackage.Bytes(package.File, Documentation)));
        var members = documentation.Descendants("member").Select(member => member.Attribute("name")?.Value).ToList();
        Assert.Contains("T:Conciliazione.Euro", members);
        Assert.Contains("M:Conciliazione.CostPlans.CostPlanTemplate.Check(Conciliazione.CostPlans.CostPlan)", members);
        Assert.Contains("P:Conciliazione.Editions.Insubria2020.CostPlans", members);
    }

    [Fact]
    public void The_documentation_holds_no_internal_type()
    {
        XDocument documentation = XDocument.Load(new MemoryStream(PackedPackage.Bytes(package.File, Documentation)));
        using var assembly = new PEReader(new MemoryStream(PackedPackage.Bytes(package.File, Assembly)));
        HashSet<string> visible = VisibleTypes(assembly.GetMetadataReader());
        Assert.DoesNotContain("Conciliazione.Funding.RankRound", visible);

        string[] documented = [.. documentation.Descendants("member").Select(member => TypeOf(member.Attribute("name")!.Value)).Distinct()];

        Assert.Contains("Conciliazione.Facts.Fact`1.Measured`1", documented);
        Assert.Empty(documented.Except(visible));
    }

    [Fact]
    public async Task Examples_of_README_run_in_empty_projects_and_print_what_README_says()
    {
        List<CodeBlock> blocks = CodeBlock.In(Repository.Read("README.md"));
        Example[] examples = [.. Named.Select((named, i) => ExampleOf(blocks, named, i))];
        // All at once: four times the start of a build would be most of the time.
        string all = Path.Combine(package.Folder, "newcomers.slnx");
        await File.WriteAllTextAsync(all, $"<Solution>{string.Concat(examples.Select(each => $"<Project Path=\"{each.Project}/Newcomer{each.Number}.csproj\" />"))}</Solution>");
        await Dotnet.RunAsync(
            package.Folder,
            "build",
            all,
            "--disable-build-servers",
            "-nodeReuse:false",
            "-warnaserror",
            // The feed is asked for nothing that lies on this machine already.
            "-p:NuGetAudit=false",
            "-p:RestoreFallbackFolders=" + UsersPackages());
        foreach (Example example in examples)
        {
            Assert.True(
                Directory.Exists(Path.Combine(example.Project, "packages", PackedPackage.Id.ToLowerInvariant(), package.Version)),
                "The package was not restored into the project's own folder.");
            string output = await Dotnet.RunAsync(example.Project, Path.Combine("out", $"Newcomer{example.Number}.dll"));
            string printed = output.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd();
            Assert.True(printed == example.Expected, $"README's block with {example.Named} prints something else:\n{printed}");
        }
    }

    // "M:Conciliazione.Euro.Of(System.Decimal)" is a member of "Conciliazione.Euro".
    private static string TypeOf(string identifier)
    {
        string name = identifier[2..].Split('(', '~')[0];
        return identifier[0] == 'T' ? name : name[..name.LastIndexOf('.')];
    }

    private static HashSet<string> VisibleTypes(MetadataReader metadata)
    {
        return [.. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(IsVisible).Select(NameOf)];

        bool IsVisible(TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem =>
                IsVisible(metadata.GetTypeDefinition(type.GetDeclaringType())),
            _ => false,
        };

        string NameOf(TypeDefinition type) => type.IsNested
            ? $"{NameOf(metadata.GetTypeDefinition(type.GetDeclaringType()))}.{metadata.GetString(type.Name)}"
            : $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }

    private static string? Value(XElement metadata, string name) =>
        metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    private static string PinnedVersionOf(string id) => XDocument.Load(Repository.PathOf("Directory.Packages.props"))
        .Descendants("PackageVersion")
        .Single(version => version.Attribute("Include")?.Value == id)
        .Attribute("Version")!.Value;

    // Where other packages may come from; this one cannot, because of its version.
    private static string UsersPackages()
    {
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } moved
            ? moved
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(packages) ? packages : "";
    }

    private static XElement Manifested(string file, string manifest) =>
        XDocument.Load(new MemoryStream(PackedPackage.Bytes(file, manifest))).Root!.Elements().Single();

    private static IEnumerable<(string Id, string Version)> Dependencies(XElement metadata)
    {
        XElement group = Assert.Single(metadata.Descendants(), element => element.Name.LocalName == "group");
        Assert.Equal("net10.0", group.Attribute("targetFramework")?.Value);
        return group.Elements().Select(element => (Id: element.Attribute("id")?.Value ?? "", Version: element.Attribute("version")?.Value ?? ""))
            .OrderBy(dependency => dependency.Id, StringComparer.Ordinal);
    }

    private XElement Metadata() => Manifested(package.File, Manifest);

    private Example ExampleOf(List<CodeBlock> blocks, string named, int number)
    {
        int at = blocks.FindIndex(block => block.Language == "csharp" && block.Text.Contains(named, StringComparison.Ordinal));
        Assert.True(at >= 0, $"README holds no csharp block with {named}");
        Assert.True(at + 1 < blocks.Count && blocks[at + 1].Language == "text", $"No text block follows README's block with {named}");
        return new(named, number, WriteProject(number, blocks[at].Text), blocks[at + 1].Text.TrimEnd());
    }

    /// <summary>What <c>dotnet new console</c> and <c>dotnet add package</c> leave, with a package folder of its own.</summary>
    private string WriteProject(int number, string program)
    {
        string folder = Directory.CreateDirectory(Path.Combine(package.Folder, FormattableString.Invariant($"newcomer-{number}"))).FullName;
        File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
        File.WriteAllText(Path.Combine(folder, FormattableString.Invariant($"Newcomer{number}.csproj")), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <OutputPath>out</OutputPath>
                <AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>
                <RestorePackagesPath>packages</RestorePackagesPath>
                <RestoreAdditionalProjectSources>{package.Feed}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{PackedPackage.Id}" Version="{package.Version}" />
              </ItemGroup>
            </Project>
            """);
        return folder;
    }

    private sealed record Example(string Named, int Number, string Project, string Expected);
}
