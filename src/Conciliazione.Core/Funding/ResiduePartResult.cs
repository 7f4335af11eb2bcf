using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>What one part of a residue round came to. Italian term: esito della quota.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record ResiduePartResult
{
    internal ResiduePartResult(ResiduePart part, Euro own, Euro carriedIn, Sharing? sharing, ValueList<string> tied)
    {
        Part = part;
        Own = own;
        CarriedIn = carriedIn;
        Sharing = sharing;
        Tied = tied;
        Undecided = tied.Count > 0 ? own + carriedIn : Euro.FromCents(sharing?.Tie?.Units ?? 0);
        CarriedOn = tied.Count > 0 ? Euro.Zero : sharing is null ? own + carriedIn : Euro.FromCents(sharing.Left) - Undecided;
    }

    /// <summary>The part.</summary>
    public ResiduePart Part { get; }

    /// <summary>Its own money.</summary>
    public Euro Own { get; }

    /// <summary>What the part before it could not place.</summary>
    public Euro CarriedIn { get; }

    /// <summary>The sharing, with its certificate; <see langword="null"/> where nobody has a claim on the part or a tie hides who has.</summary>
    public Sharing? Sharing { get; }

    /// <summary>Those tied on the last place of a reinforcement, by code; empty where there is no such tie.</summary>
    public ValueList<string> Tied { get; }

    /// <summary>What hangs on a tie; it is not carried on.</summary>
    public Euro Undecided { get; }

    /// <summary>What it could not place, and hands to the next part.</summary>
    public Euro CarriedOn { get; }

    internal ResidueCertificatePart ToCertificate()
    {
        (ResidueKind kind, Percentage actions, int places) = Part.Match(
            _ => (ResidueKind.Base, Percentage.Of(0), 0),
            reward => (ResidueKind.Reward, reward.Actions, 0),
            reinforcement => (ResidueKind.Reinforcement, Percentage.Of(0), reinforcement.Places));
        return new(kind, Part.Share, actions, places, Own, CarriedIn, Sharing?.ToCertificate(), Undecided, CarriedOn);
    }
}
