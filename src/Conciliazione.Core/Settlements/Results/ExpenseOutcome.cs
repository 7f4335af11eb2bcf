namespace Conciliazione.Settlements;

/// <summary>How much of an expense is accepted, and why not all of it. Italian term: esito della spesa.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ExpenseOutcome
{
    private readonly LocalizedText? _why;

    internal ExpenseOutcome(Expense expense, int versionNumber, Euro accepted, RefusalReason? reason, LocalizedText? why, Provenance? provenance, LegalSource source)
    {
        Expense = expense;
        VersionNumber = versionNumber;
        Accepted = accepted;
        Reason = reason;
        _why = why;
        Provenance = provenance;
        Source = source;
    }

    /// <summary>The expense.</summary>
    public Expense Expense { get; }

    /// <summary>The number of the version of the cost plan that was in force on its day.</summary>
    public int VersionNumber { get; }

    /// <summary>The amount accepted.</summary>
    public Euro Accepted { get; }

    /// <summary>The amount that is not accepted.</summary>
    public Euro Refused => Expense.Amount - Accepted;

    /// <summary>Why it is not accepted in full: of several limits, the narrowest; <see langword="null"/> if it is.</summary>
    public RefusalReason? Reason { get; }

    /// <summary>
    /// Whether the text says that such spending is refused, or it is our interpretation; <see langword="null"/> if nothing is refused.
    /// </summary>
    public Provenance? Provenance { get; }

    /// <summary>The source of the limit, or that of the settlement.</summary>
    public LegalSource Source { get; }

    /// <summary>Returns the expense and its outcome as one sentence.</summary>
    /// <param name="language">The output language; the source is cited in Italian in either case.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        Guard.Against.Undeclared(language);
        bool italian = language == Language.Italian;
        string refused = _why is null || Provenance is not { } provenance ? ""
            : $", {Refused.ToString(language)} {(italian ? "non ammessi" : "not accepted")}: {_why.In(language)}{ProvenanceNote.Of(provenance, language)}";
        return $"{Expense.Code}, {TimeText.Day(Expense.On, language)}, {Expense.Body}, {(italian ? "voce" : "category")} {Expense.Category}, "
            + $"{SettlementText.Of(Expense.Funding).In(language)}: {(italian ? "ammessi" : "accepted")} {Accepted.ToString(language)}{refused} — {Source.Cite()}";
    }

    /// <summary>Returns the code of the expense and the amount accepted.</summary>
    public override string ToString() => $"{Expense.Code}: {Accepted}";
}
