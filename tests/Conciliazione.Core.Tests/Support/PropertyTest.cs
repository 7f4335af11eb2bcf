using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Conciliazione.Tests;

/// <summary>
/// Runs a law over generated values. <c>CONCILIAZIONE_CASES</c> says over how many (200 when unset);
/// <c>CONCILIAZIONE_SEED</c> repeats a run: it is what a failure prints in parentheses, <c>(1234,5679)</c>
/// for the whole run or, with a size, <c>(1234,5679,7)</c> for its last step alone.
/// </summary>
internal static class PropertyTest
{
    public const string CasesVariable = "CONCILIAZIONE_CASES";
    public const string SeedVariable = "CONCILIAZIONE_SEED";

    private const int UsualCases = 200;

    public static void ForAll<T>(Arbitrary<T> values, Action<T> law) =>
        Check(Prop.ForAll(values, law));

    public static void ForAll<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, Action<T1, T2> law) =>
        Check(Prop.ForAll(first, second, law));

    public static void ForAll<T1, T2, T3>(
        Arbitrary<T1> first, Arbitrary<T2> second, Arbitrary<T3> third, Action<T1, T2, T3> law) =>
        Check(Prop.ForAll(first, second, third, law));

    /// <summary>How a property is run, given what the two variables hold.</summary>
    internal static Config Configured(string? cases, string? seed)
    {
        Config config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(
            string.IsNullOrEmpty(cases) ? UsualCases : int.Parse(cases, NumberStyles.None, CultureInfo.InvariantCulture));
        return string.IsNullOrEmpty(seed) ? config : config.WithReplay(FSharpOption<Replay>.Some(ReadSeed(seed)));
    }

    private static void Check(Property property) => property.Check(Configured(
        Environment.GetEnvironmentVariable(CasesVariable), Environment.GetEnvironmentVariable(SeedVariable)));

    private static Replay ReadSeed(string seed)
    {
        string[] parts = seed.Trim('(', ')').Split(',');
        return parts.Length is 2 or 3
            ? new(
                new Rnd(ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture)),
                parts.Length == 2 ? FSharpOption<int>.None : FSharpOption<int>.Some(int.Parse(parts[2], CultureInfo.InvariantCulture)))
            : throw new FormatException($"{SeedVariable} is '{seed}': write two numbers or three, such as (1234,5679).");
    }
}
