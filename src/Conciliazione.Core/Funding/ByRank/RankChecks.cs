using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>Checks the figures of a sharing by rank and collects all their defects.</summary>
internal static class RankChecks
{
    public static IReadOnlyList<Defect> Of(
        Unit unit, ValueList<FundingSource> sources, ValueList<RankedClaim> claims, LegalSource source)
    {
        var defects = new List<Defect>();
        Int128 total = 0;
        foreach (FundingSource each in sources)
        {
            AddNegative($"sources[{each.Code}]", each.Units);
            total += each.Units;
        }

        if (total > long.MaxValue)
        {
            defects.Add(DefectCodes.NumberTooLarge.At("sources", unit.Write(total), unit.Write(long.MaxValue), source));
        }

        defects.AddRepeated(sources.Select(each => each.Code), "sources", source);
        defects.AddRepeated(claims.Select(claim => claim.Code), "claims", source);
        foreach (RankedClaim claim in claims)
        {
            AddNegative($"claims[{claim.Code}].due", claim.Due);
            if (claim.Rank < 1)
            {
                defects.Add(DefectCodes.FundingRank.At($"claims[{claim.Code}].rank", claim.Rank.Value, 1, source));
            }
        }

        return defects;

        void AddNegative(string path, long units)
        {
            if (units < 0)
            {
                defects.Add(DefectCodes.NumberNegative.At(path, unit.Write(units), unit.Write(0), source));
            }
        }
    }
}
