using Conciliazione.Calendars;
using Conciliazione.Vouchers;
using NodaTime;
using static Conciliazione.Tests.Vouchers.VoucherSamples;

namespace Conciliazione.Tests.Vouchers;

/// <summary>What docs/ledger.md says, and its code, which is the code below.</summary>
public class LedgerDocumentTests
{
    private const string Call = "CALL";

    [Fact]
    public void The_code_of_the_document_is_the_code_tested_here()
    {
        string[] document = Lines("docs/ledger.md");
        string[] block = [.. document.SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```")];
        Assert.NotEmpty(block);
        string here = string.Join('\n', Lines("tests/Conciliazione.Core.Tests/Vouchers/LedgerDocumentTests.cs"));
        Assert.Contains(string.Join('\n', block), here, StringComparison.Ordinal);

        static string[] Lines(string path) => [.. File.ReadAllText(Repository.PathOf(path)).ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim())];
    }

    /// <summary>Each office has read the same log, with € 100 left, and decides that its own family gets them.</summary>
    [Fact]
    public void Of_two_offices_that_read_the_same_log_one_takes_the_next_place_and_the_other_reads_again()
    {
        VoucherTerms terms = Terms(100);
        var table = new EventTable();
        Assert.Empty(Record(table, Call, terms, Asks(Request(1))).AsEnumerable());
        Assert.Empty(Record(table, Call, terms, Asks(Request(2, hour: 10))).AsEnumerable());
        table.BeforeNextInsert = () => Assert.Empty(Record(table, Call, terms, Asks(Request(3, hour: 11))).AsEnumerable());
        Assert.Empty(Record(table, Call, terms, VoucherEvent.CloseWindow(FirstDay, At(1, 0))).AsEnumerable());
        Assert.Equal(1, table.Conflicts);

        IReadOnlyList<VoucherEvent> log = table.ReadEvents(Call);
        Assert.Equal(4, log.Count);
        VoucherLedger ledger = VoucherLedger.Replay(terms, log.ToValueList()).Ledger;
        Assert.Equal([100m, 0, 0], ledger.Granted(1, 2, 3));
    }

    [Fact]
    public void Two_events_applied_to_the_same_ledger_may_each_grant_the_last_hundred_euros()
    {
        VoucherRequest[] requests = [Request(1), Request(2, hour: 11)];
        VoucherLedger read = Decided(Terms(100), [.. requests.Select(request => request.Examined(RequestCheck.NotExamined, 0, 0))]);
        VoucherLedger[] offices = [.. requests.Select(request => read.Apply(VoucherEvent.Admit(request.Protocol, At(1, 9), Samples.Title, request)).OrThrow().Ledger)];
        Assert.Equal([100m, 100], [offices[0].Granted(1)[0], offices[1].Granted(2)[0]]);
        Assert.Equal(Euro.Zero, read.Committed);
    }

    [Fact]
    public void Offices_that_write_at_once_leave_a_log_without_gaps()
    {
        VoucherTerms terms = Terms(1_000, oneEach: false);
        var table = new EventTable();
        Parallel.For(1, 33, number => Assert.Empty(Record(table, Call, terms, VoucherEvent.Request(Request(number), At(1, 0))).AsEnumerable()));
        Assert.Empty(Record(table, Call, terms, Closes(0)).AsEnumerable());
        VoucherReplay replay = VoucherLedger.Replay(terms, table.ReadEvents(Call).ToValueList());
        Assert.Empty(replay.Rejected.AsEnumerable());
        Assert.Equal((32, 10, Euro.Zero), (replay.Ledger.Requests, replay.Ledger.Vouchers, replay.Ledger.Remaining));
    }

    [Fact]
    public void A_wrong_event_is_not_written_and_a_log_that_no_longer_works_in_stops_everything()
    {
        VoucherTerms terms = Terms(100);
        var table = new EventTable();
        Assert.Empty(Record(table, Call, terms, Asks(Request(1))).AsEnumerable());
        Assert.Equal("VOUCH-PROTOCOL-TWICE", Assert.Single(Record(table, Call, terms, Asks(Request(1))).AsEnumerable()).Code.Code);
        Assert.Single(table.ReadEvents(Call));
        VoucherTerms others = VoucherTerms.Create(
            Label("CALL"), OpenFrom(FirstDay.PlusDays(7)), new(Label("BUDGET"), Euro.Of(100)), HalfExpense).OrThrow();
        Assert.Throws<InvalidDataException>(() => Record(table, Call, others, Closes(0)));
    }

    /// <summary>A timestamp to the microsecond, rounded down, may fall before the arrival that it registers.</summary>
    [Fact]
    public void A_moment_rounded_down_falls_before_the_arrival_that_it_registers()
    {
        VoucherRequest request = Request(1);
        Instant arrived = request.Arrived.PlusNanoseconds(1_500);
        var exact = new VoucherRequest(request.Protocol, arrived, request.Amount, request.Beneficiary, check: RequestCheck.Passed);
        VoucherLedger ledger = VoucherLedger.Open(Terms());
        Assert.Empty(ledger.Apply(VoucherEvent.Request(exact, arrived)).DefectsOrEmpty().AsEnumerable());
        Defect defect = Assert.Single(ledger.Apply(VoucherEvent.Request(exact, arrived.PlusNanoseconds(-500))).DefectsOrEmpty().AsEnumerable());
        Assert.Equal("request.arrived", defect.Path);
    }

    [Fact]
    public void A_decision_is_found_again_whenever_it_is_asked_for()
    {
        VoucherStep step = After(Terms(), Asks(Request(1))).Apply(Closes(0)).OrThrow();
        VoucherLedger again = VoucherLedger.Replay(step.Ledger.Terms, step.Ledger.Log).Ledger;
        Assert.Equal(Assert.Single(step.Decisions.AsEnumerable()), again.Find(Number(1))!.Decision);
    }

    private static ValueList<Defect> Record(EventTable table, string call, VoucherTerms terms, VoucherEvent @event)
    {
        while (true)
        {
            IReadOnlyList<VoucherEvent> log = table.ReadEvents(call);                  // order by place
            VoucherReplay replay = VoucherLedger.Replay(terms, log.ToValueList());
            if (replay.Rejected.Count > 0)
            {
                throw new InvalidDataException($"{replay.Rejected.Count} stored events are rejected on replay.");
            }

            if (!replay.Ledger.Apply(@event).TryGetValue(out _, out ValueList<Defect>? defects))
            {
                return defects;                                                        // nothing is written
            }

            if (table.TryInsert(call, log.Count + 1, @event))                          // false on a key conflict
            {
                return [];                                                             // committed: now tell the families
            }
        }                                                                              // somebody was first: read again
    }

    private static CallWindow OpenFrom(LocalDate opens) => CallWindow.Create(
        opens.At(new(9, 0)), Deadline.Create([DeadlineVersion.AtEndOf(opens, LastDay, new("avviso", "call"), Samples.Source)]).OrThrow()).OrThrow();

    /// <summary>The table of the document: a place of a call is taken once.</summary>
    private sealed class EventTable
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<(string Call, int Place), VoucherEvent> _rows = [];

        /// <summary>What another office does between a reading and the next writing; once.</summary>
        public Action? BeforeNextInsert { get; set; }

        public int Conflicts { get; private set; }

        public IReadOnlyList<VoucherEvent> ReadEvents(string call)
        {
            lock (_lock)
            {
                return [.. _rows.Where(row => row.Key.Call == call).OrderBy(row => row.Key.Place).Select(row => row.Value)];
            }
        }

        public bool TryInsert(string call, int place, VoucherEvent @event)
        {
            Action? other = BeforeNextInsert;
            BeforeNextInsert = null;
            other?.Invoke();
            lock (_lock)
            {
                bool taken = !_rows.TryAdd((call, place), @event);
                Conflicts += taken ? 1 : 0;
                return !taken;
            }
        }
    }
}
