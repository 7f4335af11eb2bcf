using NodaTime;

namespace Conciliazione.Native.Tests.Rooms;

internal static class RootRoom
{
    public static void Check(Checks checks)
    {
        Numbers(checks);
        Values(checks);
        Readings(checks);
        PrintedFigures(checks);
        checks.Case<Outcome>(new Outcome.Met([]), Name);
        checks.Case<Outcome>(new Outcome.NotMet([new Margin(new(Ratio.Of(-1, 2), Unit.Point, 1))]), Name);
        checks.Case<Outcome>(new Outcome.Unclear([new MissingFact("X", new("dato", "fact"))]), Name);
        Outcome counted = checks.Case<Outcome>(new Outcome.Calculated(FactValue.Of(Euro.Of(12.5m))), Name);
        var finding = new Finding(
            "F", new("voce", "item"), Given.Source, [new NamedValue("N", new("importo", "amount"), FactValue.Of(Euro.Of(12.5m)))], [], counted);
        checks.That(finding.Explain(Language.English).Contains("12.50", StringComparison.Ordinal));
        checks.That(finding.Explain(Language.Italian).Contains("12,50", StringComparison.Ordinal));
        checks.Equal("12,50", new Policy<Euro>(Given.Label("P"), Euro.Of(12.5m)).ToNamedValue(FactValue.Of).Value.Render(Language.Italian).TrimStart('€', ' ', '\u00a0'));
    }

    private static void PrintedFigures(Checks checks)
    {
        NamedValue part = new("PART", new("parte", "part"), FactValue.Of(3));
        checks.Case(PrintedFigure.Sum(Given.Label("SUM"), FactValue.Of(3), [part]), Name);
        checks.Case(PrintedFigure.WithoutParts(Given.Label("ALONE"), FactValue.Of(3)), Name);
        PrintedFigure wrong = checks.Case(PrintedFigure.Sum(Given.Label("SUM"), FactValue.Of(4), [part, part]), Name);
        Contradiction contradiction = ((PrintedFigure.Contradicted)wrong).ToContradiction(Given.Source, SideInUse.Second, Provenance.Reading);
        checks.Equal(Ratio.Whole(-2), contradiction.Difference!.Value);
        checks.Equal(0, contradiction.ExplainedBy.Count);
        checks.That(contradiction.Render(Language.English).Contains("in use: the second", StringComparison.Ordinal));
        checks.Equal(1, Contradiction.Create(
            "C", new("prova", "test"), ContradictionKind.TwoPassages, contradiction.First, contradiction.First, SideInUse.Neither, Provenance.Given).DefectsOrEmpty().Count);
    }

    private static void Numbers(Checks checks)
    {
        Euro price = Euro.Of(1_234.56m);
        checks.Equal(price, Euro.Parse(price.ToString(null, Notation.Italian), Notation.Italian));
        checks.Equal(Euro.Of(617.28m), price.ShareOf(Percentage.Of(50), RoundingRule.HalfUp));
        checks.Equal(Points.Of(0.33m), Points.Round(Ratio.Of(1, 3), RoundingRule.HalfEven));
        checks.Equal(Points.Of(6.5m), RoundedPoints.Mean([Points.Of(6), Points.Of(7)], RoundingRule.HalfUp).Points);
        checks.Equal("0.667", Ratio.Of(2, 3).ToText(3, RoundingRule.HalfUp, Notation.Invariant));
        checks.Equal(Ratio.Whole(33), ComparisonRule.RoundedTo(0, RoundingRule.Truncate).Compared(Ratio.Of(1_339, 4_000)));
        checks.Equal(Ratio.Of(1_339, 40), ComparisonRule.Exact.Compared(Ratio.Of(1_339, 4_000)));
        checks.That(RoundingRule.All.Count >= 4);
        checks.That(Euro.Of(1) < Euro.Of(2) && Points.Of(2) > Points.Of(1) && Percentage.Of(1) < Percentage.Hundred);
        checks.Equal("1 posto", Unit.Seat.Write(1).Italian);
        checks.Equal("2 places", Unit.Seat.Write(2).English);
    }

    private static void Values(Checks checks)
    {
        LocalDate day = Given.Today;
        Show(checks, FactValue.Of(Euro.Of(3)), "3,00");
        Show(checks, FactValue.Of(Percentage.Of(12.5m)), "12,5");
        Show(checks, new FactValue.Fraction(Ratio.Of(1, 8), Unit.Point, 3), "0,125");
        Show(checks, FactValue.Of(7L), "7");
        Show(checks, FactValue.Of(day), "01/03/2030");
        Show(checks, FactValue.Of(new LocalizedText("parole", "words")), "parole");
        Show(checks, FactValue.Of("come scritto"), "come scritto");
        Show(checks, FactValue.Of(true), "sì");
        Show(checks, FactValue.Of([day, day.PlusDays(1)], 1), "01/03/2030");
        Show(checks, FactValue.Of(day.At(new LocalTime(9, 30)).WithOffset(Offset.FromHours(1))), "01/03/2030");
        Show(checks, FactValue.Of([Points.Of(1), Points.Of(2.5m)]), "2,5");

        ValueList<int> list = [3, 1, 2];
        checks.Equal([3, 1, 2], list);
        checks.Equal(6, list.Sum());
        checks.Equal(ValueList<int>.Empty, []);
        checks.Equal(2, Known.Of(2).Match(value => value, () => 0));
        checks.Equal(0, Known<int>.Unknown.Match(value => value, () => 0));
        checks.Equal("a", Known.Unless("a").Match(value => value, () => "none"));
    }

    private static void Readings(Checks checks)
    {
        Validated<Euro> read = Euro.Read("1.234,50", Notation.Italian, "amount");
        Validated<Percentage> wrong = Percentage.Read("x", Notation.Italian, "share");
        checks.Equal(Euro.Of(1_234.5m), read.OrThrow());
        checks.Equal("share", wrong.DefectsOrEmpty()[0].Path);
        checks.Equal(1, Validated.Combine(read, wrong, (euro, percentage) => (euro, percentage)).DefectsOrEmpty().Count);
        checks.Equal(2, Validated.Combine(read, read, read, (a, b, c) => (a, b, c)).Map(three => three.a == three.c ? 2 : 0).OrThrow());
        checks.Equal(2, Validated.Combine([read, Euro.Read("2", Notation.Italian)]).OrThrow().Count);
        checks.Equal("2", read.Bind(_ => Points.Read("2", Notation.Italian)).Map(points => points.ToString(null, Notation.Invariant)).OrThrow());
        try
        {
            wrong.OrThrow();
            checks.That(false, "a defect is thrown");
        }
        catch (DefectsException exception)
        {
            checks.Equal(wrong.DefectsOrEmpty(), exception.Defects);
        }
    }

    private static void Show(Checks checks, FactValue value, string italian) => checks.That(
        checks.Case(value, Name).Render(Language.Italian).Contains(italian, StringComparison.Ordinal), $"{value} is written with {italian}");

    private static string Name(Outcome outcome) => outcome.Match(_ => "Met", _ => "NotMet", _ => "Unclear", _ => "Calculated");

    private static string Name(PrintedFigure figure) => figure.Match(_ => "Reproduced", _ => "Contradicted", _ => "AsPrinted");

    private static string Name(FactValue value) => value.Match(
        _ => "Amount", _ => "Share", _ => "Fraction", _ => "WholeNumber", _ => "Day", _ => "Choice", _ => "Verbatim", _ => "YesNo", _ => "DatedList", _ => "Moment", _ => "Marks");
}
