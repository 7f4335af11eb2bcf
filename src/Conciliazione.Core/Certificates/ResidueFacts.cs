namespace Conciliazione.Certificates;

/// <summary>The facts about one project that a residue round needs. Italian term: dati di prima fase.</summary>
/// <remarks>
/// As submitted or written: the sharing and the certificate report their defects. Equality is by content.
/// Immutable and thread-safe.
/// </remarks>
public sealed record ResidueFacts
{
    /// <summary>Initializes the facts of a project.</summary>
    /// <param name="code">The caller's identifier; not blank.</param>
    /// <param name="title">The display name.</param>
    /// <param name="asked">The amount originally requested.</param>
    /// <param name="assigned">What was assigned; above zero and at most what was asked.</param>
    /// <param name="paid">What was paid out in the first phase; at most what was assigned.</param>
    /// <param name="planned">The number of actions planned for the project; from 1 to 1,000,000.</param>
    /// <param name="started">The number of actions started; at most those planned.</param>
    /// <param name="precedence">The declared key for equal remainders, lower first, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is <see langword="null"/> or blank, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    public ResidueFacts(
        string code, LocalizedText title, Euro asked, Euro assigned, Euro paid, int planned, int started, long? precedence = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Title = Guard.Against.Null(title);
        Asked = asked;
        Assigned = assigned;
        Paid = paid;
        Planned = planned;
        Started = started;
        Precedence = precedence;
    }

    /// <summary>The caller's identifier.</summary>
    public string Code { get; }

    /// <summary>The display name.</summary>
    public LocalizedText Title { get; }

    /// <summary>The amount originally requested.</summary>
    public Euro Asked { get; }

    /// <summary>The amount assigned.</summary>
    public Euro Assigned { get; }

    /// <summary>The amount paid out in the first phase.</summary>
    public Euro Paid { get; }

    /// <summary>The number of actions planned for the first phase.</summary>
    public int Planned { get; }

    /// <summary>The number of planned actions that were started.</summary>
    public int Started { get; }

    /// <summary>The declared key that breaks equal remainders, or <see langword="null"/>.</summary>
    public long? Precedence { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
