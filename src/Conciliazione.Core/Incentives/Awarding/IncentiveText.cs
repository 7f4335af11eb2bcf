using Conciliazione.Certificates;

namespace Conciliazione.Incentives;

/// <summary>The words for kinds of benefit and of money, and for the policies.</summary>
internal static class IncentiveText
{
    public static LocalizedText Of(IncentiveBenefit benefit) => benefit switch
    {
        IncentiveBenefit.Training => new("percorso formativo", "training"),
        IncentiveBenefit.Audit => LocalizedText.Same("audit"),
        IncentiveBenefit.Consultancy => new("percorso consulenziale", "consultancy"),
        _ => new("denaro", "cash"),
    };

    public static LocalizedText Of(IncentiveMoney money) => money switch
    {
        IncentiveMoney.Bonus => new("premialità", "bonus"),
        IncentiveMoney.Residual => new("fondi residui", "residual funds"),
        IncentiveMoney.New => new("nuovi finanziamenti", "new funds"),
        _ => new("fondi di base", "base funds"),
    };

    public static LocalizedText Of(ShortfallPolicy policy) => policy switch
    {
        ShortfallPolicy.Skip => new("si passa alla successiva", "the next one is tried"),
        ShortfallPolicy.Part => new("si assegna quanto resta", "what is left is granted"),
        _ => new("ci si ferma", "the assignment stops there"),
    };

    public static LocalizedText Of(RecipientPlace place) => place switch
    {
        RecipientPlace.WhoseTurn => new("chi arriva al proprio turno, anche se i fondi non bastano", "whoever has its turn, even if the money is not enough"),
        _ => new("chi riceve l'incentivo", "whoever receives the incentive"),
    };

    public static LocalizedText Of(ValueList<IncentiveBenefit> benefits) => Or(benefits.Select(Of));

    /// <summary>Returns the kind and the amount, as in "residual funds, € 0.00".</summary>
    public static LocalizedText Of(IncentiveMoney money, Euro amount) => With(Of(money), ", ", amount);

    /// <summary>Returns the kinds and the amount to exceed, as in "residual funds or new funds, more than € 0.00".</summary>
    public static LocalizedText Above(ValueList<IncentiveMoney> money, Euro amount) => LocalizedText.From(language =>
        With(Or(money.Select(Of)), language == Language.Italian ? ", più di " : ", more than ", amount).In(language));

    private static LocalizedText With(LocalizedText kind, string between, Euro amount) =>
        LocalizedText.From(language => kind.In(language) + between + FactValue.Of(amount).Render(language));

    private static LocalizedText Or(IEnumerable<LocalizedText> texts) => LocalizedText.Join(new LocalizedText(" o ", " or "), texts);
}
