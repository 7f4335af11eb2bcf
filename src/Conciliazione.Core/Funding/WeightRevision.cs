namespace Conciliazione.Funding;

/// <summary>A sharing by weight after withdrawals and reductions, and what that changed. Italian term: revisione del riparto.</summary>
/// <remarks>
/// Whoever had something keeps it, unless an event names them: what each has is the floor of the new sharing, under the same
/// policy. So a revision never takes from one to give to another. Units that hung on a tie are free too. Equality is by content. Immutable, safe for any thread.
/// </remarks>
public sealed record WeightRevision
{
    private WeightRevision(Sharing before, Sharing after, long freed, ValueList<ShareEvent> events)
    {
        Before = before;
        After = after;
        Freed = freed;
        Changes = before.Lines.Zip(after.Lines, after.ToCertificate().Explain())
            .Where(each => each.First.Units != each.Second.Units)
            .Select(each => new ShareChange(
                each.First.Claim.Code,
                each.First.Claim.Title,
                each.First.Units,
                each.Second.Units,
                each.Second.Units > each.First.Units
                    ? new($"quote liberate: {each.Third.Text.Italian}", $"units freed: {each.Third.Text.English}")
                    : events.Single(named => named.Code == each.First.Claim.Code).Lost(each.Second.Units)))
            .ToValueList();
    }

    /// <summary>What there was.</summary>
    public Sharing Before { get; }

    /// <summary>What there is now; each claim with the floor and ceiling that the revision gave it.</summary>
    public Sharing After { get; }

    /// <summary>How many units the events freed; what was already left comes on top.</summary>
    public long Freed { get; }

    /// <summary>Who gained and who lost, by code.</summary>
    public ValueList<ShareChange> Changes { get; }

    /// <summary>Who changed.</summary>
    public override string ToString() => $"{Changes}";

    /// <summary>Applies events to a sharing and shares what is free among the others.</summary>
    /// <param name="before">The sharing as it stands.</param>
    /// <param name="events">What happened; one event a claim.</param>
    /// <param name="sharing">
    /// Whether what is free is shared among those that go on, up to their ceilings; else nobody gets more, those tied included, and all
    /// of it stays in what is left, for a residue round. Where nobody with a weight goes on, it stays there too.
    /// </param>
    /// <returns>The revision, or everything that is wrong with the events.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<WeightRevision> Apply(Sharing before, ValueList<ShareEvent> events, bool sharing = true)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(events);
        return Validated<WeightRevision>.From(
            RevisionChecks.Of(
                events,
                before.Lines.ToDictionary(line => line.Claim.Code, line => (line.Units, line.Claim.Ceiling ?? before.Budget), StringComparer.Ordinal),
                before.Unit,
                before.Source),
            () => Revise(before, events, sharing));
    }

    private static WeightRevision Revise(Sharing before, ValueList<ShareEvent> events, bool sharing)
    {
        Dictionary<string, ShareEvent> byCode = events.ToDictionary(each => each.Code, StringComparer.Ordinal);
        ValueList<Claim> claims = before.Lines.Select(line => Changed(line, byCode.GetValueOrDefault(line.Claim.Code))).ToValueList();
        long freed = before.Lines.Sum(line => line.Units) - claims.Sum(claim => claim.Floor);
        if (!sharing || claims.All(claim => claim.Weight.Sign == 0))
        {
            // Everyone held to what they have; the weights stay, since a sharing needs one.
            claims = before.Lines.Zip(claims, (line, claim) => Bounded(line.Claim, line.Claim.Weight, claim.Floor, claim.Floor)).ToValueList();
        }

        Sharing after = Sharing.Share(before.Budget, before.Unit, claims, before.Policy, before.Source).OrThrow();
        return new(before, after, freed, events);
    }

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
