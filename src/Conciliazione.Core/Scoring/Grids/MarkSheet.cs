using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>The marks that the commission gave to one subject, by criterion. Italian term: scheda dei voti.</summary>
/// <remarks>
/// A criterion without marks has not been judged yet: its points are unclear, never zero. Equality is by content, regardless of
/// the order of the entries. Immutable and thread-safe.
/// </remarks>
public sealed record MarkSheet
{
    private MarkSheet(ValueList<CriterionMark> entries) => Entries = entries;

    /// <summary>A sheet without marks.</summary>
    public static MarkSheet Blank { get; } = new([]);

    /// <summary>The criteria with marks, in ordinal order of their codes.</summary>
    public ValueList<CriterionMark> Entries { get; }

    /// <summary>
    /// Reads a sheet from external data, or returns its defects: criteria that the grid does not judge by marks, criteria marked
    /// twice, marks that are above their maximum, negative or between two steps, more marks than commissioners.
    /// </summary>
    /// <typeparam name="TSubject">The type of the subject whose facts the grid reads.</typeparam>
    /// <param name="grid">The grid.</param>
    /// <param name="entries">The marks, in any order.</param>
    /// <param name="path">The path of the sheet within the input, used in messages; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<MarkSheet> Create<TSubject>(ScoringGrid<TSubject> grid, ValueList<CriterionMark> entries, string path = "")
        where TSubject : notnull
    {
        Guard.Against.Null(grid);
        Guard.Against.Null(entries);
        Guard.Against.Null(path);
        Dictionary<string, ScoringRule<TSubject>.Mark> judged = grid.Sections
            .SelectMany(section => section.Criteria).SelectMany(criterion => criterion.Flatten())
            .OfType<ScoringRule<TSubject>.Mark>().ToDictionary(mark => mark.Label.Code, StringComparer.Ordinal);
        string prefix = path.Length == 0 ? "" : path + ".";
        var defects = new List<Defect>();
        foreach (IGrouping<string, CriterionMark> given in entries.GroupBy(entry => entry.Criterion, StringComparer.Ordinal))
        {
            string at = $"{prefix}marks[{given.Key}]";
            if (given.Count() > 1)
            {
                defects.Add(DefectCodes.ScoringFound(DefectCodes.ScoringMarkedTwice, at, grid.Label, FactValue.Of(given.Count()), FactValue.Of(1)));
            }

            if (judged.TryGetValue(given.Key, out ScoringRule<TSubject>.Mark? rule))
            {
                defects.AddRange(given.SelectMany(entry => rule.MarkDefects(entry.Marks, at)));
            }
            else
            {
                defects.Add(DefectCodes.ScoringFound(
                    DefectCodes.ScoringUnknownCriterion, at, grid.Label, FactValue.Of(given.Key), FactValue.Of(string.Join(", ", judged.Keys))));
            }
        }

        return Validated<MarkSheet>.From(defects, () => new(
            entries.Where(entry => entry.Marks.Count > 0).OrderBy(entry => entry.Criterion, StringComparer.Ordinal).ToValueList()));
    }

    /// <summary>Creates a fact that reads one agreed mark from a subject's sheet.</summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="criterion">The code of both the criterion and the fact.</param>
    /// <param name="title">The display name of the criterion.</param>
    /// <param name="sheet">A function that returns the sheet of a subject.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="criterion"/> is not a code, or another argument is <see langword="null"/>.
    /// </exception>
    public static Fact<TSubject>.Marks OneMark<TSubject>(string criterion, LocalizedText title, Func<TSubject, MarkSheet> sheet)
        where TSubject : notnull
    {
        Guard.Against.InvalidCode(criterion);
        Guard.Against.Null(sheet);
        return new(criterion, title, subject => sheet(subject).Find(criterion) is { Count: > 0 } marks ? marks[0] : default(Known<Points>));
    }

    /// <summary>Creates a fact that reads the marks of all commissioners from a subject's sheet.</summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="criterion">The code of both the criterion and the fact.</param>
    /// <param name="title">The display name of the criterion.</param>
    /// <param name="sheet">A function that returns the sheet of a subject.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="criterion"/> is not a code, or another argument is <see langword="null"/>.
    /// </exception>
    public static Fact<TSubject>.Marks AllMarks<TSubject>(string criterion, LocalizedText title, Func<TSubject, MarkSheet> sheet)
        where TSubject : notnull
    {
        Guard.Against.InvalidCode(criterion);
        Guard.Against.Null(sheet);
        return new(criterion, title, subject => Known.Unless(sheet(subject).Find(criterion)));
    }

    /// <summary>Returns the number of criteria with marks, but no marks.</summary>
    public override string ToString() => FormattableString.Invariant($"{Entries.Count} criteria");

    private ValueList<Points>? Find(string criterion)
    {
        foreach (CriterionMark entry in Entries)
        {
            if (string.Equals(entry.Criterion, criterion, StringComparison.Ordinal))
            {
                return entry.Marks;
            }
        }

        return null;
    }
}
