using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Conciliazione;

/// <summary>Guards that the guard clause package lacks; like those of the package, each returns the value that passes.</summary>
/// <remarks>
/// <c>Negative</c>, <c>Zero</c> and <c>EnumOutOfRange</c> of the package box the value checked and throw exceptions other than
/// the documented ones; they are banned, and <see cref="BelowMinimum"/>, <see cref="AboveMaximum"/> and <see cref="Undeclared"/>
/// are used instead.
/// </remarks>
internal static class DomainGuards
{
    /// <summary>Returns the text unless it is blank; <see langword="null"/> passes, since the text is optional.</summary>
    public static string? BlankWhenGiven(
        this IGuardClause _, string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        }

        return value;
    }

    /// <summary>
    /// Returns the text if it is a stable code: ASCII letters, digits, points and hyphens, starting with a letter or digit.
    /// </summary>
    public static string InvalidCode(
        this IGuardClause _, [NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return char.IsAsciiLetterOrDigit(value[0]) && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')
            ? value
            : throw new ArgumentException(
                $"'{value}' is not a code: use ASCII letters, digits, points and hyphens, starting with a letter or digit.", name);
    }

    /// <summary>Returns the label unless it lacks its source.</summary>
    public static RuleLabel Unsourced(
        this IGuardClause _, [NotNull] RuleLabel? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value.HasSource ? value : throw new ArgumentException($"'{value}' has no source.", name);
    }

    /// <summary>Returns the list unless it is empty.</summary>
    public static ValueList<T> EmptyList<T>(
        this IGuardClause _, [NotNull] ValueList<T>? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value.Count > 0 ? value : throw new ArgumentException("The list is empty.", name);
    }

    /// <summary>Returns the enumeration value if it is a declared one.</summary>
    public static TEnum Undeclared<TEnum>(
        this IGuardClause _, TEnum value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where TEnum : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"Not a declared {typeof(TEnum).Name}.");

    /// <summary>Returns the day if it belongs to the ISO calendar; days of two calendars cannot be compared.</summary>
    public static LocalDate NonIsoDate(
        this IGuardClause _, LocalDate value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value.Calendar == CalendarSystem.Iso
            ? value
            : throw new ArgumentException("The day is not one of the common (ISO) calendar.", name);

    /// <summary>Returns the value unless it is below the minimum, which is inclusive.</summary>
    public static T BelowMinimum<T>(
        this IGuardClause _, T value, T minimum, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : IComparable<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, minimum, name);
        return value;
    }

    /// <summary>Returns the value unless it is above the maximum, which is inclusive.</summary>
    public static T AboveMaximum<T>(
        this IGuardClause _, T value, T maximum, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : IComparable<T>
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, maximum, name);
        return value;
    }
}
