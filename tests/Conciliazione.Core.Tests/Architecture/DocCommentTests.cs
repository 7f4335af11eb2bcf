using System.Xml.Linq;

namespace Conciliazione.Tests.Architecture;

/// <summary>Words of the library.</summary>
public class DocCommentTests
{
    /// <summary>Types that no act has a word for: helpers of the language, not of the domain.</summary>
    private static readonly string[] WithoutTerm = [typeof(ValueList).FullName!, typeof(DefectsException).FullName!];

    private static readonly Type[] Core = TypeRules.Written(typeof(Euro).Assembly);

    [Fact]
    public void Every_public_type_says_its_italian_term() => Assert.Equal(
        WithoutTerm.Order(StringComparer.Ordinal),
        DocComments.WithoutTerm(Core, DocComments.Of(typeof(Euro).Assembly)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_public_member_has_a_summary() =>
        Assert.Empty(DocComments.WithoutSummary(Core, DocComments.Of(typeof(Euro).Assembly)));

    [Fact]
    public void A_type_without_term_and_members_without_summary_are_found()
    {
        Type[] types = [typeof(DocCommentTests), typeof(Fixtures.Api.Shape)];
        IReadOnlyDictionary<string, XElement> comments = DocComments.Of(typeof(DocCommentTests).Assembly);
        Assert.Equal(types.Select(type => type.FullName), DocComments.WithoutTerm(types, comments));
        string[] missing = [.. DocComments.WithoutSummary(types, comments)];
        Assert.Contains("T:Conciliazione.Tests.Architecture.Fixtures.Api.Shape", missing);
        Assert.Contains("M:Conciliazione.Tests.Architecture.Fixtures.Api.Shape.#ctor", missing);
        Assert.Contains("M:Conciliazione.Tests.Architecture.Fixtures.Api.Shape.Parts", missing);
        Assert.Contains("P:Conciliazione.Tests.Architecture.Fixtures.Api.Shape.Name", missing);
        Assert.Contains("F:Conciliazione.Tests.Architecture.Fixtures.Api.Shape.Maximum", missing);
        Assert.DoesNotContain("M:Conciliazione.Tests.Architecture.Fixtures.Api.Shape.Hidden", missing);
        Assert.DoesNotContain("T:Conciliazione.Tests.Architecture.DocCommentTests", missing);
    }
}
