using System.Runtime.InteropServices;

namespace Conciliazione.Eligibility;

/// <summary>The number of parts with each verdict.</summary>
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

    /// <summary>
    /// Determines whether at least the given number are met, in strong Kleene logic: unclear while the unclear parts could be
    /// decisive.
    /// </summary>
    public Verdict AtLeast(int number) =>
        Met >= number ? Verdict.Met : Met + Unclear < number ? Verdict.NotMet : Verdict.Unclear;
}
