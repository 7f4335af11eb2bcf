namespace Conciliazione.Facts;

/// <summary>
/// Named facts with their values, and nothing else: the subject of a call that exists only as data.
/// Italian term: scheda dei dati.
/// </summary>
/// <remarks>
/// <para>A sheet holds what is known; everything else is unknown. Its facts are read through a catalogue of facts created by
/// <see cref="SheetFact"/>.</para>
/// <para>Equality is by content, regardless of the order of the entries and of any facts explicitly given as unknown. Immutable
/// and thread-safe.</para>
/// </remarks>
public sealed record FactSheet
{
    private FactSheet(ValueList<SheetEntry> entries) => Entries = entries;

    /// <summary>The known facts, in ordinal order of their codes.</summary>
    public ValueList<SheetEntry> Entries { get; }

    /// <summary>
    /// Reads a sheet from external data, or returns its defects: facts that the catalogue does not offer, values of the wrong
    /// kind, facts given twice, undeclared options, numbers outside the range of the fact, moments beyond the calendar.
    /// </summary>
    /// <param name="catalogue">The facts that the sheet may hold.</param>
    /// <param name="entries">The entries, in any order.</param>
    /// <param name="path">The path of the sheet within the input, used in messages; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<FactSheet> Create(FactCatalogue<FactSheet> catalogue, ValueList<SheetEntry> entries, string path = "")
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
                defects.Add(DefectCodes.FactFound(DefectCodes.FactRepeated, place, FactValue.Of(given.Count()), FactValue.Of(1)));
            }

            if (catalogue.Find(given.Key) is not { } fact)
            {
                defects.Add(DefectCodes.FactFound(
                    DefectCodes.FactUnknown, place, FactValue.Of(given.Key), FactValue.Of(catalogue.ToString())));
                continue;
            }

            defects.AddRange(given.Select(entry => SheetValues.Check(fact, entry.Value, place)).OfType<Defect>());
        }

        return Validated<FactSheet>.From(defects, () => new(
            entries.Where(entry => entry.Value is not null).OrderBy(entry => entry.Code, StringComparer.Ordinal).ToValueList()));
    }

    /// <summary>Returns a sheet of entries that have been checked.</summary>
    internal static FactSheet Of(IEnumerable<SheetEntry> entries) => new(entries.OrderBy(entry => entry.Code, StringComparer.Ordinal).ToValueList());

    /// <summary>Returns the number of known facts, never their values, which may be personal data.</summary>
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
