using System.Diagnostics.CodeAnalysis;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;

namespace Conciliazione.Serialization;

/// <summary>A call that exists as a document: its facts, who may apply and how applications are ranked. Italian term: bando.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record SheetCall
{
    private SheetCall(RuleLabel label, int version, FactCatalogue<FactSheet> catalogue, RequirementSet<FactSheet>? requirements, RankingRules<FactSheet> ranking)
    {
        Label = label;
        Version = version;
        Catalogue = catalogue;
        Requirements = requirements;
        Ranking = ranking;
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The version of the rules; at least 1.</summary>
    public int Version { get; }

    /// <summary>The facts that an application states.</summary>
    public FactCatalogue<FactSheet> Catalogue { get; }

    /// <summary>Who may apply; <see langword="null"/> if the call does not say.</summary>
    public RequirementSet<FactSheet>? Requirements { get; }

    /// <summary>How applications are ranked.</summary>
    public RankingRules<FactSheet> Ranking { get; }

    /// <summary>Creates a call, or returns the defects of its requirements.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="version">The version of the rules; at least 1.</param>
    /// <param name="catalogue">The facts that an application states.</param>
    /// <param name="requirements">Who may apply; <see langword="null"/> if the call does not say.</param>
    /// <param name="ranking">How applications are ranked.</param>
    /// <exception cref="ArgumentNullException">A required argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is below 1.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "The requirements are optional by meaning.")]
    public static Validated<SheetCall> Create(
        RuleLabel label, int version, FactCatalogue<FactSheet> catalogue, Requirement<FactSheet>? requirements, RankingRules<FactSheet> ranking)
    {
        Guard.Against.Null(label);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        Guard.Against.Null(catalogue);
        Guard.Against.Null(ranking);
        return requirements is null
            ? Validated.Valid(new SheetCall(label, version, catalogue, null, ranking))
            : RequirementSet<FactSheet>.Create(version, catalogue, requirements).Map(set => new SheetCall(label, version, catalogue, set, ranking));
    }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;
}
