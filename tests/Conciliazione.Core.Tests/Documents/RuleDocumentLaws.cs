using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using Conciliazione.Serialization;
using Conciliazione.Tests.Eligibility;
using Conciliazione.Tests.Facts;
using Conciliazione.Tests.Rankings;
using Conciliazione.Tests.Scoring;

namespace Conciliazione.Tests.Documents;

/// <summary>What is read of what was written is equal to it, and equal values alone are the same bytes.</summary>
public sealed class RuleDocumentLaws
{
    [Law]
    public void A_grid_of_every_kind_of_rule_reads_back(GridSpec spec)
    {
        ScoringGrid<Applicant> grid = ScoringLawsTests.Of(spec);
        DocumentForm<ScoringGrid<Applicant>> form = Form(grid);

        Assert.Equal(grid, form.Read(form.Write(grid)).OrThrow());
        Assert.Equal(grid, form.Read(form.Write(grid, indented: true)).OrThrow());
    }

    [Law]
    public void Grids_are_equal_if_their_documents_are(GridSpec one, GridSpec other)
    {
        ScoringGrid<Applicant> left = ScoringLawsTests.Of(one);
        ScoringGrid<Applicant> right = ScoringLawsTests.Of(other);

        Assert.Equal(left.Equals(right), Form(left).Write(left).AsSpan().SequenceEqual(Form(right).Write(right)));
        Assert.Equal(left.Equals(right), Form(left).DigestOf(left) == Form(right).DigestOf(right));
    }

    [Law]
    public void Points_by_a_grid_that_was_read_are_the_same(GridSpec spec, Applicant applicant)
    {
        ScoringGrid<Applicant> grid = ScoringLawsTests.Of(spec);
        ScoringGrid<Applicant> read = Form(grid).Read(Form(grid).Write(grid)).OrThrow();
        CohortBounds? cohort = ScoringLawsTests.CohortOf(grid, [applicant]);

        Assert.Equal(grid.Score(applicant, ScoringSamples.Days, cohort), read.Score(applicant, ScoringSamples.Days, cohort));
    }

    [Law]
    public void Requirements_of_every_form_read_back(Rule rule)
    {
        RequirementSet<Applicant> set = Rules.Set(rule);
        DocumentForm<RequirementSet<Applicant>> form = DocumentForms.Requirements(
            ApplicantFacts.Catalogue, All(set.Root, each => each.Parts).OfType<Requirement<Applicant>.Written>().Distinct().ToValueList());

        Assert.Equal(set, form.Read(form.Write(set)).OrThrow());
    }

    [Law]
    public void Rules_of_a_ranking_read_back_and_rank_alike(CompetitionUpTo8 competition)
    {
        RankingRules<Entrant> rules = competition.Value.Rules();
        DocumentForm<RankingRules<Entrant>> form = DocumentForms.Ranking(rules.Grid.Catalogue);

        RankingRules<Entrant> read = form.Read(form.Write(rules)).OrThrow();

        Assert.Equal(rules, read);
        Assert.Equal(
            rules.Rank(competition.Value.Candidates, competition.Value.Places).OrThrow().Entries.Select(entry => (entry.Reference, entry.Position)),
            read.Rank(competition.Value.Candidates, competition.Value.Places).OrThrow().Entries.Select(entry => (entry.Reference, entry.Position)));
    }

    [Law]
    public void A_sheet_reads_back(DrawnSheet sheet)
    {
        DocumentForm<FactSheet> form = DocumentForms.Sheet(DocumentSamples.Catalogue);

        Assert.Equal(sheet.Value, form.Read(form.Write(sheet.Value)).OrThrow());
    }

    [Law]
    public void Sheets_are_equal_if_their_documents_are(DrawnSheet one, DrawnSheet other)
    {
        DocumentForm<FactSheet> form = DocumentForms.Sheet(DocumentSamples.Catalogue);

        Assert.Equal(one == other, form.Write(one.Value).AsSpan().SequenceEqual(form.Write(other.Value)));
    }

    [Fact]
    public void A_rule_written_in_code_that_the_reader_does_not_know_is_refused()
    {
        ScoringGrid<Applicant> grid = ScoringSamples.Grid(ScoringRule.Written<Applicant>(
            ScoringSamples.Label("W"), "own-rule", 2, [ApplicantFacts.Workers], Points.Zero, MaximumPoints.Of(1), (_, _) => Points.Zero));

        Defect defect = Assert.Single(DocumentForms.Grid(grid.Catalogue).Read(Form(grid).Write(grid)).DefectsOrEmpty());

        Assert.Equal(DefectCodes.JsonWritten, defect.Code);
        Assert.Equal("sections[0].criteria[0].name", defect.Path);
    }

    private static DocumentForm<ScoringGrid<Applicant>> Form(ScoringGrid<Applicant> grid) => DocumentForms.Grid(
        grid.Catalogue,
        grid.Sections.SelectMany(section => section.Criteria).SelectMany(rule => All(rule, each => each.Parts)).OfType<ScoringRule<Applicant>.Written>().Distinct().ToValueList());

    private static IEnumerable<T> All<T>(T whole, Func<T, ValueList<T>> parts)
        where T : notnull => parts(whole).SelectMany(part => All(part, parts)).Prepend(whole);
}
