namespace Conciliazione.Certificates;

/// <summary>What a residue certificate holds of one project: the figures that its weights and its ceiling come from. Italian term: riga del certificato.</summary>
/// <remarks>As it was written: whether it holds is for the certificate to verify. Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record ResidueCertificateRow
{
    /// <summary>More planned actions than any project has; below it every weight fits.</summary>
    private const int MostActions = 1_000_000;

    /// <summary>Builds a row.</summary>
    /// <param name="code">The identifier of the project.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="asked">What was first asked.</param>
    /// <param name="assigned">What was assigned.</param>
    /// <param name="paid">What was paid out in the first phase.</param>
    /// <param name="planned">How many actions were planned for it.</param>
    /// <param name="started">How many were started.</param>
    /// <param name="precedence">The declared key for equal remainders, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException">A text is <see langword="null"/>.</exception>
    public ResidueCertificateRow(
        string code, LocalizedText title, Euro asked, Euro assigned, Euro paid, int planned, int started, long? precedence)
    {
        Code = Guard.Against.Null(code);
        Title = Guard.Against.Null(title);
        Asked = asked;
        Assigned = assigned;
        Paid = paid;
        Planned = planned;
        Started = started;
        Precedence = precedence;
    }

    /// <summary>The identifier of the project.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>What was first asked.</summary>
    public Euro Asked { get; }

    /// <summary>What was assigned.</summary>
    public Euro Assigned { get; }

    /// <summary>What was paid out in the first phase.</summary>
    public Euro Paid { get; }

    /// <summary>How many actions were planned for the first phase.</summary>
    public int Planned { get; }

    /// <summary>How many of them were started.</summary>
    public int Started { get; }

    /// <summary>The declared key for equal remainders, or <see langword="null"/>.</summary>
    public long? Precedence { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    internal bool IsSound =>
        Assigned > Euro.Zero && Asked >= Assigned && Paid >= Euro.Zero && Paid <= Assigned && Planned is > 0 and <= MostActions && Started >= 0 && Started <= Planned;

    /// <summary>The share of what was asked that was not assigned.</summary>
    internal Ratio Cut => Ratio.Of(Asked - Assigned, Asked);
}
