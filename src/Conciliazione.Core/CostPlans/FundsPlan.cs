namespace Conciliazione.CostPlans;

/// <summary>
/// A plan that sets out its actions by the sources that pay for them, with the totals that it states. Italian term: piano finanziario per fonte.
/// </summary>
/// <remarks>
/// <para>The stated totals of rows, columns and whole are kept apart from the cells, and each is compared with the cells alone: a wrong
/// one is reported and no other is. A plan that prints no cells is taken as printed.</para>
/// <para>Of the published plans only that of Milan 2014-2016 prints such a table: the others state co-financing inside their cost plans
/// (<see cref="CostPlan"/>), which have no sources. Nothing here is of Milan alone, and a plan with other sources is data.</para>
/// <para>Cells are never negative, and their sum fits in an amount. Equality is by content. Immutable and thread-safe.</para>
/// </remarks>
public sealed record FundsPlan
{
    private FundsPlan(
        RuleLabel label, ValueList<RuleLabel> actions, ValueList<RuleLabel> sources, ValueList<FundsCell> cells, ValueList<FundsTotal> totals)
    {
        Label = label;
        Actions = actions;
        Sources = sources;
        Cells = cells;
        Totals = totals;
    }

    /// <summary>The code and title of the plan, and the passage that prints it; the source is never missing.</summary>
    public RuleLabel Label { get; }

    /// <summary>The actions, in the order of the rows.</summary>
    public ValueList<RuleLabel> Actions { get; }

    /// <summary>The sources of funds, in the order of the columns.</summary>
    public ValueList<RuleLabel> Sources { get; }

    /// <summary>The cells that are not blank.</summary>
    public ValueList<FundsCell> Cells { get; }

    /// <summary>The totals that the plan states.</summary>
    public ValueList<FundsTotal> Totals { get; }

    /// <summary>The sum of all cells; zero if the plan prints none.</summary>
    public Euro Whole => Sum(Cells);

    /// <summary>Creates a plan, or returns its defects; a stated total that the cells do not give is none, see <see cref="Check"/>.</summary>
    /// <param name="label">The code and title of the plan, and the passage that prints it.</param>
    /// <param name="actions">The actions, in the order of the rows.</param>
    /// <param name="sources">The sources of funds, in the order of the columns; all codes of actions and sources differ.</param>
    /// <param name="cells">
    /// The cells that are not blank, at most one for an action and a source of the plan; not negative, with a sum that an amount holds.
    /// </param>
    /// <param name="totals">The stated totals, at most one for each action, each source and the whole; not negative.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the label has no source.</exception>
    public static Validated<FundsPlan> Create(
        RuleLabel label, ValueList<RuleLabel> actions, ValueList<RuleLabel> sources, ValueList<FundsCell> cells, ValueList<FundsTotal> totals)
    {
        Guard.Against.Unsourced(label);
        Guard.Against.Null(actions);
        Guard.Against.Null(sources);
        Guard.Against.Null(cells);
        Guard.Against.Null(totals);
        List<Defect> defects = FundsCheck.DefectsOf(label.Source, actions, sources, cells, totals);
        return Validated<FundsPlan>.From(defects, () => new(label, actions, sources, cells, totals));
    }

    /// <summary>Returns what a source gives to an action; <see langword="null"/> for a blank cell, which is not zero.</summary>
    /// <param name="action">The code of the action.</param>
    /// <param name="source">The code of the source.</param>
    /// <exception cref="ArgumentException">A code is <see langword="null"/> or not one of the plan's.</exception>
    public Euro? CellOf(string action, string source)
    {
        Line(Actions, action, nameof(action));
        Line(Sources, source, nameof(source));
        return Cells.FirstOrDefault(cell => cell.Action == action && cell.Source == source)?.Amount;
    }

    /// <summary>Returns the sum of the cells of an action; zero if all are blank.</summary>
    /// <param name="action">The code of the action.</param>
    /// <exception cref="ArgumentException"><paramref name="action"/> is <see langword="null"/> or not one of the plan's.</exception>
    public Euro OfAction(string action)
    {
        Line(Actions, action, nameof(action));
        return Sum(Cells.Where(cell => cell.Action == action));
    }

    /// <summary>Returns the sum of the cells of a source; zero if all are blank.</summary>
    /// <param name="source">The code of the source.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is <see langword="null"/> or not one of the plan's.</exception>
    public Euro OfSource(string source)
    {
        Line(Sources, source, nameof(source));
        return Sum(Cells.Where(cell => cell.Source == source));
    }

    /// <summary>Returns the exact share of a source in the whole, by the cells; unknown if they sum to zero.</summary>
    /// <param name="source">The code of the source.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is <see langword="null"/> or not one of the plan's.</exception>
    public Known<Ratio> ShareOf(string source) => Share(OfSource(source), Whole);

    /// <summary>Returns the exact share of a source in an action, by the cells; unknown if those of the action sum to zero.</summary>
    /// <param name="action">The code of the action.</param>
    /// <param name="source">The code of the source.</param>
    /// <exception cref="ArgumentException">A code is <see langword="null"/> or not one of the plan's.</exception>
    public Known<Ratio> ShareIn(string action, string source) => Share(CellOf(action, source) ?? Euro.Zero, OfAction(action));

    /// <summary>
    /// Returns the mean share of a source over several actions, weighted and plain; unknown if there are none, or the cells of one sum to zero.
    /// </summary>
    /// <param name="source">The code of the source.</param>
    /// <param name="actions">The codes of the actions, all different.</param>
    /// <exception cref="ArgumentException">A code is <see langword="null"/>, not one of the plan's or given twice.</exception>
    /// <exception cref="OverflowException">The plain mean does not fit in 127 bits.</exception>
    public Known<FundsMean> MeanShareOf(string source, ValueList<string> actions)
    {
        Guard.Against.Null(actions);
        Line(Sources, source, nameof(source));
        Distinct(actions, nameof(actions));
        foreach (string action in actions)
        {
            Line(Actions, action, nameof(actions));
        }

        var shares = new List<Ratio>();
        foreach (string action in actions)
        {
            if (!ShareIn(action, source).TryGet(out Ratio share))
            {
                return Known<FundsMean>.Unknown;
            }

            shares.Add(share);
        }

        return shares.Count == 0
            ? Known<FundsMean>.Unknown
            : new FundsMean(
                Ratio.Of(Sum(actions.Select(action => CellOf(action, source) ?? Euro.Zero)), Sum(actions.Select(OfAction))),
                shares.Aggregate(default(Ratio), (sum, share) => sum + share) * Ratio.Of(1, shares.Count));
    }

    /// <summary>Compares each stated total with the cells that it sums, and with nothing else, in the order of <see cref="Totals"/>.</summary>
    /// <returns>
    /// One figure a total: reproduced or contradicted by the cells, in which a blank counts as nothing; as printed if the plan has no cells.
    /// </returns>
    public ValueList<PrintedFigure> Check()
    {
        Dictionary<string, RuleLabel> lines = Actions.Concat(Sources).ToDictionary(line => line.Code, StringComparer.Ordinal);
        ILookup<string, FundsCell> ofAction = Cells.ToLookup(cell => cell.Action, StringComparer.Ordinal);
        ILookup<string, FundsCell> ofSource = Cells.ToLookup(cell => cell.Source, StringComparer.Ordinal);
        return Totals.Select(total => Compare(
            total,
            total.Action is not null ? ofAction[total.Action] : total.Source is not null ? ofSource[total.Source] : Cells,
            lines)).ToValueList();
    }

    /// <summary>
    /// Says how much the plan spends on some actions, under a rule that limits them by what no figure tells: it is met if the plan spends
    /// nothing on them, and unclear otherwise.
    /// </summary>
    /// <param name="label">The code, title, source and provenance of the rule.</param>
    /// <param name="title">What the actions are, such as "system actions".</param>
    /// <param name="actions">The codes of the actions, all different.</param>
    /// <param name="judged">What somebody has to judge, such as whether the actions are necessary.</param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/>, the label has no source, or a code is not one of the plan's or given twice.
    /// </exception>
    public Finding SpentOn(RuleLabel label, LocalizedText title, ValueList<string> actions, MissingFact judged)
    {
        Guard.Against.Unsourced(label);
        Guard.Against.Null(title);
        Guard.Against.Null(actions);
        Guard.Against.Null(judged);
        Distinct(actions, nameof(actions));
        Euro spent = Sum(actions.Select(OfAction));
        var facts = new List<NamedValue>
        {
            new("SPENT", title, FactValue.Of(spent), Provenance.Calculated),
            new("WHOLE", new("totale del piano", "total of the plan"), FactValue.Of(Whole), Provenance.Calculated),
        };
        if (Share(spent, Whole).TryGet(out Ratio share))
        {
            facts.Add(new(
                "SHARE", new("quota sul totale", "share of the total"),
                new FactValue.Fraction(share * Ratio.Whole(100), Unit.Percent, 2), Provenance.Calculated));
        }

        return new(
            label,
            facts.ToValueList(),
            [],
            Cells.Count > 0 && spent == Euro.Zero
                ? new Outcome.Met([])
                : new Outcome.Unclear([Cells.Count > 0 ? judged : new MissingFact("CELLS", new("importi per azione e fonte", "amounts by action and source"))]));
    }

    /// <summary>Returns the code of the plan.</summary>
    public override string ToString() => Label.Code;

    private static RuleLabel Line(ValueList<RuleLabel> lines, string code, string name)
    {
        Guard.Against.Null(code, name);
        return lines.FirstOrDefault(line => line.Code == code) ?? throw new ArgumentException($"'{code}' is not in the plan.", name);
    }

    private static void Distinct(ValueList<string> codes, string name)
    {
        if (codes.Repeated(code => code).Any())
        {
            throw new ArgumentException("A code is given twice.", name);
        }
    }

    private static Euro Sum(IEnumerable<FundsCell> cells) => Sum(cells.Select(cell => cell.Amount));

    /// <summary>The cells of a plan sum to an amount, and so does any part of them.</summary>
    private static Euro Sum(IEnumerable<Euro> amounts) => amounts.Aggregate(Euro.Zero, (sum, amount) => sum + amount);

    private static Known<Ratio> Share(Euro part, Euro whole) => whole > Euro.Zero ? Ratio.Of(part, whole) : Known<Ratio>.Unknown;

    private PrintedFigure Compare(FundsTotal total, IEnumerable<FundsCell> cells, Dictionary<string, RuleLabel> lines)
    {
        RuleLabel? line = (total.Action ?? total.Source) is { } code ? lines[code] : null;
        var label = new RuleLabel(
            line is null ? Label.Code : $"{Label.Code}.{line.Code}",
            LocalizedText.From(language => (language == Language.Italian ? "totale di " : "total of ") + (line ?? Label).Title.In(language)),
            line is { HasSource: true } ? line.Source : Label.Source);
        return Cells.Count == 0
            ? PrintedFigure.WithoutParts(label, FactValue.Of(total.Amount))
            : PrintedFigure.From(label, FactValue.Of(total.Amount), FactValue.Of(Sum(cells)), cells.Select(cell => Part(lines[cell.Action], lines[cell.Source], cell.Amount)).ToValueList());
    }

    private static NamedValue Part(RuleLabel action, RuleLabel source, Euro amount) => new(
        $"{action.Code}.{source.Code}",
        LocalizedText.From(language => $"{action.Title.In(language)}, {source.Title.In(language)}:"),
        FactValue.Of(amount));
}
