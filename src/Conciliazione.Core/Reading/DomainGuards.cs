using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Conciliazione;

/// <summary>Guards that the guard clause package lacks; like those of the package, each returns the value that passes.</summary>
/// <remarks>
/// <c>Negative</c>, <c>Zero</c> and <c>EnumOutOfRange</c> of the package box the value checked and throw exceptions other than
/// the documented ones; they are banned, and <see cref="BelowMinimum"/>, <see cref="AboveMaximum"/> and
/// <see cref="Undeclared{TEnum}(IGuardClause, TEnum, string?)"/> are used instead.
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
        return IsCode(value)
            ? value
            : throw new ArgumentException(
                $"'{value}' is not a code: use ASCII letters, digits, points and hyphens, starting with a letter or digit.", name);
    }

    /// <summary>Returns the text if it is a stable code; if not, it may be a person's name, which the message does not repeat.</summary>
    public static string InvalidPersonCode(
        this IGuardClause _, [NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return IsCode(value)
            ? value
            : throw new ArgumentException(
                "A person is given by a code: use ASCII letters, digits, points and hyphens, starting with a letter or digit.", name);
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

    /// <summary>Returns the fact if it is unknown or a declared value of its enumeration.</summary>
    public static Known<TEnum> Undeclared<TEnum>(
        this IGuardClause guard, Known<TEnum> value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where TEnum : struct, Enum
    {
        if (value.TryGet(out TEnum known))
        {
            guard.Undeclared(known, name);
        }

        return value;
    }

    /// <summary>Rejects items of which one is <see langword="null"/>.</summary>
    public static void NullAmong<T>(
        this IGuardClause _, ReadOnlySpan<T> values, [CallerArgumentExpression(nameof(values))] string? name = null)
        where T : notnull
    {
        // Values of value types are never null, so they are not walked.
        if (default(T) is not null)
        {
            return;
        }

        foreach (T value in values)
        {
            if (value is null)
            {
                throw NullItem(name);
            }
        }
    }

    /// <summary>Returns the items as a list unless one of them is <see langword="null"/>.</summary>
    public static ValueList<T> NullItem<T>(
        this IGuardClause _, ReadOnlySpan<T> values, [CallerArgumentExpression(nameof(values))] string? name = null)
        where T : notnull
    {
        Guard.Against.NullAmong(values, name);
        return ValueList.Create(values);
    }

    /// <summary>Returns the items as a list unless the sequence, or one of them, is <see langword="null"/>.</summary>
    public static ValueList<T> NullItem<T>(
        this IGuardClause guard, [NotNull] IEnumerable<T>? values, [CallerArgumentExpression(nameof(values))] string? name = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(values, name);
        return values as ValueList<T> ?? guard.NullItem<T>(values.ToArray(), name);
    }

    /// <summary>Returns the day if it belongs to the ISO calendar; days of two calendars cannot be compared.</summary>
    public static LocalDate NonIsoDate(
        this IGuardClause _, LocalDate value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value.Calendar == CalendarSystem.Iso
            ? value
            : throw NotIso(name);

    /// <summary>Returns the day if it belongs to the ISO calendar; <see langword="null"/> passes, since the day is optional.</summary>
    public static LocalDate? NonIsoDate(
        this IGuardClause guard, LocalDate? value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is { } day ? guard.NonIsoDate(day, name) : null;

    /// <summary>Returns the day if it is unknown or belongs to the ISO calendar.</summary>
    public static Known<LocalDate> NonIsoDate(
        this IGuardClause guard, Known<LocalDate> value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value.TryGet(out LocalDate day))
        {
            guard.NonIsoDate(day, name);
        }

        return value;
    }

    /// <summary>Returns the days if all of them belong to the ISO calendar.</summary>
    public static ValueList<LocalDate> NonIsoDate(
        this IGuardClause guard, [NotNull] ValueList<LocalDate>? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        foreach (LocalDate day in value)
        {
            guard.NonIsoDate(day, name);
        }

        return value;
    }

    /// <summary>Returns the days if they belong to the ISO calendar.</summary>
    public static DateInterval NonIsoDate(
        this IGuardClause _, [NotNull] DateInterval? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value.Calendar == CalendarSystem.Iso ? value : throw NotIso(name);
    }

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

    private static ArgumentException NullItem(string? name) => new("The list holds a null item.", name);

    private static ArgumentException NotIso(string? name) => new("The day is not one of the common (ISO) calendar.", name);

    internal static bool IsCode(string value) =>
        value.Length > 0 && char.IsAsciiLetterOrDigit(value[0]) && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');
}
