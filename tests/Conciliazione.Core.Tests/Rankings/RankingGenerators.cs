using Conciliazione.Rankings;
using Conciliazione.Scoring;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Conciliazione.Tests.Rankings.Contest;

namespace Conciliazione.Tests.Rankings;

/// <summary>A ranking to be made: candidates, places, and the rules of it; a bit of <paramref name="CutOffKeys"/> for each key that applies only on the cut-off, and of <paramref name="Categories"/> for each precedence; the places of each reserve, of which the audiences overlap.</summary>
public sealed record Competition(
    ValueList<Candidate<Entrant>> Candidates, int? Places, int CutOffKeys, int Chain, int Categories, ValueList<int> Reserves, UnusedReserve Unused, bool IsCohort)
{
    /// <summary>Whether the points of one depend on the others, or reserved places on who competes.</summary>
    public bool IsAbsolute => !IsCohort && Reserves.Count == 0;

    /// <summary>The first reserve of a candidate, from 0; -1 for none.</summary>
    public int ReserveOf(Entrant entrant) => Array.IndexOf(
        [.. new[] { entrant.Disabled == true, entrant.Alone == true, entrant.Kind == "NEW", entrant.Kind == "RENEWAL" }.Take(Reserves.Count)], value: true);

    public RankingRules<Entrant> Rules(CohortPolicy policy = CohortPolicy.Recomputed) => RankingRules<Entrant>.Create(
        Label("RANKING"),
        IsCohort ? CohortGrid : Grid,
        Ties,
        ((Precedence<Entrant>[])
        [
            Precedence.Of(Label("FIRST"), Kind, "RENEWAL", "NEW"),
            Precedence.YesFirst(Label("CONDITIONS"), Alone, Disabled),
        ]).Where((_, i) => (Categories & (1 << i)) != 0).ToValueList(),
        ((Audience<Entrant>[])[Audience.If(Disabled), Audience.If(Alone), Audience.Of(Kind, "NEW"), Audience.Of(Kind, "RENEWAL")])
            .Zip(Reserves, (audience, reserved) => (audience, reserved))
            .Select((each, i) => new ReservedQuota<Entrant>(Label(i == 0 ? "RESERVE" : $"RESERVE-{i + 1}"), each.audience, each.reserved))
            .ToValueList(),
        Unused,
        policy).OrThrow();

    public Ranking<Entrant> Rank() => Rules().Rank(Candidates, Places).OrThrow();

    private ValueList<TieKey<Entrant>> Ties => ((TieKey<Entrant>[])
    [
        TieKey.YesFirst(Label("DISABLED"), Disabled, WhenUnknown.ComesLast),
        TieKey.SmallerFirst(Label("POORER"), Income),
        TieKey.OlderFirst(Label("OLDER"), Years),
        TieKey.Lot<Entrant>(Label("LOT"), "seed"),
    ]).Take(Chain).Select((key, i) => (CutOffKeys & (1 << i)) != 0 ? key.OnlyAtCutOff() : key).ToValueList();
}

/// <summary>Generated competitions, small enough to be full of ties.</summary>
internal static class RankingGenerators
{
    public const int NoKey = 0;

    public const int EveryKey = 0b1111;

    private static readonly string[] Kinds = ["RENEWAL", "NEW", "OUTSIDE"];

    private static readonly Gen<CandidateState> Standings = Gen.Frequency<CandidateState>(
        (12, Gen.Constant(CandidateState.InCompetition)),
        (1, Gen.Constant<CandidateState>(new CandidateState.Excluded(new("fuori termine", "too late"), Source))),
        (1, Gen.Constant<CandidateState>(new CandidateState.Withdrawn(new LocalDate(2020, 9, 20)))));

    private static readonly Gen<Entrant> Entrants =
        from mark in Gen.Choose(-1, 6)
        from income in Gen.Choose(-1, 2)
        from disabled in Gen.Elements<bool?>(null, true, false, false, true, false)
        from years in Gen.Choose(40, 42)
        from kind in Gen.Choose(-1, 11)
        from value in Gen.Choose(0, 4)
        from alone in Gen.Elements<bool?>(null, true, false, false, true, false, false, false)
        select new Entrant(
            "", mark < 0 ? null : mark, Income: income < 0 ? null : income, Disabled: disabled, Years: years, Kind: kind < 0 ? null : Kinds[kind % 3], Value: value, Alone: alone);

    public static Arbitrary<Competition> UpTo12 { get; } = UpTo(12).ToArbitrary();

    public static Arbitrary<CompetitionUpTo6> UpTo6 { get; } = UpTo(6).Select(competition => new CompetitionUpTo6(competition)).ToArbitrary();

    public static Arbitrary<CompetitionUpTo8> UpTo8 { get; } = UpTo(8).Select(competition => new CompetitionUpTo8(competition)).ToArbitrary();

    public static Arbitrary<CompetitionUpTo10> UpTo10 { get; } = UpTo(10).Select(competition => new CompetitionUpTo10(competition)).ToArbitrary();

    public static Arbitrary<CompetitionUpTo60> UpTo60 { get; } = UpTo(60).Select(competition => new CompetitionUpTo60(competition)).ToArbitrary();

    /// <summary>Numbers of which some lie together and some at the ends of the range, a shift that brings them closer, and how often they come.</summary>
    public static Arbitrary<LooseNumbers> Numbers { get; } = (
        from some in Gen.ArrayOf(Gen.OneOf(
            Gen.Choose(-3, 3).Select(number => (long)number),
            Gen.Choose(int.MinValue, int.MaxValue).Select(number => (long)number * int.MaxValue),
            Gen.Elements(long.MinValue, long.MaxValue, 0L)))
        from shift in Gen.Choose(0, 60)
        from times in Gen.Elements(1, 30)
        select new LooseNumbers(some, shift, times)).ToArbitrary();

    /// <summary>Moments go by whole seconds, thousandths or ten-millionths; a few are compared, many are sorted by digits.</summary>
    public static Arbitrary<NumberPairs> Pairs { get; } = (
        from some in Gen.ArrayOf(Gen.Choose(-40, 40)).Where(some => some.Length > 0)
        from step in Gen.Elements(1L, 10_000L, 10_000_000L)
        from times in Gen.Elements(2, 40)
        select new NumberPairs(some, step, times)).ToArbitrary();

    /// <summary>Competitions of at most that many candidates.</summary>
    private static Gen<Competition> UpTo(int maximum) =>
        from count in Gen.Choose(0, maximum)
        from entrants in Gen.ArrayOf(Entrants, count)
        from standings in Gen.ArrayOf(Standings, count)
        from places in Gen.Frequency((3, Gen.Choose(1, Math.Max(1, maximum / 3))), (1, Gen.Choose(-1, maximum)))
        from cutOffKeys in Gen.OneOf(Gen.Elements(NoKey, EveryKey), Gen.Choose(NoKey, EveryKey))
        from chain in Gen.Elements(0, 0, 0, 1, 1, 2, 3, 4)
        from categories in Gen.Elements(0, 0, 0, 1, 2, 3)
        from reserves in Gen.Elements(0, 0, 0, 1, 1, 1, 2, 3, 4).SelectMany(number => Gen.ArrayOf(Gen.Elements(1, 1, 2), number))
        from unused in Gen.Elements(UnusedReserve.GoesToOthers, UnusedReserve.StaysEmpty)
        from cohort in Gen.Elements(true, false, false)
        select new Competition(
            entrants.Select((entrant, i) => Of(entrant with { Reference = $"R{i}" }, standings[i])).ToValueList(),
            places < 0 ? null : Math.Max(places, reserves.Sum()),
            cutOffKeys,
            chain,
            categories,
            reserves.ToValueList(),
            unused,
            cohort);
}

/// <summary>A competition of at most six candidates: few enough to try every order of those that tie.</summary>
public sealed record CompetitionUpTo6(Competition Value);

/// <summary>A competition of at most eight candidates.</summary>
public sealed record CompetitionUpTo8(Competition Value);

/// <summary>A competition of at most ten candidates.</summary>
public sealed record CompetitionUpTo10(Competition Value);

/// <summary>A competition of at most sixty candidates.</summary>
public sealed record CompetitionUpTo60(Competition Value);

/// <summary>Numbers, by how many bits to shift them down, and how many times to repeat them.</summary>
public sealed record LooseNumbers(long[] Some, int Shift, int Times);

/// <summary>Numbers that are not none, the step between the second ones of their pairs, and how many times to repeat them.</summary>
public sealed record NumberPairs(int[] Some, long Step, int Times);
