using NodaTime;

namespace Conciliazione.Alliances;

/// <summary>Finds the defects of the entries of a register, all of them, and puts entries in order.</summary>
internal static class NetworkCheck
{
    private static FactValue Bounds { get; } = FactValue.Of(LocalizedText.From(language =>
        (language == Language.Italian ? "da 1 a " : "from 1 to ") + FactValue.Of(NetworkRegister.MaximumBodies).Render(language)));

    /// <summary>
    /// Returns the entries in an order that does not depend on the one given. What a day without numbers leaves open does not change the
    /// network: a valid register has numbers wherever order matters.
    /// </summary>
    public static IEnumerable<NetworkEntry> InOrder(IEnumerable<NetworkEntry> entries) => entries
        .OrderBy(entry => entry.On)
        .ThenBy(entry => entry.Code, StringComparer.Ordinal)
        .ThenBy(entry => entry.Number ?? int.MinValue)
        .ThenBy(entry => entry.Kind)
        .ThenBy(entry => entry.Bodies.Count)
        .ThenBy(entry => entry.Source.Cite(), StringComparer.Ordinal);

    public static IEnumerable<Defect> DefectsOf(ValueList<NetworkEntry> entries, LocalDate? since, LegalSource source, CountingScheme scheme)
    {
        Dictionary<NetworkEntry, string> paths = Paths(entries);
        foreach (NetworkEntry entry in entries.AsEnumerable())
        {
            if (entry.On < since)
            {
                yield return DefectCodes.NetworkEarly.At(paths[entry], FactValue.Of(entry.On), FactValue.Of(since.Value), entry.Source);
            }

            if (scheme.UnknownAt(entry.Bodies.Category, paths[entry], entry.Source) is { } unknown)
            {
                yield return unknown;
            }

            if (entry.Bodies.Count is < 1 or > NetworkRegister.MaximumBodies)
            {
                yield return DefectCodes.NetworkCount.At(paths[entry], FactValue.Of(entry.Bodies.Count), Bounds, entry.Source);
            }
        }

        long signed = entries.Where(entry => entry.Kind == NetworkEntryKind.Signature).Sum(entry => (long)entry.Bodies.Count);
        if (signed > NetworkRegister.MaximumBodies)
        {
            yield return DefectCodes.NetworkCount.At("entries", FactValue.Of(signed), Bounds, source);
        }

        foreach (IGrouping<string, NetworkEntry> same in entries.GroupBy(entry => entry.Code, StringComparer.Ordinal))
        {
            foreach (Defect defect in Described(same, paths).Concat(Numbered(same, paths)).Concat(Walked(same, paths)))
            {
                yield return defect;
            }
        }
    }

    /// <summary>Each entry has its own path, also where another is equal to it; the very same value given twice has the last.</summary>
    private static Dictionary<NetworkEntry, string> Paths(ValueList<NetworkEntry> entries)
    {
        var paths = new Dictionary<NetworkEntry, string>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < entries.Count; i++)
        {
            paths[entries[i]] = FormattableString.Invariant($"entries[{i}]");
        }

        return paths;
    }

    private static IEnumerable<Defect> Described(IEnumerable<NetworkEntry> same, Dictionary<NetworkEntry, string> paths)
    {
        NetworkEntry first = same.First();
        return same
            .Where(entry => Identity(entry) != Identity(first))
            .Select(entry => DefectCodes.AllianceConflict.At(paths[entry], Words(entry), Words(first), entry.Source));
    }

    private static (bool IsBody, string? Name, BodyKind? Kind, EnterpriseSize? Size, BodyCategory Category) Identity(NetworkEntry entry) =>
        (entry.Body is not null, entry.Body?.Name, entry.Body?.Kind, entry.Body?.Size, entry.Bodies.Category);

    private static LocalizedText Words(NetworkEntry entry) => entry.Body is { } body
        ? LocalizedText.From(language => $"{body.Name} ({BodyWords.Of(body).In(language)})")
        : LocalizedText.From(language => $"{(language == Language.Italian ? "gruppo" : "batch")} {entry.Code} ({entry.Bodies.Category.Title.In(language)})");

    private static FactValue When(NetworkEntry entry) => FactValue.Of(LocalizedText.From(language => $"{entry.Code}, {TimeText.Day(entry.On, language)}"));

    /// <summary>Numbers are used once a day, and a departure that shares its day with another entry has one, as have the others.</summary>
    private static IEnumerable<Defect> Numbered(IEnumerable<NetworkEntry> same, Dictionary<NetworkEntry, string> paths)
    {
        foreach (NetworkEntry[] day in same.GroupBy(entry => entry.On).Select(day => day.ToArray()))
        {
            foreach (IGrouping<int?, NetworkEntry> number in day.Where(entry => entry.Number is not null).Repeated(entry => entry.Number))
            {
                yield return DefectCodes.NetworkNumberTwice.At(paths[number.Last()], number.Key!.Value, 1, number.Last().Source);
            }

            if (IsOpen(day))
            {
                NetworkEntry departure = day.First(entry => entry.Kind == NetworkEntryKind.Departure);
                yield return DefectCodes.NetworkOrder.At(
                    paths[departure],
                    When(departure),
                    FactValue.Of(new LocalizedText("un numero per ciascuna", "a number each")),
                    departure.Source);
            }
        }
    }

    private static bool IsOpen(NetworkEntry[] day) =>
        day.Any(entry => entry.Number is null)
        && day.Any(entry => entry.Kind == NetworkEntryKind.Departure)
        && day.Any(entry => entry.Kind != NetworkEntryKind.Departure);

    /// <summary>Follows the signatures and departures of one body or batch.</summary>
    private static IEnumerable<Defect> Walked(IEnumerable<NetworkEntry> same, Dictionary<NetworkEntry, string> paths)
    {
        long held = 0;
        NetworkEntry? signature = null;
        foreach (NetworkEntry[] day in same.GroupBy(entry => entry.On).OrderBy(day => day.Key).Select(day => day.ToArray()))
        {
            foreach (NetworkEntry entry in OfDay(day, isMember: held > 0))
            {
                if (entry.Kind == NetworkEntryKind.Signature)
                {
                    if (entry.Body is not null && held > 0)
                    {
                        yield return DefectCodes.NetworkSignedTwice.At(
                            paths[entry], When(entry), FactValue.Of(signature!.On), entry.Source);
                    }

                    signature = entry;
                    held = entry.Body is null ? held + entry.Bodies.Count : 1;
                }
                else if (entry.Body is null)
                {
                    if (entry.Bodies.Count > held)
                    {
                        yield return DefectCodes.NetworkBatchLeft.At(paths[entry], entry.Bodies.Count, held, entry.Source);
                    }

                    held = Math.Max(held - entry.Bodies.Count, 0);
                }
                else
                {
                    if (held == 0)
                    {
                        yield return DefectCodes.NetworkNotSigned.At(
                            paths[entry],
                            When(entry),
                            FactValue.Of(signature is null
                                ? new LocalizedText("una firma precedente", "an earlier signature")
                                : new("una nuova firma dopo il recesso precedente", "a new signature after the departure before")),
                            entry.Source);
                    }

                    held = 0;
                }
            }
        }
    }

    /// <summary>
    /// Returns the signatures and departures of a day by their numbers; where these are lacking, in the order that finds fewest defects, so
    /// that the lack is reported once.
    /// </summary>
    private static IEnumerable<NetworkEntry> OfDay(NetworkEntry[] day, bool isMember)
    {
        IEnumerable<NetworkEntry> moves = day.Where(entry => entry.Kind >= NetworkEntryKind.Signature);
        return IsOpen(day)
            ? moves.OrderBy(entry => (entry.Kind == NetworkEntryKind.Departure) == (isMember && entry.Body is not null) ? 0 : 1)
            : moves.OrderBy(entry => entry.Number ?? int.MinValue).ThenBy(entry => entry.Kind);
    }
}
