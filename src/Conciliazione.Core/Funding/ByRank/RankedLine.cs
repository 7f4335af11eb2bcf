using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>The outcome of one claim in a sharing by rank. Italian term: esito in graduatoria.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record RankedLine
{
    internal RankedLine(RankedClaim claim, GrantStatus status, ValueList<SourceDraw> held, ValueList<SourceDraw> draws, long available)
    {
        Claim = claim;
        Status = status;
        Held = held;
        Draws = draws;
        Available = available;
        Kept = held.Sum(draw => draw.Units);
        Units = Kept + draws.Sum(draw => draw.Units);
    }

    /// <summary>The claim.</summary>
    public RankedClaim Claim { get; }

    /// <summary>The outcome.</summary>
    public GrantStatus Status { get; }

    /// <summary>The units held before this round, by source, which the claim keeps.</summary>
    public ValueList<SourceDraw> Held { get; }

    /// <summary>The units drawn on each source in this round, in the declared order of the sources.</summary>
    public ValueList<SourceDraw> Draws { get; }

    /// <summary>The number of units held before this round.</summary>
    public long Kept { get; }

    /// <summary>The total number of units.</summary>
    public long Units { get; }

    /// <summary>
    /// The units held by the sources open to the claim when its turn came; after an undecided tie, the maximum they may have
    /// held; zero once they have ended.
    /// </summary>
    public long Available { get; }

    /// <summary>Returns the code, the status and the units.</summary>
    public override string ToString() => FormattableString.Invariant($"{Claim.Code} {Status} {Units}");

    /// <summary>Returns the given number of units out of those held, by source: units drawn first are paid first.</summary>
    internal ValueList<SourceDraw> First(long units)
    {
        var first = new List<SourceDraw>();
        foreach (SourceDraw draw in Held.Concat(Draws))
        {
            long taken = Math.Min(units, draw.Units);
            if (taken > 0)
            {
                first.Add(new(draw.Source, taken));
                units -= taken;
            }
        }

        return first.ToValueList();
    }
}
