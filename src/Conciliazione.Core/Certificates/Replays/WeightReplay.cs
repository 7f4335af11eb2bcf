using System.Numerics;

namespace Conciliazione.Certificates;

/// <summary>
/// Recomputes a sharing by weight from a certificate's figures, directly from the definition and with unbounded numbers: claims
/// are settled at their bounds round by round, deliberately not as the engine does.
/// </summary>
/// <remarks>Equality is that of the certificates, so that values that keep a replay are still equal by content.</remarks>
internal sealed class WeightReplay : IEquatable<WeightReplay>
{
    /// <summary>The width beyond which an equal part is refused: part of the rule (docs/decisions/0015).</summary>
    private const int MaximumBits = 4_096;

    private readonly int[] _takers;
    private readonly WideRatio[] _weights;
    private readonly BigInteger[] _floors;
    private readonly BigInteger?[] _ceilings;
    private readonly BigInteger[] _base;
    private readonly Basis[] _bases;
    private readonly BigInteger _budget;
    private readonly WideSum _active;
    private readonly WidePart[] _parts;
    private BigInteger _rest;

    private WeightReplay(ShareCertificate certificate)
    {
        Certificate = certificate;
        _takers = [.. Enumerable.Range(0, certificate.Rows.Count).Where(i => certificate.Rows[i].Status != CertificateStatus.Excluded)];
        bool floorsFirst = certificate.Policy is CertificatePolicy.FloorsFirst;
        _weights = Weights();
        _active = new(_weights);
        _parts = new WidePart[certificate.Rows.Count];
        _base = new BigInteger[certificate.Rows.Count];
        _floors = new BigInteger[certificate.Rows.Count];
        _ceilings = new BigInteger?[certificate.Rows.Count];
        _bases = new Basis[certificate.Rows.Count];
        _budget = certificate.Budget;
        foreach (int i in _takers)
        {
            CertificateRow row = certificate.Rows[i];
            _base[i] = floorsFirst ? row.Floor : 0;
            _floors[i] = row.Floor - _base[i];
            _ceilings[i] = row.Ceiling is { } ceiling ? ceiling - _base[i] : null;
            _budget -= _base[i];
        }

        CanBeShared = !IsRefused
            && _takers.Length > 0
            && _budget.Sign >= 0
            && _takers.All(i => certificate.Rows[i].Weight.Sign >= 0 && _floors[i].Sign >= 0 && (_ceilings[i] is not { } ceiling || ceiling >= _floors[i]))
            && _takers.Any(i => certificate.Rows[i].Weight.Sign > 0)
            && _takers.Aggregate(BigInteger.Zero, (sum, i) => sum + _floors[i]) <= _budget;
        if (CanBeShared)
        {
            Solve();
        }
    }

    private enum Basis
    {
        ByWeight,
        NoWeight,
        Floor,
        Ceiling,
    }

    /// <summary>The certificate whose sharing is recomputed.</summary>
    public ShareCertificate Certificate { get; }

    /// <summary>The rows whose shares the definition does not reproduce.</summary>
    public IReadOnlyList<CertificateRow> Faults => CanBeShared
        ? [.. FaultsByShare().Concat(FaultsByRemainder()).Distinct().Order().Select(i => Certificate.Rows[i])]
        : [.. Certificate.Rows];

    /// <summary>The reason for the share of each row.</summary>
    public IReadOnlyList<LocalizedText> Reasons
    {
        get
        {
            int? last = LastRaised();
            return [.. Certificate.Rows.Select((row, i) => Reason(row, i, last))];
        }
    }

    /// <summary>Whether a sharing exists at all for the figures.</summary>
    private bool CanBeShared { get; }

    /// <summary>Whether an equal part is more than the whole, or needs weights that are wider than the rule allows.</summary>
    private bool IsRefused { get; set; }

    public static WeightReplay Of(ShareCertificate certificate) => new(certificate);

    /// <summary>Returns a replay on which nothing is left to compute and keep, so that it can be read from any thread.</summary>
    public static WeightReplay Kept(ShareCertificate certificate)
    {
        var replay = new WeightReplay(certificate);
        replay._active.Settle();
        return replay;
    }

    public bool Equals(WeightReplay? other) => other is not null && Certificate == other.Certificate;

    public override bool Equals(object? obj) => Equals(obj as WeightReplay);

    public override int GetHashCode() => Certificate.GetHashCode();

    /// <summary>Returns the reason for the share of one row: exact fractions over thousands of weights take long to write.</summary>
    public LocalizedText ReasonOf(int row) => Reason(Certificate.Rows[row], row, LastRaised());

    /// <summary>
    /// Returns the weights as they are; under an equal part, over a common denominator, p·W + (100 - p)·n·w.
    /// </summary>
    private WideRatio[] Weights()
    {
        Ratio[] given = [.. Certificate.Rows.Select(row => row.Status == CertificateStatus.Excluded ? Ratio.Whole(0) : row.Weight)];
        if (Certificate.Policy is not CertificatePolicy.EqualPart equal)
        {
            return Array.ConvertAll(given, WideRatio.From);
        }

        Ratio part = equal.Part.ToRatio();
        BigInteger common = BigInteger.One;
        foreach (Ratio weight in given.TakeWhile(_ => common.GetBitLength() <= 2 * MaximumBits))
        {
            common *= weight.Denominator / BigInteger.GreatestCommonDivisor(common, weight.Denominator);
        }

        BigInteger[] weights = Array.ConvertAll(given, weight => weight.Numerator * (common / weight.Denominator));
        if (part > Ratio.Whole(1) || Array.Exists(weights, weight => weight.GetBitLength() > MaximumBits))
        {
            IsRefused = true;
            return Array.ConvertAll(given, WideRatio.From);
        }

        BigInteger sum = weights.Aggregate(BigInteger.Zero, (total, weight) => total + weight);
        BigInteger rest = (part.Denominator - part.Numerator) * (BigInteger)weights.Count(weight => weight.Sign > 0);
        return Array.ConvertAll(weights, weight => new WideRatio(weight.Sign > 0 ? (part.Numerator * sum) + (rest * weight) : weight, BigInteger.One));
    }

    /// <summary>
    /// Settles the claims at a bound, together with the common multiple that the others then get: if the floors take more than
    /// the ceilings give back, the multiple can only decrease, so claims at their floor stay there, and vice versa.
    /// </summary>
    private void Solve()
    {
        var open = _takers.Where(i => _weights[i].Numerator.Sign > 0).ToList();
        foreach (int i in _takers.Where(i => _weights[i].Numerator.IsZero))
        {
            _bases[i] = Basis.NoWeight;
        }

        open.ForEach(_active.Add);
        _rest = _budget - Fixed();
        while (open.Count > 0)
        {
            var outside = new WideSum(_weights);
            BigInteger bounds = 0;
            int[] low = [.. open.Where(i => _active.Compare(_rest, i, _floors[i]) < 0)];
            int[] high = [.. open.Where(i => _ceilings[i] is { } ceiling && _active.Compare(_rest, i, ceiling) > 0)];
            foreach (int i in low)
            {
                outside.Add(i);
                bounds += _floors[i];
            }

            foreach (int i in high)
            {
                outside.Add(i);
                bounds += _ceilings[i] ?? 0;
            }

            if (outside.Count == 0)
            {
                break;
            }

            // Whether those outside their bounds would get more by weight than their bounds leave them.
            int left = _active.Compare(_rest, outside, bounds);
            foreach (int i in left <= 0 ? low : [])
            {
                Settle(i, Basis.Floor);
            }

            foreach (int i in left >= 0 ? high : [])
            {
                Settle(i, Basis.Ceiling);
            }

            open.RemoveAll(i => _bases[i] != Basis.ByWeight);
            _rest = _budget - Fixed();
        }

        foreach (int i in open)
        {
            _parts[i] = _active.Part(_rest, i);
        }

        BigInteger Fixed() => _takers.Aggregate(BigInteger.Zero, (sum, i) => sum + (Bound(i) ?? 0));

        void Settle(int i, Basis basis)
        {
            _bases[i] = basis;
            _active.Remove(i);
        }
    }

    private BigInteger? Bound(int i) => _bases[i] switch
    {
        Basis.NoWeight or Basis.Floor => _floors[i],
        Basis.Ceiling => _ceilings[i],
        _ => null,
    };

    private BigInteger Whole(int i) => Bound(i) ?? _parts[i].Units;

    /// <summary>Whether the share of a claim is whole before any rounding.</summary>
    private bool IsWhole(int i) => Bound(i) is not null || _parts[i].IsWhole;

    private int CompareRemainders(int one, int other) => IsWhole(one) || IsWhole(other)
        ? IsWhole(other).CompareTo(IsWhole(one))
        : _active.CompareRemainders(_parts[one], _parts[other]);

    private BigInteger Above(int i) => Certificate.Rows[i].Share - _base[i] - Whole(i);

    private IEnumerable<int> FaultsByShare() => _takers.Where(i =>
        !(Above(i).IsZero || (Above(i).IsOne && !IsWhole(i) && Certificate.Rows[i].Status != CertificateStatus.Undecided)));

    /// <summary>
    /// Checks that the units left by rounding down went to the largest remainders, with equal remainders ordered by the declared
    /// key and ties reported; returns the rows at fault.
    /// </summary>
    private IEnumerable<int> FaultsByRemainder()
    {
        int[] tied = [.. _takers.Where(i => Certificate.Rows[i].Status == CertificateStatus.Undecided)];
        int[] up = [.. _takers.Where(i => Above(i).IsOne)];
        int[] down = [.. _takers.Where(i => !Above(i).IsOne && Certificate.Rows[i].Status != CertificateStatus.Undecided)];
        BigInteger spare = _budget - _takers.Aggregate(BigInteger.Zero, (sum, i) => sum + Whole(i));
        BigInteger unplaced = _active.Count == 0 ? spare : 0;
        bool counted = Certificate.Remaining == unplaced + Certificate.Undecided
            && up.Length == spare - unplaced - Certificate.Undecided
            && (tied.Length == 0 ? Certificate.Undecided == 0 : Certificate.Undecided > 0 && Certificate.Undecided < tied.Length);
        if (!counted)
        {
            return up.Concat(tied).DefaultIfEmpty(_takers[0]);
        }

        int? last = up.Length == 0 ? null : up.Aggregate((worst, i) => Ahead(worst, i) ? i : worst);
        int? first = down.Length == 0 ? null : down.Aggregate((best, i) => Ahead(i, best) ? i : best);
        return tied.Where(i => Ahead(i, tied[0]) || Ahead(tied[0], i) || !Before(last, i) || !Before(i, first))
            .Concat(tied.Length == 0 && !Before(last, first) ? [last!.Value, first!.Value] : []);

        bool Before(int? one, int? other) => one is not { } a || other is not { } b || Ahead(a, b);
    }

    /// <summary>Returns the row with the smallest remainder among those rounded up.</summary>
    private int? LastRaised()
    {
        int[] up = CanBeShared ? [.. _takers.Where(i => Above(i).IsOne)] : [];
        return up.Length == 0 ? null : up.Aggregate((worst, i) => CompareRemainders(worst, i) > 0 ? i : worst);
    }

    private bool Ahead(int one, int other)
    {
        int order = CompareRemainders(one, other);
        return order > 0 || (order == 0 && (Certificate.Rows[one].Precedence ?? long.MaxValue) < (Certificate.Rows[other].Precedence ?? long.MaxValue));
    }

    private LocalizedText Reason(CertificateRow row, int i, int? last)
    {
        if (row.Status == CertificateStatus.Excluded)
        {
            return row.Note is { } note ? new($"esclusa: {note.Italian}", $"excluded: {note.English}") : new("esclusa", "excluded");
        }

        if (!CanBeShared)
        {
            return new("le cifre non ammettono un riparto", "the figures allow no sharing");
        }

        Unit unit = Certificate.Unit;
        if (_bases[i] == Basis.ByWeight)
        {
            (string Italian, string English) end = row.Status == CertificateStatus.Undecided
                ? ("per difetto; a parità di resto e chiave l'unità in più non è decisa", "rounded down; equal in remainder and key, the unit more is undecided")
                : Above(i).IsOne
                    ? ("per eccesso (metodo dei maggiori resti)", "rounded up (among the largest remainders)")
                    : IsWhole(i) ? ("esatta", "exact")
                    : last is { } raised && CompareRemainders(raised, i) == 0
                        ? ("per difetto (stesso resto, ma segue nell'ordine)", "rounded down (same remainder, but later in the order)")
                        : ("per difetto (resto minore)", "rounded down (a smaller remainder)");
            (BigInteger numerator, BigInteger denominator) = _active.FractionOf(_parts[i]);
            numerator += _base[i] * denominator;
            return new(
                $"{Floor(Language.Italian)}peso {row.Weight.ToExactText(Notation.Italian)}: parte spettante {unit.Render(numerator, denominator, Language.Italian)}, {end.Italian}",
                $"{Floor(Language.English)}weight {row.Weight.ToExactText(Notation.Invariant)}: share {unit.Render(numerator, denominator, Language.English)}, {end.English}");
        }

        long ceiling = row.Ceiling ?? 0;
        return _bases[i] switch
        {
            Basis.Ceiling => new($"al massimo, {unit.Render(ceiling, Language.Italian)}", $"at the ceiling, {unit.Render(ceiling, Language.English)}"),
            Basis.Floor => new($"al minimo, {unit.Render(row.Floor, Language.Italian)}", $"at the floor, {unit.Render(row.Floor, Language.English)}"),
            _ => row.Floor == 0
                ? new("peso zero: nulla", "weight zero: nothing")
                : new($"peso zero: il minimo, {unit.Render(row.Floor, Language.Italian)}", $"weight zero: the floor, {unit.Render(row.Floor, Language.English)}"),
        };

        string Floor(Language language) => _base[i].IsZero
            ? ""
            : (language == Language.Italian ? "minimo " : "floor ") + unit.Render(row.Floor, language) + (language == Language.Italian ? " e poi " : " and then ");
    }
}
