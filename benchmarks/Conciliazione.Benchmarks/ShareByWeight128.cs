using BenchmarkDotNet.Attributes;
using Conciliazione.Funding;

namespace Conciliazione.Benchmarks;

/// <summary>Units shared by weight, 128 bits wide: the library beside a selection and a full sort of the remainders by hand.</summary>
[MemoryDiagnoser]
public class ShareByWeight128
{
    private SharingData _data = SharingData.Of(4, 128);
    private long[] _shares = [];
    private Int128[] _remainders = [];
    private Int128[] _scratch = [];
    private int[] _places = [];

    /// <summary>How many claims.</summary>
    [Params(4, 1_000, 1_000_000)]
    public int Claims { get; set; }

    /// <summary>Makes the claims and sees to it that all ways give the same units.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _data = SharingData.Of(Claims, 128);
        _shares = new long[Claims];
        _remainders = new Int128[Claims];
        _scratch = new Int128[Claims];
        _places = new int[Claims];
        long[] selected = [.. SelectByHand()];
        _data.RequireSame(selected, SortByHand());
        _data.RequireSame(selected, Share());
    }

    /// <summary>The baseline: rounded down, the k-th largest remainder found by quickselect, equal ones by place.</summary>
    [Benchmark(Baseline = true)]
    public long[] SelectByHand()
    {
        int spare = RoundDown();
        if (spare == 0)
        {
            return _shares;
        }

        long[] shares = _shares;
        Int128[] remainders = _remainders;
        Array.Copy(remainders, _scratch, remainders.Length);
        Int128 minimum = KthSmallest(_scratch, remainders.Length - spare);
        foreach (Int128 remainder in remainders)
        {
            spare -= remainder > minimum ? 1 : 0;
        }

        for (int i = 0; i < shares.Length; i++)
        {
            if (remainders[i] > minimum)
            {
                shares[i]++;
            }
            else if (remainders[i] == minimum && spare > 0)
            {
                shares[i]++;
                spare--;
            }
        }

        return shares;
    }

    /// <summary>The same with every remainder sorted, with its place.</summary>
    [Benchmark]
    public long[] SortByHand()
    {
        int spare = RoundDown();
        for (int i = 0; i < _places.Length; i++)
        {
            _places[i] = i;
            _scratch[i] = _remainders[i];
        }

        Array.Sort(_scratch, _places);
        // Upwards from the last; equal remainders at the edge go by place, so they are put in order first.
        int from = _places.Length - spare;
        if (spare > 0)
        {
            int first = from;
            while (first > 0 && _scratch[first - 1] == _scratch[from])
            {
                first--;
            }

            int last = from;
            while (last < _scratch.Length && _scratch[last] == _scratch[from])
            {
                last++;
            }

            Array.Sort(_places, first, last - first);
            for (int i = last; i < _places.Length; i++)
            {
                _shares[_places[i]]++;
            }

            for (int i = first; i < first + (last - from); i++)
            {
                _shares[_places[i]]++;
            }
        }

        return _shares;
    }

    /// <summary>The library over spans, with the declared key for equal remainders; the figures are checked first.</summary>
    [Benchmark]
    public long[] Share()
    {
        Apportionment.Share(_data.Budget, _data.Weights, _shares, precedence: _data.Order);
        return _shares;
    }

    private int RoundDown()
    {
        long[] weights = _data.Weights;
        long[] shares = _shares;
        Int128[] remainders = _remainders;
        Int128 sum = 0;
        foreach (long weight in weights)
        {
            sum += weight;
        }

        Int128 budget = _data.Budget;
        long spare = _data.Budget;
        for (int i = 0; i < weights.Length; i++)
        {
            Int128 product = budget * weights[i];
            Int128 share = product / sum;
            remainders[i] = product - (share * sum);
            shares[i] = (long)share;
            spare -= (long)share;
        }

        return (int)spare;
    }

    /// <summary>Hoare's quickselect about a median of three; short stretches by insertion.</summary>
    private static Int128 KthSmallest(Int128[] values, int index)
    {
        int low = 0;
        int high = values.Length - 1;
        while (high - low >= 12)
        {
            Int128 first = values[low];
            Int128 middle = values[low + ((high - low) / 2)];
            Int128 last = values[high];
            Int128 pivot = first < middle
                ? middle < last ? middle : first < last ? last : first
                : first < last ? first : middle < last ? last : middle;
            int i = low - 1;
            int j = high + 1;
            while (true)
            {
                do
                {
                    i++;
                }
                while (values[i] < pivot);
                do
                {
                    j--;
                }
                while (values[j] > pivot);
                if (i >= j)
                {
                    break;
                }

                (values[i], values[j]) = (values[j], values[i]);
            }

            // A pivot that is the largest of all would leave everything on one side.
            j -= j == high ? 1 : 0;
            if (index <= j)
            {
                high = j;
            }
            else
            {
                low = j + 1;
            }
        }

        for (int i = low + 1; i <= high; i++)
        {
            Int128 value = values[i];
            int j = i;
            for (; j > low && values[j - 1] > value; j--)
            {
                values[j] = values[j - 1];
            }

            values[j] = value;
        }

        return values[index];
    }
}
