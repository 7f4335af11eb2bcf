using System.Diagnostics;

namespace Conciliazione.People;

/// <summary>Where somebody lives or works, as far as a call asks for it. Italian term: luogo (comune e ambito).</summary>
/// <remarks>
/// The two codes are the caller's own, the same ones by which an edition names its towns and districts. Never an address.
/// What is stated may be wrong: a <see cref="Household"/> checks it. Personal data: it does not print itself. Equality is
/// by content. Immutable, safe for any thread.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Place
{
    /// <summary>Builds a place from what is stated.</summary>
    /// <param name="municipality">The code of the town (comune).</param>
    /// <param name="district">The code of the social district (ambito), if known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="municipality"/> is <see langword="null"/>.</exception>
    public Place(string municipality, Known<string> district = default)
    {
        Municipality = Guard.Against.Null(municipality);
        District = district;
    }

    /// <summary>The code of the town.</summary>
    public string Municipality { get; }

    /// <summary>The code of the social district, if known.</summary>
    public Known<string> District { get; }

    /// <summary>What it is, and not which.</summary>
    public override string ToString() => "luogo";
}
