using Conciliazione.Funding;

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

            if (followed is not null && !trials.Any(trial =>
                trial.Scheme == followed.Label.Code && trial.Enterprise == application.Enterprise && trial.On <= application.Days.OfRequest))
            {
                defects.Add(DefectCodes.IncentiveTrial.At($"{path}.enterprise", FactValue.Of(application.Enterprise), FactValue.Of(followed.Label.Title), source));
            }

            defects.AddRange(earlier
                .Where(round => round.Scheme.Label.Code == scheme.Label.Code && round.Entries.Any(entry =>
                    entry.Application.Enterprise == application.Enterprise && entry.Decision.Status is (GrantStatus.InFull or GrantStatus.InPart)))
                .Select(round => DefectCodes.IncentiveBefore.At(
                    $"{path}.enterprise", FactValue.Of(application.Enterprise), FactValue.Of(round.Fund.Label.Title), source)));
        }

        return defects;
    }

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
