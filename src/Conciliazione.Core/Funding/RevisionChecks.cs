namespace Conciliazione.Funding;

/// <summary>Checks the events of a revision and collects all their defects.</summary>
internal static class RevisionChecks
{
    /// <summary>Checks events against the participating claims, each with its units and the maximum it may be due.</summary>
    public static IReadOnlyList<Defect> Of(
        ValueList<ShareEvent> events, IReadOnlyDictionary<string, (long Units, long Most)> parties, Unit unit, LegalSource source)
    {
        var defects = new List<Defect>();
        defects.AddRepeated(events.Select(each => each.Code), "events", source);
        string known = parties.Count == 0 ? "-" : string.Join(", ", parties.Keys.Order(StringComparer.Ordinal));
        foreach (ShareEvent each in events)
        {
            string path = $"events[{each.Code}]";
            if (!parties.TryGetValue(each.Code, out (long Units, long Most) party))
            {
                defects.Add(FundingDefects.UnknownClaim.At(path, each.Code, known, source));
                continue;
            }

            Within(each.Paid, party.Units, path + ".paid", FundingDefects.PaidAboveAssigned);
            if (each is ShareEvent.Reduction reduction)
            {
                Within(reduction.Due, party.Most, path + ".due", FundingDefects.ReductionAbove);
            }
        }

        return defects;

        void Within(long units, long most, string path, DefectCode above)
        {
            if (units < 0)
            {
                defects.Add(NumberDefects.Negative.At(path, unit.Write(units), unit.Write(0), source));
            }
            else if (units > most)
            {
                defects.Add(above.At(path, unit.Write(units), unit.Write(most), source));
            }
        }
    }
}
