using Conciliazione.Certificates;
using Conciliazione.Vouchers;
using NodaTime;
using static Conciliazione.Tests.Vouchers.VoucherSamples;

namespace Conciliazione.Tests.Vouchers;

/// <summary>The laws of ledgers, on logs of up to thousands of events.</summary>
public class LedgerLawsTests
{
    [Law]
    public void Event_by_event_in_a_batch_and_by_replay_the_ledger_is_the_same_and_as_plain_a_one_as_can_be_agrees(VoucherLog made)
    {
        (VoucherTerms terms, ValueList<VoucherEvent> log) = made;
        var oracle = new LedgerOracle(terms);
        VoucherLedger live = VoucherLedger.Open(terms);
        var rejected = new List<int>();
        for (int i = 0; i < log.Count; i++)
        {
            VoucherLedger before = live;
            live = live.Apply(log[i]).Match(step => step.Ledger, _ => before);
            if (ReferenceEquals(live, before))
            {
                rejected.Add(i);
            }
            else
            {
                oracle.Apply(log[i]);
            }
        }

        Agrees(oracle, live);
        VoucherReplay batch = VoucherLedger.Replay(terms, log);
        Assert.Equal(rejected, batch.Rejected.Select(each => each.Place));
        Same(live, batch.Ledger);
        Assert.Equal(live.Log, batch.Ledger.Log);
        VoucherReplay again = VoucherLedger.Replay(terms, live.Log);
        Assert.Empty(again.Rejected.AsEnumerable());
        Same(live, again.Ledger);
    }

    [Law]
    public void A_ledger_that_was_replayed_goes_on_like_one_that_was_not(VoucherLog made, LogCut cut)
    {
        VoucherEvent[] log = [.. made.Log.Take(600)];
        int first = Math.Min(cut.Value, log.Length);
        VoucherLedger start = VoucherLedger.Replay(made.Terms, log.Take(first).ToValueList()).Ledger;
        VoucherLedger kept = VoucherLedger.Replay(made.Terms, log.Take(first).ToValueList()).Ledger;
        VoucherLedger later = log.Skip(first).Aggregate(start, (ledger, each) => ledger.Apply(each).Match(step => step.Ledger, _ => ledger));
        VoucherReplay whole = VoucherLedger.Replay(made.Terms, ValueList.Create<VoucherEvent>(log));
        Same(whole.Ledger, later);
        Assert.Equal(whole.Ledger.Log, later.Log);
        Assert.True(start.Equals(kept));
    }

    [Law]
    public void Nothing_is_ever_overspent_nor_given_twice_and_each_request_is_in_one_state(VoucherLog made)
    {
        VoucherLedger ledger = VoucherLedger.Open(made.Terms);
        foreach (VoucherEvent each in made.Log.Take(300))
        {
            ledger = ledger.Apply(each).Match(
                step =>
                {
                    // One decision a request, and each is what the ledger says.
                    Assert.Equal(step.Decisions.Count, step.Decisions.Select(decision => decision.Protocol).Distinct().Count());
                    Assert.All(step.Decisions.AsEnumerable(), decision => Assert.Equal(step.Ledger.Find(decision.Protocol)!.Decision, decision));
                    return step.Ledger;
                },
                _ => ledger);
            Assert.InRange(ledger.Committed, Euro.Zero, ledger.Budget);
            Assert.InRange(ledger.Paid, Euro.Zero, ledger.Committed);
            Assert.All(ledger.Companies.AsEnumerable(), company => Assert.InRange(company.Committed, Euro.Zero, company.Budget));
            Assert.InRange(ledger.Vouchers, 0, made.Terms.Vouchers?.Value ?? int.MaxValue);
        }

        VoucherEntry[] entries = [.. ledger.Entries];
        Assert.Equal(ledger.Requests, Enum.GetValues<VoucherStatus>().Sum(ledger.CountOf));
        Assert.Equal(ledger.Committed, Euro.Sum(entries.Select(entry => entry.Decision.Granted)));
        Assert.Equal(ledger.Paid, Euro.Sum(entries.Select(entry => entry.Decision.Paid)));
        var waiting = ledger.Waiting.Select(entry => entry.Request.Protocol).ToHashSet();
        Assert.All(entries.Where(entry => entry.Status == VoucherStatus.Waiting), entry => Assert.Contains(entry.Request.Protocol, waiting));
        if (made.Terms.OneEach is not null)
        {
            Assert.All(
                entries.Where(entry => entry.Decision.Granted > Euro.Zero).GroupBy(entry => entry.Request.Beneficiary),
                of => Assert.Single(of));
        }

        // Nobody waits behind somebody who is not there, nor behind one who waits for its own household only.
        VoucherEntry[] inLine = [.. ledger.Waiting.Where(entry => entry.Decision.Reason != VoucherReason.WaitsForHousehold)];
        Assert.DoesNotContain(inLine.Take(1), entry => entry.Decision.Reason is VoucherReason.WaitsBehindOthers or VoucherReason.WaitsBehindCompany);
        Assert.DoesNotContain(
            inLine.GroupBy(entry => entry.Request.Company, StringComparer.Ordinal).Select(of => of.First()), entry => entry.Decision.Reason == VoucherReason.WaitsBehindCompany);
        if (made.Terms.HouseholdCeiling is { } ceiling)
        {
            Assert.All(
                entries.Where(entry => entry.Request.Household is not null).GroupBy(entry => entry.Request.Household, StringComparer.Ordinal),
                of => Assert.True(Euro.Sum(of.Select(entry => entry.Decision.Granted)) <= ceiling.Value));
        }
    }

    /// <summary>An examination is what grants: whatever happens to a request, without one it never holds a cent or a place.</summary>
    [Law]
    public void No_unexamined_request_is_ever_granted(VoucherLog made)
    {
        VoucherLedger ledger = VoucherLedger.Open(made.Terms);
        foreach (VoucherEvent each in made.Log.Take(300))
        {
            ledger = ledger.Apply(each).Match(
                step =>
                {
                    Assert.All(
                        step.Decisions.Where(decision => !step.Ledger.Find(decision.Protocol)!.Request.Check.IsExamined),
                        decision =>
                        {
                            Assert.Equal((Euro.Zero, Euro.Zero), (decision.Granted, decision.Paid));
                            Assert.True(decision.Status is VoucherStatus.Unclear or VoucherStatus.Refused or VoucherStatus.Withdrawn);
                        });
                    return step.Ledger;
                },
                _ => ledger);
        }

        Assert.All(
            VoucherLedger.Replay(made.Terms, made.Log).Ledger.Entries.Where(entry => !entry.Request.Check.IsExamined),
            entry => Assert.Equal(Euro.Zero, entry.Decision.Granted));
    }

    /// <summary>
    /// Computed from what anybody can read, without the engine: budget, company, count and household as they are after each event.
    /// </summary>
    [Law]
    public void With_skip_nobody_who_fits_in_what_is_left_under_every_ceiling_waits_or_is_refused(VoucherLog made)
    {
        VoucherTerms terms = made.Terms.With(new Policy<ShortfallPolicy>(Label("SHORTFALL"), ShortfallPolicy.Skip)).OrThrow();
        VoucherLedger live = VoucherLedger.Open(terms);
        int at = 0;
        foreach (VoucherEvent each in made.Log.Take(600))
        {
            VoucherLedger before = live;
            live = live.Apply(each).Match(step => step.Ledger, _ => before);

            // Each event would cost a look at every request: some are enough.
            if (++at % 25 == 0)
            {
                NobodyFits(live);
            }
        }

        NobodyFits(live);
        NobodyFits(VoucherLedger.Replay(terms, made.Log).Ledger);
    }

    [Law]
    public void With_skip_nobody_fits_whether_windows_are_closed_one_by_one_or_at_once(VoucherRequestLog made)
    {
        VoucherTerms terms = made.Terms.With(new Policy<ShortfallPolicy>(Label("SHORTFALL"), ShortfallPolicy.Skip)).OrThrow();
        VoucherLedger once = Closed(terms, made.Requests, 14);
        VoucherLedger oneByOne = Closed(terms, made.Requests, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
        NobodyFits(once);
        Same(once, oneByOne);
        Same(once, VoucherLedger.Replay(terms, once.Log).Ledger);
        Same(oneByOne, VoucherLedger.Replay(terms, oneByOne.Log).Ledger);
    }

    [Law]
    public void With_skip_nobody_waits_who_fits_in_what_is_left_under_every_ceiling(VoucherLog made)
    {
        VoucherTerms terms = made.Terms.With(new Policy<ShortfallPolicy>(Label("SHORTFALL"), ShortfallPolicy.Skip)).OrThrow();
        VoucherLedger ledger = VoucherLedger.Open(terms);
        foreach (VoucherEvent each in made.Log.Take(200))
        {
            ledger = ledger.Apply(each).Match(step => step.Ledger, _ => ledger);
            if (ledger.Vouchers < (terms.Vouchers?.Value ?? int.MaxValue))
            {
                Assert.All(ledger.Waiting, entry => Assert.True(Due(entry) > Left(entry) || Due(entry) <= Euro.Zero));
            }
        }

        Euro Left(VoucherEntry entry) => terms.Companies is null
            ? ledger.Remaining
            : ledger.Companies.Single(company => company.Company == entry.Request.Company).Remaining;

        Euro Due(VoucherEntry entry)
        {
            Euro due = terms.Amount.Due(entry.Request.Amount)!.Value;
            return terms.HouseholdCeiling is not { } ceiling
                ? due
                : Min(due, ceiling.Value - Euro.Sum(ledger.Entries.Where(other => other.Request.Household == entry.Request.Household).Select(other => other.Decision.Granted)));
        }

        static Euro Min(Euro one, Euro other) => one < other ? one : other;
    }

    [Law]
    public void The_order_of_registration_inside_a_window_never_matters(VoucherRequestLog made, Seed seed)
    {
        VoucherRequest[] shuffled = [.. made.Requests];
        new Random(seed.Value).Shuffle(shuffled);
        Same(Closed(made.Terms, made.Requests, 14), Closed(made.Terms, shuffled, 14));
    }

    [Law]
    public void Closing_window_after_window_is_closing_them_at_once(VoucherRequestLog made) =>
        Same(Closed(made.Terms, made.Requests, 14), Closed(made.Terms, made.Requests, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14));

    [Fact]
    public void The_logs_of_these_tests_reach_every_state_and_reason_that_the_amounts_allow()
    {
        VoucherReplay[] replays = [.. Enumerable.Range(0, 60).Select(seed => VoucherLogs.Make(seed, 300)).Select(made => VoucherLedger.Replay(made.Terms, made.Log))];
        VoucherDecision[] decisions = [.. replays.SelectMany(replay => replay.Ledger.Entries).Select(entry => entry.Decision)];
        Assert.Equal(Enum.GetValues<VoucherStatus>(), decisions.Select(decision => decision.Status).Distinct().Order());
        Assert.Equal(
            Enum.GetValues<VoucherReason>().Except([VoucherReason.NothingDue, VoucherReason.AmountUnclear]),
            decisions.Select(decision => decision.Reason).Distinct().Order());
        Assert.InRange(replays.Sum(replay => replay.Rejected.Count), 1_000, 9_000);
    }

    [Fact]
    public void A_wrong_event_changes_nothing_at_all()
    {
        VoucherLedger ledger = After(Terms(), Asks(Request(1)), Closes(0));
        foreach (VoucherEvent wrong in new[] { Closes(0), Asks(Request(1, day: 2)), VoucherEvent.Withdraw(Number(9), At(2, 0)) })
        {
            Assert.NotEmpty(ledger.Apply(wrong).DefectsOrEmpty().AsEnumerable());
            VoucherReplay replay = VoucherLedger.Replay(ledger.Terms, [.. ledger.Log, wrong]);
            Same(ledger, replay.Ledger);
            Assert.Equal(ledger.Log, replay.Ledger.Log);
            Assert.Equal(2, Assert.Single(replay.Rejected.AsEnumerable()).Place);
        }
    }

    [Fact]
    public void Ledgers_are_equal_by_what_they_say()
    {
        VoucherTerms terms = Terms();
        Assert.True(After(terms, Asks(Request(1)), Closes(0)).Equals((object)VoucherLedger.Replay(terms, [Asks(Request(1)), Closes(0)]).Ledger));
        Assert.Equal(After(terms, Asks(Request(1))).GetHashCode(), After(terms, Asks(Request(1))).GetHashCode());
        Assert.False(After(terms, Asks(Request(1))).Equals(After(terms, Asks(Request(2)))));
        Assert.False(After(terms, Asks(Request(1))).Equals(After(terms, Asks(Request(1, load: 1)))));
        Assert.False(After(terms).Equals(After(Terms(1))));
        Assert.False(After(terms).Equals(null));
    }

    /// <summary>All registered at one moment in the end, in the order given, and the windows of some days closed then.</summary>
    private static VoucherLedger Closed(VoucherTerms terms, IEnumerable<VoucherRequest> requests, params int[] days)
    {
        Instant end = At(20, 12);
        VoucherEvent[] closings = [.. days.DistinctBy(day => day / terms.WindowDays.Value).Select(day => VoucherEvent.CloseWindow(FirstDay.PlusDays(day), end))];
        return VoucherSamples.After(terms, [.. requests.Select(request => VoucherEvent.Request(request, end)), .. closings]);
    }

    private static void Same(VoucherLedger one, VoucherLedger other)
    {
        Assert.True(one.Equals(other));
        Assert.True(other.Equals(one));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one.Entries, other.Entries);
        Assert.Equal(one.Waiting, other.Waiting);
    }

    /// <summary>
    /// Those that wait need more than is left for them; those that were refused lacked a right, and not money or a place. Who is
    /// unclear or pending is undecided.
    /// </summary>
    private static void NobodyFits(VoucherLedger ledger)
    {
        VoucherTerms terms = ledger.Terms;
        VoucherEntry[] entries = [.. ledger.Entries];
        foreach (VoucherEntry entry in entries.Where(each => each.Status == VoucherStatus.Waiting))
        {
            VoucherRequest request = entry.Request;
            long need = terms.Amount.Due(request.Amount)!.Value.Cents;
            if (terms.HouseholdCeiling is { } ceiling)
            {
                long has = entries.Where(each => each.Request.Household == request.Household)
                    .Sum(each => (each.Status == VoucherStatus.Granted ? each.Decision.Due : each.Decision.Granted).Cents);
                need = Math.Min(need, ceiling.Value.Cents - has);
            }

            long left = terms.Companies is null
                ? ledger.Remaining.Cents
                : Math.Min(ledger.Remaining.Cents, ledger.Companies.Single(company => company.Company == request.Company).Remaining.Cents);
            bool full = terms.Vouchers is { } maximum && ledger.Vouchers >= maximum.Value;
            Assert.True(full || need <= 0 || need > left, entry.Decision.Explain(Language.English));
        }

        Assert.All(
            entries.Where(each => each.Status == VoucherStatus.Refused),
            each => Assert.Contains(
                each.Decision.Reason,
                new[]
                {
                    VoucherReason.RequirementsNotMet, VoucherReason.SecondRequest, VoucherReason.NoCompanyBudget, VoucherReason.NothingDue, VoucherReason.RefusedOnReview,
                }));
    }

    private static void Agrees(LedgerOracle oracle, VoucherLedger ledger)
    {
        Assert.Equal((oracle.Budget, oracle.Committed), (ledger.Budget.Cents, ledger.Committed.Cents));
        foreach ((ProtocolNumber protocol, VoucherStatus status, long granted, long paid) in oracle.Lines)
        {
            VoucherDecision decision = ledger.Find(protocol)!.Decision;
            Assert.Equal((protocol, status, granted, paid), (protocol, decision.Status, decision.Granted.Cents, decision.Paid.Cents));
        }
    }
}
