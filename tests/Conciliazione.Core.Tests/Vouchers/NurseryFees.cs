using Conciliazione.Facts;
using Conciliazione.Vouchers;
using static Conciliazione.Tests.Vouchers.VoucherSamples;

namespace Conciliazione.Tests.Vouchers;

/// <summary>An invented call: 60% of the fee up to one income, a flat sum a month above it, nothing beyond another.</summary>
internal static class NurseryFees
{
    public static readonly Fact<FactSheet>.Amount Isee = SheetFact.Amount("ISEE", new("ISEE del nucleo", "household ISEE"));

    public static readonly Fact<FactSheet>.WholeNumber Months = SheetFact.WholeNumber("MONTHS", new("mesi di frequenza", "months of attendance"));

    public static readonly Fact<FactSheet>.WholeNumber Children = SheetFact.WholeNumber("CHILDREN", new("figli a carico", "dependent children"));

    private static readonly FactCatalogue<FactSheet> Catalogue = FactCatalogue<FactSheet>.Create([Isee, Months, Children]).OrThrow();

    public static VoucherAmount Share { get; } = VoucherAmount.Share(new("SHARE", new("60% della retta", "60% of the fee"), Samples.Source), Percentage.Of(60));

    public static VoucherAmount Monthly { get; } =
        VoucherAmount.Flat(new("MONTHLY", new("€ 50 al mese", "€ 50 a month"), Samples.Source), Euro.Of(50), Months, Euro.Of(450));

    public static VoucherAmount Rule { get; } = VoucherAmount.ByBand(
        Label("BY-ISEE"),
        Isee,
        [new(Euro.Of(25_000), VoucherAmount.Flat(Label("NOTHING"), Euro.Zero)), new(Euro.Of(15_000), Monthly), new(Euro.Zero, Share)]);

    public static FactSheet Sheet(params SheetEntry[] entries) => FactSheet.Create(Catalogue, [.. entries]).OrThrow();
}
