using Conciliazione.Calendars;
using Conciliazione.Coworking;
using Conciliazione.Editions;

namespace Conciliazione.Tests.Coworking;

/// <summary>What is wrong with terms, and where; exact amounts, and short texts.</summary>
public class DeskTermsBoundsTests
{
    private static readonly RuleLabel Label = new("RULE", new("regola", "rule"), Samples.Source);
    private static readonly RuleLabel Sourceless = new("BARE", new("regola", "rule"), source: null);

    public static TheoryData<string, string?> Wrong => new()
    {
        { "in order", null },
        { "a value of nothing", null },
        { "a negative value", "DESK-VALUE terms.values[FREE]: - € 0,01, € 0,00" },
        { "two values of a frequency", "DESK-DUPLICATE terms.values[FREE]: 2, 1" },
        { "two duties of a code", "DESK-DUPLICATE terms.duties[RULE]: 2, 1" },
        { "a duty of an unknown frequency", "DESK-FREQUENCY terms.duties[RULE]: DAILY, FREE, TWICE, ONCE" },
        { "results without a source", "DESK-SOURCE terms[BARE]: regola, una fonte" },
        { "a phase without a source", "DESK-SOURCE terms[BARE]: regola, una fonte" },
        { "a duty without a source", "DESK-SOURCE terms[BARE]: regola, una fonte" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Wrong_terms_say_what_is_wrong_and_where(string what, string? expected)
    {
        DeskValue free = new(Valcuvia2020.Free, Euro.Of(100));
        DeskDuty duty = new(Label, []);
        Validated<DeskTerms> terms = what switch
        {
            "a value of nothing" => Terms(values: [new(Valcuvia2020.Free, Euro.Zero)]),
            "a negative value" => Terms(values: [new(Valcuvia2020.Free, Euro.Of(-0.01m))]),
            "two values of a frequency" => Terms(values: [free, free]),
            "two duties of a code" => Terms(duties: [duty, duty]),
            "a duty of an unknown frequency" => Terms(duties: [new(Label, [], onlyFor: [Valcuvia2020.Free, "DAILY"])]),
            "results without a source" => Terms(results: Sourceless),
            "a phase without a source" => Terms(phases: [new(Sourceless, 12, Percentage.Zero)]),
            "a duty without a source" => Terms(duties: [new(Sourceless, [])]),
            _ => Terms(values: [free], duties: [new(Label, [], onlyFor: [Valcuvia2020.Free])], phases: [new(Label, 12, Percentage.Hundred)]),
        };
        Assert.Equal(expected is null ? [] : [expected], Said(terms.DefectsOrEmpty()));
    }

    [Fact]
    public void A_fee_of_no_phase_and_no_frequency_of_the_call_says_what_there_is() => Assert.Equal(
        ["DESK-PHASE-UNKNOWN phase: PHASE-9, RULE", "DESK-FREQUENCY frequency: DAILY, FREE, TWICE, ONCE"],
        Said(Terms(phases: [new(Label, 12, Percentage.Zero)]).OrThrow().Fee("PHASE-9", "DAILY").DefectsOrEmpty()));

    [Theory]
    [InlineData("33.35", "importo esatto € 10,005;")]
    [InlineData("33.40", "importo esatto € 10,02;")]
    public void Thirty_per_cent_are_shown_exactly_with_two_decimals_or_more(string monthly, string said)
    {
        DeskFee fee = Fee(Euro.Parse(monthly, Notation.Invariant), Percentage.Of(30), RoundingRule.HalfUp);
        Assert.Contains(said, fee.Explain(Language.Italian), StringComparison.Ordinal);
    }

    /// <summary>30% of € 33.35, to the cent and to whole euros.</summary>
    [Fact]
    public void Rounding_to_the_cent_says_so_and_to_whole_euros_does_not()
    {
        Assert.Contains("; arrotondamento al centesimo una volta, sull'intero importo, ", Explained(RoundingRule.HalfUp, Language.Italian), StringComparison.Ordinal);
        Assert.Contains("; rounded to the cent once, on the whole amount, ", Explained(RoundingRule.HalfUp, Language.English), StringComparison.Ordinal);
        Assert.Contains("; arrotondamento una volta, sull'intero importo, ", Explained(RoundingRule.HalfUp.ToWholeEuros(), Language.Italian), StringComparison.Ordinal);
        Assert.Contains("; rounded once, on the whole amount, ", Explained(RoundingRule.HalfUp.ToWholeEuros(), Language.English), StringComparison.Ordinal);

        static string Explained(RoundingRule rule, Language language) => Fee(Euro.Of(33.35m), Percentage.Of(30), rule).Explain(language);
    }

    [Fact]
    public void No_duty_is_breached_less_than_never() =>
        Assert.Throws<ArgumentOutOfRangeException>("breaches", () => new DeskDuty(Label, []).After(-1));

    [Fact]
    public void Short_texts_name_what_they_stand_for()
    {
        Assert.Equal("FREE: 100.00", new DeskValue(Valcuvia2020.Free, Euro.Of(100)).ToString());
        Assert.Equal("PHASE-1, PHASE-2, PHASE-3", Valcuvia2020.Terms().ToString());
        Assert.Equal("RULE, FREE: 30.00", Fee(Euro.Of(100), Percentage.Of(30), RoundingRule.HalfUp).ToString());
    }

    private static DeskFee Fee(Euro monthly, Percentage share, RoundingRule rule) =>
        Terms(phases: [new(Label, 1, share)], values: [new(Valcuvia2020.Free, monthly)], rule: rule).OrThrow().Fee("RULE", Valcuvia2020.Free).OrThrow();

    private static Validated<DeskTerms> Terms(
        ValueList<DeskPhase>? phases = null,
        ValueList<DeskValue>? values = null,
        ValueList<DeskDuty>? duties = null,
        RuleLabel? results = null,
        RoundingRule? rule = null) => DeskTerms.Create(
        Valcuvia2020.Space(1), phases ?? [], values ?? [], new(Label, FeeRounding.OnceOnTheWhole, rule ?? RoundingRule.HalfUp), duties ?? [], results ?? Label, Term.Days(10));

    private static string[] Said(ValueList<Defect> defects) =>
    [
        .. defects.Select(defect => $"{defect.Code.Code} {defect.Path}: {defect.Value.Render(Language.Italian)}, {defect.Limit.Render(Language.Italian)}"),
    ];
}
