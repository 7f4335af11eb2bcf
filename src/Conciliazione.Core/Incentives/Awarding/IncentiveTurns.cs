using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Funding;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Incentives;

/// <summary>Puts the applications of a round in order, and decides those that fare the same in every case.</summary>
internal static class IncentiveTurns
{
    /// <summary>Returns the round; the applications are without defects, ordered by code.</summary>
    public static Validated<IncentiveRound> Award(
        IncentiveScheme scheme, IncentiveFund fund, ValueList<IncentiveApplication> applications, ValueList<IncentiveRound> earlier)
    {
        ValueList<EligibilityReport> reports = applications
            .Select(application => scheme.Requirements.Explain(application.Facts, application.Days)).ToValueList();
        (MissingFact Outcome, HashSet<string> Enterprises)[] undecided =
        [
            .. earlier.Where(round => round.Scheme.Label.Code == scheme.Label.Code).Select(round => (
                new MissingFact("EARLIER", new($"l'esito con {round.Fund.Label.Title.Italian}", $"the outcome with {round.Fund.Label.Title.English}")),
                IncentiveChecks.EnterprisesOf(round, GrantStatus.Undecided))),
        ];
        ValueList<MissingFact>[] missing = [.. applications.Zip(reports, (application, report) => MissingOf(scheme, application, report, undecided))];
        return scheme.Ranking is { } rules
            ? rules.Rank(applications.Zip(reports, Candidate).ToValueList()).Map(ranking => Round(scheme, fund, Ranked(ranking), ranking))
            : Validated<IncentiveRound>.Valid(Round(scheme, fund, Arrived(), ranking: null));

        Candidate<FactSheet> Candidate(IncentiveApplication application, EligibilityReport report) => new(
            application.Code,
            application.Facts,
            application.Days,
            ReasonOf(report) is { } reason ? new CandidateState.Excluded(reason, scheme.Label.Source) : null);

        IEnumerable<IncentiveTurn> Arrived()
        {
            Dictionary<Instant, int> moments = applications.Select(application => application.Arrived!.Value).Distinct().Order()
                .Select((moment, i) => (Moment: moment, Turn: i + 1)).ToDictionary(each => each.Moment, each => each.Turn);
            return applications.Select((application, i) =>
            {
                int turn = moments[application.Arrived!.Value];
                var request = new GrantRequest(application.Code, LocalizedText.Same(application.Code), application.Asked, turn, cost: application.Cost);
                return Turn(scheme, application, reports[i], request, missing[i], (turn, turn), isSure: missing[i].Count == 0);
            });
        }

        IEnumerable<IncentiveTurn> Ranked(Ranking<FactSheet> ranking)
        {
            // While it is unclear who is in the cohort, so are all points that depend on it.
            string[] cohort = ranking.Rules.Grid.NeedsCohort ? [.. applications.Where((_, i) => missing[i].Count > 0).Select(application => application.Code)] : [];
            var rows = ranking.Entries.ToDictionary(entry => entry.Reference, StringComparer.Ordinal);
            Points[] known = [.. ranking.Entries.Where(entry => entry.Position is not null).Select(entry => entry.Card.Score.Points).SelectMany(points => points.TryGet(out Points value) ? [value] : Array.Empty<Points>())];
            return applications.Select((application, i) =>
            {
                RankingEntry<FactSheet> entry = rows[application.Code];
                GrantRequest request = GrantRequest.From(entry, LocalizedText.Same(application.Code), application.Asked, application.Cost);
                ValueList<MissingFact> others = cohort.Where(code => code != application.Code).Select(OutcomeOf).ToValueList();
                bool reaches = entry.Card.Score.ReachesMinima.TryGet(out bool reached) && reached;
                return Turn(
                    scheme, application, reports[i], request, [.. missing[i], .. others], PositionsOf(entry, known, ranking.Rules), missing[i].Count + others.Count == 0 && reaches);
            });
        }
    }

    private static IncentiveRound Round(IncentiveScheme scheme, IncentiveFund fund, IEnumerable<IncentiveTurn> all, Ranking<FactSheet>? ranking)
    {
        IncentiveTurn[] turns = [.. all.OrderBy(turn => turn.First).ThenBy(turn => turn.Last).ThenBy(turn => turn.Code, StringComparer.Ordinal)];
        IReadOnlyDictionary<string, IncentiveFate> fates = IncentiveWalk.Run(scheme, fund.Amount, [.. turns.Where(turn => turn.TakesPart)]);
        var decisions = new IncentiveDecisions(scheme, fund, turns, fates);
        Dictionary<string, ScoreCard>? cards = ranking?.Entries.ToDictionary(entry => entry.Reference, entry => entry.Card, StringComparer.Ordinal);
        return new(
            scheme,
            fund,
            turns.OrderBy(turn => turn.Code, StringComparer.Ordinal)
                .Select(turn => new IncentiveEntry(scheme, fund, turn.Application, turn.Eligibility, cards?[turn.Code], turn.Amount, decisions.On(turn))).ToValueList(),
            decisions.Certify(),
            ranking);
    }

    /// <summary>Returns the turn of an application: what is due, what excludes it and what is missing.</summary>
    private static IncentiveTurn Turn(
        IncentiveScheme scheme,
        IncentiveApplication application,
        EligibilityReport report,
        GrantRequest request,
        ValueList<MissingFact> missing,
        (int First, int Last) turns,
        bool isSure)
    {
        Finding amount = scheme.Amounts.Measure(application.Asked, application.Cost, request.Points).OrThrow();
        Euro most = scheme.Amounts.Maximum is { } maximum && maximum < application.Asked ? maximum : application.Asked;
        LocalizedText? exclusion = null;
        if (amount.Outcome is Outcome.Calculated { Value: FactValue.Amount calculated })
        {
            most = calculated.Value;
            exclusion = most == Euro.Zero && application.Asked > Euro.Zero ? new("secondo la regola non spetta alcun importo", "the rule grants no amount") : null;
        }

        ValueList<MissingFact> unknown = amount.Outcome is Outcome.Unclear unclear ? unclear.Missing : [];
        bool isKnown = unknown.Count == 0;
        exclusion = amount.Outcome is Outcome.NotMet ? new("punti sotto la fascia più bassa", "points below the lowest band") : exclusion;
        return new()
        {
            Application = application,
            Eligibility = report,
            Amount = amount,
            Request = request.With(ReasonOf(report) ?? request.Exclusion ?? exclusion, [.. missing, .. unknown]),
            First = turns.First,
            Last = turns.Last,

            // An amount that is not known may be nothing, as if it took no part.
            IsSure = isSure && isKnown,
            Least = isKnown ? most.Cents : Math.Min(1, most.Cents),
            Most = most.Cents,
        };
    }

    /// <summary>Returns what is missing to tell whether an application takes part.</summary>
    private static ValueList<MissingFact> MissingOf(
        IncentiveScheme scheme, IncentiveApplication application, EligibilityReport report, (MissingFact Outcome, HashSet<string> Enterprises)[] earlier) =>
    [
        .. report.Verdict == Verdict.Unclear ? report.Missing : [],
        .. scheme.PartOnly is not null && scheme.Amounts.MaximumOfCost is null && !application.Cost.IsKnown
            ? [new MissingFact("COST", new("il costo", "the cost"))] : ValueList<MissingFact>.Empty,
        .. earlier.Where(round => round.Enterprises.Contains(application.Enterprise)).Select(round => round.Outcome),
    ];

    /// <summary>
    /// Returns the first and the last place that an application may have: even where its position is known, odd between two positions.
    /// </summary>
    private static (int First, int Last) PositionsOf(RankingEntry<FactSheet> entry, Points[] known, RankingRules<FactSheet> rules)
    {
        if (entry.Position is { } position)
        {
            return (2 * position, 2 * position);
        }

        return entry.Status is RankingStatus.Unclear { Defects.Count: 0 } unclear && rules.Precedences.Count == 0
            ? ((2 * known.Count(points => points > unclear.Range.Maximum)) + 1, (2 * known.Count(points => points >= unclear.Range.Minimum)) + 1)
            : (1, (2 * known.Length) + 1);
    }

    private static MissingFact OutcomeOf(string code) => new("OTHERS", new($"l'esito di {code}", $"the outcome of {code}"));

    private static LocalizedText? ReasonOf(EligibilityReport report)
    {
        if (report.Verdict != Verdict.NotMet)
        {
            return null;
        }

        // What is not met within an alternative that is met decides nothing.
        LocalizedText joined = LocalizedText.Join("; ", report.Root.Deciding().Select(finding => finding.Finding.Title));
        return new($"requisiti non soddisfatti: {joined.Italian}", $"requirements not met: {joined.English}");
    }
}
