using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;

namespace Conciliazione.Editions;

/// <summary>
/// How the Rhodense selects and trains those who care for children, who comes as support staff, and who is proposed to a family.
/// Italian term: selezione, formazione e abbinamento degli operatori.
/// </summary>
/// <remarks>
/// <para>The numbers that the text plans, 120 people to interview and 60 trainees, are targets of <see cref="Rhodense2014Project.Indicators"/>;
/// the text gives no number of places, nor of the months that are the first ones: both are the caller's.</para>
/// <para>Immutable and thread-safe. Source: D.G.R. 1081/2013, "+ t x t", activities 1 to 3.</para>
/// </remarks>
public static class Rhodense2014Selection
{
    /// <summary>The highest age of Baby Care in completed months: children aged three are in it, as "from 6 months to 3 years" is read here.</summary>
    private const int LastOfThree = 47;

    /// <summary>The highest age of Child Care in completed months: children aged six are in it.</summary>
    private const int LastOfSix = 83;

    /// <summary>Whether the person is fragile or vulnerable.</summary>
    public static Fact<FactSheet>.YesNo Fragile { get; } = SheetFact.YesNo("FRAGILE", new("persona fragile o vulnerabile", "fragile or vulnerable person"));

    /// <summary>Whether the person comes through the social services.</summary>
    public static Fact<FactSheet>.YesNo SocialServices { get; } = SheetFact.YesNo("SOCIAL-SERVICES", new("tramite i servizi sociali", "through the social services"));

    /// <summary>Whether the person comes through the job placement service.</summary>
    public static Fact<FactSheet>.YesNo JobPlacement { get; } = SheetFact.YesNo("JOB-PLACEMENT", new("tramite gli inserimenti lavorativi", "through job placement"));

    /// <summary>Whether the person works under a regular contract.</summary>
    public static Fact<FactSheet>.YesNo RegularContract { get; } = SheetFact.YesNo("REGULAR-CONTRACT", new("contratto di lavoro regolare", "regular contract"));

    /// <summary>Whether the operator answers what the family needs: the service, the times, the age of the children.</summary>
    public static Fact<FactSheet>.YesNo FitsNeed { get; } = SheetFact.YesNo("FITS-NEED", new("risponde alle esigenze della famiglia", "answers the family's needs"));

    /// <summary>Whether the operator has served this user before.</summary>
    public static Fact<FactSheet>.YesNo ServedBefore { get; } = SheetFact.YesNo("SERVED-BEFORE", new("ha già servito questo utente", "has served this user before"));

    /// <summary>
    /// The three steps of carers of children, those of <see cref="Rhodense2014.Carers"/>: the first two by the Job Family desk, the last with
    /// an expert, of whose profile nothing is kept but the result. Source: activities 2 and 3.
    /// </summary>
    public static StagedSelection Carers { get; } = StagedSelection.Create(
        Rhodense2014.Carers.Root.Label,
        Rhodense2014.Carers.Root.Parts.Select((step, i) => new SelectionStep(
            step.Label, i < 2 ? new("sportello Job Family", "Job Family desk") : new("esperta, con lo sportello Job Family", "an expert, with the Job Family desk")))).OrThrow();

    /// <summary>
    /// The requirements for support staff (RHO-4): fragile people found through the social services or the job placement service, with regular
    /// contracts. That either service is enough, and that only fragile people are, is our interpretation. Source: activity 2.
    /// </summary>
    public static RequirementSet<FactSheet> SupportStaff { get; } = RequirementSet<FactSheet>.Create(
        1,
        FactCatalogue<FactSheet>.Create([Fragile, SocialServices, JobPlacement, RegularContract]).OrThrow(),
        Requirement.AllOf(
            new("RHO-SUPPORT", new("Addetti ai servizi di supporto", "Support staff"), Rhodense2014Sources.Activity(2)),
            Requirement.Is(new("RHO-SUPPORT-FRAGILE", new("Persona fragile o vulnerabile", "Fragile or vulnerable person"), Rhodense2014Sources.Activity(2), Provenance.Reading), Fragile),
            Requirement.AnyOf(
                new("RHO-SUPPORT-NETWORK", new("Individuata attraverso la rete", "Found through the network"), Rhodense2014Sources.Activity(2), Provenance.Reading),
                Requirement.Is(new("RHO-SUPPORT-SOCIAL", new("Servizi sociali", "Social services"), Rhodense2014Sources.Activity(2)), SocialServices),
                Requirement.Is(new("RHO-SUPPORT-PLACEMENT", new("Inserimenti lavorativi", "Job placement"), Rhodense2014Sources.Activity(2)), JobPlacement)),
            Requirement.Is(new("RHO-SUPPORT-CONTRACT", new("Contratto di lavoro regolare", "Regular contract"), Rhodense2014Sources.Activity(2)), RegularContract))).OrThrow();

    /// <summary>
    /// The operators proposed to a family: in the pool, by the three steps or as support staff, and apt to the need; then those who have served
    /// the same user before, which the text names as an example of a search parameter. Source: activities 1 and 2.
    /// </summary>
    public static ShortlistRules<FactSheet> Shortlist { get; } = ShortlistRules<FactSheet>.Create(
        new("RHO-SHORTLIST", new("Operatori per la richiesta di una famiglia", "Operators for a family's request"), Rhodense2014Sources.Activity(2)),
        RequirementSet<FactSheet>.Create(
            1,
            FactCatalogue<FactSheet>.Create([.. Rhodense2014.Carers.Catalogue.Facts, .. SupportStaff.Catalogue.Facts, FitsNeed, ServedBefore]).OrThrow(),
            Requirement.AllOf(
                new("RHO-OPERATOR", new("Operatore per la richiesta", "Operator for the request"), Rhodense2014Sources.Activity(2)),
                Requirement.AnyOf(
                    new("RHO-POOL", new("Nella banca dati degli operatori", "In the pool of operators"), Rhodense2014Sources.Activity(2)),
                    Rhodense2014.Carers.Root,
                    SupportStaff.Root),
                Requirement.Is(new("RHO-FITS-NEED", new("Risponde alle esigenze della famiglia", "Answers the family's needs"), Rhodense2014Sources.Activity(2)), FitsNeed))).OrThrow(),
        [
            TieKey.YesFirst(
                new("RHO-SAME-OPERATOR", new("Stesso operatore per richieste ricorrenti", "Same operator for recurring requests"), Rhodense2014Sources.Activity(1), Provenance.Reading),
                ServedBefore),
        ]).OrThrow();

    /// <summary>
    /// Returns the two phases of the training of those admitted, the second in three groups by the age of the children. Its overlap at three
    /// years, and its gap before six months, are in <see cref="StagedSelection.GroupFindings"/>. That children aged three are in Baby Care and
    /// those aged six in Child Care, and that the second phase is for those who completed the first (the schedule says: for those in the data
    /// base), are our interpretations. Source: activity 3 and schedule of 2016.
    /// </summary>
    /// <param name="places">The number of places of each phase, which the text does not give; <see langword="null"/> for no maximum.</param>
    /// <param name="firstMonths">
    /// The last completed month of "the first months", which the text does not give; unknown when omitted.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="places"/> is negative, or <paramref name="firstMonths"/> is out of the range of <see cref="AgeGroup"/>.
    /// </exception>
    public static StagedSelection Training(int? places = null, int? firstMonths = null)
    {
        ValueList<RuleLabel> phases = Rhodense2014Project.TrainingPhases;
        ValueList<RuleLabel> groups = Rhodense2014Project.TrainingGroups;
        return StagedSelection.Create(
            new("RHO-TRAINING", new("Formazione delle figure di cura dell'infanzia", "Training of carers of children"), Rhodense2014Sources.Activity(3)),
            [
                new(phases[0], places: places),
                new(Read(phases[1]), places: places, groups:
                [
                    new(groups[0], fromMonths: null, firstMonths is { } last ? last : Known<int>.Unknown),
                    new(Read(groups[1]), 6, LastOfThree),
                    new(Read(groups[2]), 36, LastOfSix),
                ]),
            ]).OrThrow();

        // The last months of two groups, and that the second phase is for those who completed the first, are not in the text.
        static RuleLabel Read(RuleLabel label) => new(label.Code, label.Title, label.Source, Provenance.Reading);
    }
}
