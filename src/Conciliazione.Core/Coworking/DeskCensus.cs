namespace Conciliazione.Coworking;

/// <summary>How many requests and renewals came to what. Italian term: censimento delle richieste di adesione e rinnovo.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
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

    /// <summary>Requests from outside.</summary>
    public int Requests { get; }

    /// <summary>Renewals asked for.</summary>
    public int Renewals { get; }

    /// <summary>Requests that have a desk.</summary>
    public int RequestsPlaced { get; }

    /// <summary>Renewals that have a desk.</summary>
    public int RenewalsPlaced { get; }

    /// <summary>Those on the waiting list.</summary>
    public int Waiting { get; }

    /// <summary>Those who hang on a tie.</summary>
    public int Undecided { get; }

    /// <summary>Those of whom something is not known or not read.</summary>
    public int ToClear { get; }

    /// <summary>Those below a minimum, excluded or withdrawn.</summary>
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

    /// <summary>Every count in words.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        Guard.Against.Undeclared(language);
        return language == Language.Italian
            ? FormattableString.Invariant($"domande {Requests}, assegnate {RequestsPlaced}; proroghe {Renewals}, assegnate {RenewalsPlaced}; in attesa {Waiting}; non decise {Undecided}; da chiarire {ToClear}; fuori {Out}")
            : FormattableString.Invariant($"requests {Requests}, placed {RequestsPlaced}; renewals {Renewals}, placed {RenewalsPlaced}; waiting {Waiting}; undecided {Undecided}; to clear {ToClear}; out {Out}");
    }

    /// <summary>The Italian counts.</summary>
    public override string ToString() => Render(Language.Italian);
}
