using System.Diagnostics.CodeAnalysis;
using Conciliazione.People;
using Conciliazione.Rankings;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>
/// Of several requests of a person, lets only those compete that the policy allows; a renewal takes precedence over any request.
/// </summary>
/// <remarks>Evaluated again after every event: the outcome of one request depends on the others.</remarks>
internal sealed class DeskSamePerson(DeskPolicies policies)
{
    private static readonly NamedValue RenewalCounts = new(
        "RENEWAL-COUNTS",
        new("proroga e domanda della stessa persona:", "renewal and request of one person:"),
        FactValue.Of(new LocalizedText("vale la proroga", "the renewal counts")),
        Provenance.Reading);

    /// <summary>Returns the rows as they compete together, in the same order.</summary>
    /// <param name="judged">The rows, each as evaluated independently.</param>
    public DeskRow[] Settle(ValueList<DeskRow> judged)
    {
        DeskRow[] rows = [.. judged];
        var byPerson = new Dictionary<FiscalCode, List<int>>();
        for (int i = 0; i < rows.Length; i++)
        {
            if (!IsOfSomebody(rows[i], out FiscalCode? person))
            {
                continue;
            }

            if (byPerson.TryGetValue(person, out List<int>? own))
            {
                own.Add(i);
            }
            else
            {
                byPerson.Add(person, [i]);
            }
        }

        foreach (List<int> own in byPerson.Values.Where(own => own.Count > 1))
        {
            DeskRow[] all = [.. own.Select(i => rows[i])];
            DeskRow[] renewals = Array.FindAll(all, row => row.IsRenewal);
            DeskRow? counts = renewals.Length == 1 ? renewals[0] : Counts(renewals.Length > 0 ? renewals : all);
            foreach (int i in own)
            {
                rows[i] = Answer(rows[i], all, counts, renewals.Length == 1);
            }
        }

        return rows;
    }

    /// <summary>
    /// Determines whether a row competes and its person is known; late, ineligible and unread rows already have their outcome.
    /// </summary>
    private static bool IsOfSomebody(DeskRow row, [NotNullWhen(true)] out FiscalCode? person)
    {
        person = null;
        return row is { State: CandidateState.Competing, Defects.Count: 0 }
            && row.Subject.Match(
                request => request.Applicant.Household.Applicant.FiscalCode,
                renewal => renewal.Person,
                _ => Known<FiscalCode>.Unknown).TryGet(out person);
    }

    /// <summary>
    /// Returns the row that counts; <see langword="null"/> if the policy asks, or if two arrived at the same moment.
    /// </summary>
    private DeskRow? Counts(DeskRow[] all)
    {
        if (policies.SamePerson.Value == SamePersonRule.AskWhich)
        {
            return null;
        }

        Instant wanted = policies.SamePerson.Value == SamePersonRule.LatestCounts ? all.Max(row => row.Arrival) : all.Min(row => row.Arrival);
        DeskRow[] arrivedThen = Array.FindAll(all, row => row.Arrival == wanted);
        return arrivedThen.Length == 1 ? arrivedThen[0] : null;
    }

    private DeskRow Answer(DeskRow row, DeskRow[] all, DeskRow? counts, bool isRenewal)
    {
        (RuleLabel label, NamedValue policy) = isRenewal
            ? (policies.Renewals.Label, RenewalCounts)
            : (policies.SamePerson.Label, policies.SamePerson.ToNamedValue(DeskWords.Of));
        string others = string.Join(", ", all.Where(other => other.Reference != row.Reference).Select(other => other.Reference));
        MissingFact which = new("WHICH-REQUEST", new($"quale domanda vale, anche {others}", $"which request counts, {others} too"));

        // While information about a renewal is missing, it is open whether it counts.
        Outcome outcome = counts?.Reference == row.Reference ? new Outcome.Met([])
            : counts is null || (counts.IsRenewal && counts.Missing.Count > 0) ? new Outcome.Unclear([which])
            : new Outcome.NotMet([]);
        var finding = new Finding(
            "DESK-SAME-PERSON",
            new("Una sola domanda per persona", "One request for each person"),
            label.Source,
            [new("OTHERS", new("altre domande della stessa persona:", "other requests of the same person:"), FactValue.Of(others), Provenance.Given)],
            [policy],
            outcome);
        return row with
        {
            Findings = [.. row.Findings, finding],
            Missing = outcome is Outcome.Unclear ? [.. row.Missing, which] : row.Missing,
            State = outcome is Outcome.NotMet ? new CandidateState.Excluded(Instead(counts!), label.Source) : row.State,
        };
    }

    private static LocalizedText Instead(DeskRow counts) => counts.IsRenewal
        ? new($"vale la proroga {counts.Reference}", $"renewal {counts.Reference} counts")
        : new($"vale la domanda {counts.Reference}", $"request {counts.Reference} counts");
}
