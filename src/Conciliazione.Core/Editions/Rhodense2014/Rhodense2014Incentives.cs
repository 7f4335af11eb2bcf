using Conciliazione.Certificates;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Funding;
using Conciliazione.Incentives;

namespace Conciliazione.Editions;

/// <summary>
/// The incentive of "+ t x t" (RHO-5): a part of the costs of the first audit for the Bollino Etico Sociale, or of a consultancy path towards
/// it, as the enterprise chooses. Italian term: compartecipazione agli oneri.
/// </summary>
/// <remarks>
/// The text gives no amounts: the caller does. Immutable and thread-safe. Source: D.G.R. 1081/2013, "+ t x t", activity 6; cronoprogramma anno
/// 2014; punto 6.
/// </remarks>
public static class Rhodense2014Incentives
{
    /// <summary>The code of the scheme.</summary>
    public const string Scheme = "RHO-5";

    private static LegalSource Activity => Rhodense2014Sources.Activity(6);
    private static LegalSource Schedule => Rhodense2014Sources.ScheduleOf(2014);

    /// <summary>Whether the enterprise has joined the project.</summary>
    public static Fact<FactSheet>.YesNo Joined { get; } = SheetFact.YesNo("JOINED", new("aderisce al progetto", "has joined the project"));

    /// <summary>Whether the enterprise has had the attestation before.</summary>
    public static Fact<FactSheet>.YesNo Attested { get; } = SheetFact.YesNo(
        "ATTESTED", new("ha già avuto l'attestazione", "has had the attestation before"));

    /// <summary>The facts for the sheet of an enterprise.</summary>
    public static FactCatalogue<FactSheet> Catalogue { get; } = FactCatalogue<FactSheet>.Create([Joined, Attested]).OrThrow();

    /// <summary>
    /// The number of enterprises accompanied that the project aims at: 15, either way counted. Whether it is a ceiling too is not in the text.
    /// </summary>
    public static Policy<int> Target { get; } = new(
        new(
            "RHO-5-TARGET",
            new("imprese accompagnate, al massimo", "enterprises accompanied, at most"),
            Rhodense2014Sources.Recipients,
            Provenance.Reading),
        15);

    /// <summary>What a reader should know, but no rule decides.</summary>
    public static ValueList<Notice> Notices { get; } =
    [
        new(
            "RHO-5-CEILING",
            new("Le 15 aziende da accompagnare sono un obiettivo: se siano anche un massimo non è nel testo; interpretazione applicata, non lo sono. Dove lo sono, conta chi riceve il contributo.",
                "The 15 companies to accompany are a target: whether they are a maximum too is not in the text; interpretation applied, they are not. Where they are, those that receive the contribution count."),
            Rhodense2014Sources.Recipients),
        new(
            "RHO-5-FIRST",
            new("Si cofinanzia il primo audit: interpretazione applicata, anche il percorso consulenziale è per chi non ha ancora l'attestazione, e un'impresa sceglie uno dei due.",
                "The first audit is part-financed: interpretation applied, the consultancy path too is for those that have no attestation yet, and an enterprise chooses one of the two."),
            Activity),
    ];

    /// <summary>Returns the scheme as a call of its own.</summary>
    /// <param name="amounts">The amount for an enterprise; strictly a part of the cost, so without a share of 100%.</param>
    /// <param name="targetIsCeiling">
    /// Whether no more than <see cref="Target"/> enterprises are accompanied; not so when omitted, which is our interpretation.
    /// </param>
    /// <param name="place">Who counts towards the ceiling, if there is one; those that receive the contribution when omitted, which is our interpretation.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="amounts"/> is <see langword="null"/>, or <paramref name="place"/> is not a declared value.
    /// </exception>
    /// <exception cref="DefectsException"><paramref name="amounts"/> may cover the whole cost.</exception>
    public static IncentiveCall Call(
        GrantAmountRule amounts, bool targetIsCeiling = false, RecipientPlace place = RecipientPlace.WhoReceives)
    {
        Guard.Against.Null(amounts);
        Guard.Against.Undeclared(place);
        return IncentiveCall.Create(
            Label("RHO-5-CALL", "Rilascio del Bollino Etico Sociale", "Award of the Bollino Etico Sociale", Activity),
            [
                IncentiveScheme.Create(
                    Label(Scheme, "Cofinanziamento del primo audit o di una consulenza", "Part-financing of the first audit or of a consultancy", Activity),
                    RequirementSet<FactSheet>.Create(
                        1,
                        Catalogue,
                        Requirement.AllOf(
                            Label("RHO-5-ACCESS", "Impresa che aderisce, senza attestazioni precedenti", "Enterprise that has joined, without earlier attestations", Activity),
                            Requirement.Is(Label("RHO-5-JOINED", "Aderisce al progetto", "Has joined the project", Schedule), Joined),
                            Requirement.IsNot(Label("RHO-5-NONE-BEFORE", "Nessuna attestazione precedente", "No earlier attestation", Activity, Provenance.Reading), Attested))).OrThrow(),
                    Label("RHO-5-ORDER", "ordine di arrivo", "order of arrival", Activity, Provenance.Reading),
                    amounts,
                    new(
                        Label("RHO-5-SHORTFALL", "se i fondi non bastano per una richiesta", "if the money is not enough for an application", Activity, Provenance.Reading),
                        ShortfallPolicy.Skip),
                    [IncentiveBenefit.Audit, IncentiveBenefit.Consultancy],
                    [IncentiveMoney.Base],
                    partOnly: Label("RHO-5-PART", "Solo una parte degli oneri", "Only a part of the costs", Activity),
                    mostRecipients: targetIsCeiling ? Target : null,
                    places: targetIsCeiling
                        ? new(Label("RHO-5-PLACES", "un posto lo occupa", "a place is taken by", Rhodense2014Sources.Recipients, Provenance.Reading), place)
                        : null).OrThrow(),
            ]).OrThrow();
    }

    private static RuleLabel Label(string code, string italian, string english, LegalSource source, Provenance provenance = Provenance.Stated) =>
        new(code, new(italian, english), source, provenance);
}
