namespace Conciliazione.Projects;

/// <summary>
/// The types or priority areas of intervention that one form of one act lists. Italian term: elenco delle tipologie, o degli ambiti, di
/// intervento.
/// </summary>
/// <remarks>
/// A letter means something only under a form: the same letter names different types in the forms of one call, so it is never
/// resolved without one, not even if the forms given agree on it. A scheme without entries, or with a letter or a type twice, cannot
/// be created. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record InterventionScheme
{
    private InterventionScheme(RuleLabel label, ValueList<InterventionEntry> entries)
    {
        Label = label;
        Entries = entries;
    }

    /// <summary>The code and name of the form, and its passage; the source is never missing.</summary>
    public RuleLabel Label { get; }

    /// <summary>The act under which the form lists its entries, such as <c>D.G.R. 1081/2013</c>.</summary>
    public string Act => Form.Act;

    /// <summary>The form: act, document and section. Lookups over several schemes find a scheme by it.</summary>
    public LegalSource Form => Label.Source;

    /// <summary>The entries, in the order of the form.</summary>
    public ValueList<InterventionEntry> Entries { get; }

    /// <summary>Creates a scheme, or returns its defects: no entries, a letter twice, a type twice.</summary>
    /// <param name="label">The code and name of the form, and the passage that lists the entries.</param>
    /// <param name="entries">At least one entry, with distinct types and letters, in the order of the form.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the label has no source.</exception>
    public static Validated<InterventionScheme> Create(RuleLabel label, ValueList<InterventionEntry> entries)
    {
        Guard.Against.Unsourced(label);
        Guard.Against.Null(entries);
        var defects = new List<Defect>();
        if (entries.Count == 0)
        {
            defects.Add(DefectCodes.ProjectSchemeEmpty.At("scheme.entries", 0, 1, label.Source));
        }

        defects.AddRange(entries
            .Where(entry => entry.Letter is not null)
            .Repeated(entry => entry.Letter!)
            .Select(same => Twice($"scheme.letters[{same.Key}]", same, label.Source)));
        defects.AddRange(entries
            .Repeated(entry => entry.Type.Code)
            .Select(same => Twice($"scheme.types[{same.Key}]", same, label.Source)));
        return Validated<InterventionScheme>.From(defects, () => new(label, entries));
    }

    /// <summary>
    /// Resolves a letter under one of several forms. Without a form the result is always a defect, which names every meaning that the
    /// letter has over them.
    /// </summary>
    /// <param name="schemes">The schemes, at least one, of distinct forms.</param>
    /// <param name="letter">The letter, as printed and without its bracket.</param>
    /// <param name="form">The form in which the letter is read, as in <see cref="Form"/>; <see langword="null"/> if it is not given.</param>
    /// <returns>The type; or the defect: no form, a form of none of the schemes, a letter that the form does not have.</returns>
    /// <exception cref="ArgumentException">
    /// An argument other than <paramref name="form"/> is <see langword="null"/>, there is no scheme, or two schemes have the same form.
    /// </exception>
    public static Validated<InterventionType> Resolve(ValueList<InterventionScheme> schemes, string letter, LegalSource? form)
    {
        Guard.Against.EmptyList(schemes);
        Guard.Against.Null(letter);
        if (schemes.Repeated(scheme => scheme.Form).FirstOrDefault() is { } twice)
        {
            throw new ArgumentException($"Two schemes have the form '{twice.Key}'.", nameof(schemes));
        }

        if (form is null)
        {
            return Invalid(WithoutForm(schemes, letter));
        }

        return schemes.FirstOrDefault(scheme => scheme.Form == form) is { } found
            ? found.Resolve(letter)
            : Invalid(DefectCodes.ProjectForm.At("form", form.Cite(), string.Join("; ", schemes.Select(scheme => scheme.Form.Cite())), schemes[0].Form));
    }

    /// <summary>Resolves a letter under this form, or returns the defect of a letter that it does not have.</summary>
    /// <param name="letter">The letter, as printed and without its bracket; upper and lower case differ.</param>
    /// <exception cref="ArgumentNullException"><paramref name="letter"/> is <see langword="null"/>.</exception>
    public Validated<InterventionType> Resolve(string letter)
    {
        Guard.Against.Null(letter);
        return Find(letter) is { } entry ? Validated<InterventionType>.Valid(entry.Type) : Invalid(UnknownLetter([this], letter));
    }

    /// <summary>
    /// Returns the entry of a type, with its letter and priority under this form; <see langword="null"/> if the form does not list it.
    /// </summary>
    /// <param name="code">The code of the type, as in <see cref="InterventionType.Code"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public InterventionEntry? EntryOf(string code)
    {
        Guard.Against.Null(code);
        return Entries.FirstOrDefault(entry => entry.Type.Code == code);
    }

    /// <summary>Returns the entries to which the form gives this priority, in its order; empty if it gives it to none.</summary>
    /// <param name="level">The priority.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a declared value.</exception>
    public ValueList<InterventionEntry> EntriesAt(PriorityLevel level)
    {
        Guard.Against.Undeclared(level);
        return Entries.Where(entry => entry.Level == level).ToValueList();
    }

    /// <summary>Returns the code of the scheme.</summary>
    public override string ToString() => Label.Code;

    private static Defect Twice(string path, IEnumerable<InterventionEntry> same, LegalSource source) => DefectCodes.ProjectSchemeTwice.At(
        path, FactValue.Of(LocalizedText.Join("; ", same.Select(entry => entry.Named()))), FactValue.Of(1), source);

    private static Defect WithoutForm(ValueList<InterventionScheme> schemes, string letter)
    {
        var meanings = schemes
            .Select(scheme => (Scheme: scheme, scheme.Find(letter)?.Type))
            .Where(meaning => meaning.Type is not null)
            .GroupBy(meaning => meaning.Type!)
            .ToList();
        return meanings.Count == 0
            ? UnknownLetter(schemes, letter)
            : DefectCodes.ProjectLetterWithoutForm.At(
                "letter",
                FactValue.Of(letter),
                FactValue.Of(LocalizedText.Join("; ", meanings.Select(same =>
                    InForms(same.Key.Title, LocalizedText.Join(", ", same.Select(meaning => meaning.Scheme.Label.Title)))))),
                meanings[0].First().Scheme.Form);
    }

    private static Defect UnknownLetter(ValueList<InterventionScheme> schemes, string letter) => DefectCodes.ProjectLetter.At(
        "letter",
        FactValue.Of(letter),
        FactValue.Of(LocalizedText.Join("; ", schemes.Select(scheme => InForms(scheme.Letters(), scheme.Label.Title)))),
        schemes[0].Form);

    private static LocalizedText InForms(LocalizedText what, LocalizedText forms) =>
        new($"{what.Italian} ({forms.Italian})", $"{what.English} ({forms.English})");

    private static Validated<InterventionType> Invalid(Defect defect) => Validated<InterventionType>.Invalid([defect]);

    private InterventionEntry? Find(string letter) => Entries.FirstOrDefault(entry => entry.Letter == letter);

    private LocalizedText Letters()
    {
        string letters = string.Join(", ", Entries.Select(entry => entry.Letter).OfType<string>());
        return letters.Length == 0 ? new("nessuna lettera", "no letters") : LocalizedText.Same(letters);
    }
}
