using System.Globalization;
using FsCheck.Xunit;
using Xunit.Sdk;

namespace Conciliazione.Tests;

/// <summary>
/// A law: a test that holds for every value of its parameters, run over values that FsCheck draws from the arbitraries of
/// <see cref="LawArbitraries"/>. <c>CONCILIAZIONE_CASES</c> says over how many (200 when unset); <c>CONCILIAZIONE_SEED</c>
/// repeats a run: it is what a failure prints in parentheses, <c>(1234,5679)</c> for the whole run or, with a size,
/// <c>(1234,5679,7)</c> for its last step only.
/// </summary>
/// <remarks>A variable that cannot be read fails every law with a message that names it, see <see cref="LawDiscoverer"/>.</remarks>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Conciliazione.Tests." + nameof(LawDiscoverer), "Conciliazione.Core.Tests")]
public class LawAttribute : PropertyAttribute
{
    public const string CasesVariable = "CONCILIAZIONE_CASES";
    public const string SeedVariable = "CONCILIAZIONE_SEED";

    private const int UsualCases = 200;

    public LawAttribute()
        : this(Environment.GetEnvironmentVariable(CasesVariable), Environment.GetEnvironmentVariable(SeedVariable))
    {
    }

    /// <summary>A law run as the two variables say, whose values are given.</summary>
    internal LawAttribute(string? cases, string? seed)
    {
        Arbitrary = [.. LawArbitraries.Registered];
        QuietOnSuccess = true;
        MaxTest = UsualCases;
        if (!string.IsNullOrEmpty(cases))
        {
            if (int.TryParse(cases, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0)
            {
                MaxTest = count;
            }
            else
            {
                Refusal = $"{CasesVariable} is '{cases}': write a whole number above zero, such as {UsualCases}.";
            }
        }

        if (!string.IsNullOrEmpty(seed))
        {
            // FsCheck reads the seed where an exception ends the whole run: it is given none that it cannot read.
            if (ReadSeed(seed) is { } read)
            {
                Replay = read;
            }
            else
            {
                Refusal = $"{SeedVariable} is '{seed}': write two numbers or three, the second one odd, such as (1234,5679) or (1234,5679,7).";
            }
        }
    }

    /// <summary>Why the law cannot be run as asked; null where it can.</summary>
    public string? Refusal { get; }

    /// <summary>Returns the seed as FsCheck takes it, or null where it would not: an even second number is refused too.</summary>
    private static string? ReadSeed(string seed)
    {
        string[] parts = seed.Trim().Trim('(', ')').Split(',', StringSplitOptions.TrimEntries);
        return parts.Length is 2 or 3
            && ulong.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out _)
            && ulong.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out ulong gamma)
            && ulong.IsOddInteger(gamma)
            && parts.Skip(2).All(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? $"({string.Join(',', parts)})"
            : null;
    }
}
