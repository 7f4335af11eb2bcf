using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Funding;
using Conciliazione.Rankings;

namespace Conciliazione.Incentives;

/// <summary>Puts the applications of a round in order, and hands them to the assignment of the fund.</summary>
internal static class IncentiveTurns
{
    /// <summary>Returns the round; the applications are without defects, ordered by code.</summary>
    public static Validated<IncentiveRound> Award(IncentiveScheme scheme, IncentiveFund fund, ValueList<IncentiveApplication> applications)
    {
        ValueList<EligibilityReport> reports = applications
            .Select(application => scheme.Requirements.Explain(application.Facts, application.Days)).ToValueList();
        return scheme.Ranking is { } rules
            ? rules.Rank(applications.Zip(reports, Candidate).ToValueList(), scheme.MostRecipients?.Value)
                .Bind(ranking => Round(scheme, fund, applications, reports, ranking))
            : Round(scheme, fund, applications, reports, ranking: null);

        Candidate<FactSheet> Candidate(IncentiveApplication application, EligibilityReport report) => new(
            application.Code,
            application.Facts,
            application.Days,
            ReasonOf(report) is { } reason ? new CandidateState.Excluded(reason, scheme.Label.Source) : null);
    }

    private static Validated<IncentiveRound> Round(
        IncentiveScheme scheme,
        IncentiveFund fund,
        ValueList<IncentiveApplication> applications,
        ValueList<EligibilityReport> reports,
        Ranking<FactSheet>? ranking)
    {
        ValueList<RankingEntry<FactSheet>> ranked = ranking is null
            ? []
            : applications.Select(application => ranking.Find(application.Code)!).ToValueList();
        ValueList<Finding> amounts = applications
            .Select((application, i) => scheme.Amounts.Measure(
                application.Asked, application.Cost, ranking is null ? default : ranked[i].Card.Score.Points).OrThrow())
            .ToValueList();
        ValueList<GrantRequest> requests = applications
            .Select((application, i) =>
            {
                LocalizedText title = LocalizedText.Same(application.Code);
                GrantRequest request = ranking is null
                    ? Arrived(scheme, application, applications, reports)
                    : GrantRequest.From(ranked[i], title, application.Asked, application.Cost);
                return With(scheme, request, application, reports[i], amounts[i]);
            })
            .ToValueList();
        var policy = new Policy<GrantPolicy>(scheme.Shortfall.Label, GrantPolicy.ByRank(scheme.Shortfall.Value));
        return GrantAssignment.Assign(fund.Amount, requests, policy, fund.Label.Source).Map(assignment => new IncentiveRound(
            scheme,
            fund,
            applications.Select((application, i) => new IncentiveEntry(
                scheme, fund, application, reports[i], amounts[i], assignment.DecisionOn(application.Code))).ToValueList(),
            assignment,
            ranking));
    }

    /// <summary>Returns the request with the amount due, what excludes it and what is missing.</summary>
    private static GrantRequest With(
        IncentiveScheme scheme, GrantRequest request, IncentiveApplication application, EligibilityReport report, Finding amount)
    {
        // What is due is at most what is asked, which tells whether the fund suffices while a fact is missing.
        Euro due = amount.Outcome is Outcome.Calculated { Value: FactValue.Amount calculated } ? calculated.Value : application.Asked;
        LocalizedText? below = amount.Outcome is Outcome.NotMet ? LocalizedText.From(amount.Explain) : null;
        ValueList<MissingFact> missing =
        [
            .. report.Verdict == Verdict.Unclear ? report.Missing : [],
            .. amount.Outcome is Outcome.Unclear unclear ? unclear.Missing : [],
            .. scheme.PartOnly is not null && scheme.Amounts.MaximumOfCost is null && !application.Cost.IsKnown
                ? [new MissingFact("COST", new("il costo", "the cost"))] : ValueList<MissingFact>.Empty,
        ];
        return new GrantRequest(
            request.Code, request.Title, due, request.Rank, request.Points, request.Cost, request.Exclusion, request.Missing)
            .With(ReasonOf(report) ?? below, missing);
    }

    /// <summary>
    /// Returns a request served as it arrived. Where the number of enterprises is limited, it has a place, has none, or waits for those that
    /// are unclear or arrived at the same moment.
    /// </summary>
    private static GrantRequest Arrived(
        IncentiveScheme scheme,
        IncentiveApplication application,
        ValueList<IncentiveApplication> applications,
        ValueList<EligibilityReport> reports)
    {
        int rank = 1;
        int ahead = 0;
        int mayBeAhead = 0;
        for (int i = 0; i < applications.Count; i++)
        {
            if (applications[i].Code == application.Code || reports[i].Verdict == Verdict.NotMet || applications[i].Arrived > application.Arrived)
            {
                continue;
            }

            mayBeAhead++;
            if (applications[i].Arrived < application.Arrived)
            {
                rank++;
                ahead += reports[i].Verdict == Verdict.Met ? 1 : 0;
            }
        }

        int places = scheme.MostRecipients?.Value ?? int.MaxValue;
        return new(
            application.Code,
            LocalizedText.Same(application.Code),
            application.Asked,
            rank,
            cost: application.Cost,
            exclusion: ahead >= places ? new("nessun posto rimasto", "no place left") : null,
            missing: ahead < places && mayBeAhead >= places
                ? [new("PLACE", new("l'ordine di chi è da chiarire o è arrivato insieme", "the order of those unclear or arrived together"))]
                : []);
    }

    private static LocalizedText? ReasonOf(EligibilityReport report)
    {
        if (report.Verdict != Verdict.NotMet)
        {
            return null;
        }

        LocalizedText[] titles =
        [
            .. report.Findings
                .Where(finding => finding.Parts.Count == 0 && finding.Verdict == Verdict.NotMet)
                .Select(finding => finding.Finding.Title)
                .DefaultIfEmpty(report.Root.Finding.Title),
        ];
        LocalizedText joined = LocalizedText.Join("; ", titles);
        return new($"requisiti non soddisfatti: {joined.Italian}", $"requirements not met: {joined.English}");
    }
}
