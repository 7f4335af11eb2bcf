using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>A residue shared in parts, every euro with its reason. Italian term: scorrimento dei residui.</summary>
/// <remarks>What the projects got and what is left sum to the residue. Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record ResidueRound
{
    internal ResidueRound(ResidueRule rule, Euro residue, ValueList<ResidueFacts> facts, ValueList<ResiduePartResult> parts)
    {
        Rule = rule;
        Residue = residue;
        Facts = facts;
        Parts = parts;
        Undecided = Euro.Sum(parts.Select(part => part.Undecided));
        Left = parts[^1].CarriedOn + Undecided;
    }

    /// <summary>The rule.</summary>
    public ResidueRule Rule { get; }

    /// <summary>What there was.</summary>
    public Euro Residue { get; }

    /// <summary>What the round knew of each project, by code.</summary>
    public ValueList<ResidueFacts> Facts { get; }

    /// <summary>What each part came to, in the declared order.</summary>
    public ValueList<ResiduePartResult> Parts { get; }

    /// <summary>What no part could place, and what hangs on a tie.</summary>
    public Euro Left { get; }

    /// <summary>What hangs on a tie.</summary>
    public Euro Undecided { get; }

    /// <summary>What a project got in all.</summary>
    /// <param name="code">The code of the project.</param>
    /// <exception cref="ArgumentException">There is no such project.</exception>
    public Euro AmountOf(string code) => Euro.Sum(ReasonsOf(code).Select(reason => reason.Amount));

    /// <summary>What a project got from each part, and why; the sum is all that it got.</summary>
    /// <param name="code">The code of the project.</param>
    /// <exception cref="ArgumentException">There is no such project.</exception>
    public ValueList<ResidueReason> ReasonsOf(string code)
    {
        ResidueFacts facts = Facts.FirstOrDefault(each => each.Code == code)
            ?? throw new ArgumentException($"There is no project '{code}'.", nameof(code));
        return Parts.Select(part => Reason(part, facts)).ToValueList();
    }

    /// <summary>The certificate of this round, which verifies the chain of its parts without this type.</summary>
    public ResidueCertificate ToCertificate() => new(
        Residue,
        Facts,
        Parts.Select(result => result.ToCertificate()).ToValueList(),
        Left);

    private static ResidueReason Reason(ResiduePartResult result, ResidueFacts facts)
    {
        if (result.Sharing is not { } sharing)
        {
            return new(result.Part, Euro.Zero, result.Tied.Contains(facts.Code, StringComparer.Ordinal)
                ? new("a pari merito sull'ultimo posto del rinforzo: decide il Comitato", "tied on the last place of the reinforcement: the committee must decide")
                : new("la quota non è ripartita", "the part is not shared"));
        }

        LocalizedText why = sharing.ToCertificate().Explain().Single(reason => reason.Row.Code == facts.Code).Text;
        LocalizedText basis = result.Part.BasisOf(facts);
        return new(
            result.Part,
            Euro.FromCents(sharing.UnitsOf(facts.Code)),
            new($"{basis.Italian}; {why.Italian}", $"{basis.English}; {why.English}"));
    }
}
