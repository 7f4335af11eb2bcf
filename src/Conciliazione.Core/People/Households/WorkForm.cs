namespace Conciliazione.People;

/// <summary>Specifies the form in which a person works. Italian term: forma del rapporto di lavoro.</summary>
/// <remarks>
/// The default value has no meaning of its own: a form that may be missing is held in a <see cref="Known{T}"/>.
/// </remarks>
public enum WorkForm
{
    /// <summary>Employed, on a fixed-term or permanent contract (lavoratore dipendente).</summary>
    Employee = 0,

    /// <summary>Working for another without being employed (collaboratore).</summary>
    Collaborator = 1,

    /// <summary>Self-employed in a profession (libero professionista).</summary>
    Professional = 2,

    /// <summary>The owner of a business of any size (imprenditore).</summary>
    Entrepreneur = 3,
}
