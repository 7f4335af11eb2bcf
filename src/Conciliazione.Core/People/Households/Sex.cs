namespace Conciliazione.People;

/// <summary>Specifies the sex as recorded by the registry and claimed by the codice fiscale. Italian term: sesso.</summary>
/// <remarks>The default value has no meaning of its own: a sex that may be missing is held in a <see cref="Known{T}"/>.</remarks>
public enum Sex
{
    /// <summary>Female.</summary>
    Female = 0,

    /// <summary>Male.</summary>
    Male = 1,
}
