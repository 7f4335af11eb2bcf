namespace Conciliazione.Facts;

/// <summary>
/// Named facts with values, and nothing else: the subject of a call that exists only as data. Italian term: scheda dei dati.
/// </summary>
/// <remarks>
/// <para>A sheet holds what is known; what it does not hold is unknown. Its facts are read through a catalogue whose facts
/// come from <see cref="SheetFact"/>.</para>
/// <para>Equality is by content, whatever the order of the entries and whatever unknown facts were spelled out. Immutable,
/// safe for any thread.</para>
/// </remarks>
public sealed record FactSheet
{
    private FactSheet(ValueList<SheetEntry> entries) => Entries = entries;

    /// <summary>What is known, ordered by code, ordinally.</summary>
    public ValueList<SheetEntry> Entries { get; }

    /// <summary>A sheet of these entries, where the caller asserts that they are right.</summary>
    /// <param name="catalogue">The facts that there may be.</param>
    /// <param name="entries">The entries, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">They are not; the exception holds every defect.</exception>
    public static FactSheet Of(FactCatalogue<FactSheet> catalogue, params ReadOnlySpan<SheetEntry> entries) =>
        Read(catalogue, ValueList.Create(entries)).OrThrow();

    /// <summary>
    /// A sheet read from outside data, or all that is wrong with it: facts that the catalogue does not offer, values of
    /// another kind, facts given twice, choices not declared, numbers that a fact cannot hold.
    /// </summary>
    /// <param name="catalogue">The facts that there may be.</param>
    /// <param name="entries">The entries, in any order.</param>
    /// <param name="path">Where the sheet stands in the data at hand, for the messages; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<FactSheet> Read(FactCatalogue<FactSheet> catalogue, ValueList<SheetEntry> entries, string path = "")
    {
        Guard.Against.Null(catalogue);
        Guard.Against.Null(entries);
        Guard.Against.Null(path);
        string prefix = path.Length == 0 ? "" : path + ".";
        var defects = new List<Defect>();
        foreach (IGrouping<string, SheetEntry> given in entries.GroupBy(entry => entry.Code, StringComparer.Ordinal))
        {
            string place = $"{prefix}facts[{given.Key}]";
            if (given.Count() > 1)
            {
                defects.Add(FactDefects.Found(FactDefects.Repeated, place, FactValue.Of(given.Count()), FactValue.Of(1)));
            }

            if (catalogue.Find(given.Key) is not { } fact)
            {
                defects.Add(FactDefects.Found(
                    FactDefects.Unknown, place, FactValue.Of(given.Key), FactValue.Of(catalogue.ToString())));
                continue;
            }

            defects.AddRange(given.Select(entry => SheetValues.Check(fact, entry.Value, place)).OfType<Defect>());
        }

        return Validated<FactSheet>.From(defects, () => new(
            entries.Where(entry => entry.Value is not null).OrderBy(entry => entry.Code, StringComparer.Ordinal).ToValueList()));
    }

    /// <summary>How many facts are known, never which values they have: they may be personal data.</summary>
    public override string ToString() => FormattableString.Invariant($"{Entries.Count} facts");

    internal FactValue? Find(string code)
    {
        ReadOnlySpan<SheetEntry> entries = Entries.AsSpan();
        int low = 0;
        int high = entries.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(entries[middle].Code, code);
            if (order == 0)
            {
                return entries[middle].Value;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
