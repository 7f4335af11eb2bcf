using Conciliazione.CostPlans;
using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Settlements;

/// <summary>Checks the expenses of a project and collects all their defects.</summary>
internal static class ExpenseCheck
{
    private static readonly FactValue Code = FactValue.Of(new LocalizedText("il codice della spesa", "the code of the expense"));
    private static readonly FactValue Body = FactValue.Of(new LocalizedText("l'ente che ha speso", "the body that spent"));
    private static readonly FactValue Document = FactValue.Of(new LocalizedText("il documento della spesa", "the document of the expense"));
    private static readonly LocalizedText Settling = new("rendiconto delle spese", "settlement of expenses");

    public static IReadOnlyList<Defect> Of(SettlementRules rules, History<CostPlan> plans, PlanTerm term, ValueList<Expense> expenses)
    {
        if (term.Days is not { } days)
        {
            return [DefectCodes.WorkPlanNoStart.At("term", LocalizedText.Same(term.ToString()), new("un mese di avvio", "a starting month"), rules.Source)];
        }

        var defects = new List<Defect>();
        foreach (HistoryVersion<CostPlan> version in plans.InForceFrom(days.Start))
        {
            defects.AddRange(OfPlan(rules, version.Value).Select(defect => defect.Within(FormattableString.Invariant($"plans[{version.Number}]"))));
        }

        string categories = string.Join(", ", rules.CostPlans.Categories.Select(category => category.Code));
        HashSet<string> known = rules.CostPlans.Categories.Select(category => category.Code).ToHashSet(StringComparer.Ordinal);
        for (int i = 0; i < expenses.Count; i++)
        {
            Expense expense = expenses[i];
            string path = FormattableString.Invariant($"expenses[{i}]");
            if (!known.Contains(expense.Category))
            {
                defects.Add(DefectCodes.CostPlanUnknownCategory.At($"{path}.category", expense.Category, categories, rules.Source));
            }

            defects.AddRange(OfTexts(expense, path, rules.Source));
            defects.AddRange(OfFigures(expense, path, days, rules.Source));
        }

        defects.AddRange(Repeated(expenses, rules.Source));
        Int128 shown = expenses.Aggregate((Int128)0, (sum, expense) => sum + Int128.Max(expense.Amount.Cents, 0));
        if (shown > Euro.MaxValue.Cents)
        {
            defects.Add(DefectCodes.NumberTooLarge.At("expenses", CostPlanRule.Amount(shown), FactValue.Of(Euro.MaxValue), rules.Source));
        }

        return defects;
    }

    /// <summary>A plan without a total or a grant has nothing to settle against; one defect says so, that of a rule if one needs the figure.</summary>
    private static IEnumerable<Defect> OfPlan(SettlementRules rules, CostPlan plan)
    {
        ValueList<Defect> defects = rules.CostPlans.Validate(plan).DefectsOrEmpty();
        return defects.Any(defect => defect.Code == DefectCodes.CostPlanMissing)
            ? defects
            : defects.Concat(new[] { (Path: "total", Figure: CostMeasure.Total), (Path: "grant", Figure: CostMeasure.Grant) }
                .Where(needed => needed.Figure.Of(plan) is null)
                .Select(needed => DefectCodes.CostPlanMissing.At(needed.Path, needed.Figure.Title, Settling, rules.Source)));
    }

    private static IEnumerable<Defect> OfTexts(Expense expense, string path, LegalSource source)
    {
        (string Text, string Name, FactValue What)[] texts =
            [(expense.Code, "code", Code), (expense.Body, "body", Body), (expense.Document, "document", Document)];
        return texts
            .Where(each => string.IsNullOrWhiteSpace(each.Text))
            .Select(each => DefectCodes.SettlementBlank.At($"{path}.{each.Name}", FactValue.Of($"«{each.Text}»"), each.What, source));
    }

    private static IEnumerable<Defect> OfFigures(Expense expense, string path, DateInterval days, LegalSource source)
    {
        if (expense.Amount <= Euro.Zero)
        {
            yield return DefectCodes.SettlementAmount.At($"{path}.amount", expense.Amount, Euro.Zero, source);
        }

        if (expense.On < days.Start)
        {
            yield return DefectCodes.SettlementEarly.At($"{path}.on", FactValue.Of(expense.On), FactValue.Of(days.Start), source);
        }
        else if (expense.On > days.End)
        {
            yield return DefectCodes.SettlementLate.At($"{path}.on", FactValue.Of(expense.On), FactValue.Of(days.End), source);
        }

        if (expense.PaidOn is not { } paid)
        {
            yield break;
        }

        if (expense.Funding == ExpenseFunding.InKind)
        {
            yield return DefectCodes.SettlementInKindPaid.At($"{path}.paidOn", FactValue.Of(paid), FactValue.Of(0), source);
        }
        else if (paid < expense.On)
        {
            yield return DefectCodes.SettlementPaidEarly.At($"{path}.paidOn", FactValue.Of(paid), FactValue.Of(expense.On), source);
        }
    }

    /// <summary>An invoice may be shared among categories, bodies and who bears it, not shown twice for the same thing on one day.</summary>
    private static IEnumerable<Defect> Repeated(ValueList<Expense> expenses, LegalSource source)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var documents = new HashSet<(string, string, string, LocalDate, ExpenseFunding)>();
        for (int i = 0; i < expenses.Count; i++)
        {
            Expense expense = expenses[i];
            string path = FormattableString.Invariant($"expenses[{i}]");
            if (!string.IsNullOrWhiteSpace(expense.Code) && !codes.Add(expense.Code))
            {
                yield return DefectCodes.SettlementCodeTwice.At($"{path}.code", expense.Code, 1, source);
            }
            else if (!string.IsNullOrWhiteSpace(expense.Document)
                && !documents.Add((SettlementText.Key(expense.Document), SettlementText.Key(expense.Body), expense.Category, expense.On, expense.Funding)))
            {
                yield return DefectCodes.SettlementDocumentTwice.At($"{path}.document", expense.Document, 1, source);
            }
        }
    }
}
