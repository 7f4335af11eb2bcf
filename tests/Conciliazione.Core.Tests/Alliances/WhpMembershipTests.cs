using Conciliazione.Alliances;
using NodaTime;

namespace Conciliazione.Tests.Alliances;

public sealed class WhpMembershipTests
{
    private static readonly LocalDate EndOf2020 = new(2020, 12, 31);

    [Fact]
    public void Membership_held_or_planned_by_the_day_counts()
    {
        Assert.True(WhpMembership.Held.CountsBy(EndOf2020));
        Assert.True(WhpMembership.PlannedBy(EndOf2020).CountsBy(EndOf2020));
        Assert.False(WhpMembership.PlannedBy(EndOf2020.PlusDays(1)).CountsBy(EndOf2020));
        Assert.False(WhpMembership.None.CountsBy(EndOf2020));
    }

    [Fact]
    public void What_the_text_does_not_say_is_neither_yes_nor_no()
    {
        Assert.Null(WhpMembership.Unknown.CountsBy(EndOf2020));
        Assert.Equal(WhpMembership.Unknown, new Partner(AllianceTests.Body("x", BodyKind.NonProfit)).Whp);
    }

    [Fact]
    public void What_is_planned_may_say_by_which_actions()
    {
        LocalizedText actions = new("menù salutari in mensa", "healthy meals in the canteen");

        Assert.Equal(actions, Assert.IsType<WhpMembership.Planned>(WhpMembership.PlannedBy(EndOf2020, actions)).Actions);
        Assert.Null(Assert.IsType<WhpMembership.Planned>(WhpMembership.PlannedBy(EndOf2020)).Actions);
    }

    /// <summary>Interested providers are no members of the alliance.</summary>
    [Fact]
    public void The_partners_of_an_alliance_are_counted_and_unclear_while_the_text_is_silent_on_one()
    {
        LegalSource source = new("Avviso di prova", section: "criterio 9");
        Body[] bodies = [.. "abcde".Select(code => AllianceTests.Body($"{code}", BodyKind.NonProfit))];
        Partner[] stated =
        [
            new(bodies[0], PartnerRole.LeadPartner, WhpMembership.Held), new(bodies[1], whp: WhpMembership.PlannedBy(EndOf2020)),
            new(bodies[2], whp: WhpMembership.PlannedBy(EndOf2020.PlusDays(1))), new(bodies[3], PartnerRole.InterestedProvider),
        ];
        Alliance told = Alliance.Create("a", "Alleanza", [.. stated], source).OrThrow();
        Alliance silent = Alliance.Create("a", "Alleanza", [.. stated, new(bodies[4])], source).OrThrow();

        Assert.Equal(Known.Of(2), told.WhpBy(EndOf2020).Count);
        Assert.Equal(Known.Of(3), told.WhpBy(EndOf2020.PlusDays(1)).Count);
        Assert.False(silent.WhpBy(EndOf2020).Count.IsKnown);
        Assert.Equal(
            (2, 1, 1),
            (silent.WhpBy(EndOf2020).Counting.Count, silent.WhpBy(EndOf2020).NotCounting.Count, silent.WhpBy(EndOf2020).NotStated.Count));
        RuleLabel rule = new("WHP", new("adesioni", "memberships"), source);
        Assert.Equal(FactValue.Of(2), Assert.IsType<Outcome.Calculated>(told.WhpBy(EndOf2020).ToFinding(rule).Outcome).Value);
        Assert.Contains("WHP membership of Ente e", silent.WhpBy(EndOf2020).ToFinding(rule).Explain(Language.English), StringComparison.Ordinal);
    }
}
