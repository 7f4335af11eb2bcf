using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Conciliazione;

/// <summary>What the framework's own guards do not cover.</summary>
internal static class Guard
{
    /// <summary>Refuses a blank text where leaving it out is allowed.</summary>
    public static void NotBlankWhenGiven(
        string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        }
    }

    /// <summary>Refuses what is not a stable code: ASCII letters, digits, points and hyphens, starting with a letter or digit.</summary>
    public static void Code([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        if (!char.IsAsciiLetterOrDigit(value[0]) || !value.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-'))
        {
            throw new ArgumentException(
                $"'{value}' is not a code: use ASCII letters, digits, points and hyphens, starting with a letter or digit.", name);
        }
    }

    /// <summary>Refuses a list without items.</summary>
    public static void NotEmpty<T>(
        [NotNull] ValueList<T>? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value, name);
        if (value.Count == 0)
        {
            throw new ArgumentException("The list is empty.", name);
        }
    }

    /// <summary>Refuses an enumeration value that is not declared.</summary>
    public static void Declared<TEnum>(TEnum value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where TEnum : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new ArgumentOutOfRangeException(name, value, $"Not a declared {typeof(TEnum).Name}.");
        }
    }

    /// <summary>Refuses a day of another calendar than the common one; days of two calendars cannot be compared.</summary>
    public static void Iso(LocalDate value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("The day is not one of the common (ISO) calendar.", name);
        }
    }
}
