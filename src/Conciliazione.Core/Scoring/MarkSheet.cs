using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>The marks that those who judge gave to one subject, by criterion. Italian term: scheda dei voti.</summary>
/// <remarks>
/// A criterion without marks is one that nobody judged yet: its points are unclear, never zero. Equality is by content, whatever
/// the order of the entries. Immutable, safe for any thread.
/// </remarks>
public sealed record MarkSheet
{
    private MarkSheet(ValueList<CriterionMark> entries) => Entries = entries;

    /// <summary>A sheet on which nothing was written yet.</summary>
    public static MarkSheet Blank { get; } = new([]);

    /// <summary>The criteria judged, by code, ordinally.</summary>
    public ValueList<CriterionMark> Entries { get; }

    /// <summary>A sheet of these marks, where the caller asserts that they are right for the grid.</summary>
    /// <typeparam name="TSubject">Whose facts the grid reads.</typeparam>
    /// <param name="grid">The grid.</param>
    /// <param name="entries">The marks, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="grid"/> or an entry is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">They are not; the exception holds every defect.</exception>
    public static MarkSheet Of<TSubject>(ScoringGrid<TSubject> grid, params ReadOnlySpan<CriterionMark> entries)
        where TSubject : notnull => Read(grid, ValueList.Create(entries)).OrThrow();

    /// <summary>
    /// A sheet read from outside data, or all that is wrong with it: criteria that the grid does not judge by marks, a criterion
    /// marked twice, marks beyond their maximum, negative or between two steps, more marks than commissioners.
    /// </summary>
    /// <typeparam name="TSubject">Whose facts the grid reads.</typeparam>
    /// <param name="grid">The grid.</param>
    /// <param name="entries">The marks, in any order.</param>
    /// <param name="path">Where the sheet stands in the data at hand, for the messages; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<MarkSheet> Read<TSubject>(ScoringGrid<TSubject> grid, ValueList<CriterionMark> entries, string path = "")
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
                defects.Add(ScoringDefects.Found(ScoringDefects.MarkedTwice, at, grid.Label, FactValue.Of(given.Count()), FactValue.Of(1)));
            }

            if (judged.TryGetValue(given.Key, out ScoringRule<TSubject>.Mark? rule))
            {
                defects.AddRange(given.SelectMany(entry => rule.MarkDefects(entry.Marks, at)));
            }
            else
            {
                defects.Add(ScoringDefects.Found(
                    ScoringDefects.UnknownCriterion, at, grid.Label, FactValue.Of(given.Key), FactValue.Of(string.Join(", ", judged.Keys))));
            }
        }

        return Validated<MarkSheet>.From(defects, () => new(
            entries.Where(entry => entry.Marks.Count > 0).OrderBy(entry => entry.Criterion, StringComparer.Ordinal).ToValueList()));
    }

    /// <summary>A fact that reads one mark agreed on from the sheet of a subject.</summary>
    /// <typeparam name="TSubject">Whose sheet it is.</typeparam>
    /// <param name="criterion">The code of the criterion, and of the fact.</param>
    /// <param name="title">What is judged.</param>
    /// <param name="sheet">How to get the sheet from the subject.</param>
    /// <exception cref="ArgumentException"><paramref name="criterion"/> is no code, or another argument is <see langword="null"/>.</exception>
    public static Fact<TSubject>.Marks OneMark<TSubject>(string criterion, LocalizedText title, Func<TSubject, MarkSheet> sheet)
        where TSubject : notnull
    {
        Guard.Against.Null(sheet);
        return new(criterion, title, subject => sheet(subject).Find(criterion) is { Count: > 0 } marks ? marks[0] : default(Known<Points>));
    }

    /// <summary>A fact that reads the marks of all commissioners from the sheet of a subject.</summary>
    /// <typeparam name="TSubject">Whose sheet it is.</typeparam>
    /// <param name="criterion">The code of the criterion, and of the fact.</param>
    /// <param name="title">What is judged.</param>
    /// <param name="sheet">How to get the sheet from the subject.</param>
    /// <exception cref="ArgumentException"><paramref name="criterion"/> is no code, or another argument is <see langword="null"/>.</exception>
    public static Fact<TSubject>.Marks AllMarks<TSubject>(string criterion, LocalizedText title, Func<TSubject, MarkSheet> sheet)
        where TSubject : notnull
    {
        Guard.Against.Null(sheet);
        return new(criterion, title, subject => Known.Unless(sheet(subject).Find(criterion)));
    }

    /// <summary>How many criteria are judged, never how.</summary>
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
