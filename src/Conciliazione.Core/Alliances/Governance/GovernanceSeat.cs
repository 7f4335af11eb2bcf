namespace Conciliazione.Alliances;

/// <summary>
/// A seat in a level of governance: of a body, of a category of bodies, or of someone the text does not name. Italian term: componente.
/// </summary>
/// <remarks>Bodies only, never people. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record GovernanceSeat
{
    private GovernanceSeat(string code, string nameAsWritten, string? body, BodyCategory? category, bool exOfficio)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        NameAsWritten = Guard.Against.NullOrWhiteSpace(nameAsWritten);
        BodyCode = body;
        Category = category;
        ExOfficio = exOfficio;
    }

    /// <summary>The code of the seat: one seat has one code, and one holder.</summary>
    public string Code { get; }

    /// <summary>The seat as the text writes it: the body, or the role that sits.</summary>
    public string NameAsWritten { get; }

    /// <summary>The code of the body that holds the seat, as in its alliances; <see langword="null"/> if the text names none.</summary>
    public string? BodyCode { get; }

    /// <summary>The category from which the holder comes; <see langword="null"/> for a body or a seat without a name.</summary>
    public BodyCategory? Category { get; }

    /// <summary>Whether the seat is held by right of office. Italian term: componente di diritto.</summary>
    public bool ExOfficio { get; }

    /// <summary>Creates the seat of a body.</summary>
    /// <param name="body">The code of the body, as in its alliances; not blank.</param>
    /// <param name="nameAsWritten">The body, or who sits for it, as named in the text; not blank, never a natural person.</param>
    /// <param name="exOfficio">Whether the seat is held by right of office.</param>
    /// <param name="code">The code of the seat; that of the body when omitted, which has one seat then.</param>
    /// <exception cref="ArgumentException">A text is blank, or is <see langword="null"/> where a value is required.</exception>
    public static GovernanceSeat OfBody(string body, string nameAsWritten, bool exOfficio = false, string? code = null)
    {
        Guard.Against.NullOrWhiteSpace(body);
        return new(Guard.Against.BlankWhenGiven(code) ?? body, nameAsWritten, body, category: null, exOfficio);
    }

    /// <summary>Creates a seat for a body of a category that the text does not name, such as "a trade union".</summary>
    /// <param name="code">The code of the seat; not blank.</param>
    /// <param name="nameAsWritten">The seat as written; not blank.</param>
    /// <param name="category">The category.</param>
    /// <param name="exOfficio">Whether the seat is held by right of office.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or a text is blank.</exception>
    public static GovernanceSeat OfCategory(string code, string nameAsWritten, BodyCategory category, bool exOfficio = false) =>
        new(code, nameAsWritten, body: null, Guard.Against.Null(category), exOfficio);

    /// <summary>Creates a seat of which the text names neither the body nor its category.</summary>
    /// <param name="code">The code of the seat; not blank.</param>
    /// <param name="nameAsWritten">The seat as written, such as a role; not blank, never a natural person.</param>
    /// <param name="exOfficio">Whether the seat is held by right of office.</param>
    /// <exception cref="ArgumentException">A text is <see langword="null"/> or blank.</exception>
    public static GovernanceSeat Unnamed(string code, string nameAsWritten, bool exOfficio = false) =>
        new(code, nameAsWritten, body: null, category: null, exOfficio);

    /// <summary>Returns the seat as written.</summary>
    public override string ToString() => NameAsWritten;
}
