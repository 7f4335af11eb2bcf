namespace Conciliazione.Facts;

/// <summary>The facts that a subject offers, each under its own code. Italian term: catalogo dei dati.</summary>
/// <typeparam name="TSubject">What the facts are about.</typeparam>
/// <remarks>
/// The order in which facts are handed in does not count: they are kept by code. Equality is by content. Immutable, safe for
/// any thread.
/// </remarks>
public sealed record FactCatalogue<TSubject>
    where TSubject : notnull
{
    private FactCatalogue(ValueList<Fact<TSubject>> facts) => Facts = facts;

    /// <summary>The facts, ordered by code, ordinally.</summary>
    public ValueList<Fact<TSubject>> Facts { get; }

    /// <summary>A catalogue of these facts, where the caller asserts that they go together.</summary>
    /// <param name="facts">The facts; may be none.</param>
    /// <exception cref="DefectsException">They do not; the exception holds every defect.</exception>
    public static FactCatalogue<TSubject> Of(params ReadOnlySpan<Fact<TSubject>> facts) => Create(ValueList.Create(facts)).OrThrow();

    /// <summary>A catalogue of these facts, or all that is wrong with them: a code used twice, a choice without options.</summary>
    /// <param name="facts">The facts; may be none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public static Validated<FactCatalogue<TSubject>> Create(ValueList<Fact<TSubject>> facts)
    {
        Guard.Against.Null(facts);
        var defects = new List<Defect>();
        foreach (IGrouping<string, Fact<TSubject>> twice in facts.GroupBy(fact => fact.Code, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            defects.Add(FactDefects.Found(FactDefects.Duplicate, $"facts[{twice.Key}]", FactValue.Of(twice.Key), FactValue.Of(1)));
        }

        foreach (Fact<TSubject>.Choice choice in facts.OfType<Fact<TSubject>.Choice>())
        {
            defects.AddRange(Defects(choice));
        }

        return Validated<FactCatalogue<TSubject>>.From(
            defects, () => new(facts.OrderBy(fact => fact.Code, StringComparer.Ordinal).ToValueList()));
    }

    /// <summary>The fact with a code, or <see langword="null"/> where none has it.</summary>
    /// <param name="code">The code, compared ordinally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public Fact<TSubject>? Find(string code)
    {
        Guard.Against.Null(code);
        int low = 0;
        int high = Facts.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(Facts[middle].Code, code);
            if (order == 0)
            {
                return Facts[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>The codes, parted by commas.</summary>
    public override string ToString() => string.Join(", ", Facts);

    private static IEnumerable<Defect> Defects(Fact<TSubject>.Choice choice)
    {
        string path = $"facts[{choice.Code}]";
        if (choice.Options.Count == 0)
        {
            yield return FactDefects.Found(FactDefects.NoOptions, path, FactValue.Of(0), FactValue.Of(1));
        }

        foreach (IGrouping<string, ChoiceOption> twice in choice.Options.GroupBy(option => option.Code, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            yield return FactDefects.Found(
                FactDefects.DuplicateOption, $"{path}.options[{twice.Key}]", FactValue.Of(twice.Key), FactValue.Of(1));
        }
    }
}
