namespace Conciliazione.Coworking;

/// <summary>
/// The number of requests and renewals by outcome. Italian term: censimento delle richieste di adesione e rinnovo.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record DeskCensus
{
    private DeskCensus(int requests, int renewals, int requestsPlaced, int renewalsPlaced, int waiting, int undecided, int toClear)
    {
        Requests = requests;
        Renewals = renewals;
        RequestsPlaced = requestsPlaced;
        RenewalsPlaced = renewalsPlaced;
        Waiting = waiting;
        Undecided = undecided;
        ToClear = toClear;
    }

    /// <summary>The number of requests from outside.</summary>
    public int Requests { get; }

    /// <summary>The number of renewals requested.</summary>
    public int Renewals { get; }

    /// <summary>The number of requests with a desk.</summary>
    public int RequestsPlaced { get; }

    /// <summary>The number of renewals with a desk.</summary>
    public int RenewalsPlaced { get; }

    /// <summary>The number on the waiting list.</summary>
    public int Waiting { get; }

    /// <summary>The number that depend on a tie.</summary>
    public int Undecided { get; }

    /// <summary>The number with missing information, or that could not be read.</summary>
    public int ToClear { get; }

    /// <summary>The number below a minimum, excluded or withdrawn.</summary>
    public int Out => Requests + Renewals - RequestsPlaced - RenewalsPlaced - Waiting - Undecided - ToClear;

    /// <summary>Counts the entries of a ranking.</summary>
    internal static DeskCensus From(ValueList<DeskEntry> entries) => new(
        entries.Count(entry => !entry.IsRenewal),
        entries.Count(entry => entry.IsRenewal),
        entries.Count(entry => entry is { IsRenewal: false, Status: DeskStatus.Placed }),
        entries.Count(entry => entry is { IsRenewal: true, Status: DeskStatus.Placed }),
        entries.Count(entry => entry.Status is DeskStatus.Waiting),
        entries.Count(entry => entry.Status is DeskStatus.Undecided),
        entries.Count(entry => entry.Status is DeskStatus.Unclear or DeskStatus.Unread));

    /// <summary>Returns every count as text.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        Guard.Against.Undeclared(language);
        return language == Language.Italian
            ? FormattableString.Invariant($"domande {Requests}, con posto assegnato {RequestsPlaced}; proroghe {Renewals}, con posto assegnato {RenewalsPlaced}; in attesa {Waiting}; da decidere {Undecided}; da chiarire {ToClear}; non ammesse {Out}")
            : FormattableString.Invariant($"requests {Requests}, desks assigned {RequestsPlaced}; renewals {Renewals}, desks assigned {RenewalsPlaced}; waiting {Waiting}; undecided {Undecided}; unclear {ToClear}; not admitted {Out}");
    }

    /// <summary>Returns the counts in Italian.</summary>
    public override string ToString() => Render(Language.Italian);
}
