using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>Unspent funds shared in parts, with a reason for every euro. Italian term: scorrimento dei residui.</summary>
/// <remarks>
/// The amounts assigned to the projects and the amount left sum to the unspent funds. Equality is by content. Immutable and
/// thread-safe.
/// </remarks>
public sealed record ResidueRound
{
    internal ResidueRound(ResidueRule rule, Euro residue, ValueList<ResidueFacts> facts, ValueList<ResiduePartResult> parts)
    {
        Rule = rule;
        Residue = residue;
        Facts = facts;
        Parts = parts;
        Undecided = Euro.Sum(parts.Select(part => part.Undecided));
        Remaining = parts[^1].CarriedOn + Undecided;
    }

    /// <summary>The rule.</summary>
    public ResidueRule Rule { get; }

    /// <summary>The amount of the unspent funds.</summary>
    public Euro Residue { get; }

    /// <summary>The facts about each project, by code.</summary>
    public ValueList<ResidueFacts> Facts { get; }

    /// <summary>The result of each part, in the declared order.</summary>
    public ValueList<ResiduePartResult> Parts { get; }

    /// <summary>The amount that no part could assign, plus the amount left undecided by a tie.</summary>
    public Euro Remaining { get; }

    /// <summary>The amount left undecided by a tie.</summary>
    public Euro Undecided { get; }

    /// <summary>Returns the total amount of a project.</summary>
    /// <param name="code">The code of the project.</param>
    /// <exception cref="ArgumentException">No project has this code.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public Euro AmountOf(string code)
    {
        Guard.Against.Null(code);
        ResidueFacts facts = FactsOf(code);
        return Euro.Sum(Parts.Select(part => Amount(part, facts)));
    }

    /// <summary>
    /// Returns the amount that a project received from each part, with the reason; the amounts sum to its total.
    /// </summary>
    /// <param name="code">The code of the project.</param>
    /// <exception cref="ArgumentException">No project has this code.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public ValueList<ResidueReason> ReasonsOf(string code)
    {
        Guard.Against.Null(code);
        ResidueFacts facts = FactsOf(code);
        return Parts.Select(part => Reason(part, facts)).ToValueList();
    }

    /// <summary>Returns the certificate of this round, which verifies the chain of its parts without this type.</summary>
    public ResidueCertificate ToCertificate() => new ResidueCertificate(
        Residue,
        Facts,
        Parts.Select(result => result.ToCertificate()).ToValueList(),
        Remaining).WithDigest();

    private static Euro Amount(ResiduePartResult result, ResidueFacts facts) =>
        Euro.FromCents(result.Sharing?.UnitsOf(facts.Code) ?? 0);

    private ResidueReason Reason(ResiduePartResult result, ResidueFacts facts)
    {
        if (result.Replay is not { } replay)
        {
            return new(result.Part, Euro.Zero, result.Tied.Contains(facts.Code, StringComparer.Ordinal)
                ? new("ex aequo sull'ultimo posto del rinforzo: decide il Comitato", "tied on the last place of the reinforcement: the committee must decide")
                : new("la parte non è assegnata", "the part is not shared"));
        }

        // The rows of the part are the projects, in the same order.
        LocalizedText why = replay.ReasonOf(Facts.TakeWhile(each => each.Code != facts.Code).Count());
        return new(
            result.Part,
            Amount(result, facts),
            LocalizedText.From(Join));

        string Join(Language language) => string.Join("; ", Reasons(language).Where(text => text.Length > 0));

        string[] Reasons(Language language) => result.Part.NothingFor(facts, Facts) is { } nothing
            ? [result.Part.BasisOf(facts).In(language), nothing.In(language)]
            : [result.Part.BasisOf(facts).In(language), Ceiling(result.Part, language), why.In(language)];
    }

    private ResidueFacts FactsOf(string code) => Facts.FirstOrDefault(each => each.Code == code)
        ?? throw new ArgumentException($"There is no project '{code}'.", nameof(code));

    /// <summary>Returns the ceiling of a part, which no text sets; empty if it has none.</summary>
    private static string Ceiling(ResiduePart part, Language language) => part.Ceiling == ResiduePart.CeilingRule.None
        ? ""
        : $"{new LocalizedText("tetto", "ceiling").In(language)}: {part.CeilingText.In(language)}{ProvenanceNote.Of(Provenance.Reading, language)}";
}
