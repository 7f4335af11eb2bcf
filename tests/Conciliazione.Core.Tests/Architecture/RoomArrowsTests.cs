using System.Reflection;

namespace Conciliazione.Tests.Architecture;

public class RoomArrowsTests
{
    private const string Root = "Conciliazione";
    private const string FixtureRoot = "Conciliazione.Tests.Architecture.Fixtures";

    private static readonly Assembly Core = typeof(Euro).Assembly;

    /// <summary>For each room, those that it may use besides the root. Arrows go down, never back.</summary>
    private static readonly Dictionary<string, string[]> Table = new(StringComparer.Ordinal)
    {
        ["Certificates"] = [],
        ["Calendars"] = [],
        ["Facts"] = ["Calendars"],
        ["People"] = ["Calendars", "Facts"],
        ["Alliances"] = ["Calendars", "Facts", "People"],
        ["CostPlans"] = ["Calendars", "Facts", "People", "Alliances"],
        ["WorkPlans"] = ["Calendars", "Facts", "People", "Alliances"],
        ["Indicators"] = ["Calendars", "Facts", "People", "Alliances", "WorkPlans"],
        ["Eligibility"] = ["Calendars", "Facts", "People", "Alliances"],
        ["Scoring"] = ["Calendars", "Facts", "People"],
        ["Rankings"] = ["Calendars", "Facts", "People", "Scoring", "Eligibility"],
        ["Funding"] = ["Certificates", "Calendars", "Facts", "People", "Scoring", "Eligibility", "Rankings", "Alliances", "CostPlans"],
        ["Settlements"] = [.. UpToFunding, "WorkPlans"],
        ["Incentives"] = [.. UpToFunding],
        ["Projects"] = [.. UpToFunding, "WorkPlans", "Indicators"],
        ["Coworking"] = [.. UpToFunding],
        ["Vouchers"] = [.. UpToFunding, "WorkPlans"],
        ["Editions"] = [.. UpToFunding, "Projects", "Coworking", "Vouchers", "WorkPlans", "Indicators", "Settlements", "Incentives"],
    };

    private static readonly IReadOnlyList<string> FixtureArrows =
        Rooms.WrongArrows(typeof(Rooms).Assembly, FixtureRoot, new Dictionary<string, string[]>(StringComparer.Ordinal));

    public static TheoryData<string> KindsOfUse =>
        [.. typeof(Fixtures.Lower.Clean).Assembly.GetTypes()
            .Where(type => type.Namespace == FixtureRoot + ".Lower" && !type.IsNested && type != typeof(Fixtures.Lower.Clean))
            .Select(type => type.Name)];

    private static string[] UpToFunding =>
        ["Calendars", "Facts", "People", "Alliances", "CostPlans", "Eligibility", "Scoring", "Rankings", "Certificates", "Funding"];

    [Fact]
    public void Every_arrow_goes_where_the_table_lets_it() => Assert.Empty(Rooms.WrongArrows(Core, Root, Table));

    [Fact]
    public void Every_room_stands_in_the_table() =>
        Assert.Empty(Rooms.In(Core, Root).Except(Table.Keys, StringComparer.Ordinal));

    [Fact]
    public void The_table_itself_has_no_way_back()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        while (Table.FirstOrDefault(row => !reached.Contains(row.Key) && row.Value.All(reached.Contains)).Key is { } room)
        {
            reached.Add(room);
        }

        Assert.Empty(Table.Keys.Except(reached, StringComparer.Ordinal));
    }

    [Fact]
    public void No_folder_of_the_sources_holds_more_than_sixteen_files() => Assert.All(
        Directory.EnumerateDirectories(Repository.PathOf("src"), "*", SearchOption.AllDirectories)
            .Where(folder => !folder.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")),
        folder => Assert.InRange(Directory.GetFiles(folder, "*.cs").Length, 0, 16));

    [Fact]
    public void The_graph_in_the_docs_is_drawn_from_the_table()
    {
        const string Page = "docs/architecture.md";
        const string Start = "<!-- arrows -->\n";
        const string End = "<!-- /arrows -->";
        string page = File.ReadAllText(Repository.PathOf(Page));
        int start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        ApprovedFile.Holds(Page, page[..start] + Graph() + page[page.IndexOf(End, StringComparison.Ordinal)..]);
    }

    [Theory]
    [MemberData(nameof(KindsOfUse))]
    public void A_wrong_arrow_is_seen_whatever_its_kind(string type)
    {
        string[] wrong = [.. FixtureArrows.Where(line => line.StartsWith($"{FixtureRoot}.Lower.{type} ", StringComparison.Ordinal))];
        Assert.NotEmpty(wrong);
        Assert.All(wrong, line => Assert.Contains($" uses {FixtureRoot}.Upper.", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_seen_where_nothing_is_wrong()
    {
        Assert.DoesNotContain(FixtureArrows, line => line.Contains(nameof(Fixtures.Lower.Clean), StringComparison.Ordinal));
        Assert.Empty(Rooms.WrongArrows(
            typeof(Rooms).Assembly, FixtureRoot, new Dictionary<string, string[]>(StringComparer.Ordinal) { ["Lower"] = ["Upper"] }));
    }

    [Fact]
    public void A_room_that_nobody_put_in_a_table_is_found() =>
        Assert.Equal(["Api", "Lower", "Upper"], Rooms.In(typeof(Rooms).Assembly, FixtureRoot).Order(StringComparer.Ordinal));

    /// <summary>The rooms that exist, with an arrow to each room that they use and that no other arrow reaches already.</summary>
    private static string Graph()
    {
        IReadOnlySet<string> rooms = Rooms.In(Core, Root);
        var arrows = new List<string>();
        foreach ((string room, string[] uses) in Table.Where(row => rooms.Contains(row.Key)))
        {
            arrows.AddRange(uses
                .Where(used => rooms.Contains(used) && !uses.Any(other => Table[other].Contains(used, StringComparer.Ordinal)))
                .Select(used => $"    {room} --> {used}"));
            if (uses.Length == 0)
            {
                arrows.Add($"    {room} --> root");
            }
        }

        return $"```mermaid\nflowchart TD\n{string.Join('\n', arrows)}\n```\n";
    }
}
