namespace Conciliazione.Facts;

/// <summary>The facts offered by a subject, each with a unique code. Italian term: catalogo dei dati.</summary>
/// <typeparam name="TSubject">The type of the subject of the facts.</typeparam>
/// <remarks>
/// The order of the given facts does not matter: they are kept ordered by code. Equality is by content. Immutable and
/// thread-safe.
/// </remarks>
public sealed record FactCatalogue<TSubject>
    where TSubject : notnull
{
    private FactCatalogue(ValueList<Fact<TSubject>> facts) => Facts = facts;

    /// <summary>The facts, in ordinal order of their codes.</summary>
    public ValueList<Fact<TSubject>> Facts { get; }

    /// <summary>Creates a catalogue of facts, or returns their defects: duplicate codes, choices without options.</summary>
    /// <param name="facts">The facts; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public static Validated<FactCatalogue<TSubject>> Create(ValueList<Fact<TSubject>> facts)
    {
        Guard.Against.Null(facts);
        var defects = new List<Defect>();
        foreach (IGrouping<string, Fact<TSubject>> twice in facts.Repeated(fact => fact.Code))
        {
            defects.Add(DefectCodes.FactFound(DefectCodes.FactDuplicate, $"facts[{twice.Key}]", FactValue.Of(twice.Key), FactValue.Of(1)));
        }

        foreach (Fact<TSubject>.Choice choice in facts.OfType<Fact<TSubject>.Choice>())
        {
            defects.AddRange(Defects(choice));
        }

        return Validated<FactCatalogue<TSubject>>.From(
            defects, () => new(facts.OrderBy(fact => fact.Code, StringComparer.Ordinal).ToValueList()));
    }

    /// <summary>Returns the fact with a code, or <see langword="null"/> if there is none.</summary>
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

    /// <summary>Returns the codes, separated by commas.</summary>
    public override string ToString() => string.Join(", ", Facts);

    private static IEnumerable<Defect> Defects(Fact<TSubject>.Choice choice)
    {
        string path = $"facts[{choice.Code}]";
        if (choice.Options.Count == 0)
        {
            yield return DefectCodes.FactFound(DefectCodes.FactNoOptions, path, FactValue.Of(0), FactValue.Of(1));
        }

        foreach (IGrouping<string, ChoiceOption> twice in choice.Options.Repeated(option => option.Code))
        {
            yield return DefectCodes.FactFound(
                DefectCodes.FactDuplicateOption, $"{path}.options[{twice.Key}]", FactValue.Of(twice.Key), FactValue.Of(1));
        }
    }
}
