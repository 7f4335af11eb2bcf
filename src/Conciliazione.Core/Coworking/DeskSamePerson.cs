using System.Diagnostics.CodeAnalysis;
using Conciliazione.People;
using Conciliazione.Rankings;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>Of several requests of one person, lets compete only those that the policy lets; a renewal goes before any request.</summary>
/// <remarks>Asked anew after every event: what one of them comes to depends on the others.</remarks>
internal sealed class DeskSamePerson(DeskPolicies policies)
{
    private static readonly NamedValue RenewalCounts = new(
        "RENEWAL-COUNTS",
        new("proroga e domanda della stessa persona:", "renewal and request of one person:"),
        FactValue.Of(new LocalizedText("vale la proroga", "the renewal counts")),
        Provenance.Reading);

    /// <summary>The rows as they compete together.</summary>
    /// <param name="judged">The rows as each was judged on its own.</param>
    public ValueList<DeskRow> Settle(ValueList<DeskRow> judged)
    {
        DeskRow[] rows = [.. judged];
        var byPerson = new Dictionary<FiscalCode, List<int>>();
        for (int place = 0; place < rows.Length; place++)
        {
            if (!IsOfSomebody(rows[place], out FiscalCode? person))
            {
                continue;
            }

            if (byPerson.TryGetValue(person, out List<int>? own))
            {
                own.Add(place);
            }
            else
            {
                byPerson.Add(person, [place]);
            }
        }

        foreach (List<int> own in byPerson.Values.Where(own => own.Count > 1))
        {
            DeskRow[] all = [.. own.Select(place => rows[place])];
            DeskRow[] renewals = Array.FindAll(all, row => row.Renewal is not null);
            DeskRow? counts = renewals.Length == 1 ? renewals[0] : Counts(renewals.Length > 0 ? renewals : all);
            foreach (int place in own)
            {
                rows[place] = Answer(rows[place], all, counts, renewals.Length == 1);
            }
        }

        return rows.ToValueList();
    }

    /// <summary>Those that are late, not admitted or not read have their answer already.</summary>
    private static bool IsOfSomebody(DeskRow row, [NotNullWhen(true)] out FiscalCode? person)
    {
        person = null;
        return row is { Standing: Standing.Competing, Defects.Count: 0 }
            && (row.Request?.Applicant.Household.Applicant.FiscalCode ?? row.Renewal!.Person).TryGet(out person);
    }

    private static Instant ArrivalOf(DeskRow row) => row.Request?.ReceivedAt ?? row.Renewal!.AskedAt;

    /// <summary>The one that counts; none where the policy asks, or where two arrived at the same moment.</summary>
    private DeskRow? Counts(DeskRow[] all)
    {
        Instant[] arrivals = Array.ConvertAll(all, ArrivalOf);
        Instant wanted = policies.SamePerson.Value == SamePersonRule.LatestCounts ? arrivals.Max() : arrivals.Min();
        return policies.SamePerson.Value == SamePersonRule.AskWhich || arrivals.Count(each => each == wanted) > 1
            ? null
            : Array.Find(all, row => ArrivalOf(row) == wanted);
    }

    private DeskRow Answer(DeskRow row, DeskRow[] all, DeskRow? counts, bool isRenewal)
    {
        (RuleLabel label, NamedValue policy) = isRenewal
            ? (policies.Renewals.Label, RenewalCounts)
            : (policies.SamePerson.Label, policies.SamePerson.ToNamedValue());
        string others = string.Join(", ", all.Where(other => other.Reference != row.Reference).Select(other => other.Reference));
        MissingFact which = new("WHICH-REQUEST", new($"quale domanda vale, anche {others}", $"which request counts, {others} too"));

        // While something is not known of a renewal, it is open whether it counts.
        Outcome outcome = counts?.Reference == row.Reference ? new Outcome.Met([])
            : counts is null || (counts.Renewal is not null && counts.Missing.Count > 0) ? new Outcome.Unclear([which])
            : new Outcome.NotMet([]);
        var finding = new Finding(
            "DESK-SAME-PERSON",
            new("Una sola domanda per persona", "One request for each person"),
            label.Source!,
            [new("OTHERS", new("altre domande della stessa persona:", "other requests of the same person:"), FactValue.Of(others), Provenance.Given)],
            [policy],
            outcome);
        return row with
        {
            Findings = [.. row.Findings, finding],
            Missing = outcome is Outcome.Unclear ? [.. row.Missing, which] : row.Missing,
            Standing = outcome is Outcome.NotMet ? new Standing.Excluded(Instead(counts!), label.Source!) : row.Standing,
        };
    }

    private static LocalizedText Instead(DeskRow counts) => counts.Renewal is null
        ? new($"vale la domanda {counts.Reference}", $"request {counts.Reference} counts")
        : new($"vale la proroga {counts.Reference}", $"renewal {counts.Reference} counts");
}
