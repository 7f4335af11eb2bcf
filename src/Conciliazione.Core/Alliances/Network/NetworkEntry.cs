using NodaTime;

namespace Conciliazione.Alliances;

/// <summary>
/// An entry in the register of a network: what a body, or a number of bodies counted together, did on a day. Italian term: registrazione.
/// </summary>
/// <remarks>
/// Texts often count those who join without naming them: such a batch has a code of its own, a category and a number, and each entry
/// says how many of it did something. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record NetworkEntry
{
    private NetworkEntry(NetworkEntryKind kind, string code, Body? body, CategoryCount bodies, LocalDate on, LegalSource source, int? number)
    {
        Kind = Guard.Against.Undeclared(kind);
        Code = code;
        Body = body;
        Bodies = bodies;
        On = Guard.Against.NonIsoDate(on);
        Source = Guard.Against.Null(source);
        Number = number;
    }

    /// <summary>What the entry says.</summary>
    public NetworkEntryKind Kind { get; }

    /// <summary>The code of the body or of the batch.</summary>
    public string Code { get; }

    /// <summary>The body; <see langword="null"/> for a batch.</summary>
    public Body? Body { get; }

    /// <summary>The category, and how many bodies the entry is about: one for a body.</summary>
    public CategoryCount Bodies { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The text or document that shows it.</summary>
    public LegalSource Source { get; }

    /// <summary>
    /// The number of the entry among those of the same day, lower ones first; <see langword="null"/> where their order does not matter.
    /// </summary>
    public int? Number { get; }

    /// <summary>Creates an entry about a body.</summary>
    /// <param name="kind">What the body did.</param>
    /// <param name="body">The body.</param>
    /// <param name="on">The day.</param>
    /// <param name="source">The text or document that shows it.</param>
    /// <param name="number">The number among the entries of the body on that day; needed where their order matters.</param>
    /// <exception cref="ArgumentException">
    /// A required argument is <see langword="null"/>, or <paramref name="on"/> is not in the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a declared value.</exception>
    public static NetworkEntry Of(NetworkEntryKind kind, Body body, LocalDate on, LegalSource source, int? number = null)
    {
        Guard.Against.Null(body);
        return new(kind, body.Code, body, new(body.Category, 1), on, source, number);
    }

    /// <summary>Creates an entry about bodies of one category that are counted together and not named.</summary>
    /// <param name="kind">What they did.</param>
    /// <param name="batch">The code of the batch, the same in all its entries; not blank.</param>
    /// <param name="bodies">The category, the same in all entries of the batch, and how many of the batch did it.</param>
    /// <param name="on">The day.</param>
    /// <param name="source">The text or document that shows it.</param>
    /// <param name="number">The number among the entries of the batch on that day; needed where their order matters.</param>
    /// <exception cref="ArgumentException">
    /// A required argument is <see langword="null"/>, <paramref name="batch"/> is blank, or <paramref name="on"/> is not in the ISO
    /// calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a declared value.</exception>
    public static NetworkEntry OfBatch(
        NetworkEntryKind kind, string batch, CategoryCount bodies, LocalDate on, LegalSource source, int? number = null)
    {
        Guard.Against.NullOrWhiteSpace(batch);
        return new(kind, batch, body: null, Guard.Against.Null(bodies), on, source, number);
    }

    /// <summary>Returns what the entry says, of whom, how many, and the day.</summary>
    public override string ToString() => $"{Kind} {Code} {Bodies} {TimeText.Day(On, Language.English)}";
}
