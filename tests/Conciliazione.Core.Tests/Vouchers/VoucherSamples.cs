using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.People;
using Conciliazione.Tests.People;
using Conciliazione.Vouchers;
using NodaTime;

namespace Conciliazione.Tests.Vouchers;

/// <summary>Calls, requests and moments for tests of vouchers. Codes are fictitious.</summary>
internal static class VoucherSamples
{
    public static readonly LocalDate FirstDay = new(2030, 6, 3);
    public static readonly LocalDate LastDay = new(2030, 6, 28);

    public static CallWindow Open { get; } = CallWindow.Create(
        FirstDay.At(new(9, 0)), Deadline.Create([DeadlineVersion.AtEndOf(FirstDay, LastDay, new("avviso", "call"), Samples.Source)]).OrThrow()).OrThrow();

    public static VoucherAmount HalfExpense { get; } = VoucherAmount.Share(Label("AMOUNT"), Percentage.Of(50), Euro.Of(100));

    /// <summary>HalfExpense the expense, at most € 100; one each.</summary>
    public static VoucherTerms Terms(
        decimal budget = 15_000,
        ShortfallPolicy shortfall = ShortfallPolicy.Stop,
        int? vouchers = null,
        LateRegistration late = LateRegistration.NextWindow,
        VoucherAmount? amount = null,
        ValueList<CompanyBudget>? companies = null,
        decimal? household = null,
        bool oneEach = true,
        int windowDays = 1) => VoucherTerms.Create(
        Label("CALL"),
        Open,
        new(Label("BUDGET"), Euro.Of(budget)),
        amount ?? HalfExpense,
        new(Label("WINDOW"), windowDays),
        new(Label("LATE"), late),
        new(Label("SHORTFALL"), shortfall),
        vouchers is { } number ? new Policy<int>(Label("VOUCHERS"), number) : null,
        oneEach ? Label("ONE-EACH") : null,
        companies is null ? null : new Policy<ValueList<CompanyBudget>>(Label("COMPANIES"), companies),
        household is { } maximum ? new Policy<Euro>(Label("HOUSEHOLD"), Euro.Of(maximum)) : null).OrThrow();

    public static RuleLabel Label(string code, LegalSource? source = null) => new(code, new($"regola {code}", $"rule {code}"), source ?? Samples.Source);

    public static ProtocolNumber Number(int number) => ProtocolNumber.Of(2030, number);

    /// <summary>A fictitious code; the variant substitutes letters for its last digits.</summary>
    public static FiscalCode Code(int child, int mask = 0) => FiscalCode.Read(PeopleGenerators.Complete(
        PeopleGenerators.Substituted(FormattableString.Invariant($"FNTCHL{20 + (child / 26_000):00}A0{1 + (child / 1000 % 9)}{(char)('A' + (child % 26))}{child % 1000:000}"), mask))).OrThrow();

    public static Instant At(int day, int hour, int minute = 0) => ItalianTime.FirstMoment(FirstDay.PlusDays(day).At(new(hour, minute)));

    public static VoucherRequest Request(
        int number, decimal expense = 200, int? child = null, int day = 0, int hour = 10, int load = 0, int mask = 0, string? company = null, string? household = null, int priority = 0) =>
        new(Number(number), At(day, hour), new(Euro.Of(expense)), Code(child ?? number, mask), company, household, priority, load, RequestCheck.Passed);

    public static VoucherEvent Asks(VoucherRequest request) => VoucherEvent.Request(request, request.Arrived);

    public static VoucherEvent Closes(int day) => VoucherEvent.CloseWindow(FirstDay.PlusDays(day), At(day + 1, 0));

    /// <summary>The amount of figures without defects; <see langword="null"/> if it is unknown.</summary>
    public static Euro? Due(this VoucherAmount rule, AmountFacts facts) => rule.AmountOf(facts).OrThrow().TryGet(out Euro amount) ? amount : null;

    public static Finding Explained(this VoucherAmount rule, AmountFacts facts) => rule.Measure(facts).OrThrow();

    public static VoucherLedger After(VoucherTerms terms, params VoucherEvent[] log) =>
        log.Aggregate(VoucherLedger.Open(terms), (ledger, each) => ledger.Apply(each).OrThrow().Ledger);

    /// <summary>All requests at once, and the first window closed.</summary>
    public static VoucherLedger Decided(VoucherTerms terms, params VoucherRequest[] requests) =>
        After(terms, [.. requests.OrderBy(request => request.Arrived).Select(Asks), Closes(0)]);

    public static VoucherDecision Of(this VoucherLedger ledger, int number) => ledger.Find(Number(number))!.Decision;

    public static decimal[] Granted(this VoucherLedger ledger, params int[] numbers) => [.. numbers.Select(number => ledger.Of(number).Granted.ToDecimal())];
}
