using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Tests.Facts;
using NodaTime;
using static Conciliazione.Tests.Facts.ApplicantFacts;

namespace Conciliazione.Tests.Eligibility;

/// <summary>One requirement at a time, with results computed by hand.</summary>
public class RequirementTests
{
    private static readonly RuleLabel Label = new("R", new("requisito", "requirement"), Rules.Source);

    [Fact]
    public void Yes_and_no()
    {
        Assert.Equal((Verdict.Met, Verdict.NotMet, Verdict.Unclear), Three(Requirement.Is(Label, Resident)));
        Assert.Equal((Verdict.NotMet, Verdict.Met, Verdict.Unclear), Three(Requirement.IsNot(Label, Resident)));
        Assert.Equal(
            "requisito: requisito non soddisfatto; residente nell'area no; risposta richiesta sì — punto 1, Avviso di prova",
            Explain(Requirement.Is(Label, Resident), new(Resident: false)).Explain(Language.Italian));

        static (Verdict, Verdict, Verdict) Three(Requirement<Applicant> requirement) => (
            Judge(requirement, new(Resident: true)), Judge(requirement, new(Resident: false)), Judge(requirement, new()));
    }

    [Theory]
    [InlineData(19_999, Verdict.Met, "+1 m", null)]
    [InlineData(20_000, Verdict.NotMet, "0 m", "right on the limit, which is excluded")]
    [InlineData(20_001, Verdict.NotMet, "-1 m", "1 m too far")]
    public void Less_than_a_distance(int metres, Verdict verdict, string margin, string? reason) =>
        Holds(Requirement.Within(Label, Distance, Bounds.LessThan(20_000)), new(Metres: metres), verdict, margin, reason);

    [Theory]
    [InlineData(20_000, Verdict.NotMet, "0 m", "right on the limit, which is excluded")]
    [InlineData(20_001, Verdict.Met, "+1 m", null)]
    [InlineData(19_000, Verdict.NotMet, "-1 km", "1 km short")]
    public void More_than_a_distance(int metres, Verdict verdict, string margin, string? reason) =>
        Holds(Requirement.Within(Label, Distance, Bounds.MoreThan(20_000)), new(Metres: metres), verdict, margin, reason);

    [Theory]
    [InlineData(2_000_001, Verdict.NotMet, "- € 0.01", "€ 0.01 too much")]
    [InlineData(2_000_000, Verdict.Met, "€ 0.00", null)]
    [InlineData(1_999_999, Verdict.Met, "+ € 0.01", null)]
    [InlineData(500_000, Verdict.Met, "€ 0.00", null)]
    [InlineData(499_000, Verdict.NotMet, "- € 10.00", "€ 10.00 too little")]
    public void An_amount_between_two_others(int cents, Verdict verdict, string margin, string? reason) => Holds(
        Requirement.Within(Label, Income, Bounds.Between(Euro.Of(5_000m), Euro.Of(20_000m))),
        new(Income: Euro.FromCents(cents)), verdict, margin, reason);

    [Theory]
    [InlineData(4, Verdict.NotMet, "-12 days", "12 days too early")]
    [InlineData(16, Verdict.Met, "0 days", null)]
    [InlineData(17, Verdict.Met, "+1 day", null)]
    public void A_day_at_the_earliest(int day, Verdict verdict, string margin, string? reason) => Holds(
        Requirement.Within(Label, ContractEnd, Bounds.AtLeast(new LocalDate(2020, 4, 16))),
        new(ContractEnd: new LocalDate(2020, 4, day)), verdict, margin, reason);

    [Fact]
    public void A_day_at_the_latest_may_be_in_another_month() => Holds(
        Requirement.Within(Label, ContractEnd, Bounds.AtMost(new LocalDate(2020, 2, 28))),
        new(ContractEnd: new LocalDate(2020, 3, 1)), Verdict.NotMet, "-2 days", "2 days too late");

    [Theory]
    [InlineData(3, Verdict.Met, "+1", null)]
    [InlineData(1, Verdict.NotMet, "-1", "1 too little")]
    public void A_whole_number(int number, Verdict verdict, string margin, string? reason) =>
        Holds(Requirement.Within(Label, Workers, Bounds.AtLeast(2)), new(Workers: number), verdict, margin, reason);

    [Theory]
    [InlineData("1984-01-17", Verdict.NotMet, "-3 months", "3 months too old")]
    [InlineData("1984-04-17", Verdict.NotMet, "0 days", "too old from that very day")]
    [InlineData("1984-04-18", Verdict.Met, "+1 day", null)]
    [InlineData("2002-04-17", Verdict.Met, "+18 years", null)]
    [InlineData("2002-04-18", Verdict.NotMet, "-1 day", "1 day too young")]
    public void An_age_band_says_how_much_too_young_or_too_old(string birth, Verdict verdict, string margin, string? reason) => Holds(
        Requirement.Within(Label, Years, AgeBand.Create(18, 35).OrThrow()),
        new(BirthDate: NodaTime.Text.LocalDatePattern.Iso.Parse(birth).Value), verdict, margin, reason);

    [Fact]
    public void An_age_without_an_upper_end_says_for_how_long_it_has_been_reached() => Holds(
        Requirement.Within(Label, Years, AgeBand.Create(18, maximum: null).OrThrow()), new(BirthDate: new LocalDate(2001, 4, 16)), Verdict.Met, "+1 year, +1 day", reason: null);

    [Fact]
    public void A_finding_shows_the_age_and_never_the_birth_date()
    {
        string text = Explain(Requirement.Within(Label, Years, AgeBand.Create(18, 35).OrThrow()), new(BirthDate: new LocalDate(1984, 1, 17))).Explain(Language.Italian);
        Assert.Equal("requisito: requisito non soddisfatto (3 mesi oltre l'età massima); età 36 anni; età da 18 anni; età fino a 35 anni — punto 1, Avviso di prova", text);
        Assert.DoesNotContain("1984", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_birth_after_the_request_is_unclear_and_misses_the_age()
    {
        RequirementFinding finding = Explain(Requirement.Within(Label, Years, Bounds.AtMost(35)), new(BirthDate: Rules.Days.OfRequest.PlusDays(1)));
        Assert.Equal(Verdict.Unclear, finding.Verdict);
        Assert.Equal([Years.AsMissing()], Assert.IsType<Outcome.Unclear>(finding.Finding.Outcome).Missing);
    }

    [Fact]
    public void One_of_declared_choices()
    {
        Requirement<Applicant> requirement = Requirement.Among(Label, Status, "EMPLOYEE", "NONE");
        Assert.Equal(Verdict.Met, Judge(requirement, new(Status: "NONE")));
        Assert.Equal(Verdict.NotMet, Judge(requirement, new(Status: "SELF")));
        Assert.Equal(Verdict.Unclear, Judge(requirement, new()));
        Assert.Equal(
            "requirement: not met; status self-employed; accepted: employee, out of work — punto 1, Avviso di prova",
            Explain(requirement, new(Status: "SELF")).Explain(Language.English));
    }

    [Theory]
    [InlineData("3", Verdict.Met, "0")]
    [InlineData("14 15 2", Verdict.Met, "0")]
    [InlineData("3 7 ?", Verdict.Met, "+2")]
    [InlineData("2 15", Verdict.NotMet, "-1")]
    [InlineData("", Verdict.NotMet, "-1")]
    [InlineData("2 ?", Verdict.Unclear, "")]
    [InlineData("-1", Verdict.NotMet, "-1")]
    public void At_least_one_child_aged_3_to_14(string ages, Verdict verdict, string margin)
    {
        Child[] children = [.. ages.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(age => new Child(
            age == "?" ? null : Rules.Days.OfRequest.PlusYears(-int.Parse(age)).PlusDays(age == "-1" ? -300 : 0)))];
        RequirementFinding finding = Explain(
            Requirement.Count(Label, ApplicantFacts.Children, AgeBand.Create(3, 14).OrThrow(), Bounds.AtLeast(1)), new(Children: children.ToValueList()));
        Assert.Equal(verdict, finding.Verdict);
        Assert.Equal(margin, Margins(finding));
    }

    [Fact]
    public void A_count_names_what_it_found_and_what_it_asks()
    {
        RequirementFinding finding = Explain(
            Requirement.Count(Label, ApplicantFacts.Children, AgeBand.Create(3, 14).OrThrow(), Bounds.AtLeast(2)),
            new(Children: [new(new LocalDate(2016, 1, 1)), new(new LocalDate(2019, 1, 1))]));
        Assert.Equal(
            "requisito: requisito non soddisfatto (ne risultano 1); figli a casa 1 anno, 4 anni; almeno 2; età da 3 anni; età fino a 14 anni — punto 1, Avviso di prova",
            finding.Explain(Language.Italian));
    }

    [Fact]
    public void Too_many_of_a_list_is_not_met_whatever_is_unknown()
    {
        Requirement<Applicant> requirement = Requirement.Count(Label, ApplicantFacts.Children, Bounds.AtMost(1));
        LocalDate day = new(2016, 1, 1);
        Assert.Equal(Verdict.NotMet, Judge(requirement, new(Children: [new(day), new(day), new(null)])));
        Assert.Equal(Verdict.Unclear, Judge(requirement, new(Children: [new(day), new(day, AtHome: null)])));
        Assert.Equal(Verdict.Met, Judge(requirement, new(Children: [new(day), new(day, AtHome: false)])));
        Assert.Equal(
            "2 found, perhaps 1 more",
            Explain(requirement, new(Children: [new(day), new(day), new(null)])).Reason?.English);
    }

    [Fact]
    public void What_the_caller_wrote_carries_its_name_version_and_facts()
    {
        Requirement<Applicant> requirement = Requirement.Written(Label, "TWO-OR-NEAR", 3, [Workers, Distance], (applicant, days) => Verdicts.Or(
            Workers.Read(applicant, days).TryGet(out int workers) ? workers >= 2 ? Verdict.Met : Verdict.NotMet : Verdict.Unclear,
            Distance.Read(applicant, days).TryGet(out int metres) ? metres < 100 ? Verdict.Met : Verdict.NotMet : Verdict.Unclear));
        Assert.Equal(Verdict.Met, Judge(requirement, new(Workers: 2)));
        RequirementFinding unclear = Explain(requirement, new(Workers: 1));
        Assert.Equal([Distance.AsMissing()], Assert.IsType<Outcome.Unclear>(unclear.Finding.Outcome).Missing);
        Assert.Equal(
            "requisito: da chiarire, dato mancante: distanza casa-lavoro; persone che lavorano 1; codice TWO-OR-NEAR v3 — punto 1, Avviso di prova",
            unclear.Explain(Language.Italian));
        var written = Assert.IsType<Requirement<Applicant>.Written>(requirement);
        Assert.Equal(("TWO-OR-NEAR", 3), (written.Name, written.Version));
    }

    [Fact]
    public void Code_that_stays_unclear_though_it_knows_everything_misses_itself()
    {
        RequirementFinding finding = Explain(Requirement.Written<Applicant>(Label, "NEVER", 1, [], (_, _) => Verdict.Unclear), new());
        Assert.Equal([new MissingFact("R", Label.Title)], Assert.IsType<Outcome.Unclear>(finding.Finding.Outcome).Missing);
    }

    [Fact]
    public void Code_that_gives_a_verdict_that_does_not_exist_is_a_defect_of_the_program()
    {
        Requirement<Applicant> requirement = Requirement.Written<Applicant>(Label, "ODD", 1, [], (_, _) => (Verdict)5);
        Assert.Throws<InvalidOperationException>(() => Judge(requirement, new()));
        Assert.Throws<InvalidOperationException>(() => Explain(requirement, new()));
        Assert.Throws<ArgumentOutOfRangeException>(() => Requirement.Written<Applicant>(Label, "A", 0, [], (_, _) => Verdict.Met));
        Assert.Throws<ArgumentException>(() => Requirement.Written<Applicant>(Label, "a b", 1, [], (_, _) => Verdict.Met));
    }

    [Fact]
    public void A_reading_of_ours_says_that_the_text_is_silent()
    {
        var reading = new RuleLabel("R", new("requisito", "requirement"), Rules.Source, Provenance.Reading);
        RequirementFinding finding = Explain(Requirement.Is(reading, Resident), new(Resident: true));
        Assert.EndsWith("Avviso di prova (interpretazione applicata: l'avviso non lo precisa)", finding.Explain(Language.Italian), StringComparison.Ordinal);
        Assert.EndsWith("Avviso di prova (interpretation applied: the call does not say)", finding.Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal(Provenance.Reading, finding.Provenance);
        Assert.Equal(Provenance.Reading, finding.Finding.Parameters[0].Provenance);
    }

    [Fact]
    public void A_bounded_requirement_gives_its_ends_back()
    {
        var within = Assert.IsType<Requirement<Applicant>.Within>(Requirement.Within(
            Label, Income, new Bounds<Euro>(new Limit<Euro>(Euro.Of(1m), Edge.Exclusive), new Limit<Euro>(Euro.Of(2m), Edge.Inclusive))));
        Assert.Equal((FactValue.Of(Euro.Of(1m)), Edge.Exclusive), (within.From, within.FromEdge));
        Assert.Equal((FactValue.Of(Euro.Of(2m)), Edge.Inclusive), (within.To, within.ToEdge));
        within = Assert.IsType<Requirement<Applicant>.Within>(Requirement.Within(Label, ContractEnd, Bounds.LessThan(new LocalDate(2020, 12, 31))));
        Assert.Null(within.From);
        Assert.Equal((FactValue.Of(new LocalDate(2020, 12, 31)), Edge.Exclusive), (within.To, within.ToEdge));
        var count = Assert.IsType<Requirement<Applicant>.Count>(Requirement.Count(Label, ApplicantFacts.Children, Bounds.MoreThan(2), Bounds.AtMost(3)));
        Assert.Equal((Bounds.MoreThan(2), Bounds.AtMost(3)), (count.Aged, count.HowMany));
    }

    [Fact]
    public void Shares_and_moments_are_measured_like_the_rest()
    {
        Requirement<Applicant> share = Requirement.Within(Label, CashShare, Bounds.AtLeast(Percentage.Of(5)));
        Assert.Equal(
            (Verdict.Met, Verdict.NotMet, Verdict.Unclear),
            (Judge(share, new(CashShare: Ratio.Of(5, 100))), Judge(share, new(CashShare: Ratio.Of(4_999_999, 100_000_000))), Judge(share, new())));
        var noon = Instant.FromUtc(2020, 4, 17, 10, 0);
        Requirement<Applicant> arrival = Requirement.Within(Label, Arrival, Bounds.LessThan(noon));
        Assert.Equal(
            (Verdict.NotMet, Verdict.Met, Verdict.Unclear),
            (Judge(arrival, new(Arrival: noon)), Judge(arrival, new(Arrival: noon.PlusTicks(-1))), Judge(arrival, new())));
    }

    [Fact]
    public void An_end_at_the_edge_of_what_can_be_held_excludes_everything_beyond()
    {
        Assert.Equal(Verdict.Met, Judge(Requirement.Within(Label, Income, Bounds.AtLeast(Euro.MaxValue)), new(Income: Euro.MaxValue)));
        Assert.Equal(
            "ELIG-BOUNDS",
            Assert.Single(RequirementSet<Applicant>.Create(1, Catalogue, Requirement.Within(Label, Income, Bounds.MoreThan(Euro.MaxValue))).DefectsOrEmpty().AsEnumerable()).Code.Code);
        Assert.Equal(
            "ELIG-BOUNDS",
            Assert.Single(RequirementSet<Applicant>.Create(1, Catalogue, Requirement.Within(Label, Income, Bounds.LessThan(Euro.MinValue))).DefectsOrEmpty().AsEnumerable()).Code.Code);
        Holds(
            Requirement.Within(Label, Income, Bounds.AtMost(Euro.MinValue)),
            new(Income: Euro.MaxValue),
            Verdict.NotMet,
            "- € 184,467,440,737,095,516.15",
            "€ 184,467,440,737,095,516.15 too much");
    }

    [Fact]
    public void Match_calls_the_function_of_the_case()
    {
        Requirement<Applicant> one = Requirement.Is(Label, Resident);
        Requirement<Applicant>[] all =
        [
            one,
            Requirement.Within(Label, Workers, Bounds.AtLeast(1)),
            Requirement.Among(Label, Status, "SELF"),
            Requirement.Count(Label, ApplicantFacts.Children, Bounds.AtLeast(1)),
            Requirement.Written<Applicant>(Label, "A", 1, [], (_, _) => Verdict.Met),
            Requirement.AllOf(Label, one),
            Requirement.AnyOf(Label, one),
            Requirement.NoneOf(Label, one),
            Requirement.SomeOf(Label, 1, one),
            Requirement.Staged(Label, one),
            Requirement.Curable(Label, Rules.Days.OfDecision, one),
        ];
        Assert.Equal(Enumerable.Range(0, 11), all.Select(requirement =>
            requirement.Match(_ => 0, _ => 1, _ => 2, _ => 3, _ => 4, _ => 5, _ => 6, _ => 7, _ => 8, _ => 9, _ => 10)));
        Assert.All(all, requirement => Assert.Equal("R", requirement.ToString()));
        Assert.Equal(all.Length, all.Distinct().Count());
    }

    private static void Holds(Requirement<Applicant> requirement, Applicant applicant, Verdict verdict, string margins, string? reason)
    {
        RequirementFinding finding = Explain(requirement, applicant);
        Assert.Equal(verdict, finding.Verdict);
        Assert.Equal(verdict, Judge(requirement, applicant));
        Assert.Equal(margins, Margins(finding));
        Assert.Equal(reason, finding.Reason?.English);
    }

    private static Verdict Judge(Requirement<Applicant> requirement, Applicant applicant) =>
        RequirementSet<Applicant>.Create(1, Catalogue, requirement).OrThrow().Judge(applicant, Rules.Days);

    private static RequirementFinding Explain(Requirement<Applicant> requirement, Applicant applicant) =>
        RequirementSet<Applicant>.Create(1, Catalogue, requirement).OrThrow().Explain(applicant, Rules.Days).Root;

    private static string Margins(RequirementFinding finding) => string.Join(", ", finding.Finding.Outcome.Match(
        met => met.Margins, notMet => notMet.Margins, _ => [], _ => []).Select(margin => margin.Render(Language.English)));
}
