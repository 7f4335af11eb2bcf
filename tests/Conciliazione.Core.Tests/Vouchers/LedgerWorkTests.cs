using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.Facts;
using Conciliazione.Vouchers;
using NodaTime;
using static Conciliazione.Tests.Vouchers.VoucherSamples;

namespace Conciliazione.Tests.Vouchers;

/// <summary>
/// The work of a ledger grows with its events, not with events times those who wait: counted and not timed, as amounts worked out and
/// bytes allocated.
/// </summary>
public sealed class LedgerWorkTests
{
    private const int Companies = 4;

    /// <summary>Twice as many events, and twice as many who wait, are at most three times the work; walked at each event they are four.</summary>
    [Theory]
    [InlineData(ShortfallPolicy.Stop)]
    [InlineData(ShortfallPolicy.Skip)]
    [InlineData(ShortfallPolicy.Part)]
    public void Twice_the_events_of_a_ledger_with_a_ceiling_and_company_budgets_are_not_thrice_the_work(ShortfallPolicy shortfall)
    {
        Work half = Of(shortfall, 2_000);
        Work whole = Of(shortfall, 4_000);

        // The lists are as long as the log would have them, and things happen all along it.
        Assert.InRange(whole.Waiting, 500, 2_500);
        Assert.InRange(whole.Waiting, 1.6 * half.Waiting, 2.4 * half.Waiting);
        Assert.InRange(whole.Rejected, 0, 1_000);
        Assert.InRange(whole.Granted, 400, 2_500);
        Assert.All(
            new[]
            {
                ("amounts, event by event", half.AmountsOneByOne, whole.AmountsOneByOne),
                ("bytes, event by event", half.BytesOneByOne, whole.BytesOneByOne),
                ("amounts, replayed", half.AmountsReplayed, whole.AmountsReplayed),
                ("bytes, replayed", half.BytesReplayed, whole.BytesReplayed),
            },
            ((string What, long Half, long Whole) each) => Assert.True(each.Whole < 3 * each.Half, $"{each.What}: {each.Half}, then {each.Whole}"));
    }

    private static Work Of(ShortfallPolicy shortfall, int events)
    {
        long amounts = 0;
        Fact<FactSheet>.WholeNumber counted = new("COUNTED", new("mesi", "months"), sheet =>
        {
            amounts++;
            return NurseryFees.Months.Read(sheet, EvaluationDays.On(FirstDay));
        });
        VoucherTerms terms = Terms(
            40 * events,
            shortfall,
            late: LateRegistration.OwnPlace,
            amount: VoucherAmount.Flat(Label("MONTHLY"), Euro.Of(50), counted),
            companies: [.. Enumerable.Range(0, Companies).Select(i => new CompanyBudget($"c{i}", Euro.Of(10 * events)))],
            household: 450);
        VoucherEvent[] log = [.. Log(events)];

        (VoucherLedger ledger, int rejected, long amountsOneByOne, long bytesOneByOne) = Counted(() =>
        {
            VoucherLedger last = VoucherLedger.Open(terms);
            int refused = 0;
            foreach (VoucherEvent each in log)
            {
                last = last.Apply(each).Match(
                    step => step.Ledger,
                    _ =>
                    {
                        refused++;
                        return last;
                    });
            }

            return (last, refused);
        });
        (VoucherLedger replayed, _, long amountsReplayed, long bytesReplayed) = Counted(() => (VoucherLedger.Replay(terms, ValueList.Create<VoucherEvent>(log)).Ledger, 0));
        Assert.True(ledger.Equals(replayed));
        return new(
            ledger.Waiting.Count, rejected, ledger.CountOf(VoucherStatus.Granted), amountsOneByOne, bytesOneByOne, amountsReplayed, bytesReplayed);

        (VoucherLedger Ledger, int Rejected, long Amounts, long Bytes) Counted(Func<(VoucherLedger, int)> run)
        {
            amounts = 0;
            long before = GC.GetAllocatedBytesForCurrentThread();
            (VoucherLedger after, int refused) = run();
            return (after, refused, amounts, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }

    /// <summary>
    /// Five requests of eight events, some registered a day after they arrived, three of each household; the others withdraw, settle
    /// and add a little money. Each day is closed when it is over. The budgets suffice for about a third.
    /// </summary>
    private static IEnumerable<VoucherEvent> Log(int events)
    {
        int number = 0;
        int open = 0;
        for (int i = 0; i < events; i++)
        {
            Instant now = At(0, 9) + Duration.FromMinutes(20L * 24 * 60 * i / events);
            int today = Period.DaysBetween(FirstDay, ItalianTime.DayOf(now));
            if (today > open)
            {
                yield return VoucherEvent.CloseWindow(FirstDay.PlusDays(open), now);
                open = today;
            }

            ProtocolNumber earlier = Number(1 + (int)(7_919L * i % Math.Max(number, 1)));
            yield return (i % 8) switch
            {
                5 => VoucherEvent.Withdraw(earlier, now),
                6 => VoucherEvent.Settle(earlier, Euro.Of(25), now),
                7 => VoucherEvent.IncreaseBudget(Euro.Of(50), now, Samples.Source, $"c{i / 8 % Companies}"),
                _ => VoucherEvent.Request(Asked(++number, i % 5 == 0 && i > events / 10 ? now - Duration.FromHours(24) : now), now),
            };
        }
    }

    private static VoucherRequest Asked(int number, Instant arrived) => new(
        Number(number),
        arrived,
        new(Euro.Of(400), stated: NurseryFees.Sheet(NurseryFees.Months.Is(1 + (number % 7)))),
        Code(number),
        $"c{number % Companies}",
        $"h{number / 3}",
        priorityClass: 0,
        careLoad: number % 3,
        RequestCheck.Passed);

    /// <summary>What a log came to, and how often an amount was worked out and how much was allocated on the way.</summary>
    private sealed record Work(
        int Waiting, int Rejected, int Granted, long AmountsOneByOne, long BytesOneByOne, long AmountsReplayed, long BytesReplayed);
}
