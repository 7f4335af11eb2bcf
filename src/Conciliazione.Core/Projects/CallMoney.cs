using Conciliazione.Certificates;
using Conciliazione.Funding;

namespace Conciliazione.Projects;

/// <summary>
/// The money of a call: the divided contribution, the assigned grants and the certificate. Italian term: risorse dell'avviso.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record CallMoney
{
    internal CallMoney(ContributionSplit split, GrantAssignment assignment)
    {
        Split = split;
        Assignment = assignment;
        Certificate = assignment.ToCertificate();
    }

    /// <summary>The contribution, divided into its shares.</summary>
    public ContributionSplit Split { get; }

    /// <summary>The assignment of the pool of the grants.</summary>
    public GrantAssignment Assignment { get; }

    /// <summary>The figures of the assignment, which can be verified on their own.</summary>
    public ShareCertificate Certificate { get; }
}
