using Conciliazione.Facts;
using FsCheck;
using FsCheck.Fluent;

namespace Conciliazione.Tests.Facts;

/// <summary>Entries of fact sheets for properties.</summary>
internal static class FactGenerators
{
    /// <summary>The right entries in every order.</summary>
    public static Arbitrary<ShuffledEntries> Shuffled { get; } =
        Gen.Shuffle(FactSheetTests.Right).Select(entries => new ShuffledEntries(entries)).ToArbitrary();

    /// <summary>Rows few enough to end within the numbers that are computed together, or just behind them.</summary>
    public static Arbitrary<DrawnRows> Rows { get; } = (
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from count in Gen.Choose(0, 33)
        select new DrawnRows(seed, count)).ToArbitrary();
}

/// <summary>How many rows there are, and the seed from which their facts are drawn.</summary>
public sealed record DrawnRows(int Seed, int Count);

/// <summary>The entries of one sheet in some order.</summary>
public sealed record ShuffledEntries(SheetEntry[] Value);
