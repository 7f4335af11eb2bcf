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

    public static Validated<VoucherConversion> Converted(decimal budget, decimal value) =>
        VoucherConversion.Create(Label("CONVERSION"), new("alfa", Euro.Of(budget)), Euro.Of(value));

    public static VoucherGrant Grant(string code, decimal price, long vouchers, string worker = "w1", decimal company = 0) =>
        new(code, worker, Day, Euro.Of(price), vouchers, Euro.Of(company));

    public static FulfilmentReport Report(string code, string grant, decimal price, long vouchers, string operatorCode = "o1", int day = 7) =>
        new(code, grant, operatorCode, Day.PlusDays(day), Euro.Of(price), vouchers);

    public static OperatorPayment Pays(string code, string report, decimal amount, int day = 30) => new(code, report, Day.PlusDays(day), Euro.Of(amount));

    /// <summary>Grants until the vouchers run out or chance ends them, each used and paid in whole, in part or not at all.</summary>
    private static CompanyVoucherCase Make(int budget, int value, int seed)
    {
        var draw = new Random(seed);
        VoucherConversion conversion = VoucherConversion.Create(Label("CONVERSION"), new("alfa", Euro.FromCents(budget)), Euro.FromCents(value)).OrThrow();
        var grants = new List<VoucherGrant>();
        var reports = new List<FulfilmentReport>();
        var payments = new List<OperatorPayment>();
        long left = conversion.Vouchers;
        while (left > 0 && grants.Count < 20 && draw.Next(10) > 0)
        {
            long vouchers = draw.NextInt64(1, Math.Min(left, 5) + 1);
            long rest = draw.NextInt64(1, 3_000);
            left -= vouchers;
            string grant = FormattableString.Invariant($"G{grants.Count}");
            grants.Add(new(
                grant, "w", Day, Euro.FromCents((vouchers * value) + rest), vouchers, Euro.FromCents(draw.NextInt64(0, rest + 1))));
            while (vouchers > 0 && draw.Next(3) > 0)
            {
                long used = draw.NextInt64(1, vouchers + 1);
                vouchers -= used;
                string report = FormattableString.Invariant($"R{reports.Count}");
                reports.Add(new(
                    report, grant, draw.Next(2) == 0 ? "o1" : "o2", Day.PlusDays(draw.Next(30)), Euro.FromCents((used * value) + draw.NextInt64(1, 500)), used));
                long open = used * value;
                while (open > 0 && draw.Next(3) > 0)
                {
                    long paid = draw.NextInt64(1, open + 1);
                    open -= paid;
                    payments.Add(new(FormattableString.Invariant($"P{payments.Count}"), report, Day.PlusDays(30 + draw.Next(30)), Euro.FromCents(paid)));
                }
            }
        }

        return new(conversion, [.. grants], [.. reports], [.. payments], seed);
    }
}

/// <summary>A budget converted into vouchers with grants, reports and payments, and a seed to shuffle them by.</summary>
public sealed record CompanyVoucherCase(
    VoucherConversion Conversion, VoucherGrant[] Grants, FulfilmentReport[] Reports, OperatorPayment[] Payments, int Seed)
{
    public VoucherAccount Read() => VoucherAccount.Read(Conversion, CompanyVoucherSamples.Anybody, Grants, Reports, Payments).OrThrow();

    public CompanyVoucherCase Shuffled()
    {
        var draw = new Random(Seed);
        return this with { Grants = Mixed(Grants), Reports = Mixed(Reports), Payments = Mixed(Payments) };

        T[] Mixed<T>(T[] items)
        {
            T[] mixed = [.. items];
            draw.Shuffle(mixed);
            return mixed;
        }
    }
}
