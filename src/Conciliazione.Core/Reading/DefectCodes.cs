using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Conciliazione;

/// <summary>Every code of a defect that the library reports, by room. Italian term: codici di difetto.</summary>
/// <remarks>
/// A code never changes its meaning; one that is no longer reported is retired, not reused. <c>docs/errors.md</c> lists them with
/// their texts. Immutable and thread-safe.
/// </remarks>
public static partial class DefectCodes
{
    /// <summary>Every code, ordered by its text.</summary>
    public static ValueList<DefectCode> All => Index.Codes;

    /// <summary>Finds a code by its text.</summary>
    /// <param name="code">The text, such as <c>NUM-FORM</c>; upper and lower case are distinguished.</param>
    /// <param name="found">The code, or <see langword="null"/> if the text is not one of them.</param>
    /// <returns>Whether the text is that of a code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static bool TryFind(string code, [NotNullWhen(true)] out DefectCode? found) =>
        Index.ByCode.TryGetValue(Guard.Against.Null(code), out found);

    /// <summary>Made on first use, after the codes of all rooms: the order of initialisers across files is not defined.</summary>
    private static class Index
    {
        public static readonly ValueList<DefectCode> Codes = new DefectCode[][]
        {
            OfAlliances, OfCalendars, OfCostPlans, OfCoworking, OfEligibility, OfFacts, OfFunding, OfNumbers, OfPeople, OfProjects,
            OfRankings, OfScoring, OfSettlements, OfVouchers, OfWorkPlans, OfIndicators, OfIncentives, OfDocuments,
        }.SelectMany(codes => codes).OrderBy(code => code.Code, StringComparer.Ordinal).ToValueList();

        public static readonly FrozenDictionary<string, DefectCode> ByCode = Codes.ToFrozenDictionary(code => code.Code, StringComparer.Ordinal);
    }
}
