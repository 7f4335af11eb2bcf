namespace Conciliazione.Alliances;

/// <summary>A seat in a committee, identified by the body that holds it. Italian term: componente.</summary>
/// <remarks>Bodies only, never people. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record CommitteeSeat
{
    /// <summary>Initializes a new seat.</summary>
    /// <param name="bodyCode">The code of the body that holds the seat, as in its alliances; not blank.</param>
    /// <param name="nameAsWritten">The body as named in the text; not blank.</param>
    /// <param name="exOfficio">Whether the seat is held by right of office.</param>
    /// <param name="replacedBodyCode">The code of the body that it replaced; <see langword="null"/> for none.</param>
    /// <param name="relatedBodyCode">
    /// The code of a body related to it according to our interpretation, such as the municipality that leads a district;
    /// <see langword="null"/> for none.
    /// </param>
    /// <exception cref="ArgumentException">A text is blank, or is <see langword="null"/> where a value is required.</exception>
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

    /// <summary>The body as named in the text.</summary>
    public string NameAsWritten { get; }

    /// <summary>Whether the seat is held by right of office. Italian term: componente di diritto.</summary>
    public bool ExOfficio { get; }

    /// <summary>The code of the body that it replaced, or <see langword="null"/>.</summary>
    public string? ReplacedBodyCode { get; }

    /// <summary>The code of a body related to it according to our interpretation, or <see langword="null"/>.</summary>
    public string? RelatedBodyCode { get; }
}
