using Conciliazione.Certificates;
using Conciliazione.Funding;

namespace Conciliazione.Projects;

/// <summary>The money of a call: the contribution divided, the grants assigned, the certificate. Italian term: risorse dell'avviso.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record CallMoney
{
    internal CallMoney(ContributionSplit split, GrantAssignment assignment)
    {
        Split = split;
        Assignment = assignment;
        Certificate = assignment.ToCertificate();
    }

    /// <summary>The contribution divided into its shares.</summary>
    public ContributionSplit Split { get; }

    /// <summary>The pool of the grants assigned.</summary>
    public GrantAssignment Assignment { get; }

    /// <summary>The figures of the assignment, which verify on their own.</summary>
    public ShareCertificate Certificate { get; }
}
