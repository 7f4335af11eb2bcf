namespace Conciliazione.Vouchers;

/// <summary>A figure from which an amount rule applies. Italian term: fascia di importo.</summary>
/// <typeparam name="T">The type of the figure, such as <see cref="Euro"/> for an income or <see cref="int"/> for a count.</typeparam>
/// <remarks>The step extends up to the next one, exclusive. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record AmountStep<T>
    where T : struct, IComparable<T>
{
    /// <summary>Initializes a new step.</summary>
    /// <param name="from">The minimum figure in the step, inclusive.</param>
    /// <param name="rule">The rule for the amount due in the step.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    public AmountStep(T from, VoucherAmount rule)
    {
        From = from;
        Rule = Guard.Against.Null(rule);
    }

    /// <summary>The minimum figure in the step, inclusive.</summary>
    public T From { get; }

    /// <summary>The rule for the amount due in the step.</summary>
    public VoucherAmount Rule { get; }

    /// <summary>Returns the figure and the code of the rule, in invariant form.</summary>
    public override string ToString() => FormattableString.Invariant($"{From}: {Rule}");
}
