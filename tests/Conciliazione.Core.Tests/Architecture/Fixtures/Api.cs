using System.Diagnostics.CodeAnalysis;

namespace Conciliazione.Tests.Architecture.Fixtures.Api;

public enum Season
{
    Winter = 0,
    Summer = 2,
}

public interface IShape<in T>
    where T : class
{
    public string? Name { get; }

    public void Draw(T? surface);
}

public abstract record Shape
{
    public const int Maximum = 4;

    public static readonly string Unit = "m";

    protected Shape(string name, int? sides = null) => (Name, Sides) = (name, sides);

    public string Name { get; }

    public int? Sides { get; }

    public Season Season { get; init; }

    public static implicit operator string(Shape? shape) => shape?.Name ?? "";

    public virtual IReadOnlyList<string?> Notes(Season season = Season.Summer, string text = "a", bool more = false) => [text + more + season];

    public static bool TryFind<TShape>(string? name, [NotNullWhen(true)] out TShape? found, params string[] others)
        where TShape : Shape, new()
    {
        found = null;
        return name is null && others.Length > Maximum;
    }

    public sealed override string ToString() => Name;

    internal string Hidden() => Name + Sides;

    protected abstract ValueList<T> Parts<T>(ReadOnlySpan<T> parts, T last = default!)
        where T : notnull;
}

public static class Shapes
{
    public static Shape? OrNull(this Shape? shape) => shape;
}

public readonly record struct Box<T>
    where T : struct
{
    public Box(T item) => Content = item;

    public T Content { get; }

    public T this[int index] => index == 0 ? Content : default;

    public sealed class Lid
    {
        [Obsolete("Ask the box.")]
        public static IReadOnlyDictionary<string, Lazy<T?>>? Items => null;
    }
}
