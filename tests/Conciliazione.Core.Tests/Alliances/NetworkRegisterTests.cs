using Conciliazione.Alliances;
using NodaTime;
using static Conciliazione.Alliances.NetworkEntryKind;

namespace Conciliazione.Tests.Alliances;

public sealed class NetworkRegisterTests
{
    private static readonly LegalSource Agreement = new("Accordo di prova");
    private static readonly LocalDate Signed = new(2014, 3, 31);
    private static readonly LocalDate Later = new(2014, 7, 1);

    /// <summary>
    /// The network of Milan, by hand: 15 first signatories on 31 March 2014, and up to the plan 60 further requests, counted: 3 trade
    /// associations, 26 social cooperatives, 20 private bodies, 9 associations, a foundation, a school (source 002, lines 110-116). Their
    /// days and the signatures are invented.
    /// </summary>
    [Fact]
    public void Named_bodies_and_counted_batches_make_the_network_of_a_day()
    {
        NetworkRegister register = Read(
            [
                .. Enumerable.Range(1, 15).Select(i => Entry(Signature, $"first-{i}", Signed, kind: BodyKind.PublicBody)),
                Batch(Request, "trade", BodyCategory.EmployersAssociations, 3, Later),
                Batch(Request, "coops", BodyCategory.NonProfits, 26, Later),
                Batch(Request, "private", BodyCategory.Unclear, 20, Later),
                Batch(Request, "associations", BodyCategory.NonProfits, 9, Later),
                Batch(Request, "foundation", BodyCategory.NonProfits, 1, Later),
                Batch(Request, "school", BodyCategory.EducationalInstitutions, 1, Later),
                Batch(Signature, "coops", BodyCategory.NonProfits, 10, Later.PlusDays(30)),
                Batch(Departure, "coops", BodyCategory.NonProfits, 4, Later.PlusDays(60)),
            ],
            since: Signed).OrThrow();

        Assert.Equal(0, register.On(Signed.PlusDays(-1)).Total);
        Assert.Equal(15, register.On(Signed).Total);
        Assert.Equal(60, register.CandidatesOn(Later).Sum(each => each.Bodies.Count));
        Assert.Equal(15, register.On(Later).Total);
        Assert.Equal((25, 50), (register.On(Later.PlusDays(30)).Total, register.CandidatesOn(Later.PlusDays(30)).Sum(each => each.Bodies.Count)));
        TerritorialNetwork last = register.On(Later.PlusDays(60));
        Assert.Equal((21, 15, 6), (last.Total, last.CountOf(BodyCategory.PublicBodies), last.CountOf(BodyCategory.NonProfits)));
        Assert.Equal([BodyCategory.PublicBodies, BodyCategory.NonProfits], last.Counts.Select(count => count.Category));
        Assert.Equal("coops", register.MembersOn(Later.PlusDays(60))[0].Code);
    }

    /// <summary>26 asked and 20 were interviewed: 20 and 6 wait. When 10 have signed, 10 of the interviewed and the same 6.</summary>
    [Fact]
    public void Of_a_batch_those_interviewed_and_those_who_asked_are_told_apart()
    {
        NetworkRegister register = Read(
            [
                Batch(Request, "coops", BodyCategory.NonProfits, 26, Signed),
                Batch(Interview, "coops", BodyCategory.NonProfits, 20, Signed.PlusDays(5)),
                Batch(Signature, "coops", BodyCategory.NonProfits, 10, Signed.PlusDays(9)),
            ]).OrThrow();

        Assert.Equal([(26, Request)], Waiting(Signed));
        Assert.Equal([(20, Interview), (6, Request)], Waiting(Signed.PlusDays(5)));
        Assert.Equal([(10, Interview), (6, Request)], Waiting(Signed.PlusDays(9)));

        IEnumerable<(int, NetworkEntryKind)> Waiting(LocalDate day) => register.CandidatesOn(day).Select(each => (each.Bodies.Count, each.Last));
    }

    /// <summary>A second departure lacks a new signature; of two equal signatures the second is the one too many.</summary>
    [Fact]
    public void A_defect_names_the_entry_the_body_and_what_is_lacking()
    {
        Defect left = Assert.Single(Read(
            [Entry(Signature, "x", Signed), Entry(Departure, "x", Signed.PlusDays(1)), Entry(Departure, "x", Signed.PlusDays(2))]).DefectsOrEmpty());
        Defect twice = Assert.Single(Read([Entry(Signature, "x", Signed), Entry(Signature, "x", Signed)]).DefectsOrEmpty());

        Assert.Equal(("entries[2]", "a new signature after the departure before"), (left.Path, left.Limit.Render(Language.English)));
        Assert.StartsWith("x, ", left.Value.Render(Language.English), StringComparison.Ordinal);
        Assert.Equal("entries[1]", twice.Path);
    }

    [Fact]
    public void Who_has_not_signed_is_a_candidate_with_the_last_step_taken()
    {
        NetworkRegister register = Read(
            [
                Entry(Invitation, "x", Signed), Entry(Interview, "x", Signed.PlusDays(7)), Entry(Signature, "x", Signed.PlusDays(9)),
                Entry(Departure, "x", Signed.PlusDays(20)), Entry(Request, "x", Signed.PlusDays(30)), Entry(Request, "y", Signed),
            ]).OrThrow();

        Assert.Equal([("x", Invitation), ("y", Request)], register.CandidatesOn(Signed).Select(each => (each.Code, each.Last)));
        Assert.Equal((Interview, Signed.PlusDays(7)), (register.CandidatesOn(Signed.PlusDays(8))[0].Last, register.CandidatesOn(Signed.PlusDays(8))[0].Since));
        Assert.Equal(["y"], register.CandidatesOn(Signed.PlusDays(9)).Select(each => each.Code));
        Assert.Equal(["x"], register.MembersOn(Signed.PlusDays(19)).Select(each => each.Body!.Code));
        Assert.Empty(register.MembersOn(Signed.PlusDays(20)));
        Assert.Equal(["y"], register.CandidatesOn(Signed.PlusDays(29)).Select(each => each.Code));
        Assert.Equal(["x", "y"], register.CandidatesOn(Signed.PlusDays(30)).Select(each => each.Code));
    }

    [Fact]
    public void Every_defect_is_reported_at_once()
    {
        ValueList<Defect> defects = Read(
            [
                Entry(Signature, "early", Signed.PlusDays(-1)),
                Entry(Departure, "stranger", Later),
                Entry(Signature, "twice", Signed), Entry(Signature, "twice", Later),
                Batch(Signature, "coops", BodyCategory.NonProfits, 2, Signed), Batch(Departure, "coops", BodyCategory.NonProfits, 3, Later),
                Batch(Signature, "none", BodyCategory.NonProfits, 0, Signed),
                Entry(Signature, "both", Signed), Entry(Departure, "both", Later), Entry(Signature, "both", Later),
                Entry(Request, "number", Signed, 1), Entry(Interview, "number", Signed, 1),
                Entry(Request, "changed", Signed), Entry(Interview, "changed", Later, kind: BodyKind.PublicBody),
            ],
            name: " ",
            since: Signed).DefectsOrEmpty();

        Assert.Equal(
            [
                ("network.name", "ALL-BLANK"), ("entries[0]", "NET-EARLY"), ("entries[6]", "NET-COUNT"), ("entries[1]", "NET-NOT-SIGNED"),
                ("entries[3]", "NET-SIGNED-TWICE"), ("entries[5]", "NET-BATCH-LEFT"), ("entries[8]", "NET-ORDER"),
                ("entries[11]", "NET-NUMBER-TWICE"), ("entries[13]", "ALL-CONFLICT"),
            ],
            defects.Select(defect => (defect.Path, defect.Code.Code)));
        Assert.Contains("01/07/2014", defects[4].Render(Language.Italian), StringComparison.Ordinal);
        Assert.Contains("member already since 2014-03-31", defects[4].Render(Language.English), StringComparison.Ordinal);
    }

    /// <summary>Numbers say which came first; without them neither order is taken, and the lack is the only defect.</summary>
    [Fact]
    public void Opposite_entries_of_one_day_need_numbers()
    {
        NetworkEntry first = Entry(Signature, "x", Signed.PlusDays(-9));

        Assert.Equal(1, Read([first, Entry(Departure, "x", Signed, 1), Entry(Signature, "x", Signed, 2)]).OrThrow().On(Signed).Total);
        Assert.Equal(0, Read([Entry(Departure, "x", Signed, 2), Entry(Signature, "x", Signed, 1)]).OrThrow().On(Signed).Total);
        Assert.Equal(
            [DefectCodes.NetworkSignedTwice],
            Read([first, Entry(Departure, "x", Signed, 2), Entry(Signature, "x", Signed, 1)]).DefectsOrEmpty().Select(defect => defect.Code));
        Assert.Equal(
            [DefectCodes.NetworkOrder],
            Read([first, Entry(Departure, "x", Signed), Entry(Signature, "x", Signed, 1)]).DefectsOrEmpty().Select(defect => defect.Code));
        Assert.Equal(
            [DefectCodes.NetworkOrder],
            Read([first, Entry(Departure, "x", Signed), Entry(Request, "x", Signed)]).DefectsOrEmpty().Select(defect => defect.Code));
        Assert.Equal(
            [DefectCodes.NetworkOrder],
            Read([Batch(Departure, "g", BodyCategory.NonProfits, 1, Signed), Batch(Signature, "g", BodyCategory.NonProfits, 2, Signed)])
                .DefectsOrEmpty().Select(defect => defect.Code));
        Assert.Equal(2, Read([Entry(Request, "x", Signed), Entry(Interview, "x", Signed), Entry(Signature, "x", Signed), Entry(Signature, "y", Signed)])
            .OrThrow().MembersOn(Signed).Count);
    }

    [Fact]
    public void More_than_a_million_bodies_are_refused()
    {
        Defect defect = Assert.Single(Read(
            [Batch(Signature, "a", BodyCategory.NonProfits, 1_000_000, Signed), Batch(Signature, "b", BodyCategory.NonProfits, 1, Signed)]).DefectsOrEmpty());

        Assert.Equal((DefectCodes.NetworkCount, "entries"), (defect.Code, defect.Path));
        Assert.Equal(DefectCodes.NetworkCount, Read([Batch(Request, "a", BodyCategory.NonProfits, int.MaxValue, Signed)]).DefectsOrEmpty()[0].Code);
        Assert.Equal(DefectCodes.NetworkCount, Read([Batch(Request, "a", BodyCategory.NonProfits, int.MinValue, Signed)]).DefectsOrEmpty()[0].Code);
    }

    [Law]
    public void The_network_of_a_day_does_not_depend_on_the_order_of_entries(NetworkEntries given)
    {
        NetworkRegister register = Read(given.Entries).OrThrow();
        NetworkRegister shuffled = Read(given.Shuffled).OrThrow();

        Assert.Equal(register, shuffled);
        Assert.Equal(register.On(given.Day), shuffled.On(given.Day));
        Assert.Equal(register.MembersOn(given.Day), shuffled.MembersOn(given.Day));
        Assert.Equal(register.CandidatesOn(given.Day), shuffled.CandidatesOn(given.Day));
    }

    /// <summary>With its numbers the register is valid; without them, each day on which a body left and did something else is a defect.</summary>
    [Law]
    public void Opposite_entries_of_a_day_are_a_defect_unless_numbered(NetworkEntries given)
    {
        ValueList<Defect> defects = Read(given.Entries.Select(entry => entry.Body is { } body
            ? NetworkEntry.Of(entry.Kind, body, entry.On, entry.Source)
            : NetworkEntry.OfBatch(entry.Kind, entry.Code, entry.Bodies, entry.On, entry.Source))).DefectsOrEmpty();
        int open = given.Entries.GroupBy(entry => (entry.Code, entry.On))
            .Count(day => day.Any(entry => entry.Kind == Departure) && day.Any(entry => entry.Kind != Departure));

        Assert.Equal(open, defects.Count(defect => defect.Code == DefectCodes.NetworkOrder));
        Assert.Equal(open > 0, defects.Count > 0);
    }

    /// <summary>The register is valid, so what is added up blindly by category is never less than nothing.</summary>
    [Law]
    public void The_network_of_a_day_is_all_signatures_less_all_departures(NetworkEntries given)
    {
        NetworkRegister register = Read(given.Entries).OrThrow();
        TerritorialNetwork network = register.On(given.Day);

        foreach (BodyCategory category in BodyCategory.All)
        {
            int Of(NetworkEntryKind kind) => given.Entries
                .Where(entry => entry.On <= given.Day && entry.Kind == kind && entry.Bodies.Category == category)
                .Sum(entry => entry.Bodies.Count);
            Assert.Equal(Of(Signature) - Of(Departure), network.CountOf(category));
        }

        Assert.Equal(network.Total, network.Counts.Sum(count => count.Count));
        Assert.Equal(network.Total, register.MembersOn(given.Day).Sum(each => each.Bodies.Count));
    }

    [Law]
    public void Later_entries_change_no_earlier_day(NetworkEntries given)
    {
        NetworkRegister whole = Read(given.Entries).OrThrow();
        NetworkRegister until = Read(given.Entries.Where(entry => entry.On <= given.Day)).OrThrow();

        Assert.Equal(until.On(given.Day), whole.On(given.Day));
        Assert.Equal(until.MembersOn(given.Day), whole.MembersOn(given.Day));
        Assert.Equal(until.CandidatesOn(given.Day), whole.CandidatesOn(given.Day));
    }

    /// <summary>No body is a member and a candidate at once.</summary>
    [Law]
    public void Nobody_stands_in_two_ways(NetworkEntries given)
    {
        NetworkRegister register = Read(given.Entries).OrThrow();

        Assert.Empty(register.MembersOn(given.Day).Where(each => each.Body is not null).Select(each => each.Code)
            .Intersect(register.CandidatesOn(given.Day).Select(each => each.Code)));
    }

    private static Validated<NetworkRegister> Read(IEnumerable<NetworkEntry> entries, string name = "Rete", LocalDate? since = null) =>
        NetworkRegister.Create(name, entries, Agreement, since);

    private static NetworkEntry Entry(NetworkEntryKind entry, string code, LocalDate on, int? number = null, BodyKind kind = BodyKind.NonProfit) =>
        NetworkEntry.Of(entry, AllianceTests.Body(code, kind), on, Agreement, number);

    private static NetworkEntry Batch(NetworkEntryKind entry, string code, BodyCategory category, int count, LocalDate on) =>
        NetworkEntry.OfBatch(entry, code, new(category, count), on, Agreement);
}
