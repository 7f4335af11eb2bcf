using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace Conciliazione.Fuzz;

/// <summary>Which branches of the library a run has taken, and how often: what the instrumented code counts.</summary>
internal static unsafe class Coverage
{
    private const int Size = 1 << 16;

    private static readonly byte* Map = (byte*)NativeMemory.AllocZeroed(Size);

    /// <summary>The powers of two of the counts that were seen, a bit each.</summary>
    private static readonly byte[] Seen = new byte[Size];

    /// <summary>How many branches were taken by some run.</summary>
    public static int Branches { get; private set; }

    public static void Start()
    {
        Trace.SharedMem = Map;
        Trace.PrevLocation = 0;
        new Span<byte>(Map, Size).Clear();
    }

    /// <summary>Returns whether the run took a branch, or took it a number of times, that no run had before.</summary>
    public static bool IsNew()
    {
        bool isNew = false;
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(new ReadOnlySpan<byte>(Map, Size));
        for (int word = 0; word < words.Length; word++)
        {
            if (words[word] == 0)
            {
                continue;
            }

            for (int i = word * sizeof(ulong); i < (word + 1) * sizeof(ulong); i++)
            {
                byte bit = Map[i] == 0 ? (byte)0 : (byte)(1 << (31 - int.LeadingZeroCount(Map[i])));
                if ((Seen[i] | bit) != Seen[i])
                {
                    Branches += Seen[i] == 0 ? 1 : 0;
                    Seen[i] |= bit;
                    isNew = true;
                }
            }
        }

        return isNew;
    }
}
