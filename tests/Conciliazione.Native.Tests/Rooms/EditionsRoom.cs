using Conciliazione.Calendars;
using Conciliazione.Editions;
using Conciliazione.Funding;
using Conciliazione.Vouchers;

namespace Conciliazione.Native.Tests.Rooms;

internal static class EditionsRoom
{
    private static readonly VoucherAmount Half = VoucherAmount.Share(Given.Label("HALF"), Percentage.Of(50));

    /// <summary>Each edition is made: one that contradicts itself could not be.</summary>
    public static void Check(Checks checks)
    {
        checks.That(Insubria2020.Grid.Sections.Count > 0 && Insubria2020.Notices.Count > 0 && Insubria2020.Residues.Parts.Count > 0);
        Deadline deadline = Deadline.Create([DeadlineVersion.AtEndOf(new(2020, 9, 1), new(2020, 9, 30), new("avviso", "call"), Given.Source)]).OrThrow();
        checks.Equal(6, Valcuvia2020.Coworking(6, deadline, new(2020, 10, 10)).Space.Desks);
        ValueList<CompanyBudget> budgets = [new("ditta", Euro.Of(1_000))];
        CallWindow open = CallWindow.Create(new(2020, 9, 1, 9, 0), deadline).OrThrow();
        checks.Equal(1, Wsl2020.CompanyVouchers(budgets, Half, open).Open().Companies.Count);
        checks.Equal(Euro.Of(5_000), Wsl2020.DirectVouchers(Euro.Of(5_000), Half).Open().Budget);
        checks.Equal(1, Rhodense2014.CompanyVouchers(budgets, Half, open).Open().Companies.Count);
        checks.Equal(1, Rhodense2014.CompanyVouchers(budgets, Rhodense2014.WholeVouchers(Euro.Of(15))).Open().Companies.Count);
        checks.Equal(1, SudEst2014.CompanyVouchers(budgets, Half, open).Open().Companies.Count);
        checks.That(Tradate2020.Catalogue.Facts.Count > 0 && Tradate2020.Stated.Facts.Count > 0);
        checks.That(RankedSharing.Share(Unit.EuroCent, Milano2014Funds.Sources, Milano2014Funds.Actions, RankPolicy.Stop, Milano2014.Source).OrThrow().Lines.Count > 0);
        checks.That(Milano2014ConciliaMilano.Bonus.Uses.Count == 2 && Milano2014InPractice.AnswerHours.Value.Hours == 48 && Milano2014Campus.Catalogue.Facts.Count == 3);
        checks.That(EditionContradictions.All.Count > 0 && Milano2014Figures.All.Count > 0 && Milano2014Network.Requests.Total == 60);
        checks.That(Rhodense2014Project.WorkPlan.Activities.Count == 16 && Rhodense2014Project.Objectives.Check().Count == 7 && Rhodense2014Figures.All.Count > 0);
        checks.That(Rhodense2014.VerificationForm.Check([]).OrThrow().Count == 4 && Rhodense2014.VerificationForm.Check(["X"]).DefectsOrEmpty().Count == 1);
        checks.Equal(Euro.Of(1_000), SudEst2014.PoolVouchers(["ditta"], Euro.Of(1_000), Half, open).Open().Budget);
        checks.That(SudEst2014Project.Alliance.Members.Count == 9 && !SudEst2014Project.Cost.IsKnown);
    }
}
