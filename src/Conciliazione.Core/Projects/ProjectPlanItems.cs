using Conciliazione.Indicators;
using Conciliazione.WorkPlans;

namespace Conciliazione.Projects;

/// <summary>What a whole plan holds, item by item, to be compared with another version.</summary>
internal static class ProjectPlanItems
{
    private static readonly LocalizedText Months = new("mesi", "months");

    public static IEnumerable<PlanItem> Of(ProjectPlan plan) =>
    [
        .. plan.Services.Select(Service),
        .. plan.Activities is { } activities ? OfWork(activities) : [],
        .. plan.Indicators is { } indicators ? OfIndicators(indicators) : [],
        .. plan.Costs.Items(),
    ];

    private static PlanItem Service(PlannedService service) =>
        Labelled($"services[{service.Label.Code}]", new("servizio", "service"), service.Label, service, [("ways", new("modalità", "ways"), Joined(service.Ways))]);

    private static IEnumerable<PlanItem> OfWork(WorkPlan plan) =>
    [
        Labelled("activities", new("cronoprogramma", "work plan"), plan.Label, (plan.Label, plan.Term), [("term", Months, plan.Term.Words(plan.Term.Months))]),
        .. plan.Activities.Select(activity => Activity(activity, plan.Term)),
        .. Joined(plan.Precedences.Select(rule => rule.Label.Title)) is { } precedences
            ? [new("activities.precedences", new("precedenze", "precedences"), FactValue.Of(precedences), plan.Precedences)]
            : ValueList<PlanItem>.Empty,
        .. plan.Duties.Select(Duty),
    ];

    private static PlanItem Activity(Activity activity, PlanTerm term) => Labelled(
        $"activities[{activity.Label.Code}]",
        new("attività", "activity"),
        activity.Label,
        activity,
        [
            ("bars", Months, Joined(activity.Bars.Select(bar => Bar(bar, term)))),
            ("pauses", new("pause", "pauses"), Joined(activity.Pauses.Select(term.Words))),
            ("milestones", new("tappe", "milestones"), Joined(activity.Milestones.Select(milestone => Milestone(milestone, term)))),
            ("action", new("azione", "action"), activity.Action?.Title),
            ("endsEarlier", new("può finire prima", "may end earlier"), activity.EndsEarlier?.Title),
        ]);

    private static PlanItem Duty(Duty duty) => Labelled(
        $"activities.duties[{duty.Label.Code}]",
        new("obbligo", "duty"),
        duty.Label,
        duty,
        [
            ("holders", new("a carico di", "held by"), Joined(duty.Holders.Select(holder => holder.Title))),
            ("time", new("quando", "when"), duty.Time.Title),
            ("shownBy", new("prova", "shown by"), duty.ShownBy),
        ]);

    private static IEnumerable<PlanItem> OfIndicators(IndicatorSet set) =>
    [
        Labelled("indicators", new("indicatori", "indicators"), set.Label, (set.Label, set.Term), [("term", Months, set.Term.Words(set.Term.Months))]),
        .. set.Indicators.Select(indicator => Labelled(
            $"indicators[{indicator.Label.Code}]",
            new("indicatore", "indicator"),
            indicator.Label,
            indicator,
            [
                ("target", new("valore atteso", "target"), indicator.Target.Title),
                ("dueIn", new("entro", "by"), indicator.DueIn is { } month ? set.Term.Words(month) : null),
                ("cadence", new("ogni quanto", "how often"), indicator.Cadence?.Title),
            ])),
    ];

    /// <summary>
    /// Returns an item with a label: shown by its title and first part where one version alone has it, else by the parts that differ.
    /// </summary>
    private static PlanItem Labelled(
        string path, LocalizedText kind, RuleLabel label, object content, (string Path, LocalizedText Title, LocalizedText? Value)[] parts)
    {
        LocalizedText title = LocalizedText.From(language => $"{kind.In(language)} «{label.Title.In(language)}»");
        LocalizedText?[] shown = [label.Title, parts.Length > 0 ? parts[0].Value : null];
        return new(
            path,
            title,
            FactValue.Of(LocalizedText.Join(": ", shown.OfType<LocalizedText>())),
            content,
            [
                .. new (string Path, LocalizedText Title, LocalizedText? Value)[]
                    {
                        ("title", new("titolo", "title"), label.Title),
                        ("source", new("fonte", "source"), LocalizedText.Same(label.Source.Cite())),
                    }
                    .Concat(parts)
                    .Where(part => part.Value is not null)
                    .Select(part => new PlanItem(
                        $"{path}.{part.Path}", LocalizedText.Join(", ", [title, part.Title]), FactValue.Of(part.Value!))),
            ]);
    }

    private static LocalizedText Bar(Bar bar, PlanTerm term) => bar.Match(
        over => term.Words(over.Months),
        from => LocalizedText.From(language => $"{(language == Language.Italian ? "da" : "from")} {term.Words(from.Month).In(language)}"),
        within => LocalizedText.From(language => $"{(language == Language.Italian ? "entro" : "within")} {term.Words(within.Block).In(language)}"));

    private static LocalizedText Milestone(Milestone milestone, PlanTerm term)
    {
        LocalizedText when = milestone.Day is { } day ? LocalizedText.From(language => TimeText.Day(day, language)) : term.Words(milestone.Month);
        return LocalizedText.From(language => $"{milestone.Label.Title.In(language)} ({when.In(language)})");
    }

    private static LocalizedText? Joined(IEnumerable<LocalizedText> texts)
    {
        LocalizedText[] all = [.. texts];
        return all.Length == 0 ? null : LocalizedText.Join("; ", all);
    }
}
