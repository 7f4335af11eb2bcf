using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>
/// A request before the pool is assigned: the amount due to it, or why it is excluded, or what is missing to decide it.
/// </summary>
internal sealed record GrantTurn
{
    private GrantTurn(GrantRequest request, Known<Euro> due, LocalizedText? exclusion, ValueList<MissingFact> missing, ValueList<string> behind)
    {
        Request = request;
        Due = due;
        Exclusion = exclusion;
        Missing = missing;
        Behind = behind;
    }

    public GrantRequest Request { get; }

    public LocalizedText? Exclusion { get; }

    /// <summary>Whether the request is neither excluded nor open.</summary>
    public bool TakesPart => Exclusion is null && !IsOpen;

    /// <summary>Whether a fact is missing, of this request or of one it depends on.</summary>
    public bool IsOpen => Missing.Count > 0;

    public long Cents => Due.TryGet(out Euro due) ? due.Cents : 0;

    public Ratio Weight => Request.Points.TryGet(out Points points) ? points.ToRatio() : Ratio.Whole(0);

    private Known<Euro> Due { get; }

    private ValueList<MissingFact> Missing { get; }

    /// <summary>The codes of the open requests that this one depends on; empty if it lacks a fact of its own.</summary>
    private ValueList<string> Behind { get; }

    /// <summary>
    /// Returns the requests by rank and code. If one lacks a fact and the pool may not be enough for all, none is decided.
    /// </summary>
    public static ValueList<GrantTurn> Of(Euro pool, ValueList<GrantRequest> requests, GrantPolicy policy)
    {
        GrantTurn[] turns =
        [
            .. requests
                .OrderBy(request => request.Rank is null)
                .ThenBy(request => request.Rank)
                .ThenBy(request => request.Code, StringComparer.Ordinal)
                .Select(request => Alone(request, policy)),
        ];
        GrantTurn[] asking = [.. turns.Where(turn => turn.Exclusion is null)];
        bool enough = asking.All(turn => turn.Due.IsKnown)
            && asking.Aggregate(Int128.Zero, (sum, turn) => sum + turn.Cents) <= pool.Cents;
        if (enough)
        {
            return turns.ToValueList();
        }

        if (policy is not GrantPolicy.Ranked)
        {
            turns = [.. turns.Select(turn => turn.TakesPart && !turn.Request.Points.IsKnown ? turn.Lacking(GrantRequest.MissingPoints) : turn)];
        }

        ValueList<string> open = turns.Where(turn => turn.IsOpen).Select(turn => turn.Request.Code).ToValueList();
        ValueList<MissingFact> missing = open
            .Select(code => new MissingFact("OTHERS", new($"i dati mancanti di {code}", $"the missing facts of {code}"))).ToValueList();
        return open.Count == 0
            ? turns.ToValueList()
            : turns.Select(turn => turn.TakesPart ? new(turn.Request, turn.Due, null, missing, open) : turn).ToValueList();
    }

    /// <summary>Returns the decision taken down the ranking.</summary>
    public GrantDecision Decide(RankedLine line) => new(
        Request,
        line.Status,
        Due,
        Euro.FromCents(line.Units),
        Euro.FromCents(line.Available),
        line.Status switch
        {
            GrantStatus.InFull => InFull,
            GrantStatus.InPart => new("accolta per la parte che resta", "granted for the part that is left"),
            GrantStatus.Excluded => Excluded(Exclusion!),
            GrantStatus.Undecided => new(
                "ex aequo e il fondo non basta per tutte: decide una graduatoria o il Comitato",
                "tied, and the pool is not enough for all: a ranking or the committee must decide"),
            _ => Cents == 0
                ? new("la graduatoria si è fermata prima", "the ranking ended before it")
                : new("il fondo non basta", "the pool is not enough"),
        },
        line.Status == GrantStatus.Undecided ? [new("RANKING", new("una graduatoria", "a ranking"))] : []);

    /// <summary>Returns the decision taken in proportion.</summary>
    public GrantDecision Decide(ShareLine line, Euro pool, LocalizedText why)
    {
        var amount = Euro.FromCents(line.Units);
        bool whole = Request.Amount.TryGet(out Euro asked) && amount == asked;
        return new(
            Request,
            whole ? GrantStatus.InFull : amount > Euro.Zero ? GrantStatus.InPart : GrantStatus.NotFunded,
            Due,
            amount,
            pool,
            whole ? InFull
                : Cents == 0 ? new("la sua fascia di punteggio non riconosce alcun importo", "its band of points grants no amount")
                : line.Units == Cents ? new("accolta per quanto spetta alla sua fascia di punteggio", "granted as far as its band of points allows")
                : new($"il fondo non basta per tutte: in proporzione ai punti, {why.Italian}", $"the pool is not enough for all: in proportion to the points, {why.English}"));
    }

    /// <summary>Returns the decision on a request that no sharing decides: excluded, or undecided.</summary>
    public GrantDecision Wait(Euro pool) => Exclusion is { } exclusion
        ? new(Request, GrantStatus.Excluded, Due, Euro.Zero, pool, Excluded(exclusion))
        : new(
            Request,
            GrantStatus.Undecided,
            Behind.Count > 0 ? Due : default,
            Euro.Zero,
            pool,
            Behind.Count > 0
                ? new(
                    $"il fondo può non bastare per tutte, e altre richieste sono da chiarire: {string.Join(", ", Behind)}",
                    $"the pool may not be enough for all, and other requests are unclear: {string.Join(", ", Behind)}")
                : MissingFact.Unclear(Missing.Select(fact => fact.Title)),
            Missing);

    /// <summary>Returns the row of an excluded request in the certificate of a sharing in proportion.</summary>
    public CertificateRow ExcludedRow() => new(
        Request.Code, Request.Title, rank: null, kept: 0, due: Cents, share: 0, [], [], CertificateStatus.Excluded, Exclusion);

    private static LocalizedText InFull => new("richiesta accolta per intero", "granted in full");

    private static LocalizedText Excluded(LocalizedText reason) => new($"nessun contributo: {reason.Italian}", $"no grant: {reason.English}");

    private static GrantTurn Alone(GrantRequest request, GrantPolicy policy)
    {
        if (request.Exclusion is { } exclusion)
        {
            return new(request, Euro.Zero, exclusion, [], []);
        }

        if (!request.Amount.TryGet(out Euro asked))
        {
            return new(request, default, null, [.. request.Missing, new("REQUESTED", new("il contributo richiesto", "the amount requested"))], []);
        }

        if (policy is not GrantPolicy.Banded banded)
        {
            return new(request, asked, null, request.Missing, []);
        }

        Finding measured = banded.Amounts.Measure(asked, request.Cost, request.Points).OrThrow();
        return measured.Outcome.Match(
            _ => throw new System.Diagnostics.UnreachableException(),
            _ => new GrantTurn(request, Euro.Zero, LocalizedText.From(measured.Explain), [], []),
            // What is due is at most what is asked, which is enough to tell whether the pool suffices.
            unclear => new GrantTurn(request, asked, null, [.. request.Missing, .. unclear.Missing], []),
            _ => new GrantTurn(request, banded.Amounts.AmountOf(asked, request.Cost, request.Points).OrThrow(), null, request.Missing, []));
    }

    private GrantTurn Lacking(MissingFact fact) => new(Request, Due, Exclusion, [fact], []);
}
