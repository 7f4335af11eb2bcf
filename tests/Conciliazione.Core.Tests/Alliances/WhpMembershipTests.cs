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
}
