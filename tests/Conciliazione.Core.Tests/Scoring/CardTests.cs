using System.Runtime.CompilerServices;
using System.Text;
using Conciliazione.Facts;
using Conciliazione.Scoring;
using Conciliazione.Tests.Facts;
using FsCheck.Fluent;
using static Conciliazione.Tests.Scoring.ScoringSamples;

namespace Conciliazione.Tests.Scoring;

/// <summary>What cards keep, whether made one by one or together, and how their texts get into a buffer.</summary>
public sealed class CardTests
{
    private static readonly Language[] Languages = [Language.Italian, Language.English];

    [Law]
    public void Cards_made_together_are_those_made_one_by_one(GridSpec spec, ManyApplicants applicants)
    {
        ScoringGrid<Applicant> grid = ScoringLawsTests.Of(spec);
        CohortBounds? cohort = ScoringLawsTests.CohortOf(grid, [.. applicants.Value, new()]);
        EvaluationDays[] days = [.. applicants.Value.Select((_, i) => EvaluationDays.On(Days.OfRequest.PlusDays(i / 50 % 3)))];
        var cards = new ScoreCard[applicants.Value.Length];
        var scores = new Score[applicants.Value.Length];
        grid.Explain(applicants.Value, days, cards, cohort);
        grid.Score(applicants.Value, days, scores, cohort);
        for (int i = 0; i < cards.Length; i++)
        {
            ScoreCard alone = grid.Explain(applicants.Value[i], days[i], cohort);
            Assert.Equal(alone, cards[i]);
            Assert.Equal(alone.GetHashCode(), cards[i].GetHashCode());
            Assert.Equal(alone.Total, cards[i].Total);
            Assert.Equal(scores[i], cards[i].Score);
            Assert.Equal(days[i], cards[i].Days);
            Assert.Equal(alone.Cohort, cards[i].Cohort);
            Assert.Equal(alone.Findings, cards[i].Findings);
            Assert.Equal(alone.Minima, cards[i].Minima);
            Assert.Equal(alone.Missing, cards[i].Missing);
            Assert.Equal(alone.Defects, cards[i].Defects);
            Assert.Equal(alone.Explain(Language.Italian), cards[i].Explain(Language.Italian));
        }

        grid.Explain(applicants.Value, Days, cards, cohort);
        Assert.All(cards, (card, i) => Assert.Equal(grid.Explain(applicants.Value[i], Days, cohort), card));
    }

    [Law]
    public void A_line_says_what_the_finding_holds(GridSpec spec, Applicant applicant)
    {
        foreach (ScoreFinding finding in CardOf(spec, applicant).Findings)
        {
            foreach (Language language in Languages)
            {
                bool italian = language == Language.Italian;
                string state = finding.State switch
                {
                    ScoreState.NotAsked => italian ? " (non si applica)" : " (does not apply)",
                    ScoreState.Unclear => italian ? " (da chiarire)" : " (unclear)",
                    ScoreState.Refused => italian ? " (voto non valido)" : " (mark not valid)",
                    _ => "",
                };
                string reasons = string.Join("; ",
                [
                    .. finding.Facts.Select(fact => $"{fact.Title.In(language)}: {fact.Value.Render(language)}"),
                    .. finding.Parameters.Select(parameter => $"{parameter.Title.In(language)} {parameter.Value.Render(language)}"),
                    .. finding.Reason is { } reason ? [reason.In(language)] : (string[])[],
                    .. finding.Missing.Select(missing => (italian ? "dato mancante: " : "missing: ") + missing.Title.In(language)),
                ]);
                string separator = reasons.Length == 0 ? "" : " — ";
                Assert.Equal(
                    $"{finding.Range.Render(language)}: {finding.Label.Title.In(language)}{state}{separator}{reasons} — {finding.Label.Source.Cite()}",
                    finding.Explain(language));
            }
        }
    }

    [Law]
    public void A_text_fits_a_buffer_of_its_length_and_no_shorter_one(GridSpec spec, Applicant applicant)
    {
        ScoreCard card = CardOf(spec, applicant);
        foreach (Language language in Languages)
        {
            Fits(card.Explain(language), (Span<char> chars, out int written) => card.TryExplain(language, chars, out written));
            Fits8(card.Explain(language), (Span<byte> bytes, out int written) => card.TryExplain(language, bytes, out written));
            foreach (ScoreFinding finding in card.Findings)
            {
                ScoreFinding one = finding;
                Fits(one.Explain(language), (Span<char> chars, out int written) => one.TryExplain(language, chars, out written));
                Fits8(one.Explain(language), (Span<byte> bytes, out int written) => one.TryExplain(language, bytes, out written));
            }
        }
    }

    [Fact]
    public void Cards_are_read_by_many_threads_at_once()
    {
        Applicant[] applicants = [.. ScoringGenerators.Any.Generator.Sample(300)];
        ScoringGrid<Applicant> grid = ScoringLawsTests.Of(ScoringGenerators.Grids.Generator.Sample(1).Single());
        var cards = new ScoreCard[applicants.Length];
        grid.Explain(applicants, Days, cards, ScoringLawsTests.CohortOf(grid, applicants));
        string[] expected = Array.ConvertAll(cards, card => card.Explain(Language.English));
        string[] found = new string[8 * cards.Length];
        Parallel.For(0, found.Length, i => found[i] = cards[i % cards.Length].Explain(Language.English));
        Assert.All(found, (text, i) => Assert.Equal(expected[i % expected.Length], text));
    }

    [Fact]
    public void A_card_keeps_the_facts_that_rules_read_and_never_the_subject()
    {
        (ScoreCard card, WeakReference subject, WeakReference child) = Made();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(subject.IsAlive);
        Assert.False(child.IsAlive);
        Assert.Equal(Known.Of(Points.Of(3)), card.Score.Points);
        Assert.Contains("2 × 1,5", card.Explain(Language.Italian), StringComparison.Ordinal);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static (ScoreCard Card, WeakReference Subject, WeakReference Child) Made()
        {
            var child = new Child(Days.OfRequest.PlusYears(-2));
            var applicant = new Applicant(Children: [child, new Child(Days.OfRequest.PlusYears(-3))]);
            var cards = new ScoreCard[1];
            ChildrenGrid().Explain([applicant], Days, cards);
            return (cards[0], new(applicant), new(child));
        }
    }

    [Fact]
    public void Cards_of_another_grid_or_day_or_fact_differ()
    {
        var applicant = new Applicant(Children: [new Child(Days.OfRequest.PlusYears(-2))]);
        ScoreCard card = ChildrenGrid().Explain(applicant, Days);
        Assert.Equal(card, ChildrenGrid().Explain(applicant, Days));
        Assert.NotEqual(card, ChildrenGrid().Explain(applicant, EvaluationDays.On(Days.OfRequest.PlusDays(1))));
        Assert.NotEqual(card, ChildrenGrid().Explain(applicant with { Children = [new Child(Days.OfRequest.PlusYears(-3))] }, Days));
        Assert.NotEqual(card, Grid(ScoringRule.PerItem(Label("A"), ApplicantFacts.Children, MaximumPoints.UnboundedBySource, Band.Of(Bounds.AtMost(5), 1.5m))).Explain(applicant, Days));
    }

    [Fact]
    public void Wrong_arguments_are_refused_before_anything_is_written()
    {
        ScoringGrid<Applicant> grid = ChildrenGrid();
        var cards = new ScoreCard[1];
        Assert.Equal("cards", Assert.Throws<ArgumentException>(() => grid.Explain([new(), new()], Days, cards)).ParamName);
        Assert.Equal("days", Assert.Throws<ArgumentException>(() => grid.Explain([new()], [Days, Days], cards)).ParamName);
        Assert.Equal("subjects", Assert.Throws<ArgumentException>(() => grid.Explain([null!], Days, cards)).ParamName);
        Assert.Throws<ArgumentException>(() => Grid(ScoringRule.InCohort(
            Label("A"), ApplicantFacts.Income, CohortBest.Lowest, Points.Of(5), Points.Of(1), new(RoundingRule.HalfUp, decimals: 2))).Explain([new()], Days, cards));
        Assert.Null(cards[0]);
        grid.Explain([], Days, cards);
        Assert.Null(cards[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => grid.Explain(new(), Days).TryExplain((Language)9, new char[9], out _));
    }

    private delegate bool Copy<T>(Span<T> destination, out int written);

    private static ScoringGrid<Applicant> ChildrenGrid() => Grid(
        ScoringRule.PerItem(Label("A"), ApplicantFacts.Children, MaximumPoints.UnboundedBySource, Band.Of(Bounds.AtMost(3), 1.5m)));

    private static ScoreCard CardOf(GridSpec spec, Applicant applicant)
    {
        ScoringGrid<Applicant> grid = ScoringLawsTests.Of(spec);
        return grid.Explain(applicant, Days, ScoringLawsTests.CohortOf(grid, [applicant]));
    }

    private static void Fits(string expected, Copy<char> copy)
    {
        char[] buffer = new char[expected.Length + 1];
        Assert.False(copy(buffer.AsSpan(0, expected.Length - 1), out int written));
        Assert.Equal(0, written);
        Assert.Equal(new char[buffer.Length], buffer);
        Assert.True(copy(buffer.AsSpan(0, expected.Length), out written));
        Assert.Equal(expected, buffer.AsSpan(0, written).ToString());
        Assert.True(copy(buffer, out written));
        Assert.Equal(expected.Length, written);
    }

    private static void Fits8(string text, Copy<byte> copy)
    {
        byte[] expected = Encoding.UTF8.GetBytes(text);
        byte[] buffer = new byte[expected.Length + 1];
        Assert.False(copy(buffer.AsSpan(0, expected.Length - 1), out int written));
        Assert.Equal(0, written);
        Assert.True(copy(buffer.AsSpan(0, expected.Length), out written));
        Assert.Equal(expected, buffer.AsSpan(0, written));
        Assert.True(copy(buffer, out written));
        Assert.Equal(expected.Length, written);
    }
}
