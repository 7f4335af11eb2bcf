using System.Globalization;
using NodaTime;

namespace Conciliazione.Benchmarks;

/// <summary>The call of the desks as a team writes it: a list of functions that build an explanation for every hit.</summary>
internal static class DeskTeam
{
    private const string Source = "Progetto 2, selezione delle candidature, Piano territoriale 2020-2023, D.G.R. 2398/2019";

    private static readonly LocalDate Day = DeskData.Days.OfRequest;

    private static readonly List<Func<DeskApplication, Explanation?>> Rules =
    [
        a => Mark("MERIT-0", "Criterio di merito 1", a.Marks[0]),
        a => Mark("MERIT-1", "Criterio di merito 2", a.Marks[1]),
        a => Mark("MERIT-2", "Criterio di merito 3", a.Marks[2]),
        a => Mark("MERIT-3", "Criterio di merito 4", a.Marks[3]),
        a => Mark("MERIT-4", "Criterio di merito 5", a.Marks[4]),
        a => a.Kind == "A" ? null : Mark("MERIT-5", "Valenza sociale", a.Marks[5]),
        a => Flag(a.IsWoman, "P-WOMAN", "Richiesta presentata da una donna", "donna", 2),
        a => Flag(a.IsNew, "P-NEW", "Avvio di nuova attività", "nuova attività", 2),
        a => AgeOf(a.Birth) switch
        {
            >= 18 and <= 25 => new("P-AGE", "Età", 3, $"età: {AgeOf(a.Birth)} anni; fascia età da 18 a 25 anni", Source),
            >= 26 and <= 35 => new("P-AGE", "Età", 2, $"età: {AgeOf(a.Birth)} anni; fascia età da 26 a 35 anni", Source),
            >= 36 and <= 45 => new("P-AGE", "Età", 1, $"età: {AgeOf(a.Birth)} anni; fascia età da 36 a 45 anni", Source),
            _ => null,
        },
        a => a.Children.Sum(PointsOf) is > 0 and var sum
            ? new("P-CHILDREN", "Figli", sum, "figli: " + string.Join(", ", a.Children.Select(child => $"{AgeOf(child)} anni")), Source)
            : null,
        a => Flag(a.HasElderly, "P-ELDERLY", "Anziano non autosufficiente in casa", "anziano in casa", 3),
        a => Flag(a.IsSingleParent, "P-SINGLE", "Famiglia monoparentale", "monoparentale", 3),
        a => Flag(a.HasSpouseOutside, "P-SPOUSE", "Coniuge che lavora fuori", "coniuge fuori", 2),
        a => a.Kind == "C" && AgeOf(a.Birth) > 50 ? new("P-50", "Nuova attività oltre i 50 anni", 2, $"età: {AgeOf(a.Birth)} anni", Source) : null,
        a => a.Kind != "A" ? null
            : a.Metres > 50_000 ? new("P-METRES", "Distanza dal lavoro", 3, $"distanza: {a.Metres.ToString("N0", CultureInfo.InvariantCulture)} m; fascia più di 50.000 m", Source)
            : a.Metres > 20_000 ? new("P-METRES", "Distanza dal lavoro", 2, $"distanza: {a.Metres.ToString("N0", CultureInfo.InvariantCulture)} m; fascia più di 20.000 m, al più 50.000 m", Source)
            : null,
        a => Flag(a.HasDisabled, "P-DISABLED", "Familiare disabile da assistere", "disabile", 3),
    ];

    public static List<Explanation> Explain(DeskApplication application)
    {
        var hits = new List<Explanation>();
        foreach (Func<DeskApplication, Explanation?> rule in Rules)
        {
            if (rule(application) is { } hit)
            {
                hits.Add(hit);
            }
        }

        return hits;
    }

    public static string Write(Explanation hit) =>
        string.Create(CultureInfo.InvariantCulture, $"{hit.Points} punti: {hit.Title} — {hit.Detail} — {hit.Source}");

    private static Explanation? Mark(string code, string title, byte mark) =>
        mark == 0 ? null : new(code, title, mark, $"voto: {mark} punti; massimo 3 punti", Source);

    private static Explanation? Flag(bool holds, string code, string title, string fact, decimal points) =>
        holds ? new(code, title, points, $"{fact}: sì", Source) : null;

    private static decimal PointsOf(LocalDate child) => AgeOf(child) switch
    {
        <= 4 => 3,
        <= 12 => 2,
        <= 17 => 1,
        _ => 0,
    };

    private static int AgeOf(LocalDate birth) => Period.Between(birth, Day, PeriodUnits.Years).Years;
}
