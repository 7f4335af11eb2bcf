namespace Conciliazione.Tests.Architecture;

public class PublicApiTests
{
    private const string Fixture = """
        public readonly record struct Conciliazione.Tests.Architecture.Fixtures.Api.Box<T> : System.IEquatable<Conciliazione.Tests.Architecture.Fixtures.Api.Box<T>> where T : struct
            new(T item)
            T Content { get; }
            T this[int index] { get; }

        public sealed class Conciliazione.Tests.Architecture.Fixtures.Api.Box<T>.Lid where T : struct
            new()
            [Obsolete("Ask the box.")] static System.Collections.Generic.IReadOnlyDictionary<string, System.Lazy<T?>>? Items { get; }

        public interface Conciliazione.Tests.Architecture.Fixtures.Api.IShape<T> where T : class
            string? Name { get; }
            void Draw(T? surface)

        public enum Conciliazione.Tests.Architecture.Fixtures.Api.Season : int
            Winter = 0
            Summer = 2

        public abstract record class Conciliazione.Tests.Architecture.Fixtures.Api.Shape : System.IEquatable<Conciliazione.Tests.Architecture.Fixtures.Api.Shape>
            const int Most = 4
            static readonly string Unit
            protected new(string name, int? sides = null)
            Conciliazione.Tests.Architecture.Fixtures.Api.Season Season { get; init; }
            int? Sides { get; }
            string Name { get; }
            protected abstract Conciliazione.ValueList<T> Parts<T>(System.ReadOnlySpan<T> parts, T last = default) where T : notnull
            sealed override string ToString()
            static bool TryFind<TShape>(string? name, [NotNullWhen(true)] out TShape? found, params string[] others) where TShape : Conciliazione.Tests.Architecture.Fixtures.Api.Shape, new()
            static string op_Implicit(Conciliazione.Tests.Architecture.Fixtures.Api.Shape? shape)
            virtual System.Collections.Generic.IReadOnlyList<string?> Notes(Conciliazione.Tests.Architecture.Fixtures.Api.Season season = Conciliazione.Tests.Architecture.Fixtures.Api.Season.Summer, string text = "a", bool more = false)

        public static class Conciliazione.Tests.Architecture.Fixtures.Api.Shapes
            static Conciliazione.Tests.Architecture.Fixtures.Api.Shape? OrNull(this Conciliazione.Tests.Architecture.Fixtures.Api.Shape? shape)


        """;

    [Fact]
    public void The_public_api_is_the_approved_one() =>
        ApprovedFile.Holds("src/Conciliazione.Core/PublicApi.txt", PublicApi.Print(typeof(Euro).Assembly.GetTypes()));

    [Fact]
    public void The_printer_shows_all_that_a_user_can_see() => Cultures.Each(() => Assert.Equal(
        Fixture,
        PublicApi.Print(typeof(Fixtures.Api.Shape).Assembly.GetTypes().Where(type => type.Namespace == typeof(Fixtures.Api.Shape).Namespace))));

    [Fact]
    public void The_printer_hides_what_a_user_cannot_see() =>
        Assert.DoesNotContain("Guard", PublicApi.Print([typeof(Euro), typeof(Euro).Assembly.GetType("Conciliazione.DomainGuards", throwOnError: true)!]), StringComparison.Ordinal);
}
