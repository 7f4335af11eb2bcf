using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;

namespace Conciliazione.Serialization;

/// <summary>
/// A call that may exist as a document alone: the facts that an application states, who may apply and how applications are ranked.
/// Italian term: bando.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record SheetCall
{
    /// <summary>Initializes a new call.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="catalogue">The facts that an application states.</param>
    /// <param name="requirements">Who may apply; <see langword="null"/> if the call does not say.</param>
    /// <param name="ranking">How applications are ranked.</param>
    /// <exception cref="ArgumentNullException">A required argument is <see langword="null"/>.</exception>
    public SheetCall(RuleLabel label, FactCatalogue<FactSheet> catalogue, RequirementSet<FactSheet>? requirements, RankingRules<FactSheet> ranking)
    {
        Label = Guard.Against.Null(label);
        Catalogue = Guard.Against.Null(catalogue);
        Requirements = requirements;
        Ranking = Guard.Against.Null(ranking);
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The facts that an application states.</summary>
    public FactCatalogue<FactSheet> Catalogue { get; }

    /// <summary>Who may apply; <see langword="null"/> if the call does not say.</summary>
    public RequirementSet<FactSheet>? Requirements { get; }

    /// <summary>How applications are ranked.</summary>
    public RankingRules<FactSheet> Ranking { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;
}
