namespace Conciliazione.Projects;

/// <summary>
/// Several things that are to be covered, all by the same means: the objectives of a project by its activities. Italian term: quadro delle
/// coperture.
/// </summary>
/// <remarks>
/// It serves the Rhodense alone, whose sheet gives two such tables, and any text that says which activity serves which objective.
/// A table with a code twice, or a thing covered by a means that it does not list, cannot be created. A thing without means, and a means that
/// covers nothing, can: a text may leave either. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record CoverageTable
{
    private CoverageTable(RuleLabel label, ValueList<RuleLabel> means, ValueList<Coverage> things)
    {
        Label = label;
        Means = means;
        Things = things;
    }

    /// <summary>The code, title, source and provenance of the table.</summary>
    public RuleLabel Label { get; }

    /// <summary>All that may cover something, in the order of the text.</summary>
    public ValueList<RuleLabel> Means { get; }

    /// <summary>What is to be covered, each with what covers it, in the order of the text.</summary>
    public ValueList<Coverage> Things { get; }

    /// <summary>The means that cover nothing, in order.</summary>
    public ValueList<RuleLabel> Unused => Means.Where(each => ThingsOf(each.Code).Count == 0).ToValueList();

    /// <summary>Creates a table, or returns its defects: a thing or a means twice, a thing covered by a means that is not listed.</summary>
    /// <param name="label">The code, title, source and provenance of the table.</param>
    /// <param name="means">All that may cover something.</param>
    /// <param name="things">What is to be covered, each with what covers it.</param>
    /// <exception cref="ArgumentException">
    /// An argument or an item is <see langword="null"/>, or a label has no source.
    /// </exception>
    public static Validated<CoverageTable> Create(RuleLabel label, IEnumerable<RuleLabel> means, IEnumerable<Coverage> things)
    {
        Guard.Against.Unsourced(label);
        ValueList<RuleLabel> all = Guard.Against.NullItem(means);
        foreach (RuleLabel each in all)
        {
            Guard.Against.Unsourced(each, nameof(means));
        }

        ValueList<Coverage> covered = Guard.Against.NullItem(things);
        HashSet<string> codes = [.. all.Select(each => each.Code)];
        string list = string.Join(", ", all.Select(each => each.Code).DefaultIfEmpty("—"));
        Defect[] defects =
        [
            .. Twice(all, "means"),
            .. Twice(covered.Select(each => each.Thing), "things"),
            .. from each in covered
               from mean in each.By
               where !codes.Contains(mean.Code)
               select DefectCodes.ProjectCoverageUnknown.At($"things[{each.Thing}]", mean.Code, list, mean.Source),
        ];
        return Validated<CoverageTable>.From(defects, () => new(label, all, covered));

        IEnumerable<Defect> Twice(IEnumerable<RuleLabel> labels, string path) => labels
            .Repeated(each => each.Code)
            .Select(same => DefectCodes.ProjectCoverageTwice.At($"{path}[{same.Key}]", same.Key, 1, label.Source));
    }

    /// <summary>Returns what a means covers, in order; empty if it covers nothing.</summary>
    /// <param name="means">The code of the means.</param>
    /// <exception cref="ArgumentException"><paramref name="means"/> is <see langword="null"/> or not a code of <see cref="Means"/>.</exception>
    public ValueList<RuleLabel> ThingsOf(string means)
    {
        Guard.Against.Null(means);
        return Means.Any(each => each.Code == means)
            ? Things.Where(each => each.By.Any(by => by.Code == means)).Select(each => each.Thing).ToValueList()
            : throw new ArgumentException($"'{means}' is not listed.", nameof(means));
    }

    /// <summary>Returns one finding for each thing: met if something covers it, not met if nothing does.</summary>
    public ValueList<Finding> Check() => Things.Select(each => each.Check()).ToValueList();

    /// <summary>Returns the code of the table.</summary>
    public override string ToString() => Label.Code;
}
