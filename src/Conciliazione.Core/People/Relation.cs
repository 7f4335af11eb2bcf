namespace Conciliazione.People;

/// <summary>What a member of a household is to the one who applies. Italian term: rapporto con il richiedente.</summary>
/// <remarks>The default value is <see cref="Applicant"/>; a household has exactly one.</remarks>
public enum Relation
{
    /// <summary>The one who applies (richiedente).</summary>
    Applicant = 0,

    /// <summary>Husband, wife, civil partner or cohabiting partner of the applicant (coniuge, convivente).</summary>
    Partner = 1,

    /// <summary>A child of the applicant or of the partner, of any age, adopted and foster children among them (figlio).</summary>
    Child = 2,

    /// <summary>A parent of the applicant or of the partner (genitore, suocero).</summary>
    Parent = 3,

    /// <summary>Another relative (altro familiare).</summary>
    OtherRelative = 4,

    /// <summary>Somebody who is no relative (non familiare).</summary>
    NotRelated = 5,
}
