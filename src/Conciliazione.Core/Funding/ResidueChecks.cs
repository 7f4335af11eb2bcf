using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>Checks the figures of a round of unspent funds and collects all their defects.</summary>
internal static class ResidueChecks
{
    /// <summary>More planned actions than any project has; below this bound every weight fits.</summary>
    private const int MostActions = 1_000_000;

    public static IReadOnlyList<Defect> Of(Euro residue, ValueList<ResidueFacts> facts, LegalSource source)
    {
        var defects = new List<Defect>();
        AddNegative("residue", residue);
        if (facts.Count == 0)
        {
            defects.Add(FundingDefects.NoClaims.At("facts", 0, 1, source));
        }

        defects.AddRepeated(facts.Select(each => each.Code), "facts", source);
        foreach (ResidueFacts each in facts)
        {
            string path = $"facts[{each.Code}]";
            AddNegative(path + ".paid", each.Paid);
            Add(each.Assigned <= Euro.Zero, FundingDefects.NothingAssigned, path + ".assigned", FactValue.Of(each.Assigned), FactValue.Of(Euro.Zero));
            Add(each.Assigned > each.Asked, FundingDefects.AssignedAboveAsked, path + ".assigned", FactValue.Of(each.Assigned), FactValue.Of(each.Asked));
            Add(each.Paid > each.Assigned, FundingDefects.PaidAboveAssigned, path + ".paid", FactValue.Of(each.Paid), FactValue.Of(each.Assigned));
            Add(each.Planned < 1, FundingDefects.NoActions, path + ".planned", FactValue.Of(each.Planned), FactValue.Of(1));
            Add(each.Planned > MostActions, NumberDefects.TooLarge, path + ".planned", FactValue.Of(each.Planned), FactValue.Of(MostActions));
            Add(each.Started > each.Planned, FundingDefects.ActionsAbovePlanned, path + ".started", FactValue.Of(each.Started), FactValue.Of(each.Planned));
            Add(each.Started < 0, NumberDefects.Negative, path + ".started", FactValue.Of(each.Started), FactValue.Of(0));
        }

        return defects;

        void AddNegative(string path, Euro amount) =>
            Add(amount < Euro.Zero, NumberDefects.Negative, path, FactValue.Of(amount), FactValue.Of(Euro.Zero));

        void Add(bool wrong, DefectCode code, string path, FactValue value, FactValue limit)
        {
            if (wrong)
            {
                defects.Add(code.At(path, value, limit, source));
            }
        }
    }
}
