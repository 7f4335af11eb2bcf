using System.Globalization;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Tests.Scoring;

/// <summary>A band read back from its printed words, on a scale of whole steps: cents, hundred-millionths of a percent, days.</summary>
internal sealed record PrintedBand(long? From, bool IsFromIn, long? To, bool IsToIn, long Hundredths)
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private static readonly string[] FromWords = ["at least ", "more than ", "aged from ", "aged over ", "aged ", "from ", "after "];

    private static readonly string[] ToWords = ["at most ", "less than ", "aged up to ", "aged under ", "until ", "before "];

    private static readonly string[] OutWords = ["more than ", "aged over ", "after ", "less than ", "aged under ", "before "];

    /// <summary>The least step within.</summary>
    public long Minimum => From is { } from ? from + (IsFromIn ? 0 : 1) : long.MinValue;

    /// <summary>The greatest step within.</summary>
    public long Maximum => To is { } to ? to - (IsToIn ? 0 : 1) : long.MaxValue;

    public static PrintedBand Read(FactKind kind, NamedValue printed)
    {
        string[] ends = printed.Title.English.Replace(" to ", ", aged up to ", StringComparison.Ordinal).Split(", ");
        string? from = Array.Find(ends, end => Begins(end, FromWords) && !Begins(end, ToWords));
        string? to = Array.Find(ends, end => Begins(end, ToWords));
        Assert.True(from is not null || to is not null || ends is ["any value"] or ["of any age"], printed.Title.English);
        return new(
            from is null ? null : Step(kind, from),
            from is not null && !Begins(from, OutWords),
            to is null ? null : Step(kind, to),
            to is not null && !Begins(to, OutWords),
            (long)(((FactValue.Fraction)printed.Value).Value * Ratio.Whole(100)).Numerator);
    }

    public static PrintedBand[] ReadAll(FactKind kind, ValueList<NamedValue> printed) => [.. printed.Select(band => Read(kind, band))];

    /// <summary>One step below, on and above every end.</summary>
    public static IEnumerable<long> Around(IEnumerable<PrintedBand> bands) => bands
        .SelectMany(band => new[] { band.From, band.To }).OfType<long>()
        .SelectMany(end => new[] { end - 1, end, end + 1 }).Distinct();

    /// <summary>Whether the fact can have the value: nothing is nearer than nowhere, nor less than no part.</summary>
    public static bool Exists(FactKind kind, long step) => kind is FactKind.Distance or FactKind.Share or FactKind.Age ? step >= 0 : true;

    public static FactValue ValueAt<TSubject>(Fact<TSubject> fact, long step)
        where TSubject : notnull => fact.Kind switch
        {
            FactKind.WholeNumber => FactValue.Of(step),
            FactKind.Amount => FactValue.Of(Euro.FromCents(step)),
            FactKind.Share => FactValue.Of(Percentage.Of(step / 100_000_000m)),
            FactKind.Distance => new FactValue.Fraction(Ratio.Whole(step), Unit.Metre, decimals: 0),
            FactKind.Day => FactValue.Of(Epoch.PlusDays((int)step)),
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Kind, "Not measured in steps."),
        };

    public static long StepOf(FactValue value, FactKind kind = FactKind.WholeNumber) => value switch
    {
        FactValue.WholeNumber number => number.Value,
        FactValue.Amount money => money.Value.Cents,
        FactValue.Share share => (long)(share.Percentage.ToRatio() * Ratio.Whole(10_000_000_000)).Numerator,
        FactValue.Fraction fraction => (long)(fraction.Value * Ratio.Whole(kind == FactKind.Share ? 100_000_000 : 1)).Numerator,
        FactValue.Day day => Period.DaysBetween(Epoch, day.Date),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Not measured in steps."),
    };

    /// <summary>The band fewest steps away, the lower one where two are as near.</summary>
    public static PrintedBand? Nearest(IEnumerable<PrintedBand> bands, long step) => bands
        .OrderBy(band => band.Minimum)
        .MinBy(band => step < band.Minimum ? (Int128)band.Minimum - step : (Int128)step - band.Maximum);

    public bool Holds(long step) => step >= Minimum && step <= Maximum;

    /// <summary>The distance outside the printed end, below zero; on an exclusive end the distance is zero.</summary>
    public (Ratio Distance, string Unit) MarginAt<TSubject>(Fact<TSubject> fact, long step)
        where TSubject : notnull
    {
        long steps = step < Minimum ? step - From!.Value : To!.Value - step;
        return fact.Kind switch
        {
            FactKind.Amount => (Ratio.Of(steps, 100), "EUR"),
            FactKind.Share => (Ratio.Of(steps, 100_000_000), "PP"),
            FactKind.Distance => (Ratio.Whole(steps), "M"),
            FactKind.Day => (Ratio.Whole(steps), "DAY"),
            _ => (Ratio.Whole(steps), fact.Unit!.Code),
        };
    }

    private static bool Begins(string end, string[] words) => Array.Exists(words, word => end.StartsWith(word, StringComparison.Ordinal));

    /// <summary>The digits of an end, which are grouped by commas; the sign may stand in front of that of the euro.</summary>
    private static long Step(FactKind kind, string end)
    {
        if (kind == FactKind.Day)
        {
            return Period.DaysBetween(Epoch, NodaTime.Text.LocalDatePattern.Iso.Parse(end.Split(' ')[^1]).Value);
        }

        decimal number = decimal.Parse(string.Concat(end.Where(each => char.IsAsciiDigit(each) || each is '.' or '-')), CultureInfo.InvariantCulture);
        return (long)(number * kind switch
        {
            FactKind.Amount => 100,
            FactKind.Share => 100_000_000,
            FactKind.Distance when end.EndsWith(" km", StringComparison.Ordinal) => 1_000,
            _ => 1,
        });
    }
}
