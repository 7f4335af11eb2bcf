using Conciliazione.Facts;
using Conciliazione.Native.Tests;

namespace Conciliazione.Tests.Architecture;

/// <summary>
/// The program that is compiled natively, run here: it passes, and it leaves out no room and no case of a closed hierarchy. What it
/// does not call, native compilation may fail to make without anybody noticing.
/// </summary>
public class NativeProgramTests
{
    private static readonly Checks Run = Checks.Run(TextWriter.Null);

    private static readonly Type[] Cases =
    [
        .. TypeRules.Written(typeof(Euro).Assembly).Where(type =>
            type is { IsAbstract: false, DeclaringType: { IsVisible: true, IsAbstract: true, IsSealed: false } declaring } && TypeRules.DerivesFrom(type, declaring)),
    ];

    [Fact]
    public void It_passes()
    {
        Assert.Empty(Run.Failures);
        Assert.True(Run.Passed > 1_000);
    }

    [Fact]
    public void It_calls_every_room() => Assert.Equal(
        Rooms.In(typeof(Euro).Assembly, "Conciliazione").Append("").Order(StringComparer.Ordinal), Checks.Rooms.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void It_meets_every_case_of_the_closed_hierarchies()
    {
        Assert.Contains(typeof(Outcome.Met), Cases);
        Assert.Contains(typeof(Fact<>.Amount), Cases);
        Assert.Equal(
            Cases.Select(type => type.FullName).Order(StringComparer.Ordinal),
            Run.Cases.Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type).Distinct().Select(type => type.FullName).Order(StringComparer.Ordinal));
    }
}
