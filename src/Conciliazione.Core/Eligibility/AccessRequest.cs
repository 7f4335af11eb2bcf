using System.Diagnostics;
using Conciliazione.Facts;
using Conciliazione.People;

namespace Conciliazione.Eligibility;

/// <summary>
/// A request to take part in a call: a household, and the statements of the request itself. Italian term: domanda di accesso.
/// </summary>
/// <remarks>
/// Facts about people belong to the household; the channel, the forms, the documents and the service requested belong to the
/// sheet. Contains personal data, which it never prints. Equality is by content. Immutable and thread-safe.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record AccessRequest
{
    /// <summary>Initializes a new request.</summary>
    /// <param name="household">The applicant household, with its facts on the day of the request.</param>
    /// <param name="stated">The statements of the request itself, read with the catalogue of the call.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public AccessRequest(Household household, FactSheet stated)
    {
        Household = Guard.Against.Null(household);
        Stated = Guard.Against.Null(stated);
    }

    /// <summary>The applicant household.</summary>
    public Household Household { get; }

    /// <summary>The statements of the request itself.</summary>
    public FactSheet Stated { get; }

    /// <summary>Returns a fixed description, without any data.</summary>
    public override string ToString() => "domanda di accesso";
}
