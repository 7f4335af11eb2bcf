using Conciliazione.Funding;
using NodaTime;

namespace Conciliazione.Incentives;

/// <summary>The checks of what is submitted to a round.</summary>
internal static class IncentiveChecks
{
    public static List<Defect> Run(
        IncentiveScheme scheme,
        IncentiveScheme? followed,
        IncentiveFund fund,
        ValueList<IncentiveApplication> applications,
        ValueList<CompletedTrial> trials,
        ValueList<IncentiveRound> earlier)
    {
        LegalSource source = scheme.Label.Source;
        var defects = new List<Defect>();
        if (!scheme.Money.Contains(fund.Kind) || fund.Amount <= Euro.Zero)
        {
            defects.Add(DefectCodes.IncentiveTrigger.At(
                "fund", IncentiveText.Of(fund.Kind, fund.Amount), IncentiveText.Above(scheme.Money, Euro.Zero), source));
        }

        defects.AddRepeated(applications.Select(application => application.Code), "applications", source);
        defects.AddRange(applications
            .Repeated(application => application.Enterprise)
            .Select(same => DefectCodes.IncentiveEnterpriseTwice.At("applications", same.Key, 1, source)));
        var completed = trials.Where(trial => trial.Scheme == followed?.Label.Code).GroupBy(trial => trial.Enterprise, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Min(trial => trial.On), StringComparer.Ordinal);
        (LocalizedText Fund, HashSet<string> Enterprises)[] received =
        [
            .. earlier.Where(round => round.Scheme.Label.Code == scheme.Label.Code)
                .Select(round => (round.Fund.Label.Title, EnterprisesOf(round, GrantStatus.InFull, GrantStatus.InPart))),
        ];
        foreach (IncentiveApplication application in applications)
        {
            string path = $"applications[{application.Code}]";
            defects.AddRange(Money(scheme, application).Select(defect => defect.Within(path)));
            if (!scheme.Benefits.Contains(application.Benefit))
            {
                defects.Add(DefectCodes.IncentiveBenefit.At(
                    $"{path}.benefit", IncentiveText.Of(application.Benefit), IncentiveText.Of(scheme.Benefits), source));
            }

            if (scheme.Ranking is null && application.Arrived is null)
            {
                defects.Add(DefectCodes.IncentiveArrival.At($"{path}.arrived", FactValue.Of(application.Code), FactValue.Of(scheme.Order.Title), source));
            }

            if (followed is not null && !(completed.TryGetValue(application.Enterprise, out LocalDate on) && on <= application.Days.OfRequest))
            {
                defects.Add(DefectCodes.IncentiveTrial.At($"{path}.enterprise", FactValue.Of(application.Enterprise), FactValue.Of(followed.Label.Title), source));
            }

            defects.AddRange(received
                .Where(round => round.Enterprises.Contains(application.Enterprise))
                .Select(round => DefectCodes.IncentiveBefore.At(
                    $"{path}.enterprise", FactValue.Of(application.Enterprise), FactValue.Of(round.Fund), source)));
        }

        return defects;
    }

    /// <summary>Returns the enterprises whose application fared in one of several ways in a round.</summary>
    public static HashSet<string> EnterprisesOf(IncentiveRound round, params GrantStatus[] statuses) => round.Entries
        .Where(entry => statuses.Contains(entry.Decision.Status))
        .Select(entry => entry.Application.Enterprise)
        .ToHashSet(StringComparer.Ordinal);

    private static List<Defect> Money(IncentiveScheme scheme, IncentiveApplication application)
    {
        List<Defect> defects = [.. scheme.Amounts.AmountOf(application.Asked, application.Cost, default).DefectsOrEmpty()];
        if (defects.Count == 0 && scheme.PartOnly is { } rule && application.Cost.TryGet(out Euro cost) && application.Asked >= cost)
        {
            defects.Add(DefectCodes.IncentiveWholeCost.At("asked", application.Asked, cost, rule.Source));
        }

        return defects;
    }
}
