using System.Globalization;
using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>
/// Places shared by the number of interested bodies, the free ones in order of arrival up to the maximum. Italian term: assegnazione
/// dei posti.
/// </summary>
/// <remarks>
/// Each body has a reserved quota, the whole part of the places over the bodies; what the division leaves is open to all, and what
/// a body does not take is released. Safe for any thread.
/// </remarks>
public static class PlaceSharing
{
    /// <summary>Shares places.</summary>
    /// <param name="places">The maximum; zero or more.</param>
    /// <param name="requests">One a body; no code twice, no negative number.</param>
    /// <param name="source">Where the rule stands.</param>
    /// <returns>
    /// The sharing, ranked by arrival, or everything that is wrong with the figures. Those who arrived together and ask for more
    /// than their quotas are undecided.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> or <paramref name="source"/> is <see langword="null"/>.</exception>
    public static Validated<RankedSharing> Share(long places, ValueList<PlaceRequest> requests, LegalSource source)
    {
        Guard.Against.Null(requests);
        Guard.Against.Null(source);
        if (requests.Count == 0)
        {
            return Validated<RankedSharing>.Invalid([FundingDefects.NoClaims.At("requests", 0, 1, source)]);
        }

        long[] arrivals = [.. requests.Select(request => request.Arrival).Distinct().Order()];
        long quota = places / requests.Count;
        // Numbered, so that a code that two requests share is reported once, as theirs.
        IEnumerable<FundingSource> quotas = requests.Select((request, i) => new FundingSource(
            string.Create(CultureInfo.InvariantCulture, $"QUOTA-{i + 1}"),
            new($"quota di {request.Title.Italian}", $"quota of {request.Title.English}"),
            quota,
            request.Code,
            released: true));
        return RankedSharing.Share(
            Unit.Seat,
            [.. quotas, new FundingSource("FREE", new("posti liberi", "free places"), places - (quota * requests.Count))],
            requests.Select(request => new RankedClaim(
                request.Code, request.Title, request.Places, Array.BinarySearch(arrivals, request.Arrival) + 1, [request.Code])).ToValueList(),
            RankPolicy.Part(),
            source);
    }
}
