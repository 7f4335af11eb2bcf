using Conciliazione.Rankings;
using Conciliazione.Scoring;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Conciliazione.Tests.Rankings.Contest;

namespace Conciliazione.Tests.Rankings;

/// <summary>A ranking to be made: candidates, places, and the rules of it.</summary>
internal sealed record Competition(
    ValueList<Candidate<Entrant>> Candidates, int? Places, TieScope Scope, int Chain, bool HasCategories, int Reserve, UnusedReserve Unused, bool IsCohort)
{
    /// <summary>Whether the points of one depend on the others, or reserved places on who competes.</summary>
    public bool IsAbsolute => !IsCohort && Reserve == 0;

    public RankingRules<Entrant> Rules(CohortPolicy policy = CohortPolicy.Recomputed) => RankingRules<Entrant>.Of(
        Label("RANKING"),
        IsCohort ? CohortGrid : Grid,
        Ties,
        Scope,
        HasCategories ? Precedence.Of(Label("FIRST"), Kind, "RENEWAL", "NEW") : null,
        Reserve > 0 ? [new(Label("RESERVE"), Audience.If(Disabled), Reserve)] : [],
        Unused,
        policy);

    public Ranking<Entrant> Rank() => Rules().Rank(Candidates, Places).OrThrow();

    private ValueList<TieKey<Entrant>> Ties => ((TieKey<Entrant>[])
    [
        TieKey.YesFirst(Label("DISABLED"), Disabled, WhenUnknown.ComesLast),
        TieKey.SmallerFirst(Label("POORER"), Income),
        TieKey.OlderFirst(Label("OLDER"), Years),
        TieKey.Lot<Entrant>(Label("LOT"), "seed"),
    ]).Take(Chain).ToValueList();
}

/// <summary>Generated competitions, small enough to be full of ties.</summary>
internal static class RankingGenerators
{
    private static readonly string[] Kinds = ["RENEWAL", "NEW", "OUTSIDE"];

    private static readonly Gen<Standing> Standings = Gen.Frequency<Standing>(
        (12, Gen.Constant(Standing.InCompetition)),
        (1, Gen.Constant<Standing>(new Standing.Excluded(new("fuori termine", "too late"), Source))),
        (1, Gen.Constant<Standing>(new Standing.Withdrawn(new LocalDate(2020, 9, 20)))));

    private static readonly Gen<Entrant> Entrants =
        from mark in Gen.Choose(-1, 6)
        from income in Gen.Choose(-1, 2)
        from disabled in Gen.Elements<bool?>(null, true, false, false, true, false)
        from years in Gen.Choose(40, 42)
        from kind in Gen.Choose(-1, 11)
        from value in Gen.Choose(0, 4)
        select new Entrant(
            "", mark < 0 ? null : mark, Income: income < 0 ? null : income, Disabled: disabled, Years: years, Kind: kind < 0 ? null : Kinds[kind % 3], Value: value);

    /// <summary>Competitions of up to so many candidates.</summary>
    public static Arbitrary<Competition> UpTo(int most) => (
        from count in Gen.Choose(0, most)
        from entrants in Gen.ArrayOf(Entrants, count)
        from standings in Gen.ArrayOf(Standings, count)
        from places in Gen.Frequency((3, Gen.Choose(1, Math.Max(1, most / 3))), (1, Gen.Choose(-1, most)))
        from scope in Gen.Elements(TieScope.AllTies, TieScope.OnTheLine)
        from chain in Gen.Elements(0, 0, 0, 1, 1, 2, 3, 4)
        from categories in Gen.Elements(true, false, false)
        from reserve in Gen.Elements(0, 0, 1, 2)
        from unused in Gen.Elements(UnusedReserve.GoesToOthers, UnusedReserve.StaysEmpty)
        from cohort in Gen.Elements(true, false, false)
        select new Competition(
            entrants.Select((entrant, place) => Of(entrant with { Reference = $"R{place}" }, standings[place])).ToValueList(),
            places < 0 ? null : Math.Max(places, reserve),
            scope,
            chain,
            categories,
            reserve,
            unused,
            cohort)).ToArbitrary();
}
