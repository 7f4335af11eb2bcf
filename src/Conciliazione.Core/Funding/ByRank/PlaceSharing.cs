using System.Globalization;
using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>
/// Shares places among the interested bodies: a quota for each, then the free places in order of arrival, up to the maximum.
/// Italian term: assegnazione dei posti.
/// </summary>
/// <remarks>
/// Each body has a reserved quota, the whole part of the places divided by the number of bodies. The remainder of the division is
/// open to all, and the places that a body does not take are released. Thread-safe.
/// </remarks>
public static class PlaceSharing
{
    /// <summary>Shares places.</summary>
    /// <param name="places">The maximum number of places; zero or more.</param>
    /// <param name="requests">One request for each body, with distinct codes and no negative numbers.</param>
    /// <param name="source">The source of the rule.</param>
    /// <returns>
    /// The sharing, ranked by arrival, or the defects of the figures. Bodies that arrived together and request more than their
    /// quotas are undecided.
    /// </returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="requests"/> or <paramref name="source"/> is <see langword="null"/>.
    /// </exception>
    public static Validated<RankedSharing> Share(long places, ValueList<PlaceRequest> requests, LegalSource source)
    {
        Guard.Against.Null(requests);
        Guard.Against.Null(source);
        if (requests.Count == 0)
        {
            return Validated<RankedSharing>.Invalid([DefectCodes.FundingNoClaims.At("requests", 0, 1, source)]);
        }

        long[] arrivals = [.. requests.Select(request => request.Arrival).Distinct().Order()];
        long quota = places / requests.Count;
        // Numbered, so that a code shared by two requests is reported once, as a defect of the requests.
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
