using Conciliazione.Certificates;
using Conciliazione.Funding;

namespace Conciliazione.Incentives;

/// <summary>Says of each application what it receives and why, or what would decide it.</summary>
internal sealed class IncentiveDecisions(
    IncentiveScheme scheme, IncentiveFund fund, IncentiveTurn[] turns, IReadOnlyDictionary<string, IncentiveFate> fates)
{
    /// <summary>
    /// The unclear applications that may change what others find, in order: not those that receive nothing, end nothing and take no place.
    /// </summary>
    private readonly IncentiveTurn[] _open = [.. turns.Where(turn => turn.IsOpen
        && (fates[turn.Code].MayReceive || scheme.Shortfall.Value != ShortfallPolicy.Skip || scheme.Places?.Value == RecipientPlace.WhoseTurn))];

    /// <summary>The applications that are undecided although nothing of their own is unclear, in order.</summary>
    private readonly IncentiveTurn[] _waiting = [.. turns.Where(turn => turn.TakesPart && !turn.IsOpen && IsUndecided(turn, fates[turn.Code]))];

    /// <summary>What is said of those that depend on the same number of unclear applications, which are the first so many.</summary>
    private readonly Dictionary<int, (int Count, LocalizedText Reason, ValueList<MissingFact> Missing)> _said = [];

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
        if (IsUndecided(turn, fate))
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
        if (turns.Any(turn => turn.TakesPart && IsUndecided(turn, fates[turn.Code])))
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

    private static bool IsUndecided(IncentiveTurn turn, IncentiveFate fate) => !fate.IsOne || (fate.MayReceive && !turn.IsSure);

    private (LocalizedText Reason, ValueList<MissingFact> Missing) WhatDecides(IncentiveTurn turn, IncentiveFate fate)
    {
        ValueList<MissingFact> own = turn.Request.Missing;
        bool needsOthers = turn.IsSure || fate.MayReceiveNothing;
        (int count, LocalizedText others, ValueList<MissingFact> open) = needsOthers ? OpenBefore(turn) : (0, LocalizedText.Same("-"), []);
        // Whose turn is not known is not tied: what is missing comes first.
        bool isAt = turn.First == turn.Last;
        bool tied = needsOthers
            && ((isAt && _waiting.TakeWhile(other => other.First <= turn.Last).Any(other => other.Last >= turn.First && !ReferenceEquals(other, turn))) || count + own.Count == 0);
        if (own.Count == 0 && !tied)
        {
            return (others, open);
        }

        LocalizedText[] reasons =
        [
            .. own.Count > 0 ? [LocalizedText.From(language => (language == Language.Italian ? "da chiarire, " : "unclear, ") + MissingFact.Words(own, language))] : Array.Empty<LocalizedText>(),
            .. count > 0 ? [others] : Array.Empty<LocalizedText>(),
            .. tied ? [new("dipende dall'ordine fra le richieste alla pari", "depends on the order of the tied applications")] : Array.Empty<LocalizedText>(),
        ];
        return (
            LocalizedText.Join("; ", reasons),
            [
                .. own,
                .. open,
                .. tied ? [new MissingFact("ORDER", new("l'ordine fra le richieste alla pari", "the order of the tied applications"))] : ValueList<MissingFact>.Empty,
            ]);
    }

    /// <summary>Returns the unclear applications, but for itself, whose turns may come before that of an application.</summary>
    private (int Count, LocalizedText Reason, ValueList<MissingFact> Missing) OpenBefore(IncentiveTurn turn)
    {
        int count = _open.TakeWhile(other => other.First <= turn.Last).Count();
        if (!turn.IsOpen && _said.TryGetValue(count, out (int Count, LocalizedText Reason, ValueList<MissingFact> Missing) said))
        {
            return said;
        }

        string[] codes = [.. _open.Take(count).Where(other => !ReferenceEquals(other, turn)).Select(other => other.Code)];
        string listed = string.Join(", ", codes);
        (int, LocalizedText, ValueList<MissingFact>) before = (
            codes.Length,
            new($"dipende da richieste da chiarire: {listed}", $"depends on applications that are unclear: {listed}"),
            codes.Select(code => new MissingFact("OTHERS", new($"l'esito di {code}", $"the outcome of {code}"))).ToValueList());
        if (!turn.IsOpen)
        {
            _said[count] = before;
        }

        return before;
    }

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
