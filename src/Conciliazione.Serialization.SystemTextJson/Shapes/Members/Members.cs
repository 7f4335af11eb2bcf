namespace Conciliazione.Serialization;

/// <summary>The members of one object, as they were read.</summary>
internal readonly struct Members
{
    private readonly object?[] _values;

    public Members(object?[] values) => _values = values;

    /// <summary>Returns whether the object has a member, without a defect.</summary>
    public bool Has<T>(Field<T> field)
        where T : notnull => _values[field.Place] is not null;

    /// <summary>Returns a member that the object must have.</summary>
    public TValue Of<T, TValue>(Field<T, TValue> field)
        where T : notnull
        where TValue : notnull => (TValue)_values[field.Place]!;

    /// <summary>Returns a member that was read after the others.</summary>
    public TValue Of<T, TValue>(LaterField<T> field)
        where T : notnull
        where TValue : notnull => (TValue)_values[field.Place]!;

    /// <summary>Returns a member that the object may lack.</summary>
    public TValue? OrNone<T, TValue>(Field<T, TValue> field)
        where T : notnull
        where TValue : class => (TValue?)_values[field.Place];

    /// <summary>Returns a member that the object may lack.</summary>
    public TValue? OrNull<T, TValue>(Field<T, TValue> field)
        where T : notnull
        where TValue : struct => (TValue?)_values[field.Place];

    /// <summary>Returns a member that the object may lack, or what stands for it.</summary>
    public TValue Or<T, TValue>(Field<T, TValue> field, TValue otherwise)
        where T : notnull
        where TValue : notnull => _values[field.Place] is TValue value ? value : otherwise;
}
