namespace Conciliazione.Tests;

/// <summary>Equality by content: built twice it is equal, with another content it is not.</summary>
internal static class ContentEquality
{
    public static void Holds<T>(Func<T> make, params T[] others)
        where T : class, IEquatable<T>
    {
        T one = make();
        T same = make();
        Assert.NotSame(one, same);
        Assert.True(one.Equals(same));
        Assert.True(one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(null));
        Assert.NotEmpty(others);
        Assert.All(others, other =>
        {
            Assert.False(one.Equals(other));
            Assert.False(other.Equals(one));
            Assert.False(one.Equals((object)other));
        });
    }
}
