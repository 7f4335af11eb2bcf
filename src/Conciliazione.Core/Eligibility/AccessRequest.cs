using System.Diagnostics;
using Conciliazione.Facts;
using Conciliazione.People;

namespace Conciliazione.Eligibility;

/// <summary>A request to take part in a call: a household, and what the request itself states. Italian term: domanda di accesso.</summary>
/// <remarks>
/// What is true of the people stands in the household; the channel, the forms, the documents and the service asked for stand in
/// the sheet. Personal data: it does not print itself. Equality is by content. Immutable, safe for any thread.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record AccessRequest
{
    /// <summary>Builds a request.</summary>
    /// <param name="household">Who asks, with the household's facts on the day of the request.</param>
    /// <param name="stated">What the request itself states, read with the catalogue of the call.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public AccessRequest(Household household, FactSheet stated)
    {
        Household = Guard.Against.Null(household);
        Stated = Guard.Against.Null(stated);
    }

    /// <summary>Who asks.</summary>
    public Household Household { get; }

    /// <summary>What the request itself states.</summary>
    public FactSheet Stated { get; }

    /// <summary>What it is, and nothing about it.</summary>
    public override string ToString() => "domanda di accesso";
}
