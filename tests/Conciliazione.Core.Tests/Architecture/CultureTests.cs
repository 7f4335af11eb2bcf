using System.Reflection;
using System.Runtime.CompilerServices;

namespace Conciliazione.Tests.Architecture;

/// <summary>A record's synthesised text asks the current culture how its numbers and days are written.</summary>
public class CultureTests
{
    private static readonly HashSet<Type> Safe = [typeof(string), typeof(bool), typeof(char), typeof(Type)];

    [Fact]
    public void No_public_type_leaves_the_text_of_a_number_or_a_day_to_the_compiler() =>
        Assert.Empty(typeof(Euro).Assembly.GetExportedTypes().Where(Leaks).Select(type => type.FullName));

    [Theory]
    [InlineData(typeof(Leaking), true)]
    [InlineData(typeof(LeakingNullable), true)]
    [InlineData(typeof(Written), false)]
    [InlineData(typeof(Harmless), false)]
    public void The_check_finds_what_leaks(Type type, bool leaks) => Assert.Equal(leaks, Leaks(type));

    private static bool Leaks(Type type) => !type.IsEnum
        && type.GetMethod(nameof(ToString), Type.EmptyTypes) is { } text
        && text.IsDefined(typeof(CompilerGeneratedAttribute))
        && type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Any(property => AsksTheCulture(property.PropertyType));

    private static bool AsksTheCulture(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return !Safe.Contains(plain)
            && !plain.IsEnum
            && plain.Assembly != typeof(Euro).Assembly
            && (typeof(IFormattable).IsAssignableFrom(plain) || plain.Namespace == "NodaTime");
    }

    private sealed record Leaking(int Number);

    private sealed record LeakingNullable(NodaTime.LocalDate? Day);

    private sealed record Harmless(string Text, Euro Amount, Language Language);

    private sealed record Written(int Number)
    {
        public override string ToString() => FormattableString.Invariant($"{Number}");
    }
}
