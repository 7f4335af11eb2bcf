using Conciliazione.People;
using Conciliazione.Rankings;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>Of several requests of one person, lets compete only those that the policy lets.</summary>
/// <remarks>Asked anew after every event: what one of them comes to depends on the others.</remarks>
internal sealed class DeskSamePerson(DeskPolicies policies)
{
    /// <summary>The rows as they compete together.</summary>
    /// <param name="judged">The rows as each was judged on its own.</param>
    public ValueList<DeskRow> Settle(ValueList<DeskRow> judged)
    {
        DeskRow[] rows = [.. judged];
        var byPerson = new Dictionary<FiscalCode, List<int>>();
        for (int place = 0; place < rows.Length; place++)
        {
            // Those that are late or not admitted have their answer already.
            if (rows[place] is { Standing: Standing.Competing, Request: { } request }
                && request.Applicant.Household.Applicant.FiscalCode.TryGet(out FiscalCode? person))
            {
                if (byPerson.TryGetValue(person, out List<int>? own))
                {
                    own.Add(place);
                }
                else
                {
                    byPerson.Add(person, [place]);
                }
            }
        }

        foreach (List<int> own in byPerson.Values.Where(own => own.Count > 1))
        {
            DeskRow[] all = [.. own.Select(place => rows[place])];
            DeskRow? counts = Counts(all);
            foreach (int place in own)
            {
                rows[place] = Answer(rows[place], all, counts);
            }
        }

        return rows.ToValueList();
    }

    /// <summary>The one that counts; none where the policy asks, or where two arrived at the same moment.</summary>
    private DeskRow? Counts(DeskRow[] all)
    {
        Instant[] arrivals = Array.ConvertAll(all, row => row.Request!.ReceivedAt);
        Instant wanted = policies.SamePerson.Value == SamePersonRule.LatestCounts ? arrivals.Max() : arrivals.Min();
        return policies.SamePerson.Value == SamePersonRule.AskWhich || arrivals.Count(each => each == wanted) > 1
            ? null
            : Array.Find(all, row => row.Request!.ReceivedAt == wanted);
    }

    private DeskRow Answer(DeskRow row, DeskRow[] all, DeskRow? counts)
    {
        DeskPolicy<SamePersonRule> policy = policies.SamePerson;
        string others = string.Join(", ", all.Where(other => other.Reference != row.Reference).Select(other => other.Reference));
        MissingFact which = new("WHICH-REQUEST", new($"quale domanda vale, anche {others}", $"which request counts, {others} too"));
        Outcome outcome = counts is null ? new Outcome.Unclear([which])
            : counts.Reference == row.Reference ? new Outcome.Met([])
            : new Outcome.NotMet([]);
        var finding = new Finding(
            "DESK-SAME-PERSON",
            new("Una sola domanda per persona", "One request for each person"),
            policy.Label.Source!,
            [new("OTHERS", new("altre domande della stessa persona:", "other requests of the same person:"), FactValue.Of(others), Provenance.Given)],
            [policy.ToNamedValue()],
            outcome);
        return row with
        {
            Findings = [.. row.Findings, finding],
            Missing = counts is null ? [.. row.Missing, which] : row.Missing,
            Standing = outcome is Outcome.NotMet
                ? new Standing.Excluded(new($"vale la domanda {counts!.Reference}", $"request {counts.Reference} counts"), policy.Label.Source!)
                : row.Standing,
        };
    }
}
