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
}

/// <summary>The entries of one sheet in some order.</summary>
public sealed record ShuffledEntries(SheetEntry[] Value);
