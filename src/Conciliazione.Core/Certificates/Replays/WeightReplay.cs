using System.Numerics;

namespace Conciliazione.Certificates;

/// <summary>
/// Recomputes a sharing by weight from a certificate's figures, directly from the definition and with unbounded numbers: the slow
/// method, deliberately different from the engine's.
/// </summary>
internal sealed class WeightReplay
{
    private readonly ShareCertificate _certificate;
    private readonly int[] _takers;
    private readonly BigInteger[] _weights;
    private readonly BigInteger[] _floors;
    private readonly BigInteger?[] _ceilings;
    private readonly BigInteger[] _base;
    private readonly Basis[] _bases;
    private readonly BigInteger _budget;
    private BigInteger _rest;
    private BigInteger _active;

    private WeightReplay(ShareCertificate certificate)
    {
        _certificate = certificate;
        _takers = [.. Enumerable.Range(0, certificate.Rows.Count).Where(i => certificate.Rows[i].Status != CertificateStatus.Excluded)];
        bool floorsFirst = certificate.Policy is CertificatePolicy.FloorsFirst;
        _weights = Weights();
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

        CanBeShared = _takers.Length > 0
            && _budget.Sign >= 0
            && _takers.All(i => _weights[i].Sign >= 0 && _floors[i].Sign >= 0 && (_ceilings[i] is not { } ceiling || ceiling >= _floors[i]))
            && _takers.Any(i => _weights[i].Sign > 0)
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

    /// <summary>The rows whose shares the definition does not reproduce.</summary>
    public IReadOnlyList<CertificateRow> Faults => CanBeShared
        ? [.. FaultsByShare().Concat(FaultsByRemainder()).Distinct().Order().Select(i => _certificate.Rows[i])]
        : [.. _certificate.Rows];

    /// <summary>The reason for the share of each row.</summary>
    public IReadOnlyList<LocalizedText> Reasons
    {
        get
        {
            HashSet<BigInteger> raised = CanBeShared ? [.. _takers.Where(i => Above(i).IsOne).Select(Remainder)] : [];
            return [.. _certificate.Rows.Select((row, i) => Reason(row, i, raised))];
        }
    }

    /// <summary>Whether a sharing exists at all for the figures.</summary>
    private bool CanBeShared { get; }

    public static WeightReplay Of(ShareCertificate certificate) => new(certificate);

    /// <summary>
    /// Returns the weights over a common denominator; an equal part is proportional with weights of p·W + (100 - p)·n·w.
    /// </summary>
    private BigInteger[] Weights()
    {
        ValueList<CertificateRow> rows = _certificate.Rows;
        BigInteger common = BigInteger.One;
        foreach (int i in _takers)
        {
            BigInteger denominator = rows[i].Weight.Denominator;
            common *= denominator / BigInteger.GreatestCommonDivisor(common, denominator);
        }

        var weights = new BigInteger[rows.Count];
        BigInteger sum = 0;
        int positive = 0;
        foreach (int i in _takers)
        {
            weights[i] = rows[i].Weight.Numerator * (common / rows[i].Weight.Denominator);
            sum += weights[i];
            positive += weights[i].Sign > 0 ? 1 : 0;
        }

        if (_certificate.Policy is CertificatePolicy.EqualPart equal)
        {
            Ratio part = equal.Part.ToRatio();
            BigInteger rest = part.Denominator - part.Numerator;
            foreach (int i in _takers.Where(i => weights[i].Sign > 0))
            {
                weights[i] = (part.Numerator * sum) + (rest * positive * weights[i]);
            }
        }

        return weights;
    }

    /// <summary>
    /// Settles the claims at a bound, together with the common multiple that the others then get: if the floors take more than
    /// the ceilings give back, the multiple can only decrease, so claims at their floor stay there, and vice versa.
    /// </summary>
    private void Solve()
    {
        var open = _takers.Where(i => _weights[i].Sign > 0).ToList();
        foreach (int i in _takers.Where(i => _weights[i].Sign == 0))
        {
            _bases[i] = Basis.NoWeight;
        }

        _rest = _budget - Fixed();
        _active = Active(open);
        while (open.Count > 0)
        {
            BigInteger excess = 0;
            bool bound = false;
            foreach (int i in open)
            {
                BigInteger real = _rest * _weights[i];
                if (real < _floors[i] * _active)
                {
                    bound = true;
                    excess += (_floors[i] * _active) - real;
                }
                else if (_ceilings[i] is { } ceiling && real > ceiling * _active)
                {
                    bound = true;
                    excess += (ceiling * _active) - real;
                }
            }

            if (!bound)
            {
                break;
            }

            (BigInteger rest, BigInteger active) = (_rest, _active);
            open.RemoveAll(i =>
            {
                if (excess.Sign >= 0 && rest * _weights[i] < _floors[i] * active)
                {
                    _bases[i] = Basis.Floor;
                    return true;
                }

                if (excess.Sign <= 0 && _ceilings[i] is { } ceiling && rest * _weights[i] > ceiling * active)
                {
                    _bases[i] = Basis.Ceiling;
                    return true;
                }

                return false;
            });
            _rest = _budget - Fixed();
            _active = Active(open);
        }

        BigInteger Fixed() => _takers.Aggregate(BigInteger.Zero, (sum, i) => sum + (Bound(i) ?? 0));
        BigInteger Active(List<int> rows) => rows.Aggregate(BigInteger.Zero, (sum, i) => sum + _weights[i]);
    }

    private BigInteger? Bound(int i) => _bases[i] switch
    {
        Basis.NoWeight or Basis.Floor => _floors[i],
        Basis.Ceiling => _ceilings[i],
        _ => null,
    };

    private BigInteger Whole(int i) => Bound(i) ?? (_rest * _weights[i] / _active);

    private BigInteger Remainder(int i) => Bound(i) is null ? _rest * _weights[i] % _active : 0;

    private BigInteger Above(int i) => _certificate.Rows[i].Share - _base[i] - Whole(i);

    private IEnumerable<int> FaultsByShare() => _takers.Where(i =>
        !(Above(i).IsZero || (Above(i).IsOne && Remainder(i).Sign > 0 && _certificate.Rows[i].Status != CertificateStatus.Undecided)));

    /// <summary>
    /// Checks that the units left by rounding down went to the largest remainders, with equal remainders ordered by the declared
    /// key and ties reported; returns the rows at fault.
    /// </summary>
    private IEnumerable<int> FaultsByRemainder()
    {
        int[] tied = [.. _takers.Where(i => _certificate.Rows[i].Status == CertificateStatus.Undecided)];
        int[] up = [.. _takers.Where(i => Above(i).IsOne)];
        int[] down = [.. _takers.Where(i => !Above(i).IsOne && _certificate.Rows[i].Status != CertificateStatus.Undecided)];
        BigInteger spare = _budget - _takers.Aggregate(BigInteger.Zero, (sum, i) => sum + Whole(i));
        BigInteger unplaced = _active.IsZero ? spare : 0;
        bool counted = _certificate.Remaining == unplaced + _certificate.Undecided
            && up.Length == spare - unplaced - _certificate.Undecided
            && (tied.Length == 0 ? _certificate.Undecided == 0 : _certificate.Undecided > 0 && _certificate.Undecided < tied.Length);
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

    private bool Ahead(int one, int other)
    {
        int order = Remainder(one).CompareTo(Remainder(other));
        return order > 0 || (order == 0 && (_certificate.Rows[one].Precedence ?? long.MaxValue) < (_certificate.Rows[other].Precedence ?? long.MaxValue));
    }

    private LocalizedText Reason(CertificateRow row, int i, HashSet<BigInteger> raised)
    {
        if (row.Status == CertificateStatus.Excluded)
        {
            return row.Note is { } note ? new($"esclusa: {note.Italian}", $"excluded: {note.English}") : new("esclusa", "excluded");
        }

        if (!CanBeShared)
        {
            return new("le cifre non ammettono un riparto", "the figures allow no sharing");
        }

        Unit unit = _certificate.Unit;
        if (_bases[i] == Basis.ByWeight)
        {
            (string Italian, string English) end = row.Status == CertificateStatus.Undecided
                ? ("per difetto; a parità di resto e chiave l'unità in più non è decisa", "rounded down; equal in remainder and key, the unit more is undecided")
                : Above(i).IsOne
                    ? ("per eccesso (metodo dei maggiori resti)", "rounded up (among the largest remainders)")
                    : Remainder(i).IsZero ? ("esatta", "exact")
                    : raised.Contains(Remainder(i))
                        ? ("per difetto (stesso resto, ma segue nell'ordine)", "rounded down (same remainder, but later in the order)")
                        : ("per difetto (resto minore)", "rounded down (a smaller remainder)");
            BigInteger real = (_rest * _weights[i]) + (_base[i] * _active);
            return new(
                $"{Floor(Language.Italian)}peso {row.Weight.ToExactText(Notation.Italian)}: parte spettante {unit.Render(real, _active, Language.Italian)}, {end.Italian}",
                $"{Floor(Language.English)}weight {row.Weight.ToExactText(Notation.Invariant)}: share {unit.Render(real, _active, Language.English)}, {end.English}");
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
