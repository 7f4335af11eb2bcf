using System.Numerics;
using OneOf;
using OneOf.Types;

namespace Conciliazione.Certificates;

/// <summary>
/// Recomputes a sharing by rank from a certificate's figures, directly from the definition and with unbounded numbers, and finds
/// the rows whose draws, or lack of them, it does not reproduce.
/// </summary>
internal sealed class RankReplay
{
    private readonly ShareCertificate _certificate;
    private readonly CertificatePolicy.ByRank _policy;
    private readonly BigInteger[] _left;
    private readonly bool[] _contested;

    /// <summary>Whether a row fell short of each source, which ends it under Stop and Part; unknown if a tie decides.</summary>
    private readonly bool?[] _ended;
    private readonly LocalizedText[] _reasons;
    private readonly bool[] _faults;
    private IReadOnlyList<BigInteger?[]> _states;
    private BigInteger _contestedNeeds;

    private RankReplay(ShareCertificate certificate, CertificatePolicy.ByRank policy)
    {
        _certificate = certificate;
        _policy = policy;
        _left = [.. certificate.Sources.Select(source => BigInteger.Max(0, source.Units))];
        _contested = new bool[_left.Length];
        _ended = [.. _left.Select(_ => (bool?)false)];
        _states = [[.. _left.Select(units => (BigInteger?)units)]];
        _faults = new bool[certificate.Rows.Count];
        _reasons = new LocalizedText[certificate.Rows.Count];
        foreach (IGrouping<(bool, int?), int> tied in Enumerable.Range(0, certificate.Rows.Count)
            .GroupBy(i => (Unranked: certificate.Rows[i].Rank is null, certificate.Rows[i].Rank)).OrderBy(same => same.Key))
        {
            Walk([.. tied]);
        }

        CheckTotals();
    }

    /// <summary>The rows whose draws, or lack of them, are unexplained.</summary>
    public IReadOnlyList<CertificateRow> Faults => [.. _certificate.Rows.Where((_, i) => _faults[i])];

    /// <summary>The reason for the share of each row.</summary>
    public IReadOnlyList<LocalizedText> Reasons => _reasons;

    public static RankReplay Of(ShareCertificate certificate, CertificatePolicy.ByRank policy) => new(certificate, policy);

    private void Walk(int[] tied)
    {
        int[] needy = [.. tied.Where(i => Row(i).Status != CertificateStatus.Excluded && Need(i).Sign > 0)];
        (IReadOnlyList<OneOf<BigInteger[], Unknown>> draws, IReadOnlyList<BigInteger?[]> after) =
            RankOrders.Of(_policy, [.. needy.Select(i => (Need(i), Open(i)))], _states);
        foreach (int i in tied)
        {
            int at = Array.IndexOf(needy, i);
            _faults[i] = !(at < 0 ? IsUntouched(i) : draws[at].Match(due => IsDue(i, due), _ => IsUndecided(i)));
        }

        bool? some = AreShort(needy);
        foreach ((int i, OneOf<BigInteger[], Unknown> due) in needy.Zip(draws).Where(_ => _policy.Shortfall != ShortfallPolicy.Skip))
        {
            foreach (int s in Open(i))
            {
                _ended[s] |= due.Match<bool?>(known => Sum(known) < Need(i), _ => some);
            }
        }

        _states = after;
    }

    /// <summary>
    /// Determines whether some of the rows fall short in any order: those open to the same sources do if these hold less than all
    /// need. Unknown if the sources differ, or what they hold depends on an earlier tie.
    /// </summary>
    private bool? AreShort(int[] rows)
    {
        int[][] open = [.. rows.Select(Open)];
        if (open.Length == 0 || open.Any(each => !each.SequenceEqual(open[0])))
        {
            return null;
        }

        BigInteger need = Sum(rows.Select(Need));
        HashSet<bool?> found = [.. _states.Select(state => open[0].All(s => state[s] is not null) ? need > Sum(open[0].Select(s => state[s]!.Value)) : (bool?)null)];
        return found.Count == 1 ? found.Single() : null;
    }

    private bool IsDue(int i, BigInteger[] due)
    {
        CertificateRow row = Row(i);
        BigInteger given = Sum(due);
        for (int s = 0; s < due.Length; s++)
        {
            _left[s] -= due[s];
        }

        bool holds = row.Status == CertificateStatus.TakesPart
            && Got(i) == given
            && due.Select((units, s) => (_certificate.Sources[s].Code, Units: units)).Where(draw => draw.Units.Sign > 0)
                .SequenceEqual(row.Draws.Select(draw => (draw.Source, (BigInteger)draw.Units)));
        _reasons[i] = !holds
            ? new("un esito che la graduatoria non spiega", "an outcome that the ranking does not explain")
            : given == Need(i) ? new("per intero" + From(row, Language.Italian), "in full" + From(row, Language.English))
            : given.Sign > 0 ? new(
                $"in parte: {Written(given, Language.Italian)} su {Written(Need(i), Language.Italian)}, quanto resta{From(row, Language.Italian)}",
                $"in part: {Written(given, Language.English)} of {Written(Need(i), Language.English)}, what is left{From(row, Language.English)}")
            : Refused(i);
        return holds;
    }

    private LocalizedText Refused(int i)
    {
        // Nobody is refused as long as what a source open to it holds depends on a tie.
        BigInteger available = _states.Max(state => Open(i).Aggregate(BigInteger.Zero, (sum, s) => sum + (state[s] ?? 0)));
        return available.IsZero
            ? Open(i).Any(s => _left[s].Sign > 0)
                ? new("la graduatoria si è fermata prima", "the ranking ended before it")
                : new("le risorse sono finite prima", "what there was ended before it")
            : _policy.Shortfall == ShortfallPolicy.Part
                ? new(
                    $"restano {Written(available, Language.Italian)}, meno della parte minima di {Written(_policy.MinimumPart, Language.Italian)}",
                    $"{Written(available, Language.English)} left, less than the minimum part of {Written(_policy.MinimumPart, Language.English)}")
                : new(
                    $"non ci sta: servono {Written(Need(i), Language.Italian)}, restano {Written(available, Language.Italian)}",
                    $"it does not fit: it needs {Written(Need(i), Language.English)}, {Written(available, Language.English)} left");
    }

    private bool IsUndecided(int i)
    {
        _reasons[i] = new(
            "ex aequo, e le risorse non bastano per tutte: decide una graduatoria o chi ne ha la competenza",
            "tied, and there is not enough for all: a ranking or whoever is competent must decide");
        _contestedNeeds += Need(i);
        foreach (int s in Open(i))
        {
            _contested[s] |= _states.Any(state => state[s] is not { IsZero: true });
        }

        return Row(i).Status == CertificateStatus.Undecided && Got(i).IsZero && Row(i).Draws.Count == 0;
    }

    private bool IsUntouched(int i)
    {
        CertificateRow row = Row(i);

        // A claim for nothing at all takes part as long as the ranking goes on.
        int[] open = Open(i);
        bool? ended = row.Ceiling == 0 && open.Length > 0 ? open.Select(s => _ended[s]).Aggregate((all, each) => all & each) : false;
        _reasons[i] = row.Status == CertificateStatus.Excluded
            ? row.Note is { } note ? new($"esclusa: {note.Italian}", $"excluded: {note.English}") : new("esclusa", "excluded")
            : row.Floor > 0 ? new("aveva già tutto", "it already had everything")
            : ended switch
            {
                true => new("la graduatoria si è fermata prima", "the ranking ended before it"),
                false => new("per intero", "in full"),
                null => new(
                    "non chiede nulla, e non si sa se la graduatoria si ferma prima: dipende da ex aequo",
                    "it asks for nothing, and whether the ranking ends before it is not known: it depends on a tie"),
            };
        CertificateStatus taking = ended is null ? CertificateStatus.Undecided : CertificateStatus.TakesPart;
        return Got(i).IsZero && row.Draws.Count == 0
            && ((row.Status == CertificateStatus.Excluded && row.Note is not null) || (row.Status == taking && Need(i).IsZero));
    }

    private void CheckTotals()
    {
        BigInteger held = Sum(_certificate.Sources.Select(source => (BigInteger)source.Units)) + Sum(_certificate.Rows.Select(row => (BigInteger)row.Floor));
        var undecided = BigInteger.Min(_contestedNeeds, Sum(_left.Where((_, s) => _contested[s])));
        bool distinct = _certificate.Sources.DistinctBy(source => source.Code, StringComparer.Ordinal).Count() == _left.Length;
        if (held != _certificate.Budget || undecided != _certificate.Undecided || !distinct)
        {
            Array.Fill(_faults, true);
        }
    }

    private CertificateRow Row(int i) => _certificate.Rows[i];

    private BigInteger Need(int i) => (BigInteger)(Row(i).Ceiling ?? Row(i).Floor) - Row(i).Floor;

    private BigInteger Got(int i) => (BigInteger)Row(i).Share - Row(i).Floor;

    private int[] Open(int i) => [.. Enumerable.Range(0, _left.Length).Where(s =>
        _certificate.Sources[s].OnlyFor is not { } tag || Row(i).Tags.Contains(tag, StringComparer.Ordinal))];

    private string From(CertificateRow row, Language language) => _certificate.Sources.Count < 2
        ? ""
        : (language == Language.Italian ? ", da " : ", from ") + string.Join("; ", row.Draws.Select(draw =>
            $"{_certificate.Sources.First(source => source.Code == draw.Source).Title.In(language)} {_certificate.Unit.Render(draw.Units, language)}"));

    private string Written(BigInteger units, Language language) => _certificate.Unit.Render(units, BigInteger.One, language);

    private static BigInteger Sum(IEnumerable<BigInteger> units) => units.Aggregate(BigInteger.Zero, (sum, each) => sum + each);
}
