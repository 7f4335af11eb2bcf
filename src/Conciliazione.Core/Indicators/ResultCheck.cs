using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Indicators;

/// <summary>Finds the defects of results, all of them.</summary>
internal sealed class ResultCheck
{
    private readonly List<Defect> _defects = [];
    private readonly IndicatorSet _set;
    private readonly Dictionary<string, Indicator> _indicators;

    private readonly string _known;

    private ResultCheck(IndicatorSet set)
    {
        _set = set;
        _indicators = set.Indicators.ToDictionary(indicator => indicator.Label.Code, StringComparer.Ordinal);
        _known = string.Join(", ", _indicators.Keys.DefaultIfEmpty("—"));
    }

    public static IReadOnlyCollection<Defect> DefectsOf(IndicatorSet set, ValueList<IndicatorResult> results, IEnumerable<int> places)
    {
        LegalSource source = set.Label.Source;
        if (set.Term.Days is not { } days)
        {
            return [DefectCodes.IndicatorNoStart.At("indicators", LocalizedText.Same(set.Label.Code), new("un mese di avvio", "a starting month"), source)];
        }

        var check = new ResultCheck(set);
        var seen = new HashSet<(string, LocalDate)>();
        foreach (int i in places)
        {
            IndicatorResult result = results[i];
            string path = FormattableString.Invariant($"results[{i}]");
            Indicator? indicator = check.Find(result, path);
            if (result.On < days.Start)
            {
                check._defects.Add(DefectCodes.IndicatorEarly.At(path + ".on", FactValue.Of(result.On), FactValue.Of(days.Start), source));
            }

            if (!seen.Add((result.Indicator, result.On)))
            {
                check._defects.Add(DefectCodes.IndicatorResultTwice.At(path, FactValue.Of(result.Indicator), FactValue.Of(result.On), source));
            }

            check.AddOutsidePeriods(result, indicator, path);
            check.AddDefects(result.Measure, indicator?.Target, path + ".measure", indicator?.Label.Source ?? source);
        }

        return check._defects;
    }

    /// <summary>Returns the indicator of a result, which must take its kind of measure.</summary>
    private Indicator? Find(IndicatorResult result, string path)
    {
        if (!_indicators.TryGetValue(result.Indicator, out Indicator? indicator))
        {
            _defects.Add(DefectCodes.IndicatorUnknown.At(path, result.Indicator, _known, _set.Label.Source));
        }
        else if (!TargetCheck.Takes(indicator.Target, result.Measure))
        {
            _defects.Add(DefectCodes.IndicatorKind.At(path + ".measure", result.Measure.Kind, TargetCheck.Kinds(indicator.Target), indicator.Label.Source));
        }

        return indicator;
    }

    private void AddOutsidePeriods(IndicatorResult result, Indicator? indicator, string path)
    {
        if (indicator?.Cadence is not { } cadence)
        {
            return;
        }

        ValueList<MonthSpan> periods = _set.Term.PeriodsOf(cadence);
        var measured = new MonthSpan(periods[0].First, periods[^1].Last);
        if (!_set.Term.DaysOf(measured)!.Contains(result.On))
        {
            _defects.Add(DefectCodes.IndicatorNoPeriod.At(
                path + ".on", FactValue.Of(result.On), FactValue.Of(LocalizedText.Join(", ", [cadence.Title, _set.Term.Words(measured)])), indicator.Label.Source));
        }
    }

    private void AddDefects(Measure measure, Target? target, string path, LegalSource source)
    {
        switch (measure)
        {
            case Measure.Number number:
                AddNegative(path, number.Value, source);
                break;
            case Measure.PartOf partOf:
                AddNegative(path + ".part", partOf.Part, source);
                AddNegative(path + ".whole", partOf.Whole, source);
                if (partOf.Part > partOf.Whole)
                {
                    _defects.Add(DefectCodes.IndicatorPart.At(path + ".part", partOf.Part, partOf.Whole, source));
                }

                break;
            case Measure.Names names:
                AddNames(names, path, source);
                break;
            case Measure.PerThing counts:
                AddThings(counts, target as Target.PerThing, path, source);
                break;
        }
    }

    private void AddNegative(string path, long value, LegalSource source)
    {
        if (value < 0)
        {
            _defects.Add(DefectCodes.IndicatorNegative.At(path, value, 0, source));
        }
    }

    private void AddTwice(IEnumerable<string> keys, IEqualityComparer<string> comparer, string path, LegalSource source) =>
        _defects.AddRange(keys.Repeated(key => key, comparer).Select(twice => DefectCodes.IndicatorNameTwice.At(path, twice.Key, 1, source)));

    private void AddNames(Measure.Names names, string path, LegalSource source)
    {
        AddTwice(names.All.Select(name => name.Trim()).Where(name => name.Length > 0), StringComparer.OrdinalIgnoreCase, path, source);
        for (int i = 0; i < names.All.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(names.All[i]))
            {
                _defects.Add(DefectCodes.IndicatorNameBlank.At(FormattableString.Invariant($"{path}[{i}]"), 0, 1, source));
            }
        }
    }

    private void AddThings(Measure.PerThing counts, Target.PerThing? target, string path, LegalSource source)
    {
        for (int i = 0; i < counts.Counts.Count; i++)
        {
            AddNegative(FormattableString.Invariant($"{path}[{i}]"), counts.Counts[i].Count, source);
        }

        if (target is not null)
        {
            HashSet<string> things = [.. target.Things.Select(thing => thing.Code)];
            _defects.AddRange(counts.Counts.Where(count => !things.Contains(count.Thing))
                .Select(unknown => DefectCodes.IndicatorThing.At(path, unknown.Thing, string.Join(", ", target.Things), source)));
        }

        AddTwice(counts.Counts.Select(count => count.Thing), StringComparer.Ordinal, path, source);
    }
}
