namespace Conciliazione.Tests.Architecture.Fixtures.Upper;

public interface IAbove
{
}

public class Above : IAbove
{
    public static int Number => 7;

    public static readonly int Field = Number;

    public static Above Make() => new();
}

public sealed class AboveOf<T>
{
    public T? Item => default;
}

[AttributeUsage(AttributeTargets.All)]
public sealed class AboveAttribute : Attribute;

public sealed class AboveException : Exception;

public sealed class AboveEventArgs : EventArgs;
