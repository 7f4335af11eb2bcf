namespace Conciliazione.CostPlans;

/// <summary>What a plan by source of funds cannot hold.</summary>
internal static class FundsCheck
{
    public static List<Defect> DefectsOf(
        LegalSource text, ValueList<RuleLabel> actions, ValueList<RuleLabel> sources, ValueList<FundsCell> cells, ValueList<FundsTotal> totals)
    {
        var defects = new List<Defect>();
        HashSet<string> actionCodes = [.. actions.Select(line => line.Code)], sourceCodes = [.. sources.Select(line => line.Code)];
        defects.AddRange(actions.Concat(sources)
            .Repeated(line => line.Code)
            .Select(same => DefectCodes.FundsCodeTwice.At($"plan[{same.Key}]", same.Key, 1, text)));
        foreach (FundsCell cell in cells)
        {
            string path = $"cells[{cell.Action}][{cell.Source}]";
            AddUnknown(defects, actions, actionCodes, cell.Action, path, DefectCodes.FundsUnknownAction, text);
            AddUnknown(defects, sources, sourceCodes, cell.Source, path, DefectCodes.FundsUnknownSource, text);
            AddNegative(defects, cell.Amount, path, text);
        }

        defects.AddRange(cells
            .Repeated(cell => (cell.Action, cell.Source))
            .Select(same => DefectCodes.FundsCellTwice.At(
                $"cells[{same.Key.Action}][{same.Key.Source}]", $"{same.Key.Action} × {same.Key.Source}", 1, text)));
        Int128 sum = cells.Aggregate(Int128.Zero, (some, cell) => some + cell.Amount.Cents);
        if (sum > long.MaxValue)
        {
            defects.Add(DefectCodes.NumberTooLarge.At(
                "cells", new FactValue.Fraction(Ratio.Of(sum, 100), Unit.Euro, 2), FactValue.Of(Euro.MaxValue), text));
        }

        foreach (FundsTotal total in totals)
        {
            string path = $"totals[{total.Action ?? total.Source ?? "whole"}]";
            if (total.Action is not null)
            {
                AddUnknown(defects, actions, actionCodes, total.Action, path, DefectCodes.FundsUnknownAction, text);
            }

            if (total.Source is not null)
            {
                AddUnknown(defects, sources, sourceCodes, total.Source, path, DefectCodes.FundsUnknownSource, text);
            }

            AddNegative(defects, total.Amount, path, text);
        }

        defects.AddRange(totals
            .Repeated(total => (total.Action, total.Source))
            .Select(same => DefectCodes.FundsTotalTwice.At(
                $"totals[{same.Key.Action ?? same.Key.Source ?? "whole"}]",
                same.Key.Action is null && same.Key.Source is null
                    ? FactValue.Of(new LocalizedText("tutto il piano", "the whole plan"))
                    : FactValue.Of(same.Key.Action ?? same.Key.Source!),
                FactValue.Of(1),
                text)));
        return defects;
    }

    private static void AddUnknown(
        List<Defect> defects, ValueList<RuleLabel> lines, HashSet<string> codes, string code, string path, DefectCode defect, LegalSource text)
    {
        if (!codes.Contains(code))
        {
            defects.Add(defect.At(path, code, string.Join(", ", lines.Select(line => line.Code).DefaultIfEmpty("—")), text));
        }
    }

    private static void AddNegative(List<Defect> defects, Euro amount, string path, LegalSource text)
    {
        if (amount < Euro.Zero)
        {
            defects.Add(DefectCodes.NumberNegative.At(path, amount, Euro.Zero, text));
        }
    }
}
