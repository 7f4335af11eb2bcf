using System.Numerics;

namespace Conciliazione.Funding;

/// <summary>Finds the k-th of many numbers without sorting them.</summary>
internal static class LargestValues
{
    private const int Short = 12;

    /// <summary>Returns the k-th largest value, with k from 1; the span is reordered.</summary>
    public static T KthLargest<T>(Span<T> values, int k)
        where T : struct, IBinaryInteger<T> => KthSmallest(values, values.Length - k + 1);

    /// <summary>
    /// Returns the k-th smallest value, with k from 1; the span is reordered. Linear except for adversarial input, for which it
    /// is O(n log n).
    /// </summary>
    public static T KthSmallest<T>(Span<T> values, int k)
        where T : struct, IBinaryInteger<T>
    {
        int index = k - 1;
        int rounds = 2 * BitOperations.Log2((uint)values.Length + 1);
        while (values.Length > Short)
        {
            if (rounds-- == 0)
            {
                values.Sort();
                return values[index];
            }

            int split = Partition(values);
            if (index <= split)
            {
                values = values[..(split + 1)];
            }
            else
            {
                index -= split + 1;
                values = values[(split + 1)..];
            }
        }

        for (int i = 1; i < values.Length; i++)
        {
            T value = values[i];
            int j = i;
            for (; j > 0 && values[j - 1] > value; j--)
            {
                values[j] = values[j - 1];
            }

            values[j] = value;
        }

        return values[index];
    }

    /// <summary>
    /// Hoare's partition around a median of three: no value up to the returned index exceeds any value after it.
    /// </summary>
    private static int Partition<T>(Span<T> values)
        where T : struct, IBinaryInteger<T>
    {
        T first = values[0];
        T middle = values[values.Length / 2];
        T last = values[^1];
        T pivot = first < middle
            ? middle < last ? middle : first < last ? last : first
            : first < last ? first : middle < last ? last : middle;
        int i = -1;
        int j = values.Length;
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
                // A pivot that is the largest value would leave the whole span on one side.
                return j == values.Length - 1 ? j - 1 : j;
            }

            (values[i], values[j]) = (values[j], values[i]);
        }
    }
}
