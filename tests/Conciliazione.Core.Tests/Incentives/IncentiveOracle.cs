using Conciliazione.Certificates;
using Conciliazione.Eligibility;
using Conciliazione.Incentives;

namespace Conciliazione.Tests.Incentives;

/// <summary>How applications fare in every case, by listing all cases and serving them one after the other in a plain loop.</summary>
internal static class IncentiveOracle
{
    /// <summary>Returns what each application receives in the cases in which it takes part; null for nothing.</summary>
    public static Dictionary<string, HashSet<Euro?>> CasesOf(IncentiveCase given)
    {
        var fares = given.Applications.ToDictionary(each => each.Code, _ => new HashSet<Euro?>(), StringComparer.Ordinal);
        IEnumerable<(IncentiveApplication Application, long Turn)[]> cases = [[]];
        foreach (IncentiveApplication application in given.Applications)
        {
            Verdict verdict = given.Scheme.Requirements.Judge(application.Facts, application.Days);
            bool mayStayOut = verdict != Verdict.Met || !application.Cost.IsKnown;
            long[] turns = verdict == Verdict.NotMet ? [] : TurnsOf(given.Scheme, application);
            cases = cases.SelectMany(before => turns
                .Select(turn => before.Append((application, turn)).ToArray())
                .Concat(mayStayOut ? [before] : Array.Empty<(IncentiveApplication, long)[]>()));
        }

        foreach ((IncentiveApplication Application, long Turn)[] one in cases.ToArray())
        {
            foreach (IncentiveApplication[] order in OrdersOf(one))
            {
                Serve(given, order, fares);
            }
        }

        return fares;
    }

    /// <summary>Serves applications in an order, and adds what each receives.</summary>
    public static void Serve(IncentiveCase given, IncentiveApplication[] order, Dictionary<string, HashSet<Euro?>> fares)
    {
        Euro left = given.Fund.Amount;
        int places = given.Scheme.MostRecipients?.Value ?? int.MaxValue;
        bool isOver = false;
        foreach (IncentiveApplication each in order)
        {
            Euro? gets = places == 0 ? null
                : each.Asked == Euro.Zero ? Euro.Zero
                : isOver ? null
                : each.Asked <= left ? each.Asked
                : given.Scheme.Shortfall.Value == ShortfallPolicy.Part && left > Euro.Zero ? left
                : null;
            isOver |= places > 0 && each.Asked > left && given.Scheme.Shortfall.Value != ShortfallPolicy.Skip;
            if (places > 0 && (gets > Euro.Zero || given.Scheme.Places?.Value == RecipientPlace.WhoseTurn))
            {
                places--;
            }

            left -= gets ?? Euro.Zero;
            fares[each.Code].Add(gets);
        }
    }

    /// <summary>By arrival, or the higher merit first, which is from 0 to 3.</summary>
    private static long[] TurnsOf(IncentiveScheme scheme, IncentiveApplication application) => scheme.Ranking is null
        ? [application.Arrived!.Value.ToUnixTimeSeconds()]
        : IncentiveSamples.MeritOf(application) is { } merit ? [-merit] : [-3, -2, -1, 0];

    private static IEnumerable<IncentiveApplication[]> OrdersOf((IncentiveApplication Application, long Turn)[] waiting) => waiting.Length == 0
        ? [[]]
        : waiting
            .Where(each => each.Turn == waiting.Min(other => other.Turn))
            .SelectMany(first => OrdersOf([.. waiting.Where(each => each != first)]).Select(rest => rest.Prepend(first.Application).ToArray()));
}
