namespace Conciliazione.Incentives;

/// <summary>Specifies who takes a place where the number of enterprises is limited. Italian term: chi occupa un posto.</summary>
/// <remarks>The default value is <see cref="WhoReceives"/>.</remarks>
public enum RecipientPlace
{
    /// <summary>Who receives the benefit; an application that the money does not reach leaves its place to the next one.</summary>
    WhoReceives = 0,

    /// <summary>Whose turn it is, even if the money is then not enough.</summary>
    WhoseTurn = 1,
}
