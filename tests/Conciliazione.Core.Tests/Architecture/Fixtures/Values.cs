using System.Collections.Immutable;

namespace Conciliazione.Tests.Architecture.Fixtures;

/// <summary>Types that break one rule each, and some that break none.</summary>
public static class Values
{
    public sealed record Right
    {
        public static readonly Right One = new(Number);

        public const int Number = 1;

        private Right(int item) => Items = [item];

        public ValueList<int> Items { get; }

        public IReadOnlyList<int> Others => Items;

        public ReadOnlySpan<int> Span => Items.AsSpan();
    }

    public sealed class WithSetter
    {
        public int Number { get; set; }
    }

    public sealed record WithInit
    {
        public int Number { get; init; }
    }

    public sealed record WithPositions(int Number);

    public sealed class WithPrivateSetter
    {
        public int Number { get; private set; }

        public void Count() => Number++;
    }

    public sealed class WithField
    {
        private int _number;

        public int Next() => ++_number;
    }

    public sealed class WithSeenField
    {
        internal readonly int Number = 1;
    }

    public class Open;

    public struct Changing
    {
        public static int Number => 1;
    }

    public sealed class WithArray
    {
        public static int[] Items() => [];
    }

    public sealed class WithList
    {
        public static IReadOnlyList<List<int>> Items => [];
    }

    public sealed class WithOutParameter
    {
        public static bool TryGet(out IDictionary<int, int> items)
        {
            items = new Dictionary<int, int>();
            return true;
        }
    }

    public sealed class WithInterface
    {
        public static ICollection<int> Items => [];
    }

    public sealed class WithSpan
    {
        public static Span<int> Items => new int[1];
    }

    public static class WithStatic
    {
        private static int _number;

        public static int Next() => ++_number;
    }

    public static class WithStaticList
    {
        private static readonly List<int> Items = [];

        public static int Count => Items.Count;
    }

    public sealed record ByReference
    {
        public ByReference(ImmutableArray<int> items) => Items = items;

        public ImmutableArray<int> Items { get; }
    }

    public sealed record ByInterface
    {
        public ByInterface(IReadOnlyList<int> items) => Items = items;

        public IReadOnlyList<int> Items { get; }
    }

    public sealed record ByArray
    {
        private readonly int[] _items;

        public ByArray(int[] items) => _items = items;

        public int Count => _items.Length;
    }
}
