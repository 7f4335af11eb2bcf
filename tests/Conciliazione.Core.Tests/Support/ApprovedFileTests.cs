namespace Conciliazione.Tests;

public class ApprovedFileTests
{
    [Fact]
    public void A_difference_is_shown_line_by_line_with_the_way_to_approve_it()
    {
        string message = ApprovedFile.Describe("a.txt", "one\ntwo\ntwo\n", "one\ntwo\nthree\n");
        Assert.Contains("a.txt", message, StringComparison.Ordinal);
        Assert.Contains("\n- two\n+ three\n", message, StringComparison.Ordinal);
        Assert.DoesNotContain(" one\n", message, StringComparison.Ordinal);
        Assert.Contains("CONCILIAZIONE_APPROVE=1", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_order_is_a_difference_too() =>
        Assert.Contains("another order", ApprovedFile.Describe("a.txt", "one\ntwo", "two\none"), StringComparison.Ordinal);

    [Fact]
    public void A_long_difference_is_cut()
    {
        string message = ApprovedFile.Describe("a.txt", "", string.Join('\n', Enumerable.Range(0, 100)));
        Assert.Contains("lines more", message, StringComparison.Ordinal);
        Assert.InRange(message.Split('\n').Length, 40, 45);
    }

    [Fact]
    public void A_difference_fails()
    {
        Exception thrown = Assert.ThrowsAny<Exception>(() => ApprovedFile.Holds("LICENSE", "another text", _ => null));
        Assert.Contains("+ another text", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("0", null, false)]
    [InlineData("1", null, true)]
    [InlineData("1", "", true)]
    [InlineData(null, "true", false)]
    public void A_file_is_rewritten_only_when_asked(string? approve, string? ci, bool expected) =>
        Assert.Equal(expected, ApprovedFile.Approves(name => name == "CI" ? ci : approve));

    [Fact]
    public void A_file_is_never_rewritten_in_ci() =>
        Assert.Throws<InvalidOperationException>(() => ApprovedFile.Approves(name => name == "CI" ? "true" : "1"));
}
