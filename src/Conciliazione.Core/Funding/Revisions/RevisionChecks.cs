namespace Conciliazione.Funding;

/// <summary>Checks the events of a revision and collects all their defects.</summary>
internal static class RevisionChecks
{
    /// <summary>Checks events against the participating claims, each with its units and the maximum it may be due.</summary>
    public static IReadOnlyList<Defect> Of(
        ValueList<ShareEvent> events, IReadOnlyDictionary<string, (long Units, long Maximum)> parties, Unit unit, LegalSource source)
    {
        var defects = new List<Defect>();
        defects.AddRepeated(events.Select(each => each.Code), "events", source);
        string known = parties.Count == 0 ? "-" : string.Join(", ", parties.Keys.Order(StringComparer.Ordinal));
        foreach (ShareEvent each in events)
        {
            string path = $"events[{each.Code}]";
            if (!parties.TryGetValue(each.Code, out (long Units, long Maximum) party))
            {
                defects.Add(DefectCodes.FundingUnknownClaim.At(path, each.Code, known, source));
                continue;
            }

            Within(each.Paid, party.Units, path + ".paid", DefectCodes.FundingPaidAboveAssigned);
            if (each is ShareEvent.Reduced reduction)
            {
                Within(reduction.Due, party.Maximum, path + ".due", DefectCodes.FundingReductionAbove);
            }
        }

        return defects;

        void Within(long units, long maximum, string path, DefectCode above)
        {
            if (units < 0)
            {
                defects.Add(DefectCodes.NumberNegative.At(path, unit.Write(units), unit.Write(0), source));
            }
            else if (units > maximum)
            {
                defects.Add(above.At(path, unit.Write(units), unit.Write(maximum), source));
            }
        }
    }
}
