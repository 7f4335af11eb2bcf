using Conciliazione;
using Conciliazione.Editions;
using Conciliazione.Projects;

namespace PianoInsubria;

/// <summary>The indicator of criterion 6.</summary>
internal sealed class IndicatorChapter(Page page)
{
    public void Write(ValueList<ProjectReview> reviews)
    {
        page.Chapter(page.Say("3. L'indicatore del criterio 6", "3. The indicator of criterion 6"));
        page.Line(Insubria2020.CashShare.Label.Source.Cite());
        page.Table(
            [page.Say("Progetto", "Project"), page.Say(">In denaro", ">In cash"), page.Say(">Totale", ">Total"), page.Say(">Quota", ">Share")],
            reviews.SelectMany(review => review.Indicators.Select(indicator => Row(review, indicator))));
    }

    private string[] Row(ProjectReview review, Finding indicator) =>
    [
        review.Project.Code,
        .. indicator.Facts.Select(fact => fact.Value.Render(page.Language)),
        indicator.Outcome is Outcome.Calculated calculated ? calculated.Value.Render(page.Language) : page.Say(indicator.Outcome.Title),
    ];
}
