using Conciliazione.Vouchers;
using static Conciliazione.Tests.Vouchers.CompanyVoucherSamples;

namespace Conciliazione.Tests.Vouchers;

internal sealed class CompanyVoucherDefectProducers : IDefectProducers
{
    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("VOUCH-NOT-POSITIVE", () => Single(Converted(0, 15))),
        ("VOUCH-NOT-POSITIVE", () => Single(Converted(1_000, 0))),
        ("VOUCH-NOT-POSITIVE", () => Single(Converted(1_000, -1))),
        ("VOUCH-NOT-POSITIVE", () => Wrong([Assign("G1", 80, 4)], [Report("R1", "G1", 80, 4)], [Pays("P1", "R1", 0)])),
        ("VOUCH-NOT-POSITIVE", () => Assert.Single(Assert.Throws<DefectsException>(() => Conciliazione.Editions.Rhodense2014.WholeVouchers(Euro.Zero)).Defects.AsEnumerable())),
        ("VOUCH-NUMBER", () => Wrong([Assign("G1", 80, 0)])),
        ("VOUCH-WHOLE-PRICE", () => Single(Conversion.Split(Euro.Of(60), 4))),
        ("VOUCH-WHOLE-PRICE", () => Wrong([Assign("G1", 60, 4)])),
        ("VOUCH-WHOLE-PRICE", () => Wrong([Assign("G1", 80, 4)], [Report("R1", "G1", 30, 2)])),
        ("VOUCH-COMPANY-REST", () => Single(Conversion.Split(Euro.Of(80), 4, Euro.Of(20.01m)))),
        ("VOUCH-CODE-TWICE", () => Wrong([Assign("G1", 80, 4), Assign("G1", 80, 4)])),
        ("VOUCH-CONVERSION", () => Wrong([Assign("G1", 2_000, 67)])),
        ("VOUCH-NOT-CHOSEN", () => Single(Read(WorkerChoice.Listed(VoucherSamples.Label("CHOICE"), ["w2"]), [Assign("G1", 80, 4)], [], []))),
        ("VOUCH-FIGURE", () => Single(Read(WorkerChoice.ByCriteria(VoucherSamples.Label("CHOICE"), OnShifts), [Assign("G1", 80, 4)], [], []))),
        ("VOUCH-REPORT-ASSIGNMENT", () => Wrong([Assign("G1", 80, 4)], [Report("R1", "G2", 80, 4)])),
        ("VOUCH-REPORT-MORE", () => Wrong([Assign("G1", 80, 4)], [Report("R1", "G1", 45.01m, 3), Report("R2", "G1", 30.01m, 2)])),
        ("VOUCH-REPORT-PRICE", () => Wrong([Assign("G1", 80, 4)], [Report("R1", "G1", 40, 2), Report("R2", "G1", 40.01m, 2)])),
        ("VOUCH-REPORT-COMPANY", () => Wrong([Assign("G1", 80, 4, company: 5)], [Report("R1", "G1", 40, 2, company: 5), Report("R2", "G1", 40, 2, company: 0.01m)])),
        ("VOUCH-OPERATOR", () => Single(VoucherAccount.Read(Conversion, Anybody, [Assign("G1", 80, 4)], [Report("R1", "G1", 80, 4)], [], operators: ["o2", "o3"]))),
        ("VOUCH-ACCOUNT-LATE", () => Single(VoucherAccount.Read(Conversion, Anybody, [new("G1", "w1", Until.PlusDays(1), Euro.Of(80), 4)], [], [], Period))),
        ("VOUCH-ACCOUNT-EARLY", () => Single(VoucherAccount.Read(Conversion, Anybody, [new("G1", "w1", Day.PlusDays(-1), Euro.Of(80), 4)], [], [], Period))),
        ("VOUCH-PAID-REPORT", () => Wrong([Assign("G1", 80, 4)], [], [Pays("P1", "R1", 60)])),
        ("VOUCH-PAID-MORE", () => Wrong([Assign("G1", 80, 4)], [Report("R1", "G1", 40, 2)], [Pays("P1", "R1", 20), Pays("P2", "R1", 10.01m)])),
        ("VOUCH-ACCOUNT-EARLY", () => Wrong([Assign("G1", 80, 4)], [Report("R1", "G1", 80, 4, day: -1)])),
        ("VOUCH-ACCOUNT-EARLY", () => Wrong([Assign("G1", 80, 4)], [Report("R1", "G1", 80, 4)], [Pays("P1", "R1", 60, day: 6)])),
    ];

    private static Defect Wrong(VoucherAssignment[] assignments, FulfilmentReport[]? reports = null, OperatorPayment[]? payments = null) =>
        Single(Read(Anybody, assignments, reports ?? [], payments ?? []));

    private static Validated<VoucherAccount> Read(WorkerChoice choice, VoucherAssignment[] assignments, FulfilmentReport[] reports, OperatorPayment[] payments) =>
        VoucherAccount.Read(Conversion, choice, assignments, reports, payments);

    private static Defect Single<T>(Validated<T> result)
        where T : notnull => Assert.Single(result.DefectsOrEmpty().AsEnumerable());
}
