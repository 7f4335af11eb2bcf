using Conciliazione.Certificates;
using Conciliazione.Facts;
using Conciliazione.Rankings;

namespace Conciliazione.Incentives;

/// <summary>A fund spent on the applications for one scheme. Italian term: concessione degli incentivi.</summary>
/// <remarks>
/// What was given and what is left is the fund; the input order does not matter. An application is undecided only if its outcome depends on a fact
/// that is missing, its own or of another before it, or on the order of tied ones. Equality is by content. Immutable, and thread-safe if the
/// caller's functions are.
/// </remarks>
public sealed record IncentiveRound
{
    internal IncentiveRound(
        IncentiveScheme scheme, IncentiveFund fund, ValueList<IncentiveEntry> entries, ShareCertificate? certificate, Ranking<FactSheet>? ranking)
    {
        Scheme = scheme;
        Fund = fund;
        Entries = entries;
        Certificate = certificate;
        Ranking = ranking;
    }

    /// <summary>The scheme.</summary>
    public IncentiveScheme Scheme { get; }

    /// <summary>The fund.</summary>
    public IncentiveFund Fund { get; }

    /// <summary>One entry for each application, by code.</summary>
    public ValueList<IncentiveEntry> Entries { get; }

    /// <summary>
    /// The figures, which can be verified without this type; <see langword="null"/> while an application is undecided. Those without a place are
    /// excluded from it.
    /// </summary>
    public ShareCertificate? Certificate { get; }

    /// <summary>The ranking; <see langword="null"/> if applications were served as they arrived.</summary>
    public Ranking<FactSheet>? Ranking { get; }

    /// <summary>The amount given.</summary>
    public Euro Given => Euro.Sum(Entries.Select(entry => entry.Decision.Amount));

    /// <summary>The amount left; it includes the money that undecided applications compete for.</summary>
    public Euro Remaining => Fund.Amount - Given;

    /// <summary>Returns the entry of an application, or <see langword="null"/>.</summary>
    /// <param name="code">The code of the application, compared ordinally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public IncentiveEntry? Find(string code)
    {
        Guard.Against.Null(code);
        return Entries.FirstOrDefault(entry => entry.Application.Code == code);
    }

    /// <summary>Returns the scheme and the amounts given and left.</summary>
    public override string ToString() => $"{Scheme}: {Given}, {Remaining}";
}
