using System.Runtime.InteropServices;
using Conciliazione.Vouchers;
using NodaTime;

namespace Conciliazione.Benchmarks;

/// <summary>Requests decided as one writes it for one call: a sort a day, a set of codes, what is left.</summary>
internal static class VoucherLoop
{
    /// <summary>What each request gets, in cents, by its protocol number: -1 refused, -2 waiting.</summary>
    public static long[] Decide(ValueList<VoucherEvent> log, long budget)
    {
        var given = new long[log.Count];
        var seen = new HashSet<string>(log.Count, StringComparer.Ordinal);
        var day = new List<Place>();
        bool waiting = false;
        foreach (VoucherEvent each in log)
        {
            if (each is VoucherEvent.Requested requested)
            {
                day.Add(new(requested.Asked));
                continue;
            }

            day.Sort();
            foreach (Place place in CollectionsMarshal.AsSpan(day))
            {
                VoucherRequest request = place.Request;
                ref long amount = ref given[request.Protocol.Number];
                if (!seen.Add(request.Beneficiary!.Reveal()))
                {
                    amount = -1;
                    continue;
                }

                long due = Math.Min((request.Amount.Expense.Cents + 1) / 2, 10_000);
                waiting |= due > budget;
                amount = waiting ? -2 : due;
                budget -= waiting ? 0 : due;
            }

            day.Clear();
        }

        return given;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place : IComparable<Place>
    {
        private readonly int _load;
        private readonly Instant _arrived;
        private readonly int _number;

        public Place(VoucherRequest request)
        {
            Request = request;
            _load = request.CareLoad;
            _arrived = request.Arrived;
            _number = request.Protocol.Number;
        }

        public VoucherRequest Request { get; }

        public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

        public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

        public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

        public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;

        public int CompareTo(Place other)
        {
            if (_load != other._load)
            {
                return other._load.CompareTo(_load);
            }

            int arrived = _arrived.CompareTo(other._arrived);
            return arrived != 0 ? arrived : _number.CompareTo(other._number);
        }
    }
}
