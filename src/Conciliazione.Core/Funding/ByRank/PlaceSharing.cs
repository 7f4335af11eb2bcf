using System.Globalization;
using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>
/// Places shared among the interested bodies: a quota for each, then the free places one by one in order of enrolment, up to the
/// maximum. Italian term: assegnazione dei posti.
/// </summary>
/// <remarks>
/// The quota of a body is the whole part of the places divided by the number of bodies; its earliest enrolments take it. The
/// remainder of the division and the places that a body leaves of its quota are free, and go to the enrolments beyond the quotas
/// in order of arrival, whatever their body. The texts share the places "on the basis of the number of bodies potentially
/// interested": that the quotas are equal is our interpretation. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record PlaceSharing
{
    private PlaceSharing(ValueList<PlaceRequest> requests, RankedSharing sharing)
    {
        Requests = requests;
        Sharing = sharing;
    }

    /// <summary>The requests, one for each interested body.</summary>
    public ValueList<PlaceRequest> Requests { get; }

    /// <summary>
    /// The sharing, with its certificate: one claim for the enrolments of a body that arrived together, apart where its quota
    /// ends, coded by the body and the number of the first of them, such as <c>A.3</c>.
    /// </summary>
    public RankedSharing Sharing { get; }

    /// <summary>Returns the number of places of a body.</summary>
    /// <param name="code">The code of the body.</param>
    /// <exception cref="ArgumentException">No body has this code.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public long PlacesOf(string code)
    {
        Guard.Against.Null(code);
        return Requests.Any(request => request.Code == code)
            ? Sharing.Lines.Where(line => BodyOf(line.Claim) == code).Sum(line => line.Units)
            : throw new ArgumentException($"There is no body '{code}'.", nameof(code));
    }

    /// <summary>Shares places.</summary>
    /// <param name="places">The maximum number of places; zero or more.</param>
    /// <param name="requests">One request for each interested body, with distinct codes.</param>
    /// <param name="source">The source of the rule.</param>
    /// <returns>
    /// The sharing, or the defects of the figures. Enrolments of several bodies that arrived together, and for which the free
    /// places do not suffice, are undecided.
    /// </returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="requests"/> or <paramref name="source"/> is <see langword="null"/>.
    /// </exception>
    public static Validated<PlaceSharing> Share(long places, ValueList<PlaceRequest> requests, LegalSource source)
    {
        Guard.Against.Null(requests);
        Guard.Against.Null(source);
        var defects = new List<Defect>();
        if (requests.Count == 0)
        {
            defects.Add(DefectCodes.FundingNoClaims.At("requests", 0, 1, source));
        }

        if (places < 0)
        {
            defects.Add(DefectCodes.NumberNegative.At("places", Unit.Seat.Write(places), Unit.Seat.Write(0), source));
        }

        defects.AddRepeated(requests.Select(request => request.Code), "requests", source);
        return Validated<PlaceSharing>.From(defects, () => new(requests, Run(places, requests, source)));
    }

    private static RankedSharing Run(long places, ValueList<PlaceRequest> requests, LegalSource source)
    {
        int quota = (int)Math.Min(places / requests.Count, int.MaxValue);
        long[] arrivals = [.. requests.SelectMany(request => request.Enrolments).Distinct().Order()];
        FundingSource[] quotas =
        [
            .. requests.Select((request, i) => new FundingSource(
                string.Create(CultureInfo.InvariantCulture, $"QUOTA-{i + 1}"),
                new($"posti riservati a {request.Title.Italian}", $"places reserved for {request.Title.English}"),
                Math.Min(quota, request.Enrolments.Count),
                request.Code)),
        ];
        return RankedSharing.Share(
            Unit.Seat,
            [.. quotas, new FundingSource("FREE", new("posti liberi", "free places"), places - quotas.Sum(each => each.Units))],
            requests.SelectMany(request => Claims(request, quota, arrivals)).ToValueList(),
            RankPolicy.Part(),
            source).OrThrow();
    }

    /// <summary>
    /// Returns the claims of a body. Enrolments of one body that arrived together are one claim, since which of them takes the
    /// last place is for the body to say; only those within the quota may draw on it, so that no tie can touch it.
    /// </summary>
    private static IEnumerable<RankedClaim> Claims(PlaceRequest request, int quota, long[] arrivals) => request.Enrolments
        .Select((arrival, i) => (Arrival: arrival, Number: i + 1))
        .GroupBy(each => (each.Arrival, Within: each.Number <= quota))
        .Select(together => new RankedClaim(
            string.Create(CultureInfo.InvariantCulture, $"{request.Code}.{together.First().Number}"),
            request.Title,
            together.Count(),
            Array.BinarySearch(arrivals, together.Key.Arrival) + 1,
            together.Key.Within ? [request.Code] : []));

    private static string BodyOf(RankedClaim claim) => claim.Code[..claim.Code.LastIndexOf('.')];
}
