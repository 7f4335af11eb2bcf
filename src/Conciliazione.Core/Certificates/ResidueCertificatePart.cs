namespace Conciliazione.Certificates;

/// <summary>
/// One part of a round of unspent funds in a certificate: its money, the origin of the money, and the sharing.
/// Italian term: quota del certificato.
/// </summary>
/// <remarks>
/// The figures are kept as written: the certificate verifies them. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record ResidueCertificatePart
{
    /// <summary>Initializes a new part.</summary>
    /// <param name="kind">The projects that the part is for.</param>
    /// <param name="share">The percentage of the unspent funds.</param>
    /// <param name="actions">In a reward, the weight of the actions started; the money paid has the remaining weight.</param>
    /// <param name="places">In a reinforcement, the number of projects reinforced.</param>
    /// <param name="own">The part's own amount.</param>
    /// <param name="carriedIn">The amount that the previous part could not assign.</param>
    /// <param name="sharing">
    /// The sharing; <see langword="null"/> if no project has a claim on the part, or if a tie leaves open which projects do.
    /// </param>
    /// <param name="undecided">The amount left undecided by a tie.</param>
    /// <param name="carriedOn">The amount passed to the next part.</param>
    /// <param name="upToRequest">
    /// Whether no project gets more than the amount requested minus the amounts assigned and received from the previous parts; a
    /// base gives one cent even so.
    /// </param>
    public ResidueCertificatePart(
        ResidueKind kind,
        Percentage share,
        Percentage actions,
        int places,
        Euro own,
        Euro carriedIn,
        ShareCertificate? sharing,
        Euro undecided,
        Euro carriedOn,
        bool upToRequest)
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
        IsUpToRequest = upToRequest;
    }

    /// <summary>The projects that the part is for.</summary>
    public ResidueKind Kind { get; }

    /// <summary>The percentage of the unspent funds.</summary>
    public Percentage Share { get; }

    /// <summary>In a reward, the weight of the actions started.</summary>
    public Percentage Actions { get; }

    /// <summary>In a reinforcement, the number of projects reinforced.</summary>
    public int Places { get; }

    /// <summary>The part's own amount.</summary>
    public Euro Own { get; }

    /// <summary>The amount that the previous part could not assign.</summary>
    public Euro CarriedIn { get; }

    /// <summary>The sharing, or <see langword="null"/>.</summary>
    public ShareCertificate? Sharing { get; }

    /// <summary>The amount left undecided by a tie; it is not carried on.</summary>
    public Euro Undecided { get; }

    /// <summary>The amount passed to the next part.</summary>
    public Euro CarriedOn { get; }

    /// <summary>Whether the part stops at the amount requested.</summary>
    public bool IsUpToRequest { get; }

    /// <summary>Returns the kind and the amount.</summary>
    public override string ToString() => $"{Kind} {Own}";
}
