using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using Conciliazione.Serialization;
using NodaTime;
using static Conciliazione.Tests.Documents.DocumentSamples;

namespace Conciliazione.Tests.Documents;

/// <summary>Documents at the edges: every kind of fact with every choice of its own, the ends of every scale, nothing at all, other cultures.</summary>
public sealed class EdgeDocumentTests
{
    private static readonly LegalSource Source = new("Avviso di prova");

    /// <summary>Both ends of every scale, one included and one not.</summary>
    public static TheoryData<string> Ends => [.. Scales.Keys];

    private static Dictionary<string, Requirement<FactSheet>> Scales { get; } = new(StringComparer.Ordinal)
    {
        ["number"] = Requirement.Within(Label("W"), DocumentSamples.People, new Bounds<int>(new(int.MinValue, Edge.Inclusive), new(int.MaxValue, Edge.Exclusive))),
        ["years"] = Requirement.Within(Label("W"), Years, Bounds.Between(0, 130)),
        ["metres"] = Requirement.Within(Label("W"), Way, Bounds.LessThan(int.MaxValue)),
        ["amount"] = Requirement.Within(Label("W"), Income, new Bounds<Euro>(new(Euro.FromCents(long.MinValue), Edge.Exclusive), new(Euro.FromCents(long.MaxValue), Edge.Inclusive))),
        ["share"] = Requirement.Within(Label("W"), Cash, new Bounds<Percentage>(new(Percentage.Of(0.00000001m), Edge.Exclusive), new(Percentage.Of(33.33333333m), Edge.Inclusive))),
        ["day"] = Requirement.Within(Label("W"), Start, new Bounds<LocalDate>(new(LocalDate.MinIsoValue, Edge.Inclusive), new(LocalDate.MaxIsoValue, Edge.Inclusive))),
        ["moment"] = Requirement.Within(
            Label("W"), Sent, new Bounds<Instant>(new(Instant.FromUnixTimeTicks(1), Edge.Exclusive), new(Instant.FromUtc(9998, 12, 31, 23, 59), Edge.Inclusive))),
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public void The_ends_of_a_scale_read_back_under_every_culture(string scale) => Cultures.Each(() =>
    {
        RequirementSet<FactSheet> set = RequirementSet<FactSheet>.Create(1, Catalogue, Scales[scale]).OrThrow();
        DocumentForm<RequirementSet<FactSheet>> form = DocumentForms.Requirements(Catalogue);

        Assert.Equal(set, form.Read(form.Write(set)).OrThrow());
        Assert.Equal(form.Write(set), form.Write(form.Read(form.Write(set)).OrThrow()));
    });

    [Fact]
    public void Facts_of_every_kind_with_every_choice_of_their_own_read_back()
    {
        FactCatalogue<FactSheet> catalogue = FactCatalogue<FactSheet>.Create(
        [
            .. Catalogue.Facts,
            SheetFact.Mark("MARK", new("voto", "mark")),
            SheetFact.Age("LEAP", new("età", "age"), MissingDayRule.FirstOfNextMonth),
            SheetFact.DatedList("LEAPS", new("figli", "children"), MissingDayRule.FirstOfNextMonth),
            SheetFact.WholeNumber("COUNT", new("numero", "number"), Unit.Count),
            SheetFact.WholeNumber("HOURS", new("ore", "hours"), Unit.Hour),
            SheetFact.WholeNumber("CENTS", new("centesimi", "cents"), Unit.EuroCent),
            SheetFact.Share("EXACT", new("quota", "share"), ComparisonRule.Exact),
            SheetFact.Share("TRUNCATED", new("quota", "share"), ComparisonRule.RoundedTo(0, RoundingRule.Truncate)),
        ]).OrThrow();
        ScoringRule<FactSheet> rule = ScoringRule.Flag(Label("F"), Resident, Points.Of(1));
        ScoringGrid<FactSheet> grid = ScoringGrid<FactSheet>.Create(
            Label("G"), 1, catalogue, [ScoringSection.Of(Label("S"), MaximumPoints.Of(1), rule)], MaximumPoints.Of(1)).OrThrow();
        var call = new SheetCall(Label("CALL"), catalogue, null, RankingRules<FactSheet>.Create(Label("R"), grid, []).OrThrow());

        SheetCall read = DocumentForms.Call.Read(DocumentForms.Call.Write(call)).OrThrow();

        Assert.Equal(call, read);
        Assert.Equal(catalogue.Facts, read.Catalogue.Facts);
    }

    [Fact]
    public void An_application_that_states_nothing_is_an_empty_object()
    {
        DocumentForm<FactSheet> form = DocumentForms.Sheet(Catalogue);

        Assert.Equal("{}"u8.ToArray(), form.Write(FactSheet.Create(Catalogue, []).OrThrow()));
        Assert.Empty(form.Read("{}"u8.ToArray()).OrThrow().Entries);
        Assert.Equal(form.Read("{}"u8.ToArray()), form.Read("\uFEFF { \"PEOPLE\": null }"u8.ToArray()));
    }

    [Theory]
    [InlineData(".A")]
    [InlineData("-A")]
    [InlineData("A B")]
    [InlineData("")]
    [InlineData("É")]
    public void What_is_no_code_is_refused_by_its_form(string code)
    {
        Defect defect = Assert.Single(DocumentForms.Call.Read(
            System.Text.Encoding.UTF8.GetBytes(Call.Replace("\"code\": \"CAMP\"", $"\"code\": \"{code}\"", StringComparison.Ordinal))).DefectsOrEmpty());

        Assert.Equal((DefectCodes.JsonForm, "label.code"), (defect.Code, defect.Path));
    }

    private static RuleLabel Label(string code) => new(code, new("regola", "rule"), Source);
}
