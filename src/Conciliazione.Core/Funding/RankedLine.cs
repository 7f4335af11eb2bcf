using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>What one claim got in a sharing by rank. Italian term: esito in graduatoria.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
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

    /// <summary>How it ended.</summary>
    public GrantStatus Status { get; }

    /// <summary>What it already had before this round, by source, and keeps.</summary>
    public ValueList<SourceDraw> Held { get; }

    /// <summary>What it draws on each source in this round, in the declared order.</summary>
    public ValueList<SourceDraw> Draws { get; }

    /// <summary>How many units it already had before this round.</summary>
    public long Kept { get; }

    /// <summary>What it has in all.</summary>
    public long Units { get; }

    /// <summary>What the sources open to it held when its turn came; the most that may have been, after an undecided tie; nothing once they have ended.</summary>
    public long Available { get; }

    /// <summary>Code, status and units.</summary>
    public override string ToString() => FormattableString.Invariant($"{Claim.Code} {Status} {Units}");

    /// <summary>The first so many units of what it has, by source: what was drawn first was paid first.</summary>
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
