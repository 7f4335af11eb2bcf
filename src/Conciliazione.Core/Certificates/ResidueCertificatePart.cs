namespace Conciliazione.Certificates;

/// <summary>One part of a residue round in a certificate: its money, where it came from, and the sharing. Italian term: quota del certificato.</summary>
/// <remarks>As it was written: whether it holds is for the certificate to verify. Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record ResidueCertificatePart
{
    /// <summary>Builds a part.</summary>
    /// <param name="kind">Whom it is for.</param>
    /// <param name="share">How much of the residue.</param>
    /// <param name="actions">In a reward, how much the actions started count; the money paid counts the rest.</param>
    /// <param name="places">In a reinforcement, how many are reinforced.</param>
    /// <param name="own">Its own money.</param>
    /// <param name="carriedIn">What the part before it could not place.</param>
    /// <param name="sharing">The sharing; <see langword="null"/> where nobody has a claim on the part or a tie hides who has.</param>
    /// <param name="undecided">What hangs on a tie.</param>
    /// <param name="carriedOn">What it hands to the next part.</param>
    public ResidueCertificatePart(
        ResidueKind kind,
        Percentage share,
        Percentage actions,
        int places,
        Euro own,
        Euro carriedIn,
        ShareCertificate? sharing,
        Euro undecided,
        Euro carriedOn)
    {
        Kind = kind;
        Share = share;
        Actions = actions;
        Places = places;
        Own = own;
        CarriedIn = carriedIn;
        Sharing = sharing;
        Undecided = undecided;
        CarriedOn = carriedOn;
    }

    /// <summary>Whom it is for.</summary>
    public ResidueKind Kind { get; }

    /// <summary>How much of the residue.</summary>
    public Percentage Share { get; }

    /// <summary>In a reward, how much the actions started count.</summary>
    public Percentage Actions { get; }

    /// <summary>In a reinforcement, how many are reinforced.</summary>
    public int Places { get; }

    /// <summary>Its own money.</summary>
    public Euro Own { get; }

    /// <summary>What the part before it could not place.</summary>
    public Euro CarriedIn { get; }

    /// <summary>The sharing, or <see langword="null"/>.</summary>
    public ShareCertificate? Sharing { get; }

    /// <summary>What hangs on a tie; it is not carried on.</summary>
    public Euro Undecided { get; }

    /// <summary>What it hands to the next part.</summary>
    public Euro CarriedOn { get; }

    /// <summary>Kind and money.</summary>
    public override string ToString() => $"{Kind} {Own}";
}
