using System.Runtime.InteropServices;

namespace Conciliazione.Eligibility;

/// <summary>How many parts came to each verdict.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Tally(int Met, int NotMet, int Unclear)
{
    public static Tally Of(ReadOnlySpan<RequirementFinding> parts)
    {
        int met = 0;
        int notMet = 0;
        foreach (RequirementFinding part in parts)
        {
            met += part.Verdict == Verdict.Met ? 1 : 0;
            notMet += part.Verdict == Verdict.NotMet ? 1 : 0;
        }

        return new(met, notMet, parts.Length - met - notMet);
    }

    /// <summary>Whether at least so many are met, strong Kleene: unclear while those unclear could still decide.</summary>
    public Verdict AtLeast(int number) =>
        Met >= number ? Verdict.Met : Met + Unclear < number ? Verdict.NotMet : Verdict.Unclear;
}
