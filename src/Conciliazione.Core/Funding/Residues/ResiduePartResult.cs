using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>The result of one part of a round of unspent funds. Italian term: esito della quota.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ResiduePartResult
{
    internal ResiduePartResult(ResiduePart part, Euro own, Euro carriedIn, Sharing? sharing, ValueList<string> tied)
    {
        Part = part;
        Own = own;
        CarriedIn = carriedIn;
        Sharing = sharing;
        Tied = tied;
        Replay = sharing is null ? null : WeightReplay.Kept(sharing.ToCertificate());
        Undecided = tied.Count > 0 ? own + carriedIn : Euro.FromCents(sharing?.Tie?.Units ?? 0);
        CarriedOn = tied.Count > 0 ? Euro.Zero : sharing is null ? own + carriedIn : Euro.FromCents(sharing.Remaining) - Undecided;
    }

    /// <summary>The part.</summary>
    public ResiduePart Part { get; }

    /// <summary>The part's own amount.</summary>
    public Euro Own { get; }

    /// <summary>The amount that the previous part could not assign.</summary>
    public Euro CarriedIn { get; }

    /// <summary>
    /// The sharing, with its certificate; <see langword="null"/> if no project has a claim on the part, or if a tie prevents
    /// determining which projects have one.
    /// </summary>
    public Sharing? Sharing { get; }

    /// <summary>The codes of the projects tied for the last place of a reinforcement; empty if none.</summary>
    public ValueList<string> Tied { get; }

    /// <summary>The amount left undecided by a tie; it is not carried on.</summary>
    public Euro Undecided { get; }

    /// <summary>The amount that could not be assigned and is carried on to the next part.</summary>
    public Euro CarriedOn { get; }

    /// <summary>
    /// The certificate of the sharing with the reasons for its shares, made once for all the projects that ask for theirs.
    /// </summary>
    internal WeightReplay? Replay { get; }

    internal ResidueCertificatePart ToCertificate()
    {
        (ResidueKind kind, Percentage actions, int places) = Part.Match(
            _ => (ResidueKind.Base, Percentage.Of(0), 0),
            reward => (ResidueKind.Reward, reward.Actions, 0),
            reinforcement => (
                reinforcement.Cut == ResiduePart.CutMeasure.Amount ? ResidueKind.ReinforcementByAmount : ResidueKind.ReinforcementByShare,
                Percentage.Of(0),
                reinforcement.Places));
        return new(
            kind, Part.Share, actions, places, Own, CarriedIn, Replay?.Certificate, Undecided, CarriedOn, Part.Ceiling == ResiduePart.CeilingRule.Request);
    }
}
