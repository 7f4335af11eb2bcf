using Conciliazione.Vouchers;
using static Conciliazione.Tests.Vouchers.CompanyVoucherSamples;

namespace Conciliazione.Tests.Vouchers;

internal sealed class CompanyVoucherDefectProducers : IDefectProducers
{
    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("VOUCH-NOT-POSITIVE", () => Single(Converted(1_000, 0))),
        ("VOUCH-NOT-POSITIVE", () => Single(Converted(1_000, -1))),
        ("VOUCH-NOT-POSITIVE", () => Wrong([Grant("G1", 80, 4)], [Report("R1", "G1", 80, 4)], [Pays("P1", "R1", 0)])),
        ("VOUCH-NUMBER", () => Wrong([Grant("G1", 80, 0)])),
        ("VOUCH-WHOLE-PRICE", () => Single(Conversion.Split(Euro.Of(60), 4))),
        ("VOUCH-WHOLE-PRICE", () => Wrong([Grant("G1", 60, 4)])),
        ("VOUCH-WHOLE-PRICE", () => Wrong([Grant("G1", 80, 4)], [Report("R1", "G1", 30, 2)])),
        ("VOUCH-COMPANY-REST", () => Single(Conversion.Split(Euro.Of(80), 4, Euro.Of(20.01m)))),
        ("VOUCH-CODE-TWICE", () => Wrong([Grant("G1", 80, 4), Grant("G1", 80, 4)])),
        ("VOUCH-CONVERSION", () => Wrong([Grant("G1", 2_000, 67)])),
        ("VOUCH-NOT-CHOSEN", () => Single(Read(WorkerChoice.Listed(VoucherSamples.Label("CHOICE"), ["w2"]), [Grant("G1", 80, 4)], [], []))),
        ("VOUCH-FIGURE", () => Single(Read(WorkerChoice.ByCriteria(VoucherSamples.Label("CHOICE"), OnShifts), [Grant("G1", 80, 4)], [], []))),
        ("VOUCH-REPORT-GRANT", () => Wrong([Grant("G1", 80, 4)], [Report("R1", "G2", 80, 4)])),
        ("VOUCH-REPORT-MORE", () => Wrong([Grant("G1", 80, 4)], [Report("R1", "G1", 50, 3), Report("R2", "G1", 50, 2)])),
        ("VOUCH-PAID-REPORT", () => Wrong([Grant("G1", 80, 4)], [], [Pays("P1", "R1", 60)])),
        ("VOUCH-PAID-MORE", () => Wrong([Grant("G1", 80, 4)], [Report("R1", "G1", 40, 2)], [Pays("P1", "R1", 20), Pays("P2", "R1", 10.01m)])),
        ("VOUCH-ACCOUNT-EARLY", () => Wrong([Grant("G1", 80, 4)], [Report("R1", "G1", 80, 4, day: -1)])),
        ("VOUCH-ACCOUNT-EARLY", () => Wrong([Grant("G1", 80, 4)], [Report("R1", "G1", 80, 4)], [Pays("P1", "R1", 60, day: 6)])),
    ];

    private static Defect Wrong(VoucherGrant[] grants, FulfilmentReport[]? reports = null, OperatorPayment[]? payments = null) =>
        Single(Read(Anybody, grants, reports ?? [], payments ?? []));

    private static Validated<VoucherAccount> Read(WorkerChoice choice, VoucherGrant[] grants, FulfilmentReport[] reports, OperatorPayment[] payments) =>
        VoucherAccount.Read(Conversion, choice, grants, reports, payments);

    private static Defect Single<T>(Validated<T> result)
        where T : notnull => Assert.Single(result.DefectsOrEmpty().AsEnumerable());
}
