namespace Conciliazione.Tests;

public class KnownConversionTests
{
    [Fact]
    public void A_plain_value_is_a_known_one()
    {
        Known<int> zero = 0;
        Assert.Equal(Known.Of(0), zero);
        Assert.NotEqual(Known<int>.Unknown, zero);
        Assert.Throws<ArgumentNullException>(() => (Known<string>)null!);
    }

    [Fact]
    public void A_value_that_may_be_missing_becomes_known_or_not()
    {
        Assert.Equal(Known.Of(3), Known.Unless((int?)3));
        Assert.Equal(Known<int>.Unknown, Known.Unless((int?)null));
        Assert.Equal(Known.Of("a"), Known.Unless("a"));
        Assert.Equal(Known<string>.Unknown, Known.Unless((string?)null));
    }
}
