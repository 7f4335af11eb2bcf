using Conciliazione.Facts;

namespace Conciliazione.Tests.Architecture;

public class ClosedHierarchyTests
{
    private static readonly Type[] Hierarchies = [.. TypeRules.Written(typeof(Euro).Assembly)
        .Where(type => type is { IsVisible: true, IsClass: true, IsAbstract: true, IsSealed: false })];

    [Fact]
    public void Every_public_abstract_type_is_a_closed_hierarchy()
    {
        Assert.Contains(typeof(Outcome), Hierarchies);
        Assert.Contains(typeof(Fact<>), Hierarchies);
        Assert.Contains(typeof(Fact<>.Measured<>), Hierarchies.Where(TypeRules.IsLevel));
        Assert.All(Hierarchies, type => Assert.True(TypeRules.IsRecord(type), $"{type.FullName} is not a record"));
        Assert.Empty(Hierarchies.SelectMany(type => TypeRules.OpennessOf(type).Select(fault => $"{type.FullName}: {fault}")));
    }

    [Theory]
    [InlineData(typeof(Fixtures.Hierarchies.WithoutLock), "has no abstract member that only its assembly sees")]
    [InlineData(typeof(Fixtures.Hierarchies.WithOpenLock), "has no abstract member that only its assembly sees")]
    [InlineData(typeof(Fixtures.Hierarchies.WithOpenCase), "One is not sealed")]
    [InlineData(typeof(Fixtures.Hierarchies.WithCaseElsewhere), "Elsewhere is not nested in WithCaseElsewhere")]
    [InlineData(typeof(Fixtures.Hierarchies.WithCaseElsewhere), "has a constructor that others can call")]
    [InlineData(typeof(Fixtures.Hierarchies.WithShortMatch), "does not take one function for each of the 2 cases")]
    [InlineData(typeof(Fixtures.Hierarchies.WithoutMatch), "has no Match")]
    [InlineData(typeof(Fixtures.Hierarchies.WithoutCases), "has no cases")]
    [InlineData(typeof(Fixtures.Hierarchies.WithoutCases), "has a constructor that others can call")]
    [InlineData(typeof(Fixtures.Levels.WithPublicConstructor), "Level: has a constructor that others can call")]
    [InlineData(typeof(Fixtures.Levels.WithProtectedConstructor), "Level: has a constructor that others can call")]
    [InlineData(typeof(Fixtures.Levels.WithoutLock), "Level: has no abstract member that only its assembly sees")]
    [InlineData(typeof(Fixtures.Levels.WithOpenCase), "Level: One is not sealed")]
    [InlineData(typeof(Fixtures.Levels.WithCaseElsewhere), "Level: Elsewhere is not nested in WithCaseElsewhere")]
    [InlineData(typeof(Fixtures.Levels.WithSecondLevel), "Level: Lower is not sealed")]
    [InlineData(typeof(Fixtures.Levels.WithoutCases), "Level: has no cases")]
    [InlineData(typeof(Fixtures.Levels.WithLevelElsewhere), "LevelElsewhere is not sealed")]
    [InlineData(typeof(Fixtures.Levels.WithShortMatch), "does not take one function for each of the 2 cases")]
    [InlineData(typeof(Fixtures.Levels.WithPublicConstructor.Level), "has a constructor that others can call")]
    public void What_is_open_is_found(Type type, string fault) =>
        Assert.Contains(TypeRules.OpennessOf(type), found => found.Contains(fault, StringComparison.Ordinal));

    [Theory]
    [InlineData(typeof(Fixtures.Hierarchies.Closed))]
    [InlineData(typeof(Fixtures.Hierarchies.ClosedByInternal))]
    [InlineData(typeof(Fixtures.Levels.Closed))]
    [InlineData(typeof(Fixtures.Levels.Closed.Level<>))]
    public void What_is_closed_passes(Type type) => Assert.Empty(TypeRules.OpennessOf(type));
}
