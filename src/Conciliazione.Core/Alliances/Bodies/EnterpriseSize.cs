namespace Conciliazione.Alliances;

/// <summary>Specifies the size of an enterprise, as declared by the body. Italian term: dimensione dell'impresa.</summary>
/// <remarks>
/// The forms ask for the class, not for the headcount, so there is no threshold here. The default value is
/// <see cref="NotStated"/>.
/// </remarks>
public enum EnterpriseSize
{
    /// <summary>The text does not say, or the body is not an enterprise.</summary>
    NotStated = 0,

    /// <summary>Micro enterprise. Italian term: microimpresa.</summary>
    Micro = 1,

    /// <summary>Small enterprise. Italian term: piccola impresa.</summary>
    Small = 2,

    /// <summary>Medium enterprise. Italian term: media impresa.</summary>
    Medium = 3,

    /// <summary>Large enterprise. Italian term: grande impresa.</summary>
    Large = 4,
}
