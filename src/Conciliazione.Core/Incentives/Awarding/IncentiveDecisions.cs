using Conciliazione.Certificates;
using Conciliazione.Funding;

namespace Conciliazione.Incentives;

/// <summary>Says of each application what it receives and why, or what would decide it.</summary>
internal sealed class IncentiveDecisions(
    IncentiveScheme scheme, IncentiveFund fund, IncentiveTurn[] turns, IReadOnlyDictionary<string, IncentiveFate> fates)
{
    /// <summary>Returns the decision on an application.</summary>
    public GrantDecision On(IncentiveTurn turn)
    {
        if (turn.Request.Exclusion is { } exclusion)
        {
            return new(
                turn.Request, GrantStatus.Excluded, Euro.Zero, Euro.Zero, fund.Amount, new($"nessun incentivo, {exclusion.Italian}", $"no incentive, {exclusion.English}"));
        }

        IncentiveFate fate = fates[turn.Code];
        var available = Euro.FromCents(fate.Available);
        if (IsUndecided(turn))
        {
            (LocalizedText reason, ValueList<MissingFact> missing) = WhatDecides(turn, fate);
            return new(turn.Request, GrantStatus.Undecided, turn.Due, Euro.Zero, available, reason, missing);
        }

        var amount = Euro.FromCents(fate.Most);
        GrantStatus status = !fate.MayReceive ? fate.MayLackMoney || fate.MayComeTooLate ? GrantStatus.NotFunded : GrantStatus.Excluded
            : amount == turn.Application.Asked ? GrantStatus.InFull
            : GrantStatus.InPart;
        return new(turn.Request, status, turn.Due, amount, available, fate.MayReceive ? Received(turn, amount) : Nothing(turn, fate));
    }

    /// <summary>Returns the certificate of the money, if every application is decided; otherwise <see langword="null"/>.</summary>
    public ShareCertificate? Certify()
    {
        if (turns.Any(turn => turn.TakesPart && IsUndecided(turn)))
        {
            return null;
        }

        // Where all are decided, each order of those tied leads to the same: this is one of them.
        ValueList<GrantRequest> requests = turns.Select((turn, i) => new GrantRequest(
            turn.Code,
            turn.Request.Title,
            Euro.FromCents(turn.Most),
            rank: i + 1,
            exclusion: turn.Request.Exclusion ?? (fates[turn.Code].MayLackPlace ? NoPlace : null))).ToValueList();
        var policy = new Policy<GrantPolicy>(scheme.Shortfall.Label, GrantPolicy.ByRank(scheme.Shortfall.Value));
        return GrantAssignment.Assign(fund.Amount, requests, policy, fund.Label.Source).OrThrow().Certificate;
    }

    private static LocalizedText NoPlace => new("il numero massimo di imprese è già raggiunto", "the maximum number of enterprises has been reached");

    private bool IsUndecided(IncentiveTurn turn) => fates[turn.Code] is { } fate && (!fate.IsOne || (fate.MayReceive && !turn.IsSure));

    private (LocalizedText Reason, ValueList<MissingFact> Missing) WhatDecides(IncentiveTurn turn, IncentiveFate fate)
    {
        ValueList<MissingFact> own = turn.Request.Missing;
        bool needsOthers = turn.IsSure || fate.MayReceiveNothing;
        IncentiveTurn[] before = needsOthers ? [.. turns.Where(other => other.Code != turn.Code && other.TakesPart && other.First <= turn.Last)] : [];
        string[] open = [.. before.Where(other => other.IsOpen && CanChange(other)).Select(other => other.Code)];
        bool tied = needsOthers && (before.Any(other => !other.IsOpen && IsUndecided(other) && other.Last >= turn.First) || open.Length + own.Count == 0);
        LocalizedText[] reasons =
        [
            .. own.Count > 0 ? [LocalizedText.From(language => (language == Language.Italian ? "da chiarire, " : "unclear, ") + MissingFact.Words(own, language))] : Array.Empty<LocalizedText>(),
            .. open.Length > 0 ? [new($"dipende da richieste da chiarire: {string.Join(", ", open)}", $"depends on applications that are unclear: {string.Join(", ", open)}")] : Array.Empty<LocalizedText>(),
            .. tied ? [new("dipende dall'ordine fra le richieste alla pari", "depends on the order of the tied applications")] : Array.Empty<LocalizedText>(),
        ];
        return (
            LocalizedText.Join("; ", reasons),
            [
                .. own,
                .. open.Select(code => new MissingFact("OTHERS", new($"l'esito di {code}", $"the outcome of {code}"))),
                .. tied ? [new MissingFact("ORDER", new("l'ordine fra le richieste alla pari", "the order of the tied applications"))] : ValueList<MissingFact>.Empty,
            ]);
    }

    /// <summary>
    /// Determines whether an unclear application may change what others find: not if it receives nothing, ends nothing and takes no place.
    /// </summary>
    private bool CanChange(IncentiveTurn turn) =>
        fates[turn.Code].MayReceive || scheme.Shortfall.Value != ShortfallPolicy.Skip || scheme.Places?.Value == RecipientPlace.WhoseTurn;

    private static LocalizedText Received(IncentiveTurn turn, Euro amount) => amount == turn.Application.Asked ? new("richiesta accolta per intero", "granted in full")
        : amount.Cents == turn.Most ? new("richiesta accolta fino all'importo spettante", "granted up to the amount due")
        : new("richiesta accolta per la parte che resta", "granted for the part that is left");

    private static LocalizedText Nothing(IncentiveTurn turn, IncentiveFate fate)
    {
        LocalizedText[] reasons =
        [
            .. fate.MayLackMoney ? [new("i fondi non bastano", "the money is not enough")] : Array.Empty<LocalizedText>(),
            .. fate.MayComeTooLate ? [new("l'assegnazione si è fermata a una richiesta precedente", "the assignment stopped at an earlier application")] : Array.Empty<LocalizedText>(),
            .. fate.MayLackPlace ? [NoPlace] : Array.Empty<LocalizedText>(),
        ];
        LocalizedText joined = LocalizedText.Join(new LocalizedText(" o ", " or "), reasons);
        return turn.IsOpen ? new($"{joined.Italian}, qualunque sia il dato mancante", $"{joined.English}, whatever the missing fact is") : joined;
    }
}
