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
        AllianceCall call = Insubria2020.Call;
        ValueList<ProjectReview> reviews = Insubria2020Projects.All.Select(call.Review).ToValueList();

        page.Line(page.Say(call.Title));
        page.Line(call.Source.Cite());
        new AlliancesChapter(page).Write();
        new CostPlansChapter(page).Write(reviews);
        new IndicatorChapter(page).Write(reviews);
        new MoneyChapter(page).Write(call, reviews);

        page.Chapter(page.Say("Da sapere", "Good to know"));
        foreach (Notice notice in Insubria2020.Notices)
        {
            page.Line($"· {notice.Render(page.Language)}");
        }
    }
}
