using Conciliazione.Certificates;
using Conciliazione.Vouchers;
using NodaTime;
using static Conciliazione.Tests.Vouchers.VoucherSamples;

namespace Conciliazione.Tests.Vouchers;

/// <summary>The laws of ledgers, on logs of up to thousands of events.</summary>
public class LedgerLawsTests
{
    /// <summary>
    /// After every event, for each request: state, reason, amounts and the figures that the reason quotes. Whoever is told something is
    /// told something new.
    /// </summary>
    [Law]
    public void After_every_event_as_plain_a_ledger_as_can_be_agrees(VoucherLog made) => AgreesAfterEvery(made);

    /// <summary>
    /// The same where companies have budgets, households have a ceiling and vouchers are not counted, which few logs combine: what is
    /// given in one company changes what is due in another.
    /// </summary>
    [Law]
    public void After_every_event_it_agrees_where_households_cross_companies(CrossedLog crossed) => AgreesAfterEvery(crossed.Made);

    private static void AgreesAfterEvery(VoucherLog made)
    {
        (VoucherTerms terms, ValueList<VoucherEvent> log) = made;
        var oracle = new LedgerOracle(terms);
        VoucherLedger live = VoucherLedger.Open(terms);
        int applied = 0;
        foreach (VoucherEvent each in log)
        {
            if (!live.Apply(each).TryGetValue(out VoucherStep? step, out _))
            {
                continue;
            }

            Assert.All(step.Decisions.AsEnumerable(), decision => Assert.NotEqual(live.Find(decision.Protocol)?.Decision, decision));
            live = step.Ledger;
            oracle.Apply(each);
            Assert.Equal((oracle.Budget, oracle.Committed), (live.Budget.Cents, live.Committed.Cents));
            var told = step.Decisions.Select(decision => decision.Protocol).ToHashSet();
            bool all = log.Count <= 100 || ++applied % 100 == 0;
            Assert.All(oracle.Lines.Where(line => all || told.Contains(line.Request.Protocol) || line.HasChanged), line => Agrees(terms, line, live));
            Assert.All(oracle.Lines.Where(line => line.HasChanged), line => Assert.Contains(line.Request.Protocol, told));
            foreach (LedgerOracleLine line in oracle.Lines)
            {
                line.Settle();
            }
        }

        Assert.All(oracle.Lines, line => Agrees(terms, line, live));
    }

    [Law]
    public void Event_by_event_in_a_batch_and_by_replay_the_ledger_is_the_same(VoucherLog made)
    {
        (VoucherTerms terms, ValueList<VoucherEvent> log) = made;
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
        }

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
    /// Under Skip, who is unclear or pending is undecided.
    /// </summary>
    [Law]
    public void Nobody_on_the_waiting_list_could_be_given_what_is_left(VoucherLog made)
    {
        VoucherLedger live = VoucherLedger.Open(made.Terms);
        int at = 0;
        foreach (VoucherEvent each in made.Log.Take(600))
        {
            live = live.Apply(each).Match(step => step.Ledger, _ => live);

            // Each event of a long log would cost a look at every request: some are enough.
            if (made.Log.Count <= 60 || ++at % 20 == 0)
            {
                NobodyFits(live);
            }
        }

        NobodyFits(live);
        NobodyFits(VoucherLedger.Replay(made.Terms, made.Log).Ledger);
    }

    [Law]
    public void At_most_one_request_of_a_child_counts(VoucherLog made)
    {
        VoucherLedger ledger = VoucherLedger.Replay(made.Terms, made.Log).Ledger;
        Assert.All(
            ledger.Entries.Where(entry => made.Terms.OneEach is not null && entry.Request.Beneficiary is not null
                && (entry.Decision.Paid > Euro.Zero || entry.Status is not (VoucherStatus.Pending or VoucherStatus.Refused or VoucherStatus.Withdrawn)))
                .GroupBy(entry => entry.Request.Beneficiary),
            of => Assert.Single(of));
    }

    [Law]
    public void An_event_leaves_the_ledger_that_it_is_applied_to_as_it_was(VoucherLog made)
    {
        VoucherLedger ledger = VoucherLedger.Open(made.Terms);
        foreach (VoucherEvent each in made.Log.Take(80))
        {
            ValueList<VoucherEntry> entries = ledger.Entries;
            ValueList<VoucherEntry> waiting = ledger.Waiting;
            ValueList<CompanyState> companies = ledger.Companies;
            (Euro, Euro, Euro, int, int, Instant?) totals = Totals(ledger);
            VoucherLedger after = ledger.Apply(each).Match(step => step.Ledger, _ => ledger);

            // A second event on the same ledger finds it unchanged by the first.
            Assert.True(ledger.Apply(each).Match(step => step.Ledger, _ => ledger).Equals(after));
            Assert.Equal((entries, waiting, companies, totals), (ledger.Entries, ledger.Waiting, ledger.Companies, Totals(ledger)));
            ledger = after;
        }

        static (Euro, Euro, Euro, int, int, Instant?) Totals(VoucherLedger of) => (of.Budget, of.Committed, of.Paid, of.Vouchers, of.Requests, of.LastEventAt);
    }

    /// <summary>
    /// Logs in which nothing meets would find nothing. Of two hundred, at least ten for each: what is left is exactly what somebody
    /// needs, also of those who wait; siblings share a ceiling, and meet company budgets; a
    /// company's money ends and goes on; a child is asked for twice.
    /// </summary>
    [Theory]
    [InlineData(ShortfallPolicy.Stop)]
    [InlineData(ShortfallPolicy.Skip)]
    [InlineData(ShortfallPolicy.Part)]
    public void The_logs_of_these_tests_let_things_meet_in_at_least_one_case_in_twenty(ShortfallPolicy shortfall)
    {
        var cases = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (int seed = 0; seed < 200; seed++)
        {
            VoucherLog made = VoucherLogs.Make(seed, 20 + seed);
            VoucherTerms terms = made.Terms.With(new Policy<ShortfallPolicy>(Label("SHORTFALL"), shortfall)).OrThrow();
            VoucherLedger ledger = VoucherLedger.Open(terms);
            foreach (VoucherEvent each in made.Log)
            {
                if (!ledger.Apply(each).TryGetValue(out VoucherStep? step, out _))
                {
                    continue;
                }

                foreach (VoucherDecision decision in step.Decisions)
                {
                    VoucherRequest request = step.Ledger.Find(decision.Protocol)!.Request;
                    bool waited = ledger.Find(decision.Protocol)?.Status == VoucherStatus.Waiting;
                    bool granted = decision.Reason == VoucherReason.Granted && decision.Granted > Euro.Zero;
                    Euro left = terms.Companies is null ? step.Ledger.Remaining : step.Ledger.Companies.SingleOrDefault(company => company.Company == request.Company)?.Remaining ?? Euro.Zero;
                    Count("exactly what is left", seed, granted && left == Euro.Zero);
                    Count("exactly what is left, to one who waited", seed, granted && waited && left == Euro.Zero);
                    Count("household at its ceiling", seed, decision.Reason == VoucherReason.WaitsForHousehold);
                    Count("household at its ceiling where companies have budgets", seed, terms.Companies is not null && decision.Reason == VoucherReason.WaitsForHousehold);
                    Count("household freed", seed, granted && ledger.Find(decision.Protocol)?.Decision.Reason == VoucherReason.WaitsForHousehold);
                    Count("household reduced", seed, granted && terms.HouseholdCeiling is not null && decision.Due < terms.Amount.Due(request.Amount));
                    Count("company short", seed, decision.Reason == VoucherReason.WaitsForCompany || (decision.Reason == VoucherReason.GrantedInPart && terms.Companies is not null));
                    Count("company freed", seed, granted && waited && terms.Companies is not null);
                    Count("same child", seed, decision.Reason == VoucherReason.SecondRequest);
                    Count("perhaps the same child", seed, decision.Reason == VoucherReason.MayBeSameBeneficiary);
                }

                ledger = step.Ledger;
            }
        }

        Assert.Equal(10, cases.Count);
        Assert.All(cases, each => Assert.True(each.Value.Count >= 10, string.Join("; ", cases.Select(of => $"{of.Key}: {of.Value.Count}"))));

        void Count(string what, int seed, bool happens)
        {
            if (!cases.TryGetValue(what, out HashSet<int>? seeds))
            {
                cases.Add(what, seeds = []);
            }

            if (happens)
            {
                seeds.Add(seed);
            }
        }
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
    public void The_logs_of_these_tests_reach_every_state_and_reason()
    {
        VoucherReplay[] replays = [.. Enumerable.Range(0, 60).Select(seed => VoucherLogs.Make(seed, 300)).Select(made => VoucherLedger.Replay(made.Terms, made.Log))];
        VoucherDecision[] decisions = [.. replays.SelectMany(replay => replay.Ledger.Entries).Select(entry => entry.Decision)];
        Assert.Equal(Enum.GetValues<VoucherStatus>(), decisions.Select(decision => decision.Status).Distinct().Order());
        Assert.Equal(
            Enum.GetValues<VoucherReason>(),
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
    /// Those that wait need more than is left for them or, under Part, nothing is left; under Stop, only the first in line is asked.
    /// Those that were refused lacked a right, and not money or a place.
    /// </summary>
    private static void NobodyFits(VoucherLedger ledger)
    {
        VoucherTerms terms = ledger.Terms;
        VoucherEntry[] entries = [.. ledger.Entries];
        bool full = terms.Vouchers is { } maximum && ledger.Vouchers >= maximum.Value;
        var stopped = new HashSet<string>(StringComparer.Ordinal);
        foreach (VoucherEntry entry in ledger.Waiting)
        {
            VoucherRequest request = entry.Request;
            bool part = entry.Status == VoucherStatus.Granted;
            long need = part ? (entry.Decision.Due - entry.Decision.Granted).Cents : terms.Amount.Due(request.Amount)!.Value.Cents;
            if (!part && terms.HouseholdCeiling is { } ceiling)
            {
                long has = entries.Where(each => each.Request.Household == request.Household)
                    .Sum(each => (each.Status == VoucherStatus.Granted ? each.Decision.Due : each.Decision.Granted).Cents);
                need = Math.Min(need, ceiling.Value.Cents - has);
            }

            if ((need <= 0 && !terms.Amount.IsFree) || (full && !part))
            {
                continue;
            }

            string line = terms.Companies is null ? "" : request.Company!;
            if (terms.Shortfall.Value == ShortfallPolicy.Stop && !stopped.Add(line))
            {
                continue;
            }

            long left = terms.Companies is null
                ? ledger.Remaining.Cents
                : Math.Min(ledger.Remaining.Cents, ledger.Companies.Single(company => company.Company == request.Company).Remaining.Cents);
            Assert.True(terms.Shortfall.Value == ShortfallPolicy.Part ? left == 0 && need > 0 : need > left, entry.Decision.Explain(Language.English));
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

    private static void Agrees(VoucherTerms terms, LedgerOracleLine line, VoucherLedger ledger)
    {
        VoucherDecision decision = ledger.Find(line.Request.Protocol)!.Decision;
        Assert.Equal(
            (line.Request.Protocol, line.Status, line.Reason, line.Due, line.Granted, line.Paid),
            (decision.Protocol, decision.Status, decision.Reason, decision.Due.Cents, decision.Granted.Cents, decision.Paid.Cents));
        string text = decision.Text.English;
        Assert.All(terms.Amount.IsFree ? [] : line.Quoted, quoted => Assert.Contains(quoted, text, StringComparison.Ordinal));
    }
}
