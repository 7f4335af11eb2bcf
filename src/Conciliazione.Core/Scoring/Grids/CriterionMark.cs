namespace Conciliazione.Scoring;

/// <summary>The marks given for a criterion: one agreed mark, or one per commissioner. Italian term: voto.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record CriterionMark
{
    /// <summary>Initializes the marks of a criterion as submitted; a mark sheet reports invalid ones.</summary>
    /// <param name="criterion">
    /// The code of the criterion; must not be <see langword="null"/>, otherwise kept as submitted.
    /// </param>
    /// <param name="marks">The marks; empty if the criterion has not been judged yet.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public CriterionMark(string criterion, ValueList<Points> marks)
    {
        Criterion = Guard.Against.Null(criterion);
        Marks = Guard.Against.Null(marks);
    }

    /// <summary>The code of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>The marks.</summary>
    public ValueList<Points> Marks { get; }

    /// <summary>Creates an entry with one mark agreed by the commission.</summary>
    /// <param name="criterion">The code of the criterion.</param>
    /// <param name="mark">The mark, with at most two decimals, ignoring trailing zeros.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="criterion"/> is <see langword="null"/>, or <paramref name="mark"/> is not a whole number of hundredths.
    /// </exception>
    /// <exception cref="OverflowException"><paramref name="mark"/> is outside the bounds of <see cref="Points"/>.</exception>
    public static CriterionMark Of(string criterion, decimal mark) => new(criterion, [Points.Of(mark)]);

    /// <summary>Returns the code of the criterion and the marks.</summary>
    public override string ToString() => $"{Criterion}: {Marks}";
}
