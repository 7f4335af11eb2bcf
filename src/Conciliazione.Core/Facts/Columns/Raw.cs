using System.Runtime.CompilerServices;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>The numbers by which the values of facts are compared.</summary>
internal static class Raw
{
    /// <summary>Reads the answer: 1 for yes, 0 for no.</summary>
    public readonly struct Answer : IRaw<bool>
    {
        // Not "value ? 1 : 0", whose branch could not be predicted.
        public static long Of(bool value) => Unsafe.BitCast<bool, byte>(value);
    }

    /// <summary>The number itself.</summary>
    public readonly struct Whole : IRaw<int>
    {
        public static long Of(int value) => value;
    }

    /// <summary>An amount in cents.</summary>
    public readonly struct Cents : IRaw<Euro>
    {
        public static long Of(Euro value) => value.Cents;
    }

    /// <summary>Points in hundredths.</summary>
    public readonly struct Hundredths : IRaw<Points>
    {
        public static long Of(Points value) => value.Hundredths;
    }

    /// <summary>A day as an order-preserving number.</summary>
    public readonly struct Day : IRaw<LocalDate>
    {
        public static long Of(LocalDate value) => IsoDay.Key(value);
    }

    /// <summary>A moment in ten-millionths of a second.</summary>
    public readonly struct Ticks : IRaw<Instant>
    {
        public static long Of(Instant value) => value.ToUnixTimeTicks();
    }
}
