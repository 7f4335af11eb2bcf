namespace Conciliazione.People;

/// <summary>In which form somebody works. Italian term: forma del rapporto di lavoro.</summary>
/// <remarks>The default value means nothing by itself: hold a form that may be missing in a <see cref="Known{T}"/>.</remarks>
public enum WorkForm
{
    /// <summary>Employed, for a time or for good (lavoratore dipendente).</summary>
    Employee = 0,

    /// <summary>Working for another without being employed (collaboratore).</summary>
    Collaborator = 1,

    /// <summary>Self-employed in a profession (libero professionista).</summary>
    Professional = 2,

    /// <summary>At the head of a business of any size (imprenditore).</summary>
    Entrepreneur = 3,
}
