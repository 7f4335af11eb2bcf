namespace Conciliazione.Facts;

/// <summary>Creates tables of facts. Italian term: tabella dei dati.</summary>
public static class FactTable
{
    /// <summary>
    /// Creates a table from columns, or returns its defects: columns of another length, facts that the catalogue does not offer, declares
    /// otherwise or that are given twice, and every value that a sheet would refuse, each with its row and its fact.
    /// </summary>
    /// <param name="catalogue">The facts that the rows may hold; those without a column are unknown in every row.</param>
    /// <param name="rows">The number of rows; not negative.</param>
    /// <param name="columns">The columns, in any order.</param>
    /// <param name="path">The path of the table within the input, used in messages; may be empty.</param>
    /// <param name="found">
    /// What was wrong with the input when the columns were read from it, returned ahead of what is wrong with them; nothing if omitted.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument or a column is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is negative.</exception>
    public static Validated<FactTable<FactSheet>> Create(
        FactCatalogue<FactSheet> catalogue, int rows, IEnumerable<FactColumn> columns, string path = "", ValueList<Defect>? found = null)
    {
        Guard.Against.Null(catalogue);
        Guard.Against.BelowMinimum(rows, 0);
        Guard.Against.Null(columns);
        Guard.Against.Null(path);
        FactColumn[] given = [.. columns];
        Guard.Against.NullAmong<FactColumn>(given, nameof(columns));
        string prefix = path.Length == 0 ? "" : path + ".";
        List<Defect> defects = [.. found ?? []];
        foreach (IGrouping<string, FactColumn> same in given.GroupBy(column => column.Fact.Code, StringComparer.Ordinal))
        {
            string place = $"{prefix}facts[{same.Key}]";
            if (same.Count() > 1)
            {
                defects.Add(DefectCodes.FactFound(DefectCodes.FactRepeated, place, FactValue.Of(same.Count()), FactValue.Of(1)));
            }

            if (catalogue.Find(same.Key) is not { } offered)
            {
                defects.Add(DefectCodes.FactFound(DefectCodes.FactUnknown, place, FactValue.Of(same.Key), FactValue.Of(catalogue.ToString())));
            }
            else if (!offered.Equals(same.First().Fact))
            {
                defects.Add(DefectCodes.FactFound(
                    DefectCodes.FactOther, place, SheetValues.Declared(same.First().Fact), SheetValues.Declared(offered)));
            }

            defects.AddRange(same.Where(column => column.Count != rows).Select(column => DefectCodes.FactFound(
                DefectCodes.FactColumnLength, place, FactValue.Of(column.Count), FactValue.Of(rows))));
            defects.AddRange(same.SelectMany(column => column.Defects(prefix)));
        }

        return Validated<FactTable<FactSheet>>.From(defects, () => new(
            rows,
            given.Where(column => column.Fact.Origin == FactOrigin.Field).Select(column => (column.Fact, column.Stored)),
            row => FactSheet.Of(given.Where(column => column.Stored.IsKnown(row)).Select(column => new SheetEntry(column.Fact.Code, column.Stored.Show(row))))));
    }

    /// <summary>
    /// Reads the facts of many objects once, so that they can be scored, ordered or judged several times without reading them again.
    /// </summary>
    /// <typeparam name="TSubject">The type of the objects.</typeparam>
    /// <param name="catalogue">The facts to read; lists, and what depends on the evaluation days, are read from the objects when needed.</param>
    /// <param name="subjects">The objects, a row each; kept, and not to be changed.</param>
    /// <exception cref="ArgumentException">An argument or an object is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">
    /// A getter gives a negative distance, or a choice that its fact does not declare.
    /// </exception>
    public static FactTable<TSubject> Of<TSubject>(FactCatalogue<TSubject> catalogue, ValueList<TSubject> subjects)
        where TSubject : notnull
    {
        Guard.Against.Null(catalogue);
        Guard.Against.Null(subjects);
        Guard.Against.NullAmong(subjects.AsSpan(), nameof(subjects));
        return new(
            subjects.Count,
            catalogue.Facts.Where(fact => fact.Origin != FactOrigin.Days && fact.StoredLoop() is not null)
                .Select(fact => (fact, (StoredColumn)Read(fact, subjects))),
            row => subjects[row]);
    }

    private static NumberColumn Read<TSubject>(Fact<TSubject> fact, ValueList<TSubject> subjects)
        where TSubject : notnull
    {
        var raws = new long[subjects.Count];
        var unclear = new byte[subjects.Count];
        fact.StoredLoop()!.Read(subjects.AsSpan(), DaysSpan.Shared(default), raws, unclear);
        return new NumberColumn(
            raws,
            unclear.AsSpan().Contains((byte)1) ? Array.ConvertAll(unclear, mark => mark != 0) : null,
            row => fact.Show(subjects[row], default).TryGet(out FactValue? value) ? value : throw new System.Diagnostics.UnreachableException());
    }
}
