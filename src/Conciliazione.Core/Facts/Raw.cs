using System.Runtime.CompilerServices;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>The numbers that the values of facts are compared by.</summary>
internal static class Raw
{
    /// <summary>1 for yes, 0 for no.</summary>
    public readonly struct Answer : IRaw<bool>
    {
        // Not "value ? 1 : 0", which is a jump that nobody can foresee.
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

    /// <summary>A day by a number that keeps the order of days.</summary>
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
