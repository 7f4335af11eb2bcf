using System.Diagnostics;

namespace Conciliazione.Rankings;

/// <summary>The reason an entry ranks above the next. Italian term: motivo dell'ordine.</summary>
/// <remarks>
/// A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function per case. Equality is by content.
/// Immutable and thread-safe.
/// </remarks>
public abstract record Separation
{
    private Separation()
    {
    }

    internal static Separation Nothing { get; } = new Last();

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="last">For an entry that no ranked entry follows.</param>
    /// <param name="category">For a category that takes precedence.</param>
    /// <param name="more">For more points.</param>
    /// <param name="key">For a key of the tie chain.</param>
    /// <param name="tied">For an entry that nothing ranks above the next.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Last, TResult> last, Func<Category, TResult> category, Func<More, TResult> more, Func<Key, TResult> key, Func<Tied, TResult> tied)
    {
        Guard.Against.Null(last);
        Guard.Against.Null(category);
        Guard.Against.Null(more);
        Guard.Against.Null(key);
        Guard.Against.Null(tied);
        return this switch
        {
            Last x => last(x),
            Category x => category(x),
            More x => more(x),
            Key x => key(x),
            Tied x => tied(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the case as text; empty if nothing follows.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => CaseText(language);

    /// <summary>Returns the Italian text, without the value that was compared, which may be personal data.</summary>
    public sealed override string ToString() => CaseShortText;

    private protected abstract string CaseShortText { get; }

    private protected abstract string CaseText(Language language);

    /// <summary>No ranked entry follows.</summary>
    public sealed record Last : Separation
    {
        internal Last()
        {
        }

        private protected override string CaseShortText => "";

        private protected override string CaseText(Language language) => "";
    }

    /// <summary>The entry's category takes precedence.</summary>
    public sealed record Category : Separation
    {
        internal Category(RuleLabel label, FactValue own)
        {
            Label = label;
            Own = own;
        }

        /// <summary>The precedence.</summary>
        public RuleLabel Label { get; }

        /// <summary>The entry's own category.</summary>
        public FactValue Own { get; }

        private protected override string CaseShortText => Label.Code;

        private protected override string CaseText(Language language) =>
            $"{(language == Language.Italian ? "precede per" : "ahead by")} {Label.Title.In(language)}: {Own.Render(language)}";
    }

    /// <summary>The entry has more points.</summary>
    public sealed record More : Separation
    {
        internal More(Points points) => Points = points;

        /// <summary>The difference in points.</summary>
        public Points Points { get; }

        private protected override string CaseShortText => FactValue.Of(Points).Render(Language.Italian);

        private protected override string CaseText(Language language) =>
            $"{(language == Language.Italian ? "precede di" : "ahead by")} {FactValue.Of(Points).Render(language)}";
    }

    /// <summary>A key of the tie chain ranks the entry above the next.</summary>
    public sealed record Key : Separation
    {
        internal Key(RuleLabel label, FactValue own, bool isByBirth)
        {
            Label = label;
            Own = own;
            IsByBirth = isByBirth;
        }

        /// <summary>
        /// Whether the key compares days of birth, so that it separates equal ages too; the days themselves are never shown.
        /// </summary>
        public bool IsByBirth { get; }

        /// <summary>The key.</summary>
        public RuleLabel Label { get; }

        /// <summary>The value that the key read for the entry itself; never that of the next one.</summary>
        public FactValue Own { get; }

        private protected override string CaseShortText => Label.Code;

        private protected override string CaseText(Language language) =>
            $"{(language == Language.Italian ? "precede a parità per" : "ahead on a tie by")} {Label.Title.In(language)}: {Own.Render(language)}"
            + (!IsByBirth ? ""
                : language == Language.Italian ? " (a parità di anni decide il giorno di nascita)"
                : " (of equal ages the day of birth decides)")
            + ProvenanceNote.Of(Label.Provenance, language);
    }

    /// <summary>Nothing ranks the entry above the next: they are tied, and the order of their rows has no meaning.</summary>
    public sealed record Tied : Separation
    {
        internal Tied()
        {
        }

        private protected override string CaseShortText => "ex aequo";

        private protected override string CaseText(Language language) => language == Language.Italian ? "ex aequo con il successivo" : "tied with the next";
    }
}
