using Conciliazione.Certificates;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Funding;
using Conciliazione.Incentives;
using Conciliazione.Rankings;
using Conciliazione.Scoring;

namespace Conciliazione.Editions;

/// <summary>
/// The incentives of the two alliances of Milan: those of Conciliazione in Pratica for the trial of its model and, with the bonus, for what
/// comes after; and the third action of Concilia Milano. Italian term: incentivi alle imprese.
/// </summary>
/// <remarks>
/// The text gives neither points nor amounts: the caller does. Immutable and thread-safe. Source: D.G.R. 1081/2013, Conciliazione in Pratica,
/// obiettivi e finalità; modalità di utilizzo della premialità; Concilia Milano, attività.
/// </remarks>
public static class Milano2014Incentives
{
    /// <summary>The code of the scheme for enterprises in the trial.</summary>
    public const string Trial = "CIP-TRIAL-INCENTIVE";

    private static LegalSource Aims => Milano2014Sources.InPracticeAims;
    private static LegalSource Bonus => Milano2014Sources.BonusUses;
    private static LegalSource ThirdAction => Milano2014Sources.ConciliaActivities;

    /// <summary>The size of the enterprise: <c>MICRO</c>, <c>SMALL</c>, <c>MEDIUM</c> or <c>LARGE</c>.</summary>
    public static Fact<FactSheet>.Choice Size { get; } = SheetFact.Choice(
        "SIZE",
        new("dimensione dell'impresa", "size of the enterprise"),
        [new("MICRO", LocalizedText.Same("micro")), new("SMALL", new("piccola", "small")), new("MEDIUM", new("media", "medium")), new("LARGE", new("grande", "large"))]);

    /// <summary>Whether the enterprise takes part, or took part, in the trial of the model.</summary>
    public static Fact<FactSheet>.YesNo InTrial { get; } = SheetFact.YesNo(
        "IN-TRIAL", new("partecipa o ha partecipato alla sperimentazione", "takes part or took part in the trial"));

    /// <summary>Whether the measures tried meet needs of conciliation of the workers and their families.</summary>
    public static Fact<FactSheet>.YesNo MeetsNeeds { get; } = SheetFact.YesNo(
        "MEETS-NEEDS",
        new("le misure rispondono a esigenze di conciliazione dei lavoratori e delle loro famiglie", "the measures meet needs of conciliation of the workers and their families"));

    /// <summary>Whether the entrepreneur undertakes to adopt the model.</summary>
    public static Fact<FactSheet>.YesNo Adopts { get; } = SheetFact.YesNo(
        "ADOPTS", new("si impegna ad adottare il modello", "undertakes to adopt the model"));

    /// <summary>Whether the measures are structural.</summary>
    public static Fact<FactSheet>.YesNo Structural { get; } = SheetFact.YesNo("STRUCTURAL", new("misure strutturali", "structural measures"));

    /// <summary>Whether the structural measures are of medium or long term.</summary>
    public static Fact<FactSheet>.YesNo MediumOrLong { get; } = SheetFact.YesNo(
        "MEDIUM-LONG", new("misure strutturali di medio-lungo periodo", "structural measures of medium or long term"));

    /// <summary>Whether the entrepreneur joins the territorial agreement.</summary>
    public static Fact<FactSheet>.YesNo JoinsAccord { get; } = SheetFact.YesNo(
        "ACCORD", new("adesione all'Accordo Territoriale", "joins the territorial agreement"));

    /// <summary>Whether the entrepreneur makes other commitments that last.</summary>
    public static Fact<FactSheet>.YesNo LastingCommitment { get; } = SheetFact.YesNo(
        "LASTING", new("altre forme di impegno continuativo", "other lasting commitments"));

    /// <summary>Whether the entrepreneur proposes to carry the measures further once the trial has ended.</summary>
    public static Fact<FactSheet>.YesNo Extends { get; } = SheetFact.YesNo(
        "EXTENDS", new("propone di proseguire le misure adottate", "proposes to carry the measures further"));

    /// <summary>Whether the enterprise has made work more flexible.</summary>
    public static Fact<FactSheet>.YesNo MadeFlexible { get; } = SheetFact.YesNo(
        "MADE-FLEXIBLE", new("ha reso il lavoro più flessibile per la conciliazione", "has made work more flexible for conciliation"));

    /// <summary>Whether the enterprise wishes to make work more flexible.</summary>
    public static Fact<FactSheet>.YesNo WishesFlexible { get; } = SheetFact.YesNo(
        "WISHES-FLEXIBLE", new("desidera rendere il lavoro più flessibile per la conciliazione", "wishes to make work more flexible for conciliation"));

    /// <summary>Every fact of these schemes, for the sheet of an enterprise.</summary>
    public static FactCatalogue<FactSheet> Catalogue { get; } = FactCatalogue<FactSheet>.Create(
        [Size, InTrial, MeetsNeeds, Adopts, Structural, MediumOrLong, JoinsAccord, LastingCommitment, Extends, MadeFlexible, WishesFlexible]).OrThrow();

    /// <summary>
    /// What happens to the first application of Conciliazione in Pratica for which the money does not suffice: the next one is tried, which is
    /// our interpretation.
    /// </summary>
    public static Policy<ShortfallPolicy> Shortfall { get; } = ShortfallAt(Bonus, "CIP-SHORTFALL");

    /// <summary>What a reader should know, but no rule decides.</summary>
    public static ValueList<Notice> Notices { get; } =
    [
        new(
            "MIL-INCENTIVE-AMOUNTS",
            new("Punti della griglia e importi degli incentivi non sono nel testo: li dà chi usa la libreria.",
                "The points of the grid and the amounts of the incentives are not in the text: whoever uses the library gives them."),
            Bonus),
        new(
            "MIL-INCENTIVE-ORDER",
            new("Salvo dove c'è la griglia, il testo non dice in quale ordine si servano le richieste: interpretazione applicata, l'ordine di arrivo.",
                "Except where there is the grid, the text does not say in which order applications are served: interpretation applied, the order of arrival."),
            Aims),
        new(
            "CIP-INCENTIVE-NUMBER",
            new("Le imprese della sperimentazione sono 25 o 30: interpretazione applicata, è quante se ne attendono e non un massimo di incentivi.",
                "The enterprises of the trial are 25 or 30: interpretation applied, this is how many are expected and no maximum of incentives."),
            Milano2014Sources.InPracticeAims),
        new(
            "CIP-INCENTIVE-GRID",
            new("Le misure di medio-lungo periodo devono essere comunque strutturali: interpretazione applicata, che siano strutturali è un requisito e che durino a medio-lungo periodo dà punti.",
                "Measures of medium or long term are structural in any case: interpretation applied, being structural is a requirement, and medium or long term earns points."),
            Bonus),
        new(
            "CIP-INCENTIVE-SIZE",
            new("Per gli incentivi con la premialità il testo parla di imprenditori, senza ripetere la dimensione: interpretazione applicata, non è un requisito.",
                "For incentives from the bonus the text speaks of entrepreneurs, and does not repeat the size: interpretation applied, it is no requirement."),
            Bonus),
        new(
            "CIP-INCENTIVE-AFTER",
            new("Se chi prosegue debba avere ricevuto il primo incentivo non è nel testo: interpretazione applicata, basta avere concluso la sperimentazione.",
                "Whether those that go on must have received the first incentive is not in the text: interpretation applied, having completed the trial is enough."),
            Bonus),
        new(
            "CMI-COMPANY-TRIGGER",
            new("La terza azione parte con fondi residui o nuovi finanziamenti; altrove, se nella prima annualità si trovano risorse o la Rete ritiene di ampliare le azioni per le imprese: interpretazione applicata, servono fondi residui o nuovi.",
                "The third action starts with residual or new funds; elsewhere, if in the first year resources are found or the network sees fit to do more for companies: interpretation applied, it takes residual or new funds."),
            Milano2014Sources.PlannedActions),
        new(
            "CMI-COMPANY-BENEFITS",
            new("Si premia sia con denaro sia con l'invito a percorsi formativi: se un'impresa possa avere entrambi non è nel testo; interpretazione applicata, sceglie uno dei due.",
                "Companies are rewarded with cash and with invitations to training: whether one may have both is not in the text; interpretation applied, it chooses one."),
            ThirdAction),
    ];

    /// <summary>Returns the three schemes of Conciliazione in Pratica: the trial, further enterprises, and those that go on after the trial.</summary>
    /// <param name="trial">The amount for an enterprise in the trial.</param>
    /// <param name="further">The amount for a further enterprise; it may depend on the points.</param>
    /// <param name="extension">The amount for an enterprise that goes on after the trial.</param>
    /// <param name="mediumOrLong">The points for structural measures of medium or long term.</param>
    /// <param name="accord">The points for joining the territorial accord.</param>
    /// <param name="lasting">The points for other lasting commitments.</param>
    /// <exception cref="ArgumentNullException">An amount is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">Points are such that no grid can have them.</exception>
    public static IncentiveCall InPractice(
        GrantAmountRule trial, GrantAmountRule further, GrantAmountRule extension, Points mediumOrLong, Points accord, Points lasting)
    {
        Guard.Against.Null(trial);
        Guard.Against.Null(further);
        Guard.Against.Null(extension);
        return IncentiveCall.Create(
            Label("CIP-INCENTIVES", "Incentivi di Conciliazione in Pratica", "Incentives of Conciliazione in Pratica", Bonus),
            [
                IncentiveScheme.Create(
                    Label(Trial, "Incentivi alle imprese della sperimentazione", "Incentives to the enterprises of the trial", Aims),
                    Requirements(Requirement.AllOf(
                        Label("CIP-TRIAL-ACCESS", "Micro, piccola o media impresa della sperimentazione", "Micro, small or medium enterprise of the trial", Aims),
                        Requirement.Among(Label("CIP-TRIAL-SIZE", "Micro, piccola o media impresa", "Micro, small or medium enterprise", Aims), Size, ["MICRO", "SMALL", "MEDIUM"]),
                        Requirement.Is(Label("CIP-TRIAL-IN", "Partecipa alla sperimentazione", "Takes part in the trial", Aims), InTrial),
                        Requirement.Is(
                            Label("CIP-TRIAL-NEEDS", "Le misure rispondono a esigenze di conciliazione", "The measures meet needs of conciliation", Aims), MeetsNeeds))),
                    Arrival("CIP-TRIAL-ORDER", Aims),
                    trial,
                    Shortfall,
                    [IncentiveBenefit.Cash],
                    [IncentiveMoney.Base]).OrThrow(),
                Further(further, mediumOrLong, accord, lasting),
                IncentiveScheme.Create(
                    Label("CIP-EXTENSION-INCENTIVE", "Incentivi a chi prosegue dopo la sperimentazione", "Incentives to those that go on after the trial", Bonus),
                    Requirements(Requirement.Is(
                        Label("CIP-EXTENSION-GOES-ON", "Propone di proseguire le misure adottate", "Proposes to carry the measures further", Bonus), Extends)),
                    Arrival("CIP-EXTENSION-ORDER", Bonus),
                    extension,
                    Shortfall,
                    [IncentiveBenefit.Cash],
                    [IncentiveMoney.Bonus],
                    follows: Trial).OrThrow(),
            ]).OrThrow();
    }

    /// <summary>
    /// Returns the third action of Concilia Milano, which is carried out only with residual or new funds: cash or an invitation to training, for
    /// enterprises that have made work more flexible or wish to.
    /// </summary>
    /// <param name="amounts">The amount for an enterprise.</param>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is <see langword="null"/>.</exception>
    public static IncentiveCall Companies(GrantAmountRule amounts) => IncentiveCall.Create(
        Label("CMI-INCENTIVES", "Terza azione di Concilia Milano", "Third action of Concilia Milano", ThirdAction),
        [
            IncentiveScheme.Create(
                Label("CMI-COMPANY-INCENTIVE", "Conciliazienda", "Conciliazienda", ThirdAction),
                Requirements(Requirement.AnyOf(
                    Label("CMI-COMPANY-ACCESS", "Flessibilità realizzata o desiderata", "Flexibility made or wished for", ThirdAction),
                    Requirement.Is(Label("CMI-COMPANY-MADE", "Interventi realizzati", "Work made more flexible", ThirdAction), MadeFlexible),
                    Requirement.Is(Label("CMI-COMPANY-WISHES", "Interventi desiderati", "Wishes to make work more flexible", ThirdAction), WishesFlexible))),
                Arrival("CMI-COMPANY-ORDER", ThirdAction),
                amounts,
                ShortfallAt(ThirdAction, "CMI-COMPANY-SHORTFALL"),
                [IncentiveBenefit.Cash, IncentiveBenefit.Training],
                [IncentiveMoney.Residual, IncentiveMoney.New]).OrThrow(),
        ]).OrThrow();

    /// <summary>
    /// That the measures are structural in any case is a requirement, and that further enterprises are not of the trial, are our interpretations.
    /// </summary>
    private static IncentiveScheme Further(GrantAmountRule amounts, Points mediumOrLong, Points accord, Points lasting)
    {
        Points total = mediumOrLong + accord + lasting;
        ScoringGrid<FactSheet> grid = ScoringGrid<FactSheet>.Create(
            Label("CIP-GRID", "Griglia di facile compilazione", "Easy grid", Bonus),
            version: 1,
            Catalogue,
            [
                ScoringSection.Of(
                    Label("CIP-GRID-COMMITMENT", "Impegno dell'imprenditore", "Commitment of the entrepreneur", Bonus),
                    MaximumPoints.Of(total),
                    Flag("CIP-GRID-STRUCTURAL", "Misure strutturali di medio-lungo periodo", "Structural measures of medium or long term", MediumOrLong, mediumOrLong),
                    Flag("CIP-GRID-ACCORD", "Adesione all'Accordo Territoriale", "Joining the territorial agreement", JoinsAccord, accord),
                    Flag("CIP-GRID-LASTING", "Altre forme di impegno continuativo", "Other lasting commitments", LastingCommitment, lasting)),
            ],
            MaximumPoints.Of(total)).OrThrow();
        RankingRules<FactSheet> ranking = RankingRules<FactSheet>.Create(
            Label("CIP-FURTHER-RANKING", "Graduatoria delle altre imprese", "Ranking of further enterprises", Bonus, Provenance.Reading), grid, []).OrThrow();
        return IncentiveScheme.Create(
            Label("CIP-FURTHER-INCENTIVE", "Incentivi ad altre imprese", "Incentives to further enterprises", Bonus),
            Requirements(Requirement.AllOf(
                Label("CIP-FURTHER-ACCESS", "Altra impresa che adotta il modello", "Further enterprise that adopts the model", Bonus),
                Requirement.Is(Label("CIP-FURTHER-ADOPTS", "Si impegna ad adottare il modello", "Undertakes to adopt the model", Bonus), Adopts),
                Requirement.Is(Label("CIP-FURTHER-STRUCTURAL", "Misure comunque strutturali", "Measures structural in any case", Bonus, Provenance.Reading), Structural),
                Requirement.IsNot(Label("CIP-FURTHER-NEW", "Non è della sperimentazione", "Is not of the trial", Bonus, Provenance.Reading), InTrial))),
            Label("CIP-FURTHER-ORDER", "punti della griglia", "order of points in the grid", Bonus, Provenance.Reading),
            amounts,
            Shortfall,
            [IncentiveBenefit.Cash],
            [IncentiveMoney.Bonus],
            ranking).OrThrow();

        static ScoringRule<FactSheet> Flag(string code, string italian, string english, Fact<FactSheet>.YesNo fact, Points points) =>
            ScoringRule.Flag(Label(code, italian, english, Bonus, Provenance.Given), fact, points);
    }

    private static RequirementSet<FactSheet> Requirements(Requirement<FactSheet> root) => RequirementSet<FactSheet>.Create(1, Catalogue, root).OrThrow();

    private static RuleLabel Arrival(string code, LegalSource source) => Label(code, "ordine di arrivo", "order of arrival", source, Provenance.Reading);

    private static Policy<ShortfallPolicy> ShortfallAt(LegalSource source, string code) => new(
        Label(code, "se i fondi non bastano per una richiesta", "if the money is not enough for an application", source, Provenance.Reading), ShortfallPolicy.Skip);

    private static RuleLabel Label(string code, string italian, string english, LegalSource source, Provenance provenance = Provenance.Stated) =>
        new(code, new(italian, english), source, provenance);
}
