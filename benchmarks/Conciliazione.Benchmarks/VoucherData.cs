using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.People;
using Conciliazione.Vouchers;
using NodaTime;

namespace Conciliazione.Benchmarks;

/// <summary>A made-up log of requests for vouchers, a thousand a day, every day closed; always the same one.</summary>
internal static class VoucherData
{
    public const int RequestsADay = 1_000;

    private const int Companies = 50;

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Months = "ABCDEHLMPRST";

    private static readonly LegalSource Source = new("Avviso di prova");
    private static readonly LocalDate FirstDay = new(2020, 6, 1);

    public static VoucherTerms Terms(int requests)
    {
        LocalDate last = FirstDay.PlusDays(Days(requests) - 1);
        var open = CallWindow.Create(
            FirstDay.AtMidnight(), Deadline.Create([DeadlineVersion.AtEndOf(FirstDay, last, new("avviso", "call"), Source)]).OrThrow()).OrThrow();

        // About half of what is asked for.
        return VoucherTerms.Create(
            Label("CALL"),
            open,
            new(Label("BUDGET"), Euro.Of(35) * requests),
            VoucherAmount.Share(Label("AMOUNT"), Percentage.Of(50), Euro.Of(100)),
            oneEach: Label("ONE-EACH")).OrThrow();
    }

    public static ValueList<VoucherEvent> Log(int requests)
    {
        var draw = new Random(2398);
        var codes = new FiscalCode[requests];
        var log = new VoucherEvent[requests + Days(requests)];
        int at = 0;
        for (int i = 0; i < requests; i++)
        {
            // One request in ten is for a child that has one.
            codes[i] = i > 0 && draw.Next(10) == 0 ? codes[draw.Next(i)] : Code(draw);
            LocalDate day = FirstDay.PlusDays(i / RequestsADay);
            Instant arrived = ItalianTime.FirstMoment(day.AtMidnight() + Period.FromSeconds(i % RequestsADay * 80));
            log[at++] = VoucherEvent.Request(
                new(
                    ProtocolNumber.Of(2020, i + 1),
                    arrived,
                    new(Euro.FromCents(5_000 + draw.Next(25_000))),
                    codes[i],
                    careLoad: draw.Next(5),
                    check: RequestCheck.Passed),
                arrived);
            if (i % RequestsADay == RequestsADay - 1 || i == requests - 1)
            {
                log[at++] = VoucherEvent.CloseWindow(day, ItalianTime.FirstMoment(day.PlusDays(1).AtMidnight()));
            }
        }

        return ValueList.Create<VoucherEvent>(log);
    }

    /// <summary>Fifty companies, each with money for a tenth of what its workers ask for, and a ceiling per household.</summary>
    public static VoucherTerms LongWaitTerms(int events, ShortfallPolicy shortfall)
    {
        var budget = Euro.FromCents(Math.Max(events / Companies * 400L, 100));
        var open = CallWindow.Create(
            FirstDay.AtMidnight(),
            Deadline.Create([DeadlineVersion.AtEndOf(FirstDay, FirstDay.PlusDays(Days(events)), new("avviso", "call"), Source)]).OrThrow()).OrThrow();
        return VoucherTerms.Create(
            Label("CALL"),
            open,
            new(Label("BUDGET"), budget * Companies),
            VoucherAmount.Share(Label("AMOUNT"), Percentage.Of(50), Euro.Of(100)),
            late: new(Label("LATE"), LateRegistration.OwnPlace),
            shortfall: new(Label("SHORTFALL"), shortfall),
            oneEach: Label("ONE-EACH"),
            companies: new(Label("COMPANIES"), Enumerable.Range(0, Companies).Select(company => new CompanyBudget(Company(company), budget)).ToValueList()),
            householdCeiling: new(Label("HOUSEHOLD"), Euro.Of(150))).OrThrow();
    }

    /// <summary>
    /// Of twenty events eleven are requests, one of them registered days after it arrived; the others are withdrawals, receipts and
    /// increases, which free money again and again. Events that do not work in are left out.
    /// </summary>
    public static ValueList<VoucherEvent> LongWaitLog(int events, VoucherTerms terms)
    {
        var draw = new Random(2398);
        var log = new List<VoucherEvent>();
        int number = 0;
        int settled = 0;
        for (int i = 0; log.Count < events + (events / 2); i++)
        {
            LocalDate day = FirstDay.PlusDays(i / RequestsADay);
            Instant now = ItalianTime.FirstMoment(day.AtMidnight() + Period.FromSeconds(i % RequestsADay * 80));
            switch (draw.Next(20))
            {
                case < 11:
                    Instant arrived = draw.Next(11) == 0 && i > 5 * RequestsADay ? now - Duration.FromHours(1 + draw.Next(96)) : now;
                    log.Add(VoucherEvent.Request(LongWait(draw, ++number, arrived), now));
                    break;
                case < 14:
                    log.Add(VoucherEvent.Withdraw(ProtocolNumber.Of(2020, 1 + draw.Next(number + 1)), now));
                    break;
                case < 17:
                    // The first to come are those granted.
                    log.Add(VoucherEvent.Settle(ProtocolNumber.Of(2020, ++settled), Euro.FromCents(1_000 + draw.Next(15_000)), now));
                    break;
                default:
                    log.Add(VoucherEvent.IncreaseBudget(Euro.FromCents(1 + draw.Next(10_000)), now, Source, Company(draw.Next(Companies))));
                    break;
            }

            if (i % RequestsADay == RequestsADay - 1)
            {
                log.Add(VoucherEvent.CloseWindow(day, ItalianTime.FirstMoment(day.PlusDays(1).AtMidnight())));
            }
        }

        return VoucherLedger.Replay(terms, log.ToValueList()).Ledger.Log.Take(events).ToValueList();
    }

    private static VoucherRequest LongWait(Random draw, int number, Instant arrived) => new(
        ProtocolNumber.Of(2020, number),
        arrived,
        new(Euro.FromCents(5_000 + draw.Next(25_000))),
        Code(draw),
        Company(draw.Next(Companies)),
        FormattableString.Invariant($"h{draw.Next(1 + (number / 3))}"),
        careLoad: draw.Next(5),
        check: RequestCheck.Passed);

    private static string Company(int number) => FormattableString.Invariant($"company-{number}");

    private static int Days(int requests) => (requests + RequestsADay - 1) / RequestsADay;

    private static RuleLabel Label(string code) => new(code, LocalizedText.Same(code), Source);

    private static FiscalCode Code(Random draw)
    {
        char[] code = [.. draw.GetItems<char>(Letters, 6), .. draw.GetItems<char>("0123456789", 2), draw.GetItems<char>(Months, 1)[0], '1', '5', draw.GetItems<char>(Letters, 1)[0], .. draw.GetItems<char>("0123456789", 3), ' '];
        foreach (char check in Letters)
        {
            code[^1] = check;
            if (FiscalCode.TryParse(code, provider: null, out FiscalCode? read))
            {
                return read;
            }
        }

        throw new InvalidOperationException("Every code has a check letter.");
    }
}
