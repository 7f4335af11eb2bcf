using System.Diagnostics;

namespace Conciliazione.People;

/// <summary>
/// The place where a person lives or works, as far as a call asks for it. Italian term: luogo (comune e ambito).
/// </summary>
/// <remarks>
/// The two codes are the caller's own, the same by which an edition identifies its towns and districts. It is never an address.
/// The codes may be wrong: a <see cref="Household"/> checks them. Personal data: it is never printed. Equality is by content.
/// Immutable and thread-safe.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Place
{
    /// <summary>Initializes a new place from the facts stated.</summary>
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

    /// <summary>Returns a fixed description, without any data.</summary>
    public override string ToString() => "luogo";
}
