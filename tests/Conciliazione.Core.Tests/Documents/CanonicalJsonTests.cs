using System.Text;
using Conciliazione.Serialization;

namespace Conciliazione.Tests.Documents;

/// <summary>The canonical form by RFC 8785, of what both the RFC and this library accept.</summary>
public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData(" { \"b\" : [ 1 , true , null ] , \"a\" : \"x\" } ", "{\"a\":\"x\",\"b\":[1,true,null]}")]
    [InlineData("[9007199254740991, -9007199254740991, 0]", "[9007199254740991,-9007199254740991,0]")]
    // The RFC's own example of the order of names (3.2.3): by UTF-16 units.
    [InlineData(
        "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\",\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\",\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}",
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}")]
    // And of its texts (3.2.2.2).
    [InlineData("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"", "\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"")]
    public void Content_has_one_form(string document, string canonical) =>
        Assert.Equal(canonical, Encoding.UTF8.GetString(CanonicalJson.Of(Encoding.UTF8.GetBytes(document)).OrThrow().Span));

    [Theory]
    [InlineData("[1.5]")]
    [InlineData("[1e3]")]
    [InlineData("[-0]")]
    [InlineData("[9007199254740992]")]
    public void Numbers_that_programs_read_differently_have_none(string document) =>
        Assert.Equal(DefectCodes.JsonForm, Assert.Single(CanonicalJson.Of(Encoding.UTF8.GetBytes(document)).DefectsOrEmpty()).Code);

    [Fact]
    public void The_digest_is_that_of_the_canonical_form()
    {
        // sha256sum of {"a":1}
        const string expected = "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862";

        Assert.Equal(expected, CanonicalJson.DigestOf("{ \"a\" : 1 }"u8.ToArray()).OrThrow());
    }
}
