using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Vouchers;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Conciliazione.Tests.Vouchers.VoucherSamples;

namespace Conciliazione.Tests.Vouchers;

/// <summary>Company vouchers for tests, and generated ones for properties.</summary>
internal static class CompanyVoucherSamples
{
    public static readonly LocalDate Day = new(2030, 9, 2);

    public static WorkerChoice Anybody { get; } = WorkerChoice.FirstCome(Label("CHOICE"));

    public static Fact<FactSheet>.YesNo Shifts { get; } = SheetFact.YesNo("SHIFTS", new("lavora su turni", "works in shifts"));

    public static RequirementSet<FactSheet> OnShifts { get; } = RequirementSet<FactSheet>.Create(
        1, FactCatalogue<FactSheet>.Create([Shifts]).OrThrow(), Requirement.Is(Label("ON-SHIFTS"), Shifts)).OrThrow();

    /// <summary>Sixty-six vouchers of € 15 out of € 1,000, and € 10 left.</summary>
    public static VoucherConversion Conversion { get; } = Converted(1_000, 15).OrThrow();

    public static Arbitrary<CompanyVoucherCase> Cases { get; } = (
        from budget in Gen.Choose(1, 100_000)
        from value in Gen.Choose(1, 5_000)
        from seed in Gen.Choose(0, int.MaxValue)
        select Make(budget, value, seed)).ToArbitrary();

    /// <summary>The day after which no voucher is assigned.</summary>
    public static LocalDate Until { get; } = Day.PlusDays(60);

    public static CallWindow Period { get; } = CallWindow.Create(
        Day.AtMidnight(), Deadline.Create([DeadlineVersion.AtEndOf(Day, Until, new("avviso", "call"), Samples.Source)]).OrThrow()).OrThrow();

    public static Arbitrary<CrossingVoucherCase> CrossingCases { get; } = (
        from budget in Gen.Choose(1, 100_000)
        from value in Gen.Choose(1, 5_000)
        from seed in Gen.Choose(0, int.MaxValue)
        select Crossed(budget, value, seed)).ToArbitrary();

    public static Validated<VoucherConversion> Converted(decimal budget, decimal value) =>
        VoucherConversion.Create(Label("CONVERSION"), new("alfa", Euro.Of(budget)), Euro.Of(value));

    public static VoucherAssignment Assign(string code, decimal price, long vouchers, string worker = "w1", decimal company = 0) =>
        new(code, worker, Day, Euro.Of(price), vouchers, Euro.Of(company));

    public static FulfilmentReport Report(string code, string assignment, decimal price, long vouchers, string operatorCode = "o1", int day = 7, decimal company = 0) =>
        new(code, assignment, operatorCode, Day.PlusDays(day), Euro.Of(price), vouchers, Euro.Of(company));

    public static OperatorPayment Pays(string code, string report, decimal amount, int day = 30) => new(code, report, Day.PlusDays(day), Euro.Of(amount));

    /// <summary>Assignments, reports and payments each right by itself, whose sums may be more than what they come from.</summary>
    public static CrossingVoucherCase Crossed(int budget, int value, int seed)
    {
        var draw = new Random(seed);
        VoucherConversion conversion = VoucherConversion.Create(Label("CONVERSION"), new("alfa", Euro.FromCents(budget)), Euro.FromCents(value)).OrThrow();
        var assignments = new List<VoucherAssignment>();
        var reports = new List<FulfilmentReport>();
        var payments = new List<OperatorPayment>();
        for (int i = draw.Next(1, 4); i > 0; i--)
        {
            long vouchers = draw.NextInt64(1, (conversion.Vouchers / 2) + 2);
            long rest = draw.NextInt64(1, 500);
            var assignment = new VoucherAssignment(
                FormattableString.Invariant($"G{i}"), "w", Day, Euro.FromCents((vouchers * value) + rest), vouchers, Euro.FromCents(draw.NextInt64(0, rest + 1)));
            assignments.Add(assignment);
            for (int j = draw.Next(3); j > 0; j--)
            {
                long used = draw.NextInt64(1, vouchers + 1);
                long over = draw.NextInt64(1, 300);
                reports.Add(new(FormattableString.Invariant($"R{i}-{j}"), assignment.Code, "o", Day, Euro.FromCents((used * value) + over), used, Euro.FromCents(draw.NextInt64(0, over + 1))));
                for (int k = draw.Next(3); k > 0; k--)
                {
                    payments.Add(new(FormattableString.Invariant($"P{i}-{j}-{k}"), FormattableString.Invariant($"R{i}-{j}"), Day, Euro.FromCents(draw.NextInt64(1, (used * value) + 1))));
                }
            }
        }

        return new(new(conversion, [.. assignments], [.. reports], [.. payments], seed));
    }

    /// <summary>Assignments until the vouchers run out or chance ends them, each used and paid in whole, in part or not at all.</summary>
    private static CompanyVoucherCase Make(int budget, int value, int seed)
    {
        var draw = new Random(seed);
        VoucherConversion conversion = VoucherConversion.Create(Label("CONVERSION"), new("alfa", Euro.FromCents(budget)), Euro.FromCents(value)).OrThrow();
        var assignments = new List<VoucherAssignment>();
        var reports = new List<FulfilmentReport>();
        var payments = new List<OperatorPayment>();
        long left = conversion.Vouchers;
        while (left > 0 && assignments.Count < 20 && draw.Next(10) > 0)
        {
            long vouchers = draw.NextInt64(1, Math.Min(left, 5) + 1);
            long rest = draw.NextInt64(1, 3_000);
            long company = draw.NextInt64(0, rest + 1);
            left -= vouchers;
            string assignment = FormattableString.Invariant($"G{assignments.Count}");
            assignments.Add(new(
                assignment, "w", Day, Euro.FromCents((vouchers * value) + rest), vouchers, Euro.FromCents(company)));
            while (vouchers > 0 && rest > 0 && draw.Next(3) > 0)
            {
                long used = draw.NextInt64(1, vouchers + 1);
                vouchers -= used;
                long over = draw.NextInt64(1, Math.Min(rest, 500) + 1);
                long byCompany = draw.NextInt64(0, Math.Min(over, company) + 1);
                (rest, company) = (rest - over, company - byCompany);
                string report = FormattableString.Invariant($"R{reports.Count}");
                reports.Add(new(
                    report,
                    assignment,
                    draw.Next(2) == 0 ? "o1" : "o2",
                    Day.PlusDays(draw.Next(30)),
                    Euro.FromCents((used * value) + over),
                    used,
                    Euro.FromCents(byCompany)));
                long open = used * value;
                while (open > 0 && draw.Next(3) > 0)
                {
                    long paid = draw.NextInt64(1, open + 1);
                    open -= paid;
                    payments.Add(new(FormattableString.Invariant($"P{payments.Count}"), report, Day.PlusDays(30 + draw.Next(30)), Euro.FromCents(paid)));
                }
            }
        }

        return new(conversion, [.. assignments], [.. reports], [.. payments], seed);
    }
}

/// <summary>Assignments, reports and payments whose sums may cross their bounds.</summary>
public sealed record CrossingVoucherCase(CompanyVoucherCase Given)
{
    public Validated<VoucherAccount> Read() =>
        VoucherAccount.Read(Given.Conversion, CompanyVoucherSamples.Anybody, Given.Assignments, Given.Reports, Given.Payments);

    /// <summary>Returns the bounds that are crossed, summed one by one, as the defects name them.</summary>
    public string[] Crossed()
    {
        var crossed = new List<string>();
        Add("assignments VOUCH-CONVERSION", Given.Assignments.Sum(each => each.Vouchers), Given.Conversion.Vouchers);
        foreach (VoucherAssignment each in Given.Assignments)
        {
            FulfilmentReport[] reports = [.. Given.Reports.Where(report => report.Assignment == each.Code)];
            Add($"assignments[{each.Code}].reports VOUCH-REPORT-COMPANY", reports.Sum(report => report.CompanyPays.Cents), each.CompanyPays.Cents);
            Add($"assignments[{each.Code}].reports VOUCH-REPORT-MORE", reports.Sum(report => report.Vouchers), each.Vouchers);
            Add($"assignments[{each.Code}].reports VOUCH-REPORT-PRICE", reports.Sum(report => report.Price.Cents), each.Price.Cents);
        }

        foreach (FulfilmentReport each in Given.Reports)
        {
            Add(
                $"reports[{each.Code}].payments VOUCH-PAID-MORE",
                Given.Payments.Where(payment => payment.Report == each.Code).Sum(payment => payment.Amount.Cents),
                each.Vouchers * Given.Conversion.Value.Cents);
        }

        return [.. crossed.Order(StringComparer.Ordinal)];

        void Add(string bound, long sum, long maximum)
        {
            if (sum > maximum)
            {
                crossed.Add(bound);
            }
        }
    }
}

/// <summary>A budget converted into vouchers with assignments, reports and payments, and a seed to shuffle them by.</summary>
public sealed record CompanyVoucherCase(
    VoucherConversion Conversion, VoucherAssignment[] Assignments, FulfilmentReport[] Reports, OperatorPayment[] Payments, int Seed)
{
    public VoucherAccount Read() => VoucherAccount.Read(Conversion, CompanyVoucherSamples.Anybody, Assignments, Reports, Payments).OrThrow();

    /// <summary>Returns the case with a second assignment, report and payment for each code, one day later, with one voucher or one cent more.</summary>
    public CompanyVoucherCase Doubled() => this with
    {
        Assignments =
        [
            .. Assignments,
            .. Assignments.Select(each => new VoucherAssignment(each.Code, each.Worker, each.On.PlusDays(1), each.Price + Conversion.Value, each.Vouchers + 1, each.CompanyPays)),
        ],
        Reports =
        [
            .. Reports,
            .. Reports.Select(each => new FulfilmentReport(
                each.Code, each.Assignment, each.OperatorCode, each.On.PlusDays(1), each.Price + Conversion.Value, each.Vouchers + 1, each.CompanyPays)),
        ],
        Payments = [.. Payments, .. Payments.Select(each => new OperatorPayment(each.Code, each.Report, each.On.PlusDays(1), each.Amount + Euro.FromCents(1)))],
    };

    public CompanyVoucherCase Shuffled()
    {
        var draw = new Random(Seed);
        return this with { Assignments = Mixed(Assignments), Reports = Mixed(Reports), Payments = Mixed(Payments) };

        T[] Mixed<T>(T[] items)
        {
            T[] mixed = [.. items];
            draw.Shuffle(mixed);
            return mixed;
        }
    }
}
