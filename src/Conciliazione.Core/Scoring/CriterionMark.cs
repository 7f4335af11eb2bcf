namespace Conciliazione.Scoring;

/// <summary>The marks given for one criterion: one agreed on, or one from each commissioner. Italian term: voto.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record CriterionMark
{
    /// <summary>Builds the marks of a criterion, as they were handed in; a mark sheet says what does not fit.</summary>
    /// <param name="criterion">The code of the criterion; not <see langword="null"/>, otherwise as handed in.</param>
    /// <param name="marks">The marks; none for a criterion not judged yet.</param>
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

    /// <summary>One mark that those who judge agreed on.</summary>
    /// <param name="criterion">The code of the criterion.</param>
    /// <param name="mark">The mark, with at most two decimals that are not zero.</param>
    /// <exception cref="ArgumentException"><paramref name="criterion"/> is <see langword="null"/>, or <paramref name="mark"/> is not a whole number of hundredths.</exception>
    /// <exception cref="OverflowException"><paramref name="mark"/> is outside the bounds of <see cref="Points"/>.</exception>
    public static CriterionMark Of(string criterion, decimal mark) => new(criterion, [Points.Of(mark)]);

    /// <summary>The code of the criterion and the marks.</summary>
    public override string ToString() => $"{Criterion}: {Marks}";
}
