using System.Collections;

namespace Conciliazione.Tests;

public class ValueListTests
{
    [Law]
    public void Equality_is_that_of_the_items_in_their_order_and_agrees_with_the_hash(ValueList<int> left, ValueList<int> right)
    {
        bool same = left.AsEnumerable().SequenceEqual(right.AsEnumerable());
        Assert.Equal(same, left.Equals(right));
        Assert.Equal(same, left.Equals((object)right));
        Assert.Equal(same, left == right);
        Assert.Equal(!same, left != right);
        if (same)
        {
            Assert.Equal(left.GetHashCode(), right.GetHashCode());
        }
    }

    [Fact]
    public void Lists_of_records_are_equal_by_content() => ContentEquality.Holds<ValueList<LocalizedText>>(
        () => [new("uno", "one"), new("due", "two")],
        [], [new("uno", "one")], [new("due", "two"), new("uno", "one")], [new("uno", "one"), new("due", "three")]);

    [Fact]
    public void A_list_is_never_equal_to_null_or_to_another_collection()
    {
        ValueList<int> list = [1, 2];
        ValueList<int>? none = null;
        Assert.False(list == none);
        Assert.False(none == list);
        Assert.True(none == null);
        Assert.False(list.Equals((object)new[] { 1, 2 }));
    }

    [Law]
    public void Every_way_through_gives_the_items_in_their_order(ValueList<int> list)
    {
        int[] items = [.. list.AsEnumerable()];
        var seen = new List<int>();
        foreach (int item in list)
        {
            seen.Add(item);
        }

        Assert.Equal(items, seen);
        Assert.Equal(items, list.AsSpan().ToArray());
        Assert.Equal(items, Enumerable.Range(0, list.Count).Select(index => list[index]));
        Assert.Equal(items, ((IEnumerable)list).Cast<int>());
        Assert.Equal(items.Length, list.Count);
        Assert.Equal(list, items.ToValueList());
        Assert.Equal($"[{string.Join(", ", items)}]", list.ToString());
    }

    [Fact]
    public void Items_are_copied()
    {
        int[] items = [1, 2];
        ValueList<int> created = ValueList.Create<int>(items);
        ValueList<int> converted = items.ToValueList();
        items[0] = 9;
        Assert.Equal([1, 2], created);
        Assert.Equal([1, 2], converted);
        Assert.Same(created, created.ToValueList());
    }

    [Fact]
    public void The_empty_list_is_one()
    {
        ValueList<int> empty = [];
        Assert.Same(ValueList<int>.Empty, empty);
        Assert.Empty(empty.AsEnumerable());
        Assert.Equal("[]", empty.ToString());
    }

    [Fact]
    public void Null_items_and_places_outside_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ValueList.Create<string>(["a", null!]));
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());
        ValueList<int> list = [1];
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => list[1]).ParamName);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => list[-1]).ParamName);
    }
}
