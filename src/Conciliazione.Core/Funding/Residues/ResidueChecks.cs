using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>Checks the figures of a round of unspent funds and collects all their defects.</summary>
internal static class ResidueChecks
{
    /// <summary>More planned actions than any project has; up to this bound, the efficiency of a project is a ratio of 127 bits.</summary>
    private const int MaximumActions = 1_000_000;

    public static IReadOnlyList<Defect> Of(Euro residue, ValueList<ResidueFacts> facts, LegalSource source)
    {
        var defects = new List<Defect>();
        AddNegative("residue", residue);
        if (facts.Count == 0)
        {
            defects.Add(DefectCodes.FundingNoClaims.At("facts", 0, 1, source));
        }

        defects.AddRepeated(facts.Select(each => each.Code), "facts", source);
        foreach (ResidueFacts each in facts)
        {
            string path = $"facts[{each.Code}]";
            AddNegative(path + ".paid", each.Paid);
            Add(each.Assigned <= Euro.Zero, DefectCodes.FundingNothingAssigned, path + ".assigned", FactValue.Of(each.Assigned), FactValue.Of(Euro.Zero));
            Add(each.Assigned > each.Asked, DefectCodes.FundingAssignedAboveAsked, path + ".assigned", FactValue.Of(each.Assigned), FactValue.Of(each.Asked));
            Add(each.Paid > each.Assigned, DefectCodes.FundingPaidAboveAssigned, path + ".paid", FactValue.Of(each.Paid), FactValue.Of(each.Assigned));
            Add(each.Planned < 1, DefectCodes.FundingNoActions, path + ".planned", FactValue.Of(each.Planned), FactValue.Of(1));
            Add(each.Planned > MaximumActions, DefectCodes.NumberTooLarge, path + ".planned", FactValue.Of(each.Planned), FactValue.Of(MaximumActions));
            Add(each.Started > each.Planned, DefectCodes.FundingActionsAbovePlanned, path + ".started", FactValue.Of(each.Started), FactValue.Of(each.Planned));
            Add(each.Started < 0, DefectCodes.NumberNegative, path + ".started", FactValue.Of(each.Started), FactValue.Of(0));
        }

        return defects;

        void AddNegative(string path, Euro amount) =>
            Add(amount < Euro.Zero, DefectCodes.NumberNegative, path, FactValue.Of(amount), FactValue.Of(Euro.Zero));

        void Add(bool wrong, DefectCode code, string path, FactValue value, FactValue limit)
        {
            if (wrong)
            {
                defects.Add(code.At(path, value, limit, source));
            }
        }
    }
}
