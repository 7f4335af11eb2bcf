using System.Reflection;

namespace Conciliazione.Tests;

public class ValidatedTests
{
    private static readonly Validated<Euro> Right = Euro.Read("1,00", Notation.Italian);
    private static readonly Validated<Euro> Wrong = Euro.Read("1.2.3,5", Notation.Italian, "costs[A]");
    private static readonly Validated<Euro> Off = Euro.Read("x", Notation.Italian, "costs[B]");
    private static readonly Validated<Percentage> Share = Percentage.Read("30", Notation.Italian);
    private static readonly Validated<Percentage> NoShare = Percentage.Read("z", Notation.Italian, "share");

    [Fact]
    public void Match_calls_the_function_of_the_case()
    {
        Assert.Equal("€ 1,00", Right.Match(value => value.ToString(Language.Italian), _ => "wrong"));
        Assert.Equal("NUM-FORM", Wrong.Match(_ => "right", defects => defects[0].Code.Code));
        Assert.All(new[] { Right, Wrong }, read =>
        {
            Assert.Throws<ArgumentNullException>(() => read.Match(null!, _ => 1));
            Assert.Throws<ArgumentNullException>(() => read.Match(_ => 1, null!));
        });
    }

    [Fact]
    public void A_right_value_has_no_defects()
    {
        Assert.Equal(Euro.Of(1), Right.OrThrow());
        Assert.Empty(Right.DefectsOrEmpty().AsEnumerable());
        Assert.True(Right.TryGetValue(out Euro value));
        Assert.Equal(Euro.Of(1), value);
        Assert.True(Right.TryGetValue(out value, out ValueList<Defect>? defects));
        Assert.Equal(Euro.Of(1), value);
        Assert.Null(defects);
    }

    [Fact]
    public void A_wrong_value_throws_with_every_defect_where_the_caller_insists()
    {
        DefectsException thrown = Assert.Throws<DefectsException>(() => Wrong.OrThrow());
        Assert.Equal(Wrong.DefectsOrEmpty(), thrown.Defects);
        Assert.False(Wrong.TryGetValue(out Euro value));
        Assert.Equal(default, value);
        Assert.False(Wrong.TryGetValue(out value, out ValueList<Defect>? defects));
        Assert.Equal(default, value);
        Assert.Equal(Wrong.DefectsOrEmpty(), defects);
        Assert.Contains("1.2.3,5", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equality_is_by_case_and_content()
    {
        ContentEquality.Holds(() => Euro.Read("1,00", Notation.Italian), Wrong, Euro.Read("1,01", Notation.Italian));
        ContentEquality.Holds(
            () => Euro.Read("x", Notation.Italian), Right, Euro.Read("y", Notation.Italian), Euro.Read("x", Notation.Invariant), Euro.Read("x", Notation.Italian, "p"));
        Validated<Euro> same = Euro.Read("1,00", Notation.Italian);
        Validated<Euro>? none = null;
        Assert.True(Right == same);
        Assert.False(Right != same);
        Assert.True(Right != Wrong);
        Assert.True(none == null);
        Assert.True(none != Right);
        Assert.False(Right == none);
    }

    [Fact]
    public void Map_changes_the_value_and_keeps_the_defects()
    {
        Assert.Equal(100, Right.Map(value => value.Cents).OrThrow());
        Assert.Equal(Wrong.DefectsOrEmpty(), Wrong.Map(Never<Euro, long>).DefectsOrEmpty());
        Assert.Throws<ArgumentNullException>(() => Wrong.Map<string>(null!));
        Assert.Throws<ArgumentNullException>(() => Right.Map(_ => (string)null!));
    }

    [Fact]
    public void Bind_reads_further_and_stops_at_the_first_defects()
    {
        Assert.Equal(Percentage.Of(30), Right.Bind(_ => Share).OrThrow());
        Assert.Equal(NoShare, Right.Bind(_ => NoShare));
        Assert.Equal(Wrong.DefectsOrEmpty(), Wrong.Bind(Never<Euro, Validated<Percentage>>).DefectsOrEmpty());
        Assert.Throws<ArgumentNullException>(() => Wrong.Bind<string>(null!));
        Assert.Throws<ArgumentNullException>(() => Right.Bind(_ => (Validated<string>)null!));
    }

    [Fact]
    public void Combine_makes_a_value_of_the_values_in_their_order()
    {
        Assert.Equal("1 30", Validated.Combine(Right, Share, (a, b) => $"{a.Cents / 100} {b.ToString("N", Notation.Italian)[..2]}").OrThrow());
        Assert.Equal(
            (Euro.Of(1), Percentage.Of(30), "c"), Validated.Combine(Right, Share, Right.Map(_ => "c"), (a, b, c) => (a, b, c)).OrThrow());
        Assert.Equal(
            (Euro.Of(1), Percentage.Of(30), "c", "d"),
            Validated.Combine(Right, Share, Right.Map(_ => "c"), Right.Map(_ => "d"), (a, b, c, d) => (a, b, c, d)).OrThrow());
        Assert.Equal([Euro.Of(1), Euro.Of(2)], Validated.Combine([Right, Euro.Read("2", Notation.Italian)]).OrThrow().AsEnumerable());
        Assert.Empty(Validated.Combine<Euro>([]).OrThrow().AsEnumerable());
    }

    [Fact]
    public void Combine_keeps_every_defect_in_the_order_of_the_readings_repeated_ones_included()
    {
        Assert.Equal(["costs[A]", "share"], Paths(Validated.Combine(Wrong, NoShare, Never<Euro, Percentage, int>)));
        Assert.Equal(["share"], Paths(Validated.Combine(Right, NoShare, Never<Euro, Percentage, int>)));
        Assert.Equal(["costs[A]"], Paths(Validated.Combine(Wrong, Share, Never<Euro, Percentage, int>)));
        Assert.Equal(
            ["costs[A]", "costs[B]", "costs[A]"], Paths(Validated.Combine(Wrong, Off, Wrong, (Euro _, Euro _, Euro _) => Never<Euro, int>(default))));
        Assert.Equal(
            ["share", "costs[B]", "costs[A]"],
            Paths(Validated.Combine(NoShare, Off, Right, Wrong, (Percentage _, Euro _, Euro _, Euro _) => Never<Euro, int>(default))));
        Assert.Equal(["costs[B]", "costs[A]", "costs[A]"], Paths(Validated.Combine([Off, Right, Wrong, Wrong])));
    }

    [Fact]
    public void Combine_names_the_reading_that_is_missing()
    {
        Validated<Euro> none = null!;
        Assert.Throws<ArgumentNullException>("first", () => Validated.Combine(none, Right, (_, _) => 1));
        Assert.Throws<ArgumentNullException>("second", () => Validated.Combine(Wrong, none, (_, _) => 1));
        Assert.Throws<ArgumentNullException>("make", () => Validated.Combine<Euro, Euro, int>(Wrong, Right, null!));
        Assert.Throws<ArgumentNullException>("third", () => Validated.Combine(Wrong, Right, none, (_, _, _) => 1));
        Assert.Throws<ArgumentNullException>("fourth", () => Validated.Combine(Wrong, Right, Right, none, (_, _, _, _) => 1));
        Assert.Throws<ArgumentNullException>("readings", () => Validated.Combine<Euro>(null!));
        Assert.Throws<ArgumentException>(() => Validated.Combine([Right, none]));
        Assert.Throws<ArgumentNullException>(() => Validated.Combine(Right, Right, (_, _) => (string)null!));
    }

    [Fact]
    public void The_text_is_that_of_the_value_or_of_the_defects_in_any_culture()
    {
        Assert.Equal(Euro.Of(1).ToString(format: null, System.Globalization.CultureInfo.InvariantCulture), Cultures.SameInEach(() => Right.ToString()));
        Assert.Equal("-1.5", Cultures.SameInEach(() => Right.Map(_ => -1.5m).ToString()));
        Assert.Equal(Wrong.DefectsOrEmpty().ToString(), Cultures.SameInEach(() => Wrong.ToString()));
    }

    [Fact]
    public void Defects_that_are_the_value_are_no_defects_of_the_reading()
    {
        ValueList<Defect> defects = Wrong.DefectsOrEmpty();
        Validated<ValueList<Defect>> value = Right.Map(_ => defects);
        Validated<ValueList<Defect>> wrong = Wrong.Map(_ => defects);
        Assert.True(value.TryGetValue(out ValueList<Defect>? held));
        Assert.Same(defects, held);
        Assert.Same(defects, value.OrThrow());
        Assert.Empty(value.DefectsOrEmpty().AsEnumerable());
        Assert.True(value.Match(_ => true, _ => false));
        Assert.False(wrong.TryGetValue(out held, out ValueList<Defect>? found));
        Assert.Null(held);
        Assert.Same(defects, found);
        Assert.False(wrong.Match(_ => true, _ => false));
        Assert.True(value != wrong);
        Assert.Equal(2, value.Map(list => list.Count + 1).OrThrow());
        Assert.Equal(defects, wrong.Map(list => list.Count).DefectsOrEmpty());
    }

    [Fact]
    public void Nothing_outside_the_library_makes_a_reading()
    {
        Assert.Empty(typeof(Validated<>).GetConstructors());
        Assert.Empty(typeof(Validated<>).GetNestedTypes());
        Assert.DoesNotContain(
            typeof(Validated<Euro>).GetMethods(BindingFlags.Static | BindingFlags.Public), method => method.ReturnType == typeof(Validated<Euro>));
    }

    private static IEnumerable<string> Paths<T>(Validated<T> read)
        where T : notnull => read.DefectsOrEmpty().Select(defect => defect.Path);

    private static TResult Never<T, TResult>(T value) => throw new InvalidOperationException($"Called with {value}.");

    private static TResult Never<T1, T2, TResult>(T1 first, T2 second) => throw new InvalidOperationException($"Called with {first} and {second}.");
}
