namespace Conciliazione.Alliances;

/// <summary>A category by which bodies are counted. Italian term: categoria.</summary>
/// <remarks>
/// <para>Plans count by categories of their own: a <see cref="CountingScheme"/> holds those of one count, in order. The ten declared here,
/// with the unclear one, follow from a body's kind and size, so that nothing is declared twice (source: Piano territoriale ATS Insubria
/// 2020-2023, cap. 4).</para>
/// <para>Equality is by content. Immutable and thread-safe.</para>
/// </remarks>
public sealed record BodyCategory
{
    /// <summary>Initializes a new category, of a count that has its own.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">The display name of the category, in the plural.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    public BodyCategory(string code, LocalizedText title)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
    }

    private BodyCategory(string code, string italian, string english)
        : this(code, new(italian, english))
    {
    }

    /// <summary>Social districts, special agencies and consortia for personal services.</summary>
    public static BodyCategory SocialDistricts { get; } = new(
        "SOCIAL-DISTRICTS", "ambiti, aziende speciali e consorzi", "social districts, special agencies and consortia");

    /// <summary>Employers' associations.</summary>
    public static BodyCategory EmployersAssociations { get; } = new(
        "EMPLOYERS", "associazioni datoriali", "employers' associations");

    /// <summary>Trade unions.</summary>
    public static BodyCategory TradeUnions { get; } = new("UNIONS", "associazioni sindacali", "trade unions");

    /// <summary>Public bodies.</summary>
    public static BodyCategory PublicBodies { get; } = new("PUBLIC", "enti pubblici", "public bodies");

    /// <summary>Schools, training institutions and universities.</summary>
    public static BodyCategory EducationalInstitutions { get; } = new(
        "EDUCATION", "istituzioni scolastiche, formative e università", "schools, training institutions and universities");

    /// <summary>Private non-profit organisations.</summary>
    public static BodyCategory NonProfits { get; } = new("NON-PROFIT", "privato no profit", "private non-profit");

    /// <summary>Large enterprises.</summary>
    public static BodyCategory LargeEnterprises { get; } = new(
        "ENTERPRISE-LARGE", "privato profit - grande impresa", "enterprises, large");

    /// <summary>Medium enterprises.</summary>
    public static BodyCategory MediumEnterprises { get; } = new(
        "ENTERPRISE-MEDIUM", "privato profit - media impresa", "enterprises, medium");

    /// <summary>Micro enterprises.</summary>
    public static BodyCategory MicroEnterprises { get; } = new(
        "ENTERPRISE-MICRO", "privato profit - micro impresa", "enterprises, micro");

    /// <summary>Small enterprises.</summary>
    public static BodyCategory SmallEnterprises { get; } = new(
        "ENTERPRISE-SMALL", "privato profit - piccola impresa", "enterprises, small");

    /// <summary>None of the ten: the text leaves the type unclear, and it has not been clarified yet.</summary>
    public static BodyCategory Unclear { get; } = new("UNCLEAR", "tipologia da chiarire", "type unclear");

    /// <summary>The ten categories, in the order of the plan, followed by the unclear one.</summary>
    public static ValueList<BodyCategory> All { get; } =
    [
        SocialDistricts, EmployersAssociations, TradeUnions, PublicBodies, EducationalInstitutions, NonProfits,
        LargeEnterprises, MediumEnterprises, MicroEnterprises, SmallEnterprises, Unclear,
    ];

    /// <summary>Returns the code.</summary>
    public string Code { get; }

    /// <summary>The display name of the category, in the plural.</summary>
    public LocalizedText Title { get; }

    /// <summary>Returns the category of a kind and a size; <see cref="Unclear"/> for an enterprise without a size.</summary>
    /// <param name="kind">The kind of body.</param>
    /// <param name="size">The size; used for enterprises only.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a declared value.</exception>
    public static BodyCategory For(BodyKind kind, EnterpriseSize size)
    {
        Guard.Against.Undeclared(kind);
        Guard.Against.Undeclared(size);
        return (kind, size) switch
        {
            (BodyKind.SocialDistrict, _) => SocialDistricts,
            (BodyKind.EmployersAssociation, _) => EmployersAssociations,
            (BodyKind.TradeUnion, _) => TradeUnions,
            (BodyKind.PublicBody, _) => PublicBodies,
            (BodyKind.EducationalInstitution, _) => EducationalInstitutions,
            (BodyKind.NonProfit, _) => NonProfits,
            (BodyKind.Enterprise, EnterpriseSize.Large) => LargeEnterprises,
            (BodyKind.Enterprise, EnterpriseSize.Medium) => MediumEnterprises,
            (BodyKind.Enterprise, EnterpriseSize.Micro) => MicroEnterprises,
            (BodyKind.Enterprise, EnterpriseSize.Small) => SmallEnterprises,
            _ => Unclear,
        };
    }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
