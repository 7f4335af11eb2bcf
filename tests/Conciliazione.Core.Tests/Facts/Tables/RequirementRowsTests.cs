using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Tests.Facts;

/// <summary>Whatever the requirements, rows are judged as the same sheets are, one by one.</summary>
public sealed class RequirementRowsTests
{
    private static readonly LocalDate[] Today = [new(2024, 2, 29), new(2024, 2, 28), new(2024, 3, 1), new(2023, 2, 28), new(2023, 3, 1), new(2023, 6, 14)];

    private static readonly Fact<FactSheet>.YesNo Works = SheetFact.YesNo("WORKS", Title);
    private static readonly Fact<FactSheet>.WholeNumber Hours = SheetFact.WholeNumber("HOURS", Title);
    private static readonly Fact<FactSheet>.Amount Income = SheetFact.Amount("INCOME", Title);
    private static readonly Fact<FactSheet>.Age Early = SheetFact.Age("EARLY", Title);
    private static readonly Fact<FactSheet>.Age Late = SheetFact.Age("LATE", Title, MissingDayRule.FirstOfNextMonth);
    private static readonly Fact<FactSheet>.Day Since = SheetFact.Day("SINCE", Title);
    private static readonly Fact<FactSheet>.Share Funds = SheetFact.Share("FUNDS", Title, ComparisonRule.RoundedTo(0, RoundingRule.HalfUp));
    private static readonly Fact<FactSheet>.Choice Kind = SheetFact.Choice("KIND", Title, Enumerable.Range(0, 70).Select(i => new ChoiceOption($"K{i}", Title)).ToValueList());
    private static readonly Fact<FactSheet>.DatedList Children = SheetFact.DatedList("CHILDREN", Title);

    private static readonly FactCatalogue<FactSheet> Catalogue = FactCatalogue<FactSheet>.Create(
        [Works, Hours, Income, Early, Late, Since, Funds, Kind, Children]).OrThrow();

    private static LocalizedText Title => LocalizedText.Same("x");

    [Law]
    public void Rows_are_judged_as_sheets_are(DrawnRows rows)
    {
        var draw = new Random(rows.Seed);
        var days = EvaluationDays.On(draw.GetItems(Today, 1)[0]);
        FactSheet[] sheets = [.. Enumerable.Range(0, rows.Count * 8).Select(_ => Sheet(draw, days.OfRequest))];
        int next = 0;
        RequirementSet<FactSheet> requirements = RequirementSet<FactSheet>.Create(1, Catalogue, Tree(draw, days, depth: 3, canBeCured: true, ref next)).OrThrow();

        var verdicts = new Verdict[sheets.Length];
        requirements.Judge(Columns.Table(Catalogue, sheets), days, verdicts);

        Assert.Equal(sheets.Select(sheet => requirements.Judge(sheet, days)), verdicts);
    }

    /// <summary>Nothing is cured where the opposite is asked: a set refuses that.</summary>
    private static Requirement<FactSheet> Tree(Random draw, EvaluationDays days, int depth, bool canBeCured, ref int next)
    {
        RuleLabel label = new($"R{next++}", Title, Samples.Source);
        if (depth == 0 || draw.Next(4) == 0)
        {
            return Leaf(draw, days, label);
        }

        int form = draw.Next(canBeCured ? 6 : 5);
        Requirement<FactSheet>[] parts = new Requirement<FactSheet>[1 + draw.Next(3)];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = Tree(draw, days, depth - 1, canBeCured && form != 2, ref next);
        }

        return form switch
        {
            0 => Requirement.AllOf(label, parts),
            1 => Requirement.AnyOf(label, parts),
            2 => Requirement.NoneOf(label, parts),
            3 => Requirement.SomeOf(label, 1 + draw.Next(parts.Length), parts),
            4 => Requirement.Staged(label, parts),
            _ => Requirement.Curable(label, days.OfDecision.PlusDays(draw.Next(3) - 1), parts[0]),
        };
    }

    private static Requirement<FactSheet> Leaf(Random draw, EvaluationDays days, RuleLabel label) => draw.Next(11) switch
    {
        0 => Requirement.Is(label, Works),
        1 => Requirement.IsNot(label, Works),
        2 => Requirement.Within(label, Hours, Limits(draw, number => number)),
        3 => Requirement.Within(label, Income, Limits(draw, number => Euro.FromCents(number))),
        4 => Requirement.Within(label, Early, Limits(draw, number => number)),
        5 => Requirement.Within(label, Late, Limits(draw, number => number)),
        6 => Requirement.Within(label, Since, Limits(draw, number => days.OfRequest.PlusDays(number - 2))),
        7 => Requirement.Within(label, Funds, Limits(draw, number => Percentage.Of(number))),
        8 => Requirement.Among(label, Kind, [$"K{draw.Next(70)}", $"K{draw.Next(3)}", "K69"]),
        9 => Requirement.Count(label, Children, Limits(draw, number => number), Limits(draw, number => number)),
        _ => Requirement.Written<FactSheet>(
            label, "odd-hours", 1, [Hours], (sheet, on) => Hours.Read(sheet, on).Match(hours => hours % 2 == 1 ? Verdict.Met : Verdict.NotMet, () => Verdict.Unclear)),
    };

    /// <summary>From 1 to 4, one end open or both closed, inclusive or not, and never empty.</summary>
    private static Bounds<T> Limits<T>(Random draw, Func<int, T> value)
        where T : struct, IComparable<T>
    {
        int from = 1 + draw.Next(2);
        int to = from + 2;
        Edge edge = draw.Next(2) == 0 ? Edge.Inclusive : Edge.Exclusive;
        return draw.Next(3) switch
        {
            0 => new(new Limit<T>(value(from), edge), to: null),
            1 => new(from: null, new Limit<T>(value(to), edge)),
            _ => new(new Limit<T>(value(from), edge), new Limit<T>(value(to), edge)),
        };
    }

    /// <summary>Facts at, just before and just after what requirements ask; births about the day itself, and on 29 February.</summary>
    private static FactSheet Sheet(Random draw, LocalDate today) => FactSheet.Create(Catalogue, new SheetEntry?[]
    {
        Perhaps(draw, Works.Is(draw.Next(2) == 0)),
        Perhaps(draw, Hours.Is(draw.Next(6))),
        Perhaps(draw, Income.Is(Euro.FromCents(draw.Next(6)))),
        Perhaps(draw, Early.IsBornOn(Birth(draw, today))),
        Perhaps(draw, Late.IsBornOn(Birth(draw, today))),
        Perhaps(draw, Since.Is(today.PlusDays(draw.Next(7) - 3))),
        Perhaps(draw, Funds.Is(Percentage.Of((draw.Next(6) * 0.5m) + 1))),
        Perhaps(draw, Kind.Is(draw.GetItems(["K0", "K1", "K2", "K69"], 1)[0])),
        Perhaps(draw, Children.Are(Enumerable.Range(0, draw.Next(4)).Select(_ => Birth(draw, today)).ToValueList(), draw.Next(6) == 0 ? 1 : 0)),
    }.OfType<SheetEntry>().ToValueList()).OrThrow();

    private static LocalDate Birth(Random draw, LocalDate today) => draw.Next(4) == 0
        ? new LocalDate(2020 - (4 * draw.Next(2)), 2, 29)
        : today.PlusYears(-draw.Next(6)).PlusDays(draw.Next(5) - 2);

    private static SheetEntry? Perhaps(Random draw, SheetEntry entry) => draw.Next(8) == 0 ? null : entry;
}
