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
        LegalSource text = label.Source;
        var defects = new List<Defect>();
        defects.AddRange(actions.Concat(sources)
            .Repeated(line => line.Code)
            .Select(same => DefectCodes.FundsCodeTwice.At($"plan[{same.Key}]", same.Key, 1, text)));
        foreach (FundsCell cell in cells)
        {
            string path = $"cells[{cell.Action}][{cell.Source}]";
            AddUnknown(defects, actions, cell.Action, path, DefectCodes.FundsUnknownAction, text);
            AddUnknown(defects, sources, cell.Source, path, DefectCodes.FundsUnknownSource, text);
            AddNegative(defects, cell.Amount, path, text);
        }

        defects.AddRange(cells
            .Repeated(cell => (cell.Action, cell.Source))
            .Select(same => DefectCodes.FundsCellTwice.At(
                $"cells[{same.Key.Action}][{same.Key.Source}]", $"{same.Key.Action} × {same.Key.Source}", 1, text)));
        Int128 sum = cells.Aggregate(Int128.Zero, (some, cell) => some + cell.Amount.Cents);
        if (sum > long.MaxValue)
        {
            defects.Add(DefectCodes.NumberTooLarge.At(
                "cells", new FactValue.Fraction(Ratio.Of(sum, 100), Unit.Euro, 2), FactValue.Of(Euro.MaxValue), text));
        }

        AddTotals(defects, actions, sources, totals, text);
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
    public ValueList<PrintedFigure> Check() => Totals.Select(Compare).ToValueList();

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

    private static void AddTotals(
        List<Defect> defects, ValueList<RuleLabel> actions, ValueList<RuleLabel> sources, ValueList<FundsTotal> totals, LegalSource text)
    {
        foreach (FundsTotal total in totals)
        {
            string path = $"totals[{total.Action ?? total.Source ?? "whole"}]";
            if (total.Action is not null)
            {
                AddUnknown(defects, actions, total.Action, path, DefectCodes.FundsUnknownAction, text);
            }

            if (total.Source is not null)
            {
                AddUnknown(defects, sources, total.Source, path, DefectCodes.FundsUnknownSource, text);
            }

            AddNegative(defects, total.Amount, path, text);
        }

        defects.AddRange(totals
            .Repeated(total => (total.Action, total.Source))
            .Select(same => DefectCodes.FundsTotalTwice.At(
                $"totals[{same.Key.Action ?? same.Key.Source ?? "whole"}]",
                same.Key.Action is null && same.Key.Source is null
                    ? FactValue.Of(new LocalizedText("tutto il piano", "the whole plan"))
                    : FactValue.Of(same.Key.Action ?? same.Key.Source!),
                FactValue.Of(1),
                text)));
    }

    private static void AddUnknown(
        List<Defect> defects, ValueList<RuleLabel> lines, string code, string path, DefectCode defect, LegalSource text)
    {
        if (!lines.Any(line => line.Code == code))
        {
            defects.Add(defect.At(path, code, string.Join(", ", lines.Select(line => line.Code).DefaultIfEmpty("—")), text));
        }
    }

    private static void AddNegative(List<Defect> defects, Euro amount, string path, LegalSource text)
    {
        if (amount < Euro.Zero)
        {
            defects.Add(DefectCodes.NumberNegative.At(path, amount, Euro.Zero, text));
        }
    }

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

    private PrintedFigure Compare(FundsTotal total)
    {
        RuleLabel? line = total.Action is not null ? Line(Actions, total.Action, nameof(total))
            : total.Source is not null ? Line(Sources, total.Source, nameof(total))
            : null;
        var label = new RuleLabel(
            line is null ? Label.Code : $"{Label.Code}.{line.Code}",
            LocalizedText.From(language => (language == Language.Italian ? "totale di " : "total of ") + (line ?? Label).Title.In(language)),
            line is { HasSource: true } ? line.Source : Label.Source);
        if (Cells.Count == 0)
        {
            return PrintedFigure.WithoutParts(label, FactValue.Of(total.Amount));
        }

        FundsCell[] cells = [.. Cells.Where(cell =>
            (total.Action is null || cell.Action == total.Action) && (total.Source is null || cell.Source == total.Source))];
        return PrintedFigure.From(label, FactValue.Of(total.Amount), FactValue.Of(Sum(cells)), cells.Select(Part).ToValueList());
    }

    private NamedValue Part(FundsCell cell)
    {
        RuleLabel action = Line(Actions, cell.Action, nameof(cell)), source = Line(Sources, cell.Source, nameof(cell));
        return new(
            $"{action.Code}.{source.Code}",
            LocalizedText.From(language => $"{action.Title.In(language)}, {source.Title.In(language)}:"),
            FactValue.Of(cell.Amount));
    }
}
