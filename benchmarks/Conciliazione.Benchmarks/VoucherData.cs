using Conciliazione.Calendars;
using Conciliazione.People;
using Conciliazione.Vouchers;
using NodaTime;

namespace Conciliazione.Benchmarks;

/// <summary>A made-up log of requests for vouchers, a thousand a day, every day closed; always the same one.</summary>
internal static class VoucherData
{
    public const int RequestsADay = 1_000;

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
