namespace Conciliazione.Alliances;

/// <summary>A seat in a committee, by the body that holds it. Italian term: componente.</summary>
/// <remarks>Bodies only, never persons. Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record CommitteeSeat
{
    /// <summary>Builds a seat.</summary>
    /// <param name="bodyCode">The code of the body that holds it, the same as where the body is a partner; not blank.</param>
    /// <param name="nameAsWritten">The body as the text names it; not blank.</param>
    /// <param name="exOfficio">Whether the seat belongs to an office, without a vote of the network.</param>
    /// <param name="replacedBodyCode">The code of the body whose place it took; <see langword="null"/> when it took none.</param>
    /// <param name="relatedBodyCode">
    /// The code of a body that it is tied to by our reading, such as the town that leads a district; <see langword="null"/> for
    /// none.
    /// </param>
    /// <exception cref="ArgumentException">A text is <see langword="null"/> where it may not be, or blank.</exception>
    public CommitteeSeat(string bodyCode, string nameAsWritten, bool exOfficio = false, string? replacedBodyCode = null, string? relatedBodyCode = null)
    {
        BodyCode = Guard.Against.NullOrWhiteSpace(bodyCode);
        NameAsWritten = Guard.Against.NullOrWhiteSpace(nameAsWritten);
        ExOfficio = exOfficio;
        ReplacedBodyCode = Guard.Against.BlankWhenGiven(replacedBodyCode);
        RelatedBodyCode = Guard.Against.BlankWhenGiven(relatedBodyCode);
    }

    /// <summary>The code of the body that holds the seat.</summary>
    public string BodyCode { get; }

    /// <summary>The body as the text names it.</summary>
    public string NameAsWritten { get; }

    /// <summary>Whether the seat is held by right of office. Italian term: componente di diritto.</summary>
    public bool ExOfficio { get; }

    /// <summary>The code of the body whose place it took, or <see langword="null"/>.</summary>
    public string? ReplacedBodyCode { get; }

    /// <summary>The code of a body that it is tied to by our reading, or <see langword="null"/>.</summary>
    public string? RelatedBodyCode { get; }
}
