namespace Conciliazione.Alliances;

/// <summary>Specifies the kind of an organisation. Italian term: tipologia dell'ente.</summary>
/// <remarks>
/// The types of the call's own form, with enterprises as one kind whose size is separate. The default value is
/// <see cref="Unclear"/>: anything a text leaves open is not guessed. Source: Piano territoriale ATS Insubria 2020-2023, cap. 4.
/// </remarks>
public enum BodyKind
{
    /// <summary>The text names none of the types, or one that is not listed.</summary>
    Unclear = 0,

    /// <summary>
    /// A social district, special agency or consortium for personal services.
    /// Italian term: ambito territoriale, azienda speciale, consorzio.
    /// </summary>
    SocialDistrict = 1,

    /// <summary>An employers' association. Italian term: associazione datoriale.</summary>
    EmployersAssociation = 2,

    /// <summary>A trade union. Italian term: associazione sindacale.</summary>
    TradeUnion = 3,

    /// <summary>A public body. Italian term: ente pubblico.</summary>
    PublicBody = 4,

    /// <summary>
    /// A school, training institution or university. Italian term: istituzione scolastica, formativa, università.
    /// </summary>
    EducationalInstitution = 5,

    /// <summary>A private non-profit organisation. Italian term: privato no profit.</summary>
    NonProfit = 6,

    /// <summary>A private enterprise; its size determines the category. Italian term: privato profit.</summary>
    Enterprise = 7,
}
