namespace Conciliazione.People;

/// <summary>Specifies the relation of a household member to the applicant. Italian term: rapporto con il richiedente.</summary>
/// <remarks>The default value is <see cref="Applicant"/>; a household has exactly one.</remarks>
public enum Relation
{
    /// <summary>The applicant (richiedente).</summary>
    Applicant = 0,

    /// <summary>Husband, wife, civil partner or cohabiting partner of the applicant (coniuge, convivente).</summary>
    Partner = 1,

    /// <summary>A child of the applicant or of the partner, of any age, including adopted and foster children (figlio).</summary>
    Child = 2,

    /// <summary>A parent of the applicant or of the partner (genitore, suocero).</summary>
    Parent = 3,

    /// <summary>Another relative (altro familiare).</summary>
    OtherRelative = 4,

    /// <summary>A person who is not a relative (non familiare).</summary>
    NotRelated = 5,
}
