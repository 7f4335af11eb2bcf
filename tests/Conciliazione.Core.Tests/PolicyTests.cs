namespace Conciliazione.Tests;

public class PolicyTests
{
    private static readonly RuleLabel Label = new(
        "BUDGET", new("contributo regionale", "regional contribution"), new LegalSource("Avviso", section: "cap. 7"), Provenance.Derived);

    private static readonly Policy<Euro> Budget = new(Label, Euro.Of(514_254.69m));

    [Fact]
    public void An_amount_is_shown_with_its_title_and_where_it_comes_from()
    {
        Assert.Equal(new NamedValue("BUDGET", Label.Title, FactValue.Of(Euro.Of(514_254.69m)), Provenance.Derived), Budget.ToNamedValue(FactValue.Of));
        Assert.Equal("contributo regionale € 514.254,69 (ricavato dalle cifre del testo) — cap. 7, Avviso", Budget.Render(FactValue.Of, Language.Italian));
        Assert.Equal("regional contribution € 514,254.69 (derived from the text's figures) — cap. 7, Avviso", Budget.Render(FactValue.Of, Language.English));
        Assert.Equal("BUDGET", Budget.ToString());
    }

    [Fact]
    public void A_choice_is_shown_in_the_words_of_who_knows_it() => Assert.Equal(
        "contributo regionale mai",
        new Policy<Language>(new("A", Label.Title, Label.Source), Language.Italian)
            .ToNamedValue(choice => FactValue.Of(choice == Language.Italian ? new LocalizedText("mai", "never") : Label.Title)).Render(Language.Italian));

    [Fact]
    public void Equality_is_by_content() => ContentEquality.Holds(
        () => new Policy<Euro>(Label, Euro.Of(1)), new(Label, Euro.Of(2)), new(new("B", Label.Title, Label.Source), Euro.Of(1)));

    [Fact]
    public void Nothing_may_be_left_out()
    {
        Assert.Throws<ArgumentNullException>(() => new Policy<Euro>(label: null!, Euro.Zero));
        Assert.Throws<ArgumentNullException>(() => new Policy<string>(Label, value: null!));
        Assert.Throws<ArgumentNullException>(() => Budget.ToNamedValue(shown: null!));
    }
}
