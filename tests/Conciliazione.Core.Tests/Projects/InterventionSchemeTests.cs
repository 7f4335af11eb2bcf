using Conciliazione.Projects;

namespace Conciliazione.Tests.Projects;

public sealed class InterventionSchemeTests
{
    private static readonly LegalSource FormA = new("D.G.R. 1/2030", "Avviso di prova", "modulo A");
    private static readonly LegalSource FormB = new("D.G.R. 1/2030", "Avviso di prova", "modulo B");
    private static readonly LegalSource OtherAct = new("D.G.R. 2/2030", "Avviso di prova", "modulo A");
    private static readonly InterventionType Care = new("CARE", new("cura", "care"), FormA);
    private static readonly InterventionType School = new("SCHOOL", new("scuola", "school"), FormA);

    [Fact]
    public void A_scheme_has_an_act_a_form_and_entries_in_order()
    {
        InterventionScheme scheme = A();

        Assert.Equal(("D.G.R. 1/2030", FormA, "A"), (scheme.Act, scheme.Form, scheme.ToString()));
        Assert.Equal(["a) cura (priorità alta)", "scuola (priorità non indicata nel testo)"], scheme.Entries.Select(entry => entry.ToString()));
        Assert.Equal(
            ["care (low priority)", "b) school (priority not in the text)"],
            B().Entries.Select(entry => entry.Render(Language.English)));
    }

    [Fact]
    public void A_letter_resolves_under_its_form()
    {
        Assert.Equal(Care, A().Resolve("a").OrThrow());
        Assert.Equal(School, InterventionScheme.Resolve([A(), B()], "b", FormB).OrThrow());
        Assert.Equal(("b", false), (B().EntryOf("SCHOOL")!.Letter, B().EntryOf("SCHOOL")!.Level.IsKnown));
        Assert.Null(A().EntryOf("NONE"));
    }

    [Fact]
    public void Entries_are_found_by_their_priority()
    {
        Assert.Equal([Care], A().EntriesAt(PriorityLevel.High).Select(entry => entry.Type));
        Assert.Empty(A().EntriesAt(PriorityLevel.Low));
        Assert.Throws<ArgumentOutOfRangeException>(() => A().EntriesAt((PriorityLevel)9));
    }

    [Theory]
    [InlineData("b")]
    [InlineData("A")]
    [InlineData("")]
    public void A_letter_that_the_form_does_not_have_is_a_defect(string letter)
    {
        Defect defect = Assert.Single(A().Resolve(letter).DefectsOrEmpty());

        Assert.Equal((DefectCodes.ProjectLetter, "letter", FormA, "a (modulo A)"), (defect.Code, defect.Path, defect.Source, defect.Limit.ToString()));
        Assert.Equal(defect, Assert.Single(InterventionScheme.Resolve([A()], letter, FormA).DefectsOrEmpty()));
    }

    /// <summary>A letter that nobody has is unknown, whether or not the form is given; a form without letters says so.</summary>
    [Fact]
    public void An_unknown_letter_names_the_letters_of_every_form()
    {
        InterventionScheme bare = InterventionScheme.Create(Label("C", "modulo C", OtherAct), [new(Care)]).OrThrow();

        Defect defect = Assert.Single(InterventionScheme.Resolve([A(), B(), bare], "z", form: null).DefectsOrEmpty());

        Assert.Equal(DefectCodes.ProjectLetter, defect.Code);
        Assert.Equal("a (modulo A); b (modulo B); nessuna lettera (modulo C)", defect.Limit.ToString());
        Assert.Contains("no letters (modulo C)", defect.Render(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_form_the_defect_names_every_meaning_even_if_the_forms_agree()
    {
        InterventionScheme swapped = InterventionScheme.Create(Label("B", "modulo B", FormB), [new(School, "a"), new(Care, "b")]).OrThrow();
        InterventionScheme same = InterventionScheme.Create(Label("C", "modulo C", OtherAct), [new(Care, "a")]).OrThrow();

        Defect defect = Assert.Single(InterventionScheme.Resolve([A(), swapped, same], "a", form: null).DefectsOrEmpty());

        Assert.Equal((DefectCodes.ProjectLetterWithoutForm, "letter", FormA), (defect.Code, defect.Path, defect.Source));
        Assert.Equal(("a", "cura (modulo A, modulo C); scuola (modulo B)"), (defect.Value.ToString(), defect.Limit.ToString()));
        Assert.Equal(
            "care (modulo A, modulo C)",
            Assert.Single(InterventionScheme.Resolve([A(), same], "a", form: null).DefectsOrEmpty()).Limit.Render(Language.English));
    }

    /// <summary>The same document and section of another act are another form.</summary>
    [Fact]
    public void A_form_of_another_act_is_a_defect()
    {
        Defect defect = Assert.Single(InterventionScheme.Resolve([A(), B()], "a", OtherAct).DefectsOrEmpty());

        Assert.Equal((DefectCodes.ProjectForm, "form"), (defect.Code, defect.Path));
        Assert.Equal(
            ("modulo A, Avviso di prova, D.G.R. 2/2030", "modulo A, Avviso di prova, D.G.R. 1/2030; modulo B, Avviso di prova, D.G.R. 1/2030"),
            (defect.Value.ToString(), defect.Limit.ToString()));
    }

    [Fact]
    public void A_scheme_without_entries_is_a_defect()
    {
        Defect defect = Assert.Single(InterventionScheme.Create(Label("A", "modulo A", FormA), []).DefectsOrEmpty());

        Assert.Equal((DefectCodes.ProjectSchemeEmpty, "scheme.entries", FormA), (defect.Code, defect.Path, defect.Source));
    }

    [Fact]
    public void A_letter_twice_and_a_type_twice_are_one_defect_each()
    {
        ValueList<Defect> defects = InterventionScheme.Create(
            Label("A", "modulo A", FormA), [new(Care, "a"), new(School, "a"), new(Care, "c"), new(new("THIRD", Samples.Title, FormA))]).DefectsOrEmpty();

        Assert.Equal(
            ["PR-SCHEME-TWICE scheme.letters[a] a) cura; a) scuola", "PR-SCHEME-TWICE scheme.types[CARE] a) cura; c) cura"],
            defects.Select(defect => $"{defect.Code} {defect.Path} {defect.Value}"));
    }

    [Fact]
    public void Arguments_are_checked()
    {
        Assert.Throws<ArgumentNullException>(() => new InterventionEntry(null!));
        Assert.Throws<ArgumentException>(() => new InterventionEntry(Care, " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InterventionEntry(Care, level: (PriorityLevel)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InterventionEntry(Care).Render(Samples.NoLanguage));
        Assert.Throws<ArgumentException>(() => InterventionScheme.Create(new("A", Samples.Title, source: null), [new(Care)]));
        Assert.Throws<ArgumentNullException>(() => A().Resolve(null!));
        Assert.Throws<ArgumentNullException>(() => A().EntryOf(null!));
        Assert.Throws<ArgumentException>(() => InterventionScheme.Resolve([], "a", FormA));
        Assert.Throws<ArgumentException>(() => InterventionScheme.Resolve([A(), A()], "a", FormA));
        Assert.Throws<ArgumentNullException>(() => InterventionScheme.Resolve([A()], null!, FormA));
    }

    [Fact]
    public void Equality_is_by_content()
    {
        ContentEquality.Holds(A, B(), InterventionScheme.Create(Label("A", "modulo A", FormA), [new(Care, "a")]).OrThrow());
        ContentEquality.Holds(
            () => new InterventionEntry(Care, "a", PriorityLevel.High), new(School, "a", PriorityLevel.High), new(Care, "b", PriorityLevel.High), new(Care, "a"));
    }

    /// <summary>Resolving a letter under a form is the inverse of the letter that the form gives to a type.</summary>
    [Law]
    public void A_letter_and_its_type_lead_to_each_other_under_a_form(SchemeCase given) => Assert.All(given.Schemes, scheme =>
    {
        Assert.All(scheme.Entries.Where(entry => entry.Letter is not null), entry =>
            Assert.Equal(entry.Type, InterventionScheme.Resolve(given.Schemes, entry.Letter!, scheme.Form).OrThrow()));
        Assert.All(SchemeCase.Letters, letter => Assert.True(
            scheme.Resolve(letter).Match(type => scheme.EntryOf(type.Code)!.Letter == letter, _ => scheme.Entries.All(entry => entry.Letter != letter))));
    });

    [Law]
    public void Without_a_form_there_is_one_defect_and_it_names_every_meaning(SchemeCase given) => Assert.All(SchemeCase.Letters, letter =>
    {
        Defect defect = Assert.Single(InterventionScheme.Resolve(given.Schemes, letter, form: null).DefectsOrEmpty());
        InterventionEntry[] meant = [.. given.Schemes.SelectMany(scheme => scheme.Entries).Where(entry => entry.Letter == letter)];

        Assert.Equal(meant.Length == 0 ? DefectCodes.ProjectLetter : DefectCodes.ProjectLetterWithoutForm, defect.Code);
        Assert.All(meant, entry => Assert.Contains(entry.Type.Title.Italian, defect.Render(Language.Italian), StringComparison.Ordinal));
    });

    private static InterventionScheme A() =>
        InterventionScheme.Create(Label("A", "modulo A", FormA), [new(Care, "a", PriorityLevel.High), new(School)]).OrThrow();

    private static InterventionScheme B() =>
        InterventionScheme.Create(Label("B", "modulo B", FormB), [new(Care, level: PriorityLevel.Low), new(School, "b")]).OrThrow();

    private static RuleLabel Label(string code, string form, LegalSource source) => new(code, LocalizedText.Same(form), source);
}
