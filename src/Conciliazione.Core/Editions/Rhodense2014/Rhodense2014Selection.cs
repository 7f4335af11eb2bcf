using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;

namespace Conciliazione.Editions;

/// <summary>
/// How the Rhodense selects and trains those who care for children, who comes as support staff, and who is proposed to a family.
/// Italian term: selezione, formazione e abbinamento degli operatori.
/// </summary>
/// <remarks>
/// <para>The numbers that the text plans, 120 people who may be selected through interviews and 60 who take part in the training courses, are targets
/// of <see cref="Rhodense2014Project.Indicators"/>; the text gives no number of places, nor of the months that are the first ones: both are the
/// caller's.</para>
/// <para>Immutable and thread-safe. Source: D.G.R. 1081/2013, "+ t x t", activities 1 to 3.</para>
/// </remarks>
public static partial class Rhodense2014Selection
{
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
    /// an expert, of whose profile nothing is kept but the result. A result of the first two is given by <c>JOB-FAMILY</c>, one of the last by
    /// <c>EXPERT</c> or, since the text has her support the desk, by <c>JOB-FAMILY</c>. Source: activities 2 and 3.
    /// </summary>
    public static StagedSelection Carers { get; } = StagedSelection.Create(
        Rhodense2014.Carers.Root.Label,
        Rhodense2014.Carers.Root.Parts.Select((step, i) => i < 2
            ? new SelectionStep(step.Label, new("sportello Job Family", "Job Family desk"), judges: ["JOB-FAMILY"])
            : new SelectionStep(step.Label, new("esperta, con lo sportello Job Family", "an expert, with the Job Family desk"), judges: ["EXPERT", "JOB-FAMILY"]))).OrThrow();

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
    /// the same user before, which the text names as an example of a search parameter. Whoever is not known to have served the user comes after the
    /// others, since one fact that nobody recorded must not keep those tied of whom it is known: our interpretation. A family that needs something in
    /// particular, or one of several things, asks with <see cref="ShortlistRules{TApplication}.Asking"/>. Source: activities 1 and 2.
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
                ServedBefore,
                WhenUnknown.ComesLast),
        ]).OrThrow();

    /// <summary>
    /// Returns the candidates of the selection of carers as those of <see cref="Shortlist"/>, with the results of their steps: whoever is not admitted is
    /// told so. That a candidate of the selection has come neither through the social services nor through job placement, unless the sheet says
    /// so, is our interpretation: those are the way in of support staff. Source: activities 1 to 3.
    /// </summary>
    /// <param name="selection">The selection under <see cref="Carers"/>, as it stands on the day of the request.</param>
    /// <param name="days">The evaluation days of those whom <paramref name="known"/> does not have.</param>
    /// <param name="known">
    /// What is known of some of them for the request, by their codes, and support staff, who stay as they are. None when omitted.
    /// </param>
    /// <returns>The candidates, by reference, or the defects of their sheets.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="selection"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="selection"/> has other steps than <see cref="Carers"/>.</exception>
    public static Validated<ValueList<Candidate<FactSheet>>> Operators(
        SelectionReport selection, EvaluationDays days, ValueList<Candidate<FactSheet>>? known = null)
    {
        Guard.Against.Null(selection);
        return selection.Selection.Steps.Select(step => step.Label).SequenceEqual(Carers.Steps.Select(step => step.Label))
            ? ShortlistRules.From(
                Shortlist,
                selection,
                [Rhodense2014.CvPassed, Rhodense2014.InterviewPassed, Rhodense2014.ExpertPassed],
                days,
                known,
                [SocialServices.Is(false), JobPlacement.Is(false)])
            : throw new ArgumentException("The selection is not that of carers.", nameof(selection));
    }
}
