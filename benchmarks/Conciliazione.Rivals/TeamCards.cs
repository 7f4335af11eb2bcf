using System.Globalization;
using NodaTime;

namespace Conciliazione.Rivals;

/// <summary>What a team writes that must explain: a list of functions that build an explanation for every rule that gave points, and LINQ.</summary>
internal sealed class TeamCards(Request[] requests, int size, bool withTexts)
    : Contender(withTexts ? "a team's cards and interpolated strings" : "a team's cards")
{
    private const string Source = "Criteri di selezione delle domande, Bando di esempio, D.G.R. 2398/2019";

    private static readonly List<Func<Request, Explanation?>> Rules =
    [
        r => Age(r.Birth) switch
        {
            >= 18 and <= 35 => new("P-AGE", "Età", 3, $"età: {Age(r.Birth)} anni; fascia da 18 a 35 anni", Source),
            >= 36 and <= 45 => new("P-AGE", "Età", 2, $"età: {Age(r.Birth)} anni; fascia da 36 a 45 anni", Source),
            >= 46 and <= 60 => new("P-AGE", "Età", 1, $"età: {Age(r.Birth)} anni; fascia da 46 a 60 anni", Source),
            _ => null,
        },
        r => Age(r.Elder) switch
        {
            >= 75 => new("P-ELDER", "Persona assistita", 4, $"età della persona assistita: {Age(r.Elder)} anni; fascia almeno 75 anni", Source),
            >= 65 => new("P-ELDER", "Persona assistita", 2, $"età della persona assistita: {Age(r.Elder)} anni; fascia da 65 a 74 anni", Source),
            _ => null,
        },
        r => r.Children.Sum(PointsOf) is > 0 and var sum
            ? new("P-CHILDREN", "Figli", Math.Min(sum, 10), "figli: " + string.Join(", ", r.Children.Select(child => $"{Age(child)} anni")), Source)
            : null,
        r => r.Isee.Cents switch
        {
            <= 10_000_00 => new("P-ISEE", "Indicatore economico", 6, $"ISEE: {Amount(r.Isee)}; fascia al più 10.000,00 €", Source),
            <= 20_000_00 => new("P-ISEE", "Indicatore economico", 4, $"ISEE: {Amount(r.Isee)}; fascia da 10.000,01 a 20.000,00 €", Source),
            <= 35_000_00 => new("P-ISEE", "Indicatore economico", 2, $"ISEE: {Amount(r.Isee)}; fascia da 20.000,01 a 35.000,00 €", Source),
            _ => null,
        },
        r => r.Kind switch
        {
            "E" => new("P-KIND", "Lavoro", 3, "lavoro: dipendente", Source),
            "S" => new("P-KIND", "Lavoro", 2, "lavoro: autonomo", Source),
            "C" => new("P-KIND", "Lavoro", 2, "lavoro: cooperativa", Source),
            _ => null,
        },
        r => r.IsSingle ? new("P-SINGLE", "Famiglia monoparentale", 5, "monoparentale: sì", Source) : null,
    ];

    private List<Card> _ranked = [];
    private long _characters;

    public override long Characters => _characters;

    public override void Run(int batch)
    {
        _ranked = [.. requests.Skip(batch * size).Take(size)
            .Select(request => new Card(request, Explain(request)))
            .Where(card => card.Points >= Call.MinimumPoints)
            .OrderByDescending(card => card.Points).ThenBy(card => card.Request.Arrival).ThenBy(card => card.Request.Number)];
        _characters = withTexts ? _ranked.Sum(card => card.Hits.Sum(hit => (long)Write(hit).Length)) : 0;
    }

    public override ReadOnlySpan<int> Found() => _ranked.ConvertAll(card => card.Request.Number).ToArray();

    private static List<Explanation> Explain(Request request)
    {
        var hits = new List<Explanation>();
        foreach (Func<Request, Explanation?> rule in Rules)
        {
            if (rule(request) is { } hit)
            {
                hits.Add(hit);
            }
        }

        return hits;
    }

    private static string Write(Explanation hit) => $"{hit.Points} punti: {hit.Title} — {hit.Detail} — {hit.Source}";

    private static string Amount(Euro amount) => string.Create(CultureInfo.InvariantCulture, $"{amount.Cents / 100},{amount.Cents % 100:00} €");

    private static int PointsOf(LocalDate child) => Age(child) switch { <= 2 => 4, <= 5 => 3, <= 13 => 1, _ => 0 };

    private static int Age(LocalDate birth) => Period.Between(birth, Call.Day, PeriodUnits.Years).Years;

    private sealed record Explanation(string Code, string Title, int Points, string Detail, string Source);

    private sealed record Card(Request Request, List<Explanation> Hits)
    {
        public int Points { get; } = Hits.Sum(hit => hit.Points);
    }
}
