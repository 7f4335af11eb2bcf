namespace Conciliazione.Alliances;

/// <summary>The categories by which a text counts bodies, in its order. Italian term: criterio di conteggio.</summary>
/// <remarks>
/// Every plan counts by categories of its own, and only counts of one scheme can be compared: neither a cooperative nor a private body is a
/// kind of the other. A scheme without categories, or with a code twice, cannot be created. Equality is by content. Immutable and
/// thread-safe.
/// </remarks>
public sealed record CountingScheme
{
    private CountingScheme(RuleLabel label, ValueList<BodyCategory> categories)
    {
        Label = label;
        Categories = categories;
    }

    /// <summary>
    /// The ten categories that follow from a body's kind and size, and the unclear one: those of a count of named bodies, where no text gives
    /// categories of its own.
    /// </summary>
    public static CountingScheme ByKind { get; } = Create(
        new(
            "BY-KIND",
            new("categorie per tipo e dimensione dell'ente", "categories by kind and size of the body"),
            LegalSource.Library("categorie per tipo e dimensione dell'ente")),
        BodyCategory.All).OrThrow();

    /// <summary>The code and title of the scheme, and the passage that counts by it; the source is never missing.</summary>
    public RuleLabel Label { get; }

    /// <summary>The categories, in the order of the text.</summary>
    public ValueList<BodyCategory> Categories { get; }

    /// <summary>Creates a scheme, or returns its defects.</summary>
    /// <param name="label">The code and title of the scheme, and the passage that counts by it.</param>
    /// <param name="categories">At least one category, with distinct codes, in the order of the text.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the label has no source.</exception>
    public static Validated<CountingScheme> Create(RuleLabel label, ValueList<BodyCategory> categories)
    {
        Guard.Against.Unsourced(label);
        Guard.Against.Null(categories);
        var defects = new List<Defect>();
        if (categories.Count == 0)
        {
            defects.Add(DefectCodes.AllianceSchemeEmpty.At("scheme.categories", 0, 1, label.Source));
        }

        defects.AddRange(categories
            .Repeated(category => category.Code)
            .Select(same => DefectCodes.AllianceCategoryTwice.At(
                $"scheme.categories[{same.Key}]", FactValue.Of(same.First().Title), FactValue.Of(1), label.Source)));
        return Validated<CountingScheme>.From(defects, () => new(label, categories));
    }

    /// <summary>Compares the number of bodies that a text states with its own counts by category, or returns the defects of the counts.</summary>
    /// <param name="label">The code, what is counted, and the passage that states the number.</param>
    /// <param name="stated">The number stated.</param>
    /// <param name="counts">The bodies by category: no count negative, no category repeated, all of the scheme.</param>
    /// <returns>The number: reproduced or contradicted by the counts, as printed if there are none.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the label has no source.</exception>
    public Validated<PrintedFigure> Check(RuleLabel label, long stated, ValueList<CategoryCount> counts)
    {
        Guard.Against.Unsourced(label);
        Guard.Against.Null(counts);
        var defects = new List<Defect>();
        AddDefects(defects, counts, "counts", label.Source);
        return Validated<PrintedFigure>.From(defects, () => counts.Count == 0
            ? PrintedFigure.WithoutParts(label, FactValue.Of(stated))
            : PrintedFigure.Sum(
                label,
                FactValue.Of(stated),
                counts.Select(count => new NamedValue(count.Category.Code, count.Category.Title, FactValue.Of(count.Count))).ToValueList()));
    }

    /// <summary>Returns the code of the scheme.</summary>
    public override string ToString() => Label.Code;

    /// <summary>Adds the defects of counts by this scheme: negative ones, categories twice, categories of another scheme.</summary>
    internal void AddDefects(List<Defect> defects, ValueList<CategoryCount> counts, string path, LegalSource source)
    {
        defects.AddRange(counts
            .Where(count => count.Count < 0)
            .Select(count => DefectCodes.NumberNegative.At($"{path}[{count.Category}]", count.Count, 0, source)));
        defects.AddRange(counts
            .Repeated(count => count.Category)
            .Select(same => DefectCodes.AllianceCategoryTwice.At(
                $"{path}[{same.Key}]", FactValue.Of(same.Key.Title), FactValue.Of(1), source)));
        defects.AddRange(counts
            .Select(count => UnknownAt(count.Category, $"{path}[{count.Category}]", source))
            .OfType<Defect>());
    }

    /// <summary>Returns the defect of a category that is not one of the scheme; <see langword="null"/> for one that is.</summary>
    internal Defect? UnknownAt(BodyCategory category, string path, LegalSource source) => Categories.Contains(category)
        ? null
        : DefectCodes.AllianceUnknownCategory.At(
            path,
            category.Title,
            LocalizedText.From(language => string.Join("; ", Categories.Select(each => each.Title.In(language)))),
            source);
}
