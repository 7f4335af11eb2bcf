using System.Diagnostics;

namespace Conciliazione;

/// <summary>
/// A figure that a source prints: what its parts give, something else than they give, or a figure without parts. Italian term: cifra stampata.
/// </summary>
/// <remarks>
/// The parts are figures that the source prints as well, or that follow from them. The cases are nested; no other cases exist. Equality is by case and content.
/// Immutable and thread-safe.
/// </remarks>
public abstract record PrintedFigure
{
    private PrintedFigure(RuleLabel label, FactValue printed)
    {
        Guard.Against.Unsourced(label);
        Guard.Against.Null(printed);
        Label = label;
        Printed = Figures.Of(printed) is null ? throw new ArgumentException("The value is not a figure.", nameof(printed)) : printed;
    }

    /// <summary>The code, what the figure is, and the passage that prints it; the source is never missing.</summary>
    public RuleLabel Label { get; }

    /// <summary>The figure as printed.</summary>
    public FactValue Printed { get; }

    /// <summary>Creates a figure of which the source gives no parts.</summary>
    /// <param name="label">The code, what the figure is, and the passage that prints it.</param>
    /// <param name="printed">The figure.</param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/>, the label has no source, or the value is not a figure.
    /// </exception>
    public static PrintedFigure WithoutParts(RuleLabel label, FactValue printed) => new AsPrinted(label, printed);

    /// <summary>Compares a figure with what its parts give.</summary>
    /// <param name="label">The code, what the figure is, and the passage that prints it.</param>
    /// <param name="printed">
    /// The figure as printed, with its decimals: a <see cref="FactValue.Fraction"/> for a percentage printed as 30.00, since a
    /// <see cref="FactValue.Share"/> has no more decimals than it needs.
    /// </param>
    /// <param name="computed">The exact figure that the parts give, of the same unit.</param>
    /// <param name="parts">The parts, as printed.</param>
    /// <param name="rounding">
    /// The rule that the computed figure is rounded with, to the decimals printed; <see langword="null"/> if the two must be equal.
    /// </param>
    /// <returns><see cref="Reproduced"/> if the parts give the figure, <see cref="Contradicted"/> otherwise.</returns>
    /// <exception cref="ArgumentException">
    /// A required argument is <see langword="null"/>, the label has no source, or the two values are not figures of one unit.
    /// </exception>
    /// <exception cref="OverflowException">The computed figure, rounded, does not fit in 127 bits.</exception>
    public static PrintedFigure From(
        RuleLabel label, FactValue printed, FactValue computed, ValueList<NamedValue> parts, RoundingRule? rounding = null)
    {
        Guard.Against.Null(printed);
        Guard.Against.Null(computed);
        Guard.Against.Null(parts);
        if (Figures.Of(printed) is null)
        {
            throw new ArgumentException("The value is not a figure.", nameof(printed));
        }

        if (Figures.OfOneUnit(printed, computed) is not var (written, exact))
        {
            throw new ArgumentException("The two values are not figures of one unit.", nameof(computed));
        }

        return exact.Value == written.Value || (rounding is not null && Figures.Gives(rounding, exact, written))
            ? new Reproduced(label, printed, computed, parts, rounding)
            : new Contradicted(label, printed, computed, parts, rounding);
    }

    /// <summary>Compares a figure with the sum of its parts.</summary>
    /// <param name="label">The code, what the figure is, and the passage that prints it.</param>
    /// <param name="printed">The figure as printed.</param>
    /// <param name="parts">At least one part, all figures of the unit of the printed one.</param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/>, the label has no source, there are no parts, or a value is not a figure of the same unit.
    /// </exception>
    /// <exception cref="OverflowException">The sum does not fit in 127 bits.</exception>
    public static PrintedFigure Sum(RuleLabel label, FactValue printed, ValueList<NamedValue> parts)
    {
        Guard.Against.Null(printed);
        Guard.Against.EmptyList(parts);
        FactValue.Fraction[] figures = [.. parts.Select(part => Figures.OfOneUnit(printed, part.Value) is var (_, figure)
            ? figure
            : throw new ArgumentException("A part is not a figure of the unit of the sum.", nameof(parts)))];
        return From(
            label,
            printed,
            new FactValue.Fraction(figures.Aggregate(default(Ratio), (sum, figure) => sum + figure.Value), figures[0].Unit, figures.Max(figure => figure.Decimals)),
            parts);
    }

    /// <summary>Compares a percentage with that of a part in its whole.</summary>
    /// <param name="label">The code, what the percentage is, and the passage that prints it.</param>
    /// <param name="printed">
    /// The percentage as printed, with its decimals: a <see cref="FactValue.Fraction"/> for one printed as 30.00, since a
    /// <see cref="FactValue.Share"/> has no more decimals than it needs.
    /// </param>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole; a figure of the same unit, not zero.</param>
    /// <param name="rounding">The rule that the exact percentage is rounded with, to the decimals printed.</param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/>, the label has no source, <paramref name="printed"/> is not a percentage, the part and the whole are
    /// not figures of one unit, or the whole is zero.
    /// </exception>
    /// <exception cref="OverflowException">The exact or the rounded percentage does not fit in 127 bits.</exception>
    public static PrintedFigure Share(RuleLabel label, FactValue printed, NamedValue part, NamedValue whole, RoundingRule rounding)
    {
        Guard.Against.Null(part);
        Guard.Against.Null(whole);
        Guard.Against.Null(rounding);
        if (Figures.Of(Guard.Against.Null(printed)) is not { } shown || shown.Unit != Unit.Percent)
        {
            throw new ArgumentException("The value is not a percentage.", nameof(printed));
        }

        if (Figures.OfOneUnit(part.Value, whole.Value) is not var (some, all) || all.Value.Sign == 0)
        {
            throw new ArgumentException("The part and the whole are not figures of one unit, or the whole is zero.", nameof(whole));
        }

        Ratio percent = some.Value * Ratio.Whole(100) * Ratio.Of(all.Value.Denominator, all.Value.Numerator);
        return From(label, printed, new FactValue.Fraction(percent, Unit.Percent, percent.ExactDecimals(0) is int decimals and <= 12 ? decimals : Math.Max(5, shown.Decimals)), [part, whole], rounding);
    }

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="reproduced">For a figure that its parts give.</param>
    /// <param name="contradicted">For a figure that its parts do not give.</param>
    /// <param name="asPrinted">For a figure without parts.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<Reproduced, TResult> reproduced, Func<Contradicted, TResult> contradicted, Func<AsPrinted, TResult> asPrinted)
    {
        Guard.Against.Null(reproduced);
        Guard.Against.Null(contradicted);
        Guard.Against.Null(asPrinted);
        return this switch
        {
            Reproduced x => reproduced(x),
            Contradicted x => contradicted(x),
            AsPrinted x => asPrinted(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns what the figure is, the figure, and whether its parts give it.</summary>
    /// <param name="language">The output language; the passage is cited in Italian in either case.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) =>
        $"{Label.Title.In(language)} {Printed.Render(language)}: {CaseText(language)} — {Label.Source.Cite()}";

    /// <summary>Returns the Italian text.</summary>
    public sealed override string ToString() => Render(Language.Italian);

    private protected abstract string CaseText(Language language);

    /// <summary>A figure that was compared with its parts: <see cref="Reproduced"/> or <see cref="Contradicted"/>.</summary>
    public abstract record WithParts : PrintedFigure
    {
        private protected WithParts(RuleLabel label, FactValue printed, FactValue computed, ValueList<NamedValue> parts, RoundingRule? rounding)
            : base(label, printed)
        {
            Computed = computed;
            Parts = parts;
            Rounding = rounding;
        }

        /// <summary>The exact figure that the parts give.</summary>
        public FactValue Computed { get; }

        /// <summary>The parts, as printed.</summary>
        public ValueList<NamedValue> Parts { get; }

        /// <summary>The rule that the computed figure may be rounded with; <see langword="null"/> if the two had to be equal.</summary>
        public RoundingRule? Rounding { get; }

        private protected string Written(Language language) => Parts.Count > 0
            ? string.Join("; ", Parts.Select(part => part.Render(language)))
            : language == Language.Italian ? "nessuna" : "none";
    }

    /// <summary>A figure that its parts give.</summary>
    public sealed record Reproduced : WithParts
    {
        internal Reproduced(RuleLabel label, FactValue printed, FactValue computed, ValueList<NamedValue> parts, RoundingRule? rounding)
            : base(label, printed, computed, parts, rounding)
        {
        }

        private protected override string CaseText(Language language) =>
            (language == Language.Italian ? "torna con le sue parti" : "follows from its parts") + RoundedFrom(language) + ": " + Written(language);

        private string RoundedFrom(Language language) => Rounding is null || Figures.AreSame(Printed, Computed)
            ? ""
            : $", {Computed.Render(language)} {Rounding.PlainTitle.In(language)}";
    }

    /// <summary>A figure that its parts do not give.</summary>
    public sealed record Contradicted : WithParts
    {
        internal Contradicted(RuleLabel label, FactValue printed, FactValue computed, ValueList<NamedValue> parts, RoundingRule? rounding)
            : base(label, printed, computed, parts, rounding)
        {
        }

        /// <summary>Returns the contradiction, with the code and title of the figure: the printed figure first, the computed one second.</summary>
        /// <param name="parts">The passage that prints the parts.</param>
        /// <param name="inUse">The side that is used.</param>
        /// <param name="choice">Whose choice that is: the text's, ours or the caller's, as in <see cref="Contradiction.Choice"/>.</param>
        /// <exception cref="ArgumentException">An argument is <see langword="null"/>, undeclared, or not one of the choices.</exception>
        /// <exception cref="DefectsException"><paramref name="parts"/> is the placeholder of a missing passage.</exception>
        /// <exception cref="OverflowException">The difference, or a figure rounded, does not fit in 127 bits.</exception>
        public Contradiction ToContradiction(LegalSource parts, SideInUse inUse, Provenance choice) => Contradiction.Create(
            Label.Code,
            Label.Title,
            ContradictionKind.StatedAndComputed,
            new(Printed, Label.Source),
            new(Computed, Guard.Against.Null(parts)),
            inUse,
            choice).OrThrow();

        private protected override string CaseText(Language language) => language == Language.Italian
            ? $"le parti danno {Computed.Render(language)}: {Written(language)}"
            : $"its parts give {Computed.Render(language)}: {Written(language)}";
    }

    /// <summary>A figure of which the source gives no parts.</summary>
    public sealed record AsPrinted : PrintedFigure
    {
        internal AsPrinted(RuleLabel label, FactValue printed)
            : base(label, printed)
        {
        }

        private protected override string CaseText(Language language) =>
            language == Language.Italian ? "come stampata, senza parti nel testo" : "as printed, without parts in the text";
    }
}
