using Conciliazione.Rankings;

namespace Conciliazione.Tests.Rankings;

/// <summary>Rankings of entrants worked out by hand, from the entrants themselves and their points.</summary>
internal static class RankingOracle
{
    /// <summary>Parts the ranked by category, points and key after key; says of each tie what separates it from the next.</summary>
    /// <remarks>On the cut-off keys are tried only where some order of the tied, all other ties in any order, changes who is placed.</remarks>
    public static (string[] Tied, string? Separation)[] Parted(RankingEntry<Entrant>[] ranked, Competition competition)
    {
        var parted = new List<(RankingEntry<Entrant>[] Tied, string? Separation)>();
        foreach (var category in ranked.GroupBy(entry => CategoryOf(entry, competition)).OrderBy(group => group.Key))
        {
            foreach (var level in category.GroupBy(entry => entry.Card.Total.Minimum).OrderByDescending(group => group.Key))
            {
                parted.Add(([.. level.OrderBy(entry => entry.Reference, StringComparer.Ordinal)], "points"));
            }

            parted[^1] = (parted[^1].Tied, "category");
        }

        for (int i = 0; i < parted.Count; i++)
        {
            (RankingEntry<Entrant>[] tied, string? separation) = parted[i];
            parted.RemoveAt(i);
            List<(RankingEntry<Entrant>[] Tied, string? Separation)> parts = Further(tied, separation, 0, competition, parts =>
                [.. parted.Take(i).Select(group => group.Tied), .. parts, .. parted.Skip(i).Select(group => group.Tied)]);
            parted.InsertRange(i, parts);
            i += parts.Count - 1;
        }

        if (parted.Count > 0)
        {
            parted[^1] = (parted[^1].Tied, null);
        }

        return [.. parted.Select(group => (group.Tied.Select(entry => entry.Reference).ToArray(), group.Separation))];
    }

    private static List<(RankingEntry<Entrant>[] Tied, string? Separation)> Further(
        RankingEntry<Entrant>[] tied, string? separation, int key, Competition competition, Func<RankingEntry<Entrant>[][], RankingEntry<Entrant>[][]> among)
    {
        string[] codes = ["DISABLED", "POORER", "OLDER", "LOT"];
        if (tied.Length == 1 || key == competition.Chain)
        {
            return [(tied, separation)];
        }

        if ((competition.CutOffKeys & (1 << key)) != 0 && !IsOnCutOff(tied, among([tied]), competition))
        {
            return Further(tied, separation, key + 1, competition, among);
        }

        bool isUnknown(RankingEntry<Entrant> entry) => key == 1 && entry.Candidate.Application.Income is null;
        if (tied.Any(isUnknown))
        {
            return [(tied, separation)];
        }

        string[] values = [.. tied.Select(entry => ValueOf(entry.Candidate.Application, key)).Distinct().Order(StringComparer.Ordinal)];
        RankingEntry<Entrant>[][] parts = [.. values.Select(value => tied.Where(entry => ValueOf(entry.Candidate.Application, key) == value).ToArray())];
        var found = new List<(RankingEntry<Entrant>[] Tied, string? Separation)>();
        for (int i = 0; i < parts.Length; i++)
        {
            int own = i;
            found.AddRange(Further(
                parts[i],
                i + 1 < parts.Length ? codes[key] : separation,
                key + 1,
                competition,
                inner => among([.. parts[..own], .. inner, .. parts[(own + 1)..]])));
        }

        return found;
    }

    /// <summary>The value of a key as a text that rises from the first to the last.</summary>
    private static string ValueOf(Entrant entrant, int key) => key switch
    {
        0 => entrant.Disabled is { } disabled ? disabled ? "0" : "1" : "2",
        1 => FormattableString.Invariant($"{entrant.Income:0000000000.00}"),
        2 => FormattableString.Invariant($"{1_000 - entrant.Years:0000}"),
        _ => new DrawnLot("seed", entrant.Reference).Number,
    };

    private static bool IsOnCutOff(RankingEntry<Entrant>[] tied, RankingEntry<Entrant>[][] groups, Competition competition)
    {
        if (competition.Places is null)
        {
            return false;
        }

        HashSet<string>[] outcomes = [.. Orders(groups).Select(order => PlacedByHand(order, competition))];
        return tied.Any(entry => outcomes.Select(placed => placed.Contains(entry.Reference)).Distinct().Skip(1).Any());
    }

    public static int CategoryOf(RankingEntry<Entrant> entry, Competition competition)
    {
        Entrant entrant = entry.Candidate.Application;
        int kind = (competition.Categories & 1) == 0 ? 0 : entrant.Kind switch
        {
            "RENEWAL" => 0,
            "NEW" => 1,
            _ => 2,
        };
        int condition = (competition.Categories & 2) == 0 || entrant.Alone == true ? 0 : entrant.Disabled == true ? 1 : 2;
        return (kind * 3) + condition;
    }

    /// <summary>Goes down one strict order and gives places by hand: those of a reserve first, to those of the reserve.</summary>
    public static HashSet<string> PlacedByHand(RankingEntry<Entrant>[] order, Competition competition)
    {
        var placed = new HashSet<string>(StringComparer.Ordinal);
        int[] reserved =
        [
            .. competition.Reserves.Select((number, i) =>
                competition.Unused == UnusedReserve.GoesToOthers ? Math.Min(number, order.Count(entry => ReserveOf(entry) == i)) : number),
        ];
        int open = (competition.Places ?? int.MaxValue) - reserved.Sum();
        foreach (RankingEntry<Entrant> entry in order)
        {
            if (ReserveOf(entry) is >= 0 and int own && reserved[own] > 0)
            {
                reserved[own]--;
                placed.Add(entry.Reference);
            }
            else if (open > 0)
            {
                open--;
                placed.Add(entry.Reference);
            }
        }

        return placed;

        int ReserveOf(RankingEntry<Entrant> entry) => competition.ReserveOf(entry.Candidate.Application);
    }

    /// <summary>Every strict order that the groups of tied allow.</summary>
    public static IEnumerable<RankingEntry<Entrant>[]> Orders(RankingEntry<Entrant>[][] groups)
    {
        IEnumerable<RankingEntry<Entrant>[]> all = [[]];
        foreach (RankingEntry<Entrant>[] group in groups)
        {
            all = all.SelectMany(start => Permutations(group).Select(end => (RankingEntry<Entrant>[])[.. start, .. end]));
        }

        return all;
    }

    private static IEnumerable<RankingEntry<Entrant>[]> Permutations(RankingEntry<Entrant>[] group) => group.Length == 0
        ? [[]]
        : group.SelectMany((first, i) => Permutations([.. group[..i], .. group[(i + 1)..]]).Select(rest => (RankingEntry<Entrant>[])[first, .. rest]));
}
