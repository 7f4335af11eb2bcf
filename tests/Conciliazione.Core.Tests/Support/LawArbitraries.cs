using Conciliazione.Tests.Alliances;
using Conciliazione.Tests.Calendars;
using Conciliazione.Tests.CostPlans;
using Conciliazione.Tests.Coworking;
using Conciliazione.Tests.Documents;
using Conciliazione.Tests.Eligibility;
using Conciliazione.Tests.Facts;
using Conciliazione.Tests.Funding;
using Conciliazione.Tests.Incentives;
using Conciliazione.Tests.Indicators;
using Conciliazione.Tests.People;
using Conciliazione.Tests.Projects;
using Conciliazione.Tests.Rankings;
using Conciliazione.Tests.Scoring;
using Conciliazione.Tests.Settlements;
using Conciliazione.Tests.Vouchers;
using Conciliazione.Tests.WorkPlans;

namespace Conciliazione.Tests;

/// <summary>
/// The classes whose public static arbitraries the laws draw from. A law's parameter is drawn by the type of it: where two
/// generators share a type, a record of one value sets one of them apart.
/// </summary>
internal static class LawArbitraries
{
    public static IReadOnlyList<Type> Registered { get; } =
    [
        typeof(Generators),
        typeof(AllianceGenerators),
        typeof(CalendarGenerators),
        typeof(CompanyVoucherSamples),
        typeof(CostPlanSamples),
        typeof(DeskGenerators),
        typeof(DocumentSamples),
        typeof(FactGenerators),
        typeof(FundingGenerators),
        typeof(IncentiveSamples),
        typeof(IndicatorSamples),
        typeof(PeopleGenerators),
        typeof(ProjectGenerators),
        typeof(RankingGenerators),
        typeof(Rules),
        typeof(ScoringGenerators),
        typeof(SelectionSamples),
        typeof(SettlementSamples),
        typeof(SharingCases),
        typeof(VoucherLogs),
        typeof(WideSharingCases),
        typeof(WorkPlanSamples),
    ];
}
