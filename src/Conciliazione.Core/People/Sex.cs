namespace Conciliazione.People;

/// <summary>Sex as the registry records it and the codice fiscale claims it. Italian term: sesso.</summary>
/// <remarks>The default value means nothing by itself: hold a sex that may be missing in a <see cref="Known{T}"/>.</remarks>
public enum Sex
{
    /// <summary>Female.</summary>
    Female = 0,

    /// <summary>Male.</summary>
    Male = 1,
}
