using System.Security.Cryptography;
using System.Text;
using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>Writes parts of rankings as bytes and reads them; docs/ranking-in-parts.md describes the form.</summary>
internal static class PartBytes<TApplication>
    where TApplication : notnull
{
    private const string Form = "CZP1";
    private const int None = -1;
    private const int DigestBytes = 8;

    /// <summary>More candidates than any part has left out, and few enough for the parts of any merge to be added up.</summary>
    private const long MaximumLeftOut = 1L << 40;

    public static byte[] Write(RankingPart<TApplication> part)
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes, Encoding.UTF8);
        to.Write(Form);
        to.Write(DescriptionOf(part.Rules));
        to.Write(part.Places ?? None);
        to.Write(part.IsProvisional);
        to.Write(part.Cohort?.Limits.Count ?? None);
        foreach (CohortLimits limits in part.Cohort?.Limits ?? [])
        {
            to.Write(limits.RuleCode);
            to.Write(limits.Span.Lowest);
            to.Write(limits.Span.Highest);
        }

        part.LeftOut.ToList().ForEach(to.Write);
        to.Write(part.Numbers.Count);
        Array.ForEach(part.Numbers.References, to.Write);
        WriteNumbers(to, Array.ConvertAll(part.Numbers.Reserves, reserve => (long)reserve));
        for (int level = 0; level < part.Rules.Levels.Count; level++)
        {
            WriteNumbers(to, part.Numbers.Columns[level]);
            WriteNumbers(to, Array.ConvertAll(part.Numbers.Unclear[level], mark => (long)mark));
        }

        byte[] content = bytes.ToArray();
        return [.. content, .. SHA256.HashData(content)];
    }

    public static Validated<RankingPart<TApplication>> Read(RankingRules<TApplication> rules, ReadOnlySpan<byte> bytes)
    {
        int length = bytes.Length - SHA256.HashSizeInBytes;
        if (length >= 0 && !bytes[1..].StartsWith(Encoding.ASCII.GetBytes(Form)))
        {
            return Refused(rules, new("di un'altra forma", "of another form"));
        }

        if (length < 0 || !SHA256.HashData(bytes[..length]).AsSpan().SequenceEqual(bytes[length..]))
        {
            return Refused(rules, length < 0 ? new("troppo pochi", "too few") : new("danneggiati", "damaged"));
        }

        using var from = new BinaryReader(new MemoryStream(bytes[..length].ToArray()), Encoding.UTF8);
        try
        {
            _ = from.ReadString();
            string description = from.ReadString();
            if (description != DescriptionOf(rules))
            {
                return Validated<RankingPart<TApplication>>.Invalid([DefectCodes.RankingFound(
                    DefectCodes.RankingPartRules, "bytes", rules.Label.Source, FactValue.Of(description), FactValue.Of(DescriptionOf(rules)))]);
            }

            RankingPart<TApplication>? part = PartOf(rules, from);
            if (part is not null && from.BaseStream.Position == length)
            {
                List<Defect> defects = [.. rules.Defects(part.Numbers.References, part.Places)];
                return Validated<RankingPart<TApplication>>.From(defects, () => part);
            }
        }
        catch (Exception exception) when (exception is IOException or FormatException or ArgumentException)
        {
            // What follows is refused below.
        }

        return Refused(rules, new("incoerenti", "inconsistent"));
    }

    /// <summary>
    /// Describes rules by the codes of ranking and grid, and by a digest of all that decides an order: keys with their directions, what they
    /// do with unknown values, categories, reserves, and the points that each rule of the grid can give.
    /// </summary>
    private static string DescriptionOf(RankingRules<TApplication> rules)
    {
        string content = string.Join('\n', (IEnumerable<string>)
        [
            .. rules.Precedences.Select(precedence => string.Join(' ', [precedence.Label.Code, .. precedence.Facts.Select(fact => fact.Code), .. precedence.Options])),
            .. rules.Ties.Select(key => FormattableString.Invariant($"{key.Label.Code} {key.IsOnlyAtCutOff} {key.WhenUnknown} {DirectionOf(key)}")),
            .. rules.Reserves.Select(reserve => FormattableString.Invariant($"{reserve.Label.Code} {reserve.Audience} {reserve.Places}")),
            rules.Unused.ToString(),
            .. rules.Grid.Sections.SelectMany(section => section.Criteria).SelectMany(criterion => criterion.Flatten())
                .Select(rule => string.Join(' ', [rule.Label.Code, rule.Range.Render(Language.Italian), .. rule.Facts.Select(fact => fact.Code)])),
            .. rules.Grid.Minima.Select(minimum => FormattableString.Invariant($"{minimum.Label.Code} {minimum.Of} {minimum.Minimum.Hundredths}")),
        ]);
        string digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, DigestBytes));
        return FormattableString.Invariant($"{rules.Label.Code}, {rules.Grid.Code} {rules.Grid.Version}, {digest}");
    }

    private static string DirectionOf(TieKey<TApplication> key) => key.Match(
        measured => FormattableString.Invariant($"{measured.Fact} {measured.LowestFirst}"),
        answer => FormattableString.Invariant($"{answer.Fact} {answer.YesFirst}"),
        part => FormattableString.Invariant($"{part.Code} {part.HigherFirst}"),
        lot => lot.Seed);

    private static Validated<RankingPart<TApplication>> Refused(RankingRules<TApplication> rules, LocalizedText what) =>
        Validated<RankingPart<TApplication>>.Invalid([DefectCodes.RankingFound(
            DefectCodes.RankingPartBytes, "bytes", rules.Label.Source, FactValue.Of(what), FactValue.Of(Form))]);

    /// <summary>Reads a part; returns <see langword="null"/> if what it says cannot be.</summary>
    private static RankingPart<TApplication>? PartOf(RankingRules<TApplication> rules, BinaryReader from)
    {
        int places = from.ReadInt32();
        bool isProvisional = from.ReadBoolean();
        (CohortBounds? cohort, bool isPossible) = CohortOf(rules, from);
        long[] leftOut = [.. Enumerable.Range(0, rules.Reserves.Count + 1).Select(_ => from.ReadInt64())];
        int count = from.ReadInt32();
        if (places < None || !isPossible || Array.Exists(leftOut, number => number is < 0 or > MaximumLeftOut) || count < 0 || count > from.BaseStream.Length)
        {
            return null;
        }

        string[] references = [.. Enumerable.Range(0, count).Select(_ => from.ReadString())];
        long[]? reserves = ReadNumbers(from, count);
        long[][] columns = new long[rules.Levels.Count][];
        byte[][] unclear = new byte[rules.Levels.Count][];
        for (int level = 0; level < columns.Length; level++)
        {
            int expected = PartNumbers<TApplication>.IsDrawn(rules, level) ? 0 : count;
            if (ReadNumbers(from, expected) is not { } numbers || ReadNumbers(from, expected, orNone: true) is not { } marks
                || Array.Exists(marks, mark => mark is not (0 or 1)) || (level < OrderLevel.FirstKey && marks.Length > 0))
            {
                return null;
            }

            (columns[level], unclear[level]) = (numbers, Array.ConvertAll(marks, mark => (byte)mark));
        }

        bool rise = !Array.Exists(references, string.IsNullOrWhiteSpace)
            && references.Zip(references.Skip(1), string.CompareOrdinal).All(order => order <= 0);
        return rise && reserves is not null && Array.TrueForAll(reserves, reserve => reserve >= 0 && reserve <= rules.Reserves.Count)
            ? new(
                rules,
                places == None ? null : places,
                cohort,
                isProvisional,
                new(rules, references, Array.ConvertAll(reserves, reserve => (int)reserve), columns, unclear),
                [.. leftOut])
            : null;
    }

    private static (CohortBounds? Cohort, bool IsPossible) CohortOf(RankingRules<TApplication> rules, BinaryReader from)
    {
        int count = from.ReadInt32();
        var limits = new List<(string Code, CohortSpan Span)>();
        for (int i = 0; i < Math.Min(count, rules.Grid.CohortRules.Count); i++)
        {
            limits.Add((from.ReadString(), new(from.ReadInt64(), from.ReadInt64())));
        }

        bool rise = limits.Zip(limits.Skip(1), (one, next) => string.CompareOrdinal(one.Code, next.Code)).All(order => order < 0);
        return count == None ? (null, true)
            : rise && count == limits.Count && limits.TrueForAll(each => each.Span.Lowest <= each.Span.Highest)
                && limits.TrueForAll(each => rules.Grid.CohortRules.Any(rule => rule.Label.Code == each.Code))
                ? (rules.Grid.BoundsOf(limits), true)
                : (null, false);
    }

    /// <summary>Writes numbers as what they are above the lowest, in as many bytes as the highest of them needs.</summary>
    private static void WriteNumbers(BinaryWriter to, long[] numbers)
    {
        long lowest = numbers.Length == 0 ? 0 : numbers.Min();
        ulong span = numbers.Length == 0 ? 0 : unchecked((ulong)numbers.Max() - (ulong)lowest);
        int width = span switch { 0 => 0, <= byte.MaxValue => 1, <= ushort.MaxValue => 2, <= uint.MaxValue => 4, _ => 8 };
        to.Write(numbers.Length);
        to.Write(lowest);
        to.Write((byte)width);
        foreach (long number in numbers)
        {
            ulong above = unchecked((ulong)number - (ulong)lowest);
            for (int i = 0; i < width; i++)
            {
                to.Write((byte)(above >> (8 * i)));
            }
        }
    }

    /// <summary>Reads numbers; returns <see langword="null"/> if they are not as many as expected.</summary>
    private static long[]? ReadNumbers(BinaryReader from, int expected, bool orNone = false)
    {
        int count = from.ReadInt32();
        long lowest = from.ReadInt64();
        byte width = from.ReadByte();
        if ((count != expected && !(orNone && count == 0)) || width > sizeof(long))
        {
            return null;
        }

        long[] numbers = new long[count];
        for (int place = 0; place < count; place++)
        {
            ulong above = 0;
            for (int i = 0; i < width; i++)
            {
                above |= (ulong)from.ReadByte() << (8 * i);
            }

            numbers[place] = unchecked((long)((ulong)lowest + above));
        }

        return numbers;
    }
}
