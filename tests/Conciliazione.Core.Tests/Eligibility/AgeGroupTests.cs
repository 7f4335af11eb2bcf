using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using NodaTime;
using static Conciliazione.Tests.Eligibility.SelectionSamples;

namespace Conciliazione.Tests.Eligibility;

/// <summary>Groups by age of which an end is unknown: what is sure of them whatever it is.</summary>
public sealed class AgeGroupTests
{
    /// <summary>From 6 months on, up to an age that the text does not give: six is in it, seven may be.</summary>
    [Theory]
    [InlineData(6, 5, Verdict.NotMet)]
    [InlineData(6, 6, Verdict.Met)]
    [InlineData(6, 7, Verdict.Unclear)]
    [InlineData(null, 0, Verdict.Met)]
    [InlineData(null, 1, Verdict.Unclear)]
    public void A_group_without_an_end_has_its_first_month(int? from, int months, Verdict verdict)
    {
        var birth = new LocalDate(2010, 1, 15);

        Assert.Equal(verdict, new AgeGroup(Label("G"), from, Known<int>.Unknown).Contains(Age.On(birth, birth.PlusMonths(months))));
    }

    /// <summary>Both have those aged 36 months; up to when depends on the end that is unknown, unless it cannot be before the other.</summary>
    [Theory]
    [InlineData(0, 47, 36, null, "in both groups from 36 completed months to an age that is not given")]
    [InlineData(0, 36, 36, null, "in both groups at 36 completed months")]
    [InlineData(36, null, 36, 47, "in both groups from 36 completed months to an age that is not given")]
    [InlineData(36, null, 36, null, "in both groups from 36 completed months to an age that is not given")]
    [InlineData(36, null, 36, 36, "in both groups at 36 completed months")]
    [InlineData(0, 47, 36, 40, "in both groups from 36 to 40 completed months")]
    public void An_overlap_is_as_long_as_is_known(int from, int? to, int from2, int? to2, string text)
    {
        Finding finding = Assert.Single(Findings(new("A", from, to), new("B", from2, to2)));

        Assert.IsType<Outcome.NotMet>(finding.Outcome);
        Assert.Contains($"; {text} — ", finding.Explain(Language.English), StringComparison.Ordinal);
    }

    /// <summary>The second has no known end, the third lies in the first: that one overlap is sure, whatever the end of the second.</summary>
    [Fact]
    public void An_unknown_end_does_not_hide_an_overlap_that_is_sure()
    {
        ValueList<Finding> findings = Findings(new("A", 0, 100), new("B", 10, null), new("C", 50, 60), new("D", 70, 200), new("E", 300, 400));

        Assert.Equal(["STEP.A.B", "STEP.A.C", "STEP.A.D", "STEP.D.E"], findings.Select(finding => finding.Code));
        Assert.All(findings, finding => Assert.IsType<Outcome.NotMet>(finding.Outcome));
        Assert.Contains("in both groups from 50 to 60 completed months", findings[1].Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("in neither group from 201 to 299 completed months", findings[3].Explain(Language.English), StringComparison.Ordinal);
        Assert.IsType<Outcome.Unclear>(Findings(new("A", 0, 100), new("B", 10, null), new("C", 101, 110))[1].Outcome);
    }

    /// <summary>
    /// All there is of three groups up to the fourth month, from before birth (-1) or from a month, and with an end or without one: an overlap is
    /// told where two groups have a month whatever the unknown ends, and where all ends are known, nothing is told just where each month between
    /// the first and the last is in one group.
    /// </summary>
    [Fact]
    public void Three_groups_are_told_to_overlap_or_leave_a_gap_just_where_they_do()
    {
        Ages[] all =
        [
            .. from start in Enumerable.Range(-1, 5)
               from end in Enumerable.Range(0, 5)
               where end == 4 || end >= start
               select new Ages("", start < 0 ? null : start, end == 4 ? null : end),
        ];
        Assert.Equal(19, all.Length);
        int overlapping = 0;
        foreach ((Ages a, Ages b, Ages c) in from a in all from b in all from c in all select (a, b, c))
        {
            Ages[] three = [a with { Code = "A" }, b with { Code = "B" }, c with { Code = "C" }];
            ValueList<Finding> findings = Findings(three);
            int[] inHowMany = [.. Enumerable.Range(-1, 5).Select(month => three.Count(ages => ages.SurelyHas(month)))];
            bool overlaps = inHowMany.Any(count => count > 1);
            overlapping += overlaps ? 1 : 0;

            Assert.Equal(overlaps, findings.Any(finding => finding.Parameters.Any(parameter => parameter.Code == "OVERLAP")));
            if (three.All(ages => ages.To is not null))
            {
                int from = three.Min(ages => ages.From ?? -1);
                int to = three.Max(ages => ages.To!.Value);
                Assert.Equal(
                    inHowMany.Skip(from + 1).Take(to - from + 1).All(count => count == 1), findings.All(finding => finding.Outcome is Outcome.Met));
            }
        }

        Assert.InRange(overlapping, 1_000, (19 * 19 * 19) - 100);
    }

    private static ValueList<Finding> Findings(params Ages[] groups) => StagedSelection.Create(
        Label("SELECTION"),
        [
            new(Label("STEP"), groups: [.. groups.Select(ages => new AgeGroup(Label(ages.Code), ages.From, Known.Unless(ages.To)))]),
        ]).OrThrow().GroupFindings;

    /// <summary>The months of a group; an unknown end may be as early as its first month, or birth.</summary>
    private sealed record Ages(string Code, int? From, int? To)
    {
        public bool SurelyHas(int month) => month >= (From ?? -1) && month <= (To ?? From ?? 0);
    }
}
