using Conciliazione;
using Conciliazione.Editions;
using Conciliazione.Projects;

namespace PianoInsubria;

/// <summary>The main job: from the funded projects' real cost plans to the money assigned.</summary>
public sealed class Report(Page page)
{
    /// <summary>Writes every chapter.</summary>
    public void Write()
    {
        AllianceCallEdition call = Insubria2020.Call;
        ValueList<ProjectReview> reviews = Insubria2020Projects.All.Select(call.Review).ToValueList();

        page.Line(page.Say(call.Title));
        page.Line(call.Source.Cite());
        page.Line(page.Say(
            "Quattro alleanze, i loro piani dei conti veri, il contributo regionale: ogni controllo con il suo margine e la sua fonte.",
            "Four alliances, their real cost plans, the regional contribution: every check with its margin and its source."));
        new AlliancesChapter(page).Write();
        new CostPlansChapter(page).Write(reviews);
        new IndicatorChapter(page).Write(reviews);
        new MoneyChapter(page).Write();
        new AccessChapter(page).Write();
        new ScoringChapter(page).Write();
        new ResidueChapter(page).Write();
        new CoworkingChapter(page).Write();
        new VoucherChapter(page).Write();

        page.Chapter(page.Say("Da sapere", "Good to know"));
        foreach (Notice notice in Insubria2020.Notices)
        {
            page.Note(notice);
        }
    }
}
