namespace Conciliazione;

/// <content>The codes of incentives.</content>
public static partial class DefectCodes
{
    /// <summary>The money does not start the scheme: it is of another kind, or there is none.</summary>
    public static DefectCode IncentiveTrigger { get; } = new("INC-TRIGGER", new(
        "la misura non si attiva con {value}; servono {limit}",
        "the scheme does not start with {value}; it needs {limit}"));

    /// <summary>An enterprise applies for what follows a trial that it has not completed by the day of its application.</summary>
    public static DefectCode IncentiveTrial { get; } = new("INC-TRIAL", new(
        "l'impresa «{value}» non ha concluso, al giorno della richiesta, la sperimentazione di «{limit}»",
        "the enterprise '{value}' has not completed, by the day of its application, the trial of '{limit}'"));

    /// <summary>The incentive would cover the whole cost where it covers strictly a part.</summary>
    public static DefectCode IncentiveWholeCost { get; } = new("INC-WHOLE-COST", new(
        "l'incentivo copre solo una parte del costo: {value} deve essere meno di {limit}",
        "the incentive covers only a part of the cost: {value} must be less than {limit}"));

    /// <summary>The amount depends on points, and without a ranking there are none.</summary>
    public static DefectCode IncentivePoints { get; } = new("INC-POINTS", new(
        "l'importo va per fasce di punti, che sono {value}: serve {limit}",
        "the amount goes by bands of points, {value} of them: it needs {limit}"));

    /// <summary>The scheme does not offer the benefit.</summary>
    public static DefectCode IncentiveBenefit { get; } = new("INC-BENEFIT", new(
        "la misura non prevede «{value}»; prevede {limit}",
        "the scheme does not offer '{value}'; it offers {limit}"));

    /// <summary>The call has no such scheme, or it comes later than the one that follows it.</summary>
    public static DefectCode IncentiveScheme { get; } = new("INC-SCHEME", new(
        "la misura «{value}» non c'è; ci sono: {limit}",
        "there is no scheme '{value}'; there are: {limit}"));

    /// <summary>An enterprise applies again for an incentive that it has received.</summary>
    public static DefectCode IncentiveBefore { get; } = new("INC-BEFORE", new(
        "l'impresa «{value}» ha già ricevuto questo incentivo con «{limit}»",
        "the enterprise '{value}' has already received this incentive with '{limit}'"));

    /// <summary>The moment of arrival is missing where it puts applications in order.</summary>
    public static DefectCode IncentiveArrival { get; } = new("INC-ARRIVAL", new(
        "della richiesta «{value}» manca il momento di arrivo, che decide: {limit}",
        "the application '{value}' lacks its moment of arrival, which decides: {limit}"));

    /// <summary>An enterprise has several applications in one round.</summary>
    public static DefectCode IncentiveEnterpriseTwice { get; } = new("INC-ENTERPRISE-TWICE", new(
        "l'impresa «{value}» ha più richieste per la stessa misura; il massimo è {limit}",
        "the enterprise '{value}' has several applications for the same scheme; the maximum is {limit}"));

    private static DefectCode[] OfIncentives =>
    [
        IncentiveTrigger, IncentiveTrial, IncentiveWholeCost, IncentivePoints, IncentiveBenefit, IncentiveScheme, IncentiveBefore, IncentiveArrival,
        IncentiveEnterpriseTwice,
    ];
}
