using System.Diagnostics;

namespace Conciliazione;

/// <summary>A value read from outside, or everything that is wrong with it. Italian term: esito della lettura.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// A closed hierarchy of two cases; <see cref="Match"/> takes one function for each. Equality is by case and content.
/// Immutable, safe for any thread when the value is.
/// </remarks>
public abstract record Validated<T>
    where T : notnull
{
    private Validated()
    {
    }

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
    /// <param name="valid">For the value.</param>
    /// <param name="invalid">For the defects, at least one.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<T, TResult> valid, Func<ValueList<Defect>, TResult> invalid)
    {
        Guard.Against.Null(valid);
        Guard.Against.Null(invalid);
        return this switch
        {
            Valid x => valid(x.Value),
            Invalid x => invalid(x.Defects),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The value, where the caller asserts that it is right.</summary>
    /// <exception cref="DefectsException">It is not; the exception holds every defect.</exception>
    public T OrThrow() => Match(value => value, defects => throw new DefectsException(defects));

    /// <summary>Every defect; empty when the value is right.</summary>
    public ValueList<Defect> DefectsOrEmpty() => Match(_ => [], defects => defects);

    private protected abstract void Close();

    internal static Validated<T> From(IReadOnlyCollection<Defect> defects, Func<T> make) =>
        defects.Count == 0 ? new Valid(make()) : new Invalid(defects.ToValueList());

    /// <summary>The data is right.</summary>
    public sealed record Valid : Validated<T>
    {
        internal Valid(T value)
        {
            Value = Guard.Against.Null(value);
        }

        /// <summary>The value.</summary>
        public T Value { get; }

        private protected override void Close()
        {
        }
    }

    /// <summary>The data is wrong.</summary>
    public sealed record Invalid : Validated<T>
    {
        internal Invalid(ValueList<Defect> defects)
        {
            Defects = Guard.Against.EmptyList(defects);
        }

        /// <summary>Everything that is wrong; at least one.</summary>
        public ValueList<Defect> Defects { get; }

        private protected override void Close()
        {
        }
    }
}
