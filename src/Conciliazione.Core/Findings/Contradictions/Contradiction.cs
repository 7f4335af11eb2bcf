namespace Conciliazione;

/// <summary>
/// What a source says in two ways: both sides as they stand, how far apart they are, which side is used and who chose it.
/// Italian term: contraddizione.
/// </summary>
/// <remarks>
/// Nothing is decided by it: it is a record for whoever reads the source, and each has one home, the edition of its source. A contradiction
/// without a passage on either side, or whose sides say the same, cannot be created. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record Contradiction
{
    private Contradiction(
        string code, LocalizedText title, ContradictionKind kind, ContradictionSide first, ContradictionSide second, SideInUse inUse, Provenance choice)
    {
        Code = code;
        Title = title;
        Kind = kind;
        First = first;
        Second = second;
        InUse = inUse;
        Choice = choice;
        var figures = Figures.OfOneUnit(first.Value, second.Value);
        Difference = figures is var (left, right) ? Figures.Difference(left, right) : null;
        ExplainedBy = figures is var (stated, other)
            ? RoundingRule.All
                .Where(rule => !rule.IsToWholeEuros || stated.Unit == Unit.Euro)
                .Where(rule => Figures.Gives(rule, other, stated) || (kind != ContradictionKind.StatedAndComputed && Figures.Gives(rule, stated, other)))
                .ToValueList()
            : [];
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>What the two sides are about.</summary>
    public LocalizedText Title { get; }

    /// <summary>What contradicts what.</summary>
    public ContradictionKind Kind { get; }

    /// <summary>The first side; the stated figure where the other is computed.</summary>
    public ContradictionSide First { get; }

    /// <summary>The second side.</summary>
    public ContradictionSide Second { get; }

    /// <summary>The side that is used, both or neither.</summary>
    public SideInUse InUse { get; }

    /// <summary>
    /// Whose choice that is: the text's (<see cref="Provenance.Stated"/>), ours (<see cref="Provenance.Reading"/>) or the caller's
    /// (<see cref="Provenance.Given"/>).
    /// </summary>
    public Provenance Choice { get; }

    /// <summary>
    /// The first figure less the second, exact, in percentage points for percentages; <see langword="null"/> unless the sides are figures of
    /// one unit.
    /// </summary>
    public FactValue.Fraction? Difference { get; }

    /// <summary>
    /// The rounding rules that give one side from the other at the decimals with which it is written, the stated figure from the computed one
    /// if there is one; empty if none does.
    /// </summary>
    public ValueList<RoundingRule> ExplainedBy { get; }

    /// <summary>Creates a contradiction, or returns its defects: a side without its passage, sides that say the same.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What the two sides are about.</param>
    /// <param name="kind">What contradicts what.</param>
    /// <param name="first">The first side; the stated figure where the other is computed.</param>
    /// <param name="second">The second side.</param>
    /// <param name="inUse">The side that is used.</param>
    /// <param name="choice">
    /// Whose choice that is: <see cref="Provenance.Stated"/>, <see cref="Provenance.Reading"/> or <see cref="Provenance.Given"/>.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, an argument is <see langword="null"/> or undeclared, or <paramref name="choice"/> is another
    /// provenance.
    /// </exception>
    /// <exception cref="OverflowException">The difference of two figures, or one of them rounded, does not fit in 127 bits.</exception>
    public static Validated<Contradiction> Create(
        string code, LocalizedText title, ContradictionKind kind, ContradictionSide first, ContradictionSide second, SideInUse inUse, Provenance choice)
    {
        Guard.Against.InvalidCode(code);
        Guard.Against.Null(title);
        Guard.Against.Undeclared(kind);
        Guard.Against.Null(first);
        Guard.Against.Null(second);
        Guard.Against.Undeclared(inUse);
        if (choice is not (Provenance.Stated or Provenance.Reading or Provenance.Given))
        {
            throw new ArgumentException("A side is chosen by the text, by this library or by the caller.", nameof(choice));
        }

        var defects = new List<Defect>();
        AddUncited(defects, first, $"contradictions[{code}].first");
        AddUncited(defects, second, $"contradictions[{code}].second");
        if (Figures.AreSame(first.Value, second.Value))
        {
            defects.Add(DefectCodes.ContradictionEqual.At(
                $"contradictions[{code}]", first.Value, FactValue.Of(new LocalizedText("due valori o due testi diversi", "two different values or wordings")), first.Source));
        }

        return Validated<Contradiction>.From(defects, () => new(code, title, kind, first, second, inUse, choice));
    }

    /// <summary>Returns both sides with their passages, the difference, what explains it, and the side in use.</summary>
    /// <param name="language">The output language; passages are cited in Italian in either case.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        bool italian = language == Language.Italian;
        string computed = Kind != ContradictionKind.StatedAndComputed ? "" : italian ? "dalle parti " : "from the parts ";
        string text = $"{Title.In(language)}: {First.Render(language)}; {computed}{Second.Render(language)}";
        if (Difference is not null)
        {
            text += (italian ? "; differenza " : "; difference ") + Difference.Render(language);
        }

        if (ExplainedBy.Count > 0)
        {
            text += (italian ? "; spiegata da: " : "; explained by: ") + string.Join(", ", ExplainedBy.Select(rule => italian ? $"«{rule.Title.Italian}»" : $"'{rule.Title.English}'"));
        }

        // To use neither side is no interpretation.
        string choice = InUse == SideInUse.Neither && Choice == Provenance.Reading ? "" : ChoiceWords(italian);
        return text + (italian ? "; in uso: " : "; in use: ") + SideWords(italian) + choice;
    }

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);

    private static void AddUncited(List<Defect> defects, ContradictionSide side, string path)
    {
        if (side.Source.IsMissing)
        {
            defects.Add(DefectCodes.ContradictionUncited.At(
                path, side.Value, FactValue.Of(new LocalizedText("il passo che lo dice", "the passage that says it")), side.Source));
        }
    }

    private string SideWords(bool italian) => (InUse, italian) switch
    {
        (SideInUse.First, true) => "il primo",
        (SideInUse.First, false) => "the first",
        (SideInUse.Second, true) => "il secondo",
        (SideInUse.Second, false) => "the second",
        (SideInUse.Both, true) => "entrambi",
        (SideInUse.Both, false) => "both",
        (_, true) => "nessuno dei due",
        _ => "neither",
    };

    private string ChoiceWords(bool italian) => (Choice, italian) switch
    {
        (Provenance.Stated, true) => " (lo dice il testo)",
        (Provenance.Stated, false) => " (the text says so)",
        (Provenance.Given, true) => " (sceglie chi usa la libreria)",
        (Provenance.Given, false) => " (the caller chooses)",
        (_, true) => " (interpretazione applicata)",
        _ => " (interpretation applied)",
    };
}
