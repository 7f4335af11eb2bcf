using Conciliazione.Alliances;
using Conciliazione.WorkPlans;

namespace Conciliazione.Editions;

/// <summary>
/// The two alliances of the Milan plan, Concilia Milano and Conciliazione in Pratica: partners and what each does, and how many distinct
/// bodies they are. Italian term: alleanze locali.
/// </summary>
/// <remarks>
/// <para>Each list writes the names in its own way: 24 and 44 places, of which seven are taken by bodies of both, so 61 bodies. Five of the
/// seven are evident, two are the same by our interpretation of a name; <see cref="Ties"/> has the names of both lists.</para>
/// <para>Bodies only, never people: an owner's name in that of a company, and the names of two sole traders, are left out. Immutable and
/// thread-safe. Source: D.G.R. 1081/2013, partnership of each alliance.</para>
/// </remarks>
// Values are initialised here, in textual order, and built by the methods of the other file of the class, which holds no values.
public static partial class Milano2014Alliances
{
    private static readonly BodyCategory PublicBodies = new("PUBLIC-PARTNERS", new("enti pubblici", "public bodies"));
    private static readonly BodyCategory Enterprises = new("ENTERPRISE-PARTNERS", new("imprese", "enterprises"));
    private static readonly BodyCategory Representatives = new("REPRESENTATIVE-PARTNERS", new("organismi di rappresentanza", "representative bodies"));
    private static readonly BodyCategory Associations = new("ASSOCIATION-PARTNERS", new("associazioni non profit", "non-profit associations"));

    /// <summary>
    /// The bodies under the names that the two lists, the agreement of the network and the cover use, and those that act through another.
    /// </summary>
    public static BodyTies Ties { get; } = BodyTies.Create(AllTies()).OrThrow();

    /// <summary>Concilia Milano, led by the municipality of Milan: 24 partners.</summary>
    public static Alliance Concilia { get; } = Alliance.Create(
        "concilia-milano",
        "Concilia Milano: innovare i servizi per le famiglie che lavorano",
        [
            new(Milano2014Partners.Municipality, PartnerRole.LeadPartner),
            new(Milano2014Partners.CommerceUnion),
            .. PartnersOf(Milano2014Partners.ConciliaNonProfits),
            .. PartnersOf(Milano2014Partners.ConciliaCompanies),
            new(Milano2014Partners.School),
        ],
        Milano2014Sources.ConciliaPartnership).OrThrow();

    /// <summary>Conciliazione in Pratica, led by the province of Milan: 44 partners.</summary>
    public static Alliance InPractice { get; } = Alliance.Create(
        "conciliazione-in-pratica",
        "Conciliazione in Pratica (C.I.P.): la piccola impresa si innova",
        [
            new(Milano2014Partners.ProvinceOfMilan, PartnerRole.LeadPartner),
            new(Milano2014Partners.IreneAssociation),
            .. PartnersOf(Milano2014Partners.Unions),
            new(Milano2014Partners.Didael),
            new(Milano2014Partners.Chamber),
            .. PartnersOf(Milano2014Partners.TrialCompanies),
            .. PartnersOf(Milano2014Partners.NorthMilan),
        ],
        Milano2014Sources.InPracticePartnership).OrThrow();

    /// <summary>
    /// What the partners of Concilia Milano do, by group, in the order of the text; it gives the lead partner no task. By when they do it the
    /// text does not say.
    /// </summary>
    public static ValueList<Duty> ConciliaRoles { get; } = AllConciliaRoles();

    /// <summary>
    /// What the partners of Conciliazione in Pratica do, by group, in the order of the text. By when they do it the text does not say.
    /// </summary>
    public static ValueList<Duty> InPracticeRoles { get; } = AllInPracticeRoles();

    /// <summary>The 61 distinct bodies of both alliances, each with the alliances in which it sits.</summary>
    public static ValueList<Participation> Partners { get; } = Participation.From([Concilia, InPractice], Ties).OrThrow();

    /// <summary>The four categories in which the result indicators count partners.</summary>
    public static CountingScheme PartnerCategories { get; } = CountingScheme.Create(
        new("MIL-PARTNERS-BY", new("categorie dei partner negli indicatori", "categories of partners in the indicators"), Milano2014Sources.Indicators),
        [PublicBodies, Enterprises, Representatives, Associations]).OrThrow();

    /// <summary>The partners of Concilia Milano by those categories: 2, 14, 1 and 7.</summary>
    public static ValueList<CategoryCount> ConciliaCounts { get; } = CountsOf(Concilia.Members.Select(member => member.Body));

    /// <summary>The partners of Conciliazione in Pratica by those categories: 4, 31, 8 and 1.</summary>
    public static ValueList<CategoryCount> InPracticeCounts { get; } = CountsOf(InPractice.Members.Select(member => member.Body));

    /// <summary>The distinct bodies by those categories: 6, 39, 8 and 8.</summary>
    public static ValueList<CategoryCount> Counts { get; } = CountsOf(Partners.Select(partner => partner.Body));

    /// <summary>Returns the counts of bodies by the categories of the indicators.</summary>
    private static ValueList<CategoryCount> CountsOf(IEnumerable<Body> bodies) =>
        CategoryCount.Of(bodies.ToArray(), PartnerCategories.Categories, CategoryOf);

    /// <summary>
    /// Returns the category of a body. The text does not say who counts where: that districts and the school count as public, employers'
    /// associations and unions as representative, cooperatives as enterprises, is our interpretation.
    /// </summary>
    private static BodyCategory CategoryOf(Body body) => body.Kind switch
    {
        BodyKind.PublicBody or BodyKind.SocialDistrict or BodyKind.EducationalInstitution => PublicBodies,
        BodyKind.EmployersAssociation or BodyKind.TradeUnion => Representatives,
        _ => Milano2014Partners.Associations.Contains(body.Code, StringComparer.Ordinal) ? Associations : Enterprises,
    };

    private static IEnumerable<Partner> PartnersOf(ValueList<Body> bodies) => bodies.Select(body => new Partner(body));
}
