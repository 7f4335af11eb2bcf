namespace Conciliazione.Funding;

/// <summary>Revises a sharing by weight: the current units of each claim are its floor in the new sharing.</summary>
internal static class WeightRevision
{
    /// <summary>Applies events to a sharing and shares the freed units among the other claims.</summary>
    public static Validated<Revision<Sharing>> Apply(Sharing before, ValueList<ShareEvent> events, bool sharing) => Validated<Revision<Sharing>>.From(
        RevisionChecks.Of(
            events,
            before.Lines.ToDictionary(line => line.Claim.Code, line => (line.Units, line.Claim.Ceiling ?? before.Budget), StringComparer.Ordinal),
            before.Unit,
            before.Source),
        () => Revise(before, events, sharing));

    private static Revision<Sharing> Revise(Sharing before, ValueList<ShareEvent> events, bool sharing)
    {
        Dictionary<string, ShareEvent> byCode = events.ToDictionary(each => each.Code, StringComparer.Ordinal);
        ValueList<Claim> claims = before.Lines.Select(line => Changed(line, byCode.GetValueOrDefault(line.Claim.Code))).ToValueList();
        long freed = before.Lines.Sum(line => line.Units) - claims.Sum(claim => claim.Floor);
        if (!sharing || claims.All(claim => claim.Weight.Sign == 0))
        {
            // Every claim is held to its current units; the weights stay, since a sharing needs at least one.
            claims = before.Lines.Zip(claims, (line, claim) => Bounded(line.Claim, line.Claim.Weight, claim.Floor, claim.Floor)).ToValueList();
        }

        Sharing after = Sharing.Share(before.Budget, before.Unit, claims, before.Policy, before.Source).OrThrow();
        return new(before, after, freed, Changes(before, after, events));
    }

    private static ValueList<ShareChange> Changes(Sharing before, Sharing after, ValueList<ShareEvent> events) => before.Lines
        .Zip(after.Lines, after.ToCertificate().Explain())
        .Where(each => each.First.Units != each.Second.Units)
        .Select(each => new ShareChange(
            each.First.Claim.Code,
            each.First.Claim.Title,
            each.First.Units,
            each.Second.Units,
            each.Second.Units > each.First.Units
                ? new($"somme liberate (economie): {each.Third.Text.Italian}", $"units freed: {each.Third.Text.English}")
                : events.Single(named => named.Code == each.First.Claim.Code).Lost(each.Second.Units)))
        .ToValueList();

    private static Claim Changed(ShareLine line, ShareEvent? each) => each is null
        ? Bounded(line.Claim, line.Claim.Weight, line.Units, line.Claim.Ceiling)
        : each.Match(
            withdrawal => Bounded(line.Claim, Ratio.Whole(0), withdrawal.Paid, withdrawal.Paid),
            reduction => Bounded(
                line.Claim,
                line.Claim.Weight,
                Math.Min(line.Units, Math.Max(reduction.Due, reduction.Paid)),
                Math.Max(reduction.Due, reduction.Paid)));

    private static Claim Bounded(Claim claim, Ratio weight, long floor, long? ceiling) =>
        new(claim.Code, claim.Title, weight, floor, ceiling, claim.Precedence);
}
