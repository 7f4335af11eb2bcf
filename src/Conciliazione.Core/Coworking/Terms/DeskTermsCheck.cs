namespace Conciliazione.Coworking;

/// <summary>Checks terms and collects all their defects.</summary>
internal sealed class DeskTermsCheck(DeskSpace space)
{
    private readonly List<Defect> _defects = [];

    public List<Defect> Run(ValueList<DeskPhase> phases, ValueList<DeskValue> values, ValueList<RuleLabel> labels, ValueList<DeskDuty> duties)
    {
        foreach (RuleLabel label in labels.Concat(phases.Select(phase => phase.Label)).Concat(duties.Select(duty => duty.Label)))
        {
            DeskSpace.Source(label, "terms", _defects);
        }

        Twice(phases.Select(phase => phase.Label.Code), "terms.phases");
        Twice(values.Select(value => value.Frequency), "terms.values");
        Twice(duties.Select(duty => duty.Label.Code), "terms.duties");
        foreach (DeskPhase phase in phases)
        {
            Phase(phase);
        }

        foreach (DeskValue value in values)
        {
            Known(value.Frequency, $"terms.values[{value.Frequency}]");
            if (value.Monthly.TryGet(out Euro monthly) && monthly < Euro.Zero)
            {
                Add(DefectCodes.DeskNegativeValue, $"terms.values[{value.Frequency}]", FactValue.Of(monthly), FactValue.Of(Euro.Zero));
            }
        }

        foreach (DeskDuty duty in duties)
        {
            Duty(duty);
        }

        return _defects;
    }

    private void Phase(DeskPhase phase)
    {
        string at = $"terms.phases[{phase.Label.Code}]";
        if (phase.Months < 1)
        {
            Add(DefectCodes.DeskPhaseLength, at, FactValue.Of(phase.Months), FactValue.Of(1));
        }

        if (phase.BeneficiaryShare.TryGet(out Percentage share) && share > Percentage.Hundred)
        {
            Add(DefectCodes.DeskShareAboveWhole, at, FactValue.Of(share), FactValue.Of(Percentage.Hundred));
        }
    }

    private void Duty(DeskDuty duty)
    {
        string at = $"terms.duties[{duty.Label.Code}]";
        foreach (string frequency in duty.OnlyFor)
        {
            Known(frequency, at);
        }

        int before = 0;
        foreach (BreachStep step in duty.Consequences)
        {
            if (step.Breaches <= before)
            {
                Add(DefectCodes.DeskBreachOrder, at, FactValue.Of(step.Breaches), FactValue.Of(before));
            }

            before = step.Breaches;
        }
    }

    private void Known(string frequency, string at)
    {
        if (space.Find(frequency) is null)
        {
            Add(DefectCodes.DeskUnknownFrequency, at, FactValue.Of(frequency), FactValue.Of(string.Join(", ", space.Frequencies)));
        }
    }

    private void Twice(IEnumerable<string> codes, string at)
    {
        foreach (IGrouping<string, string> same in codes.Repeated(code => code))
        {
            Add(DefectCodes.DeskDuplicate, $"{at}[{same.Key}]", FactValue.Of(same.Count()), FactValue.Of(1));
        }
    }

    private void Add(DefectCode code, string at, FactValue value, FactValue limit) =>
        _defects.Add(DefectCodes.DeskFound(code, at, space.Label.Source, value, limit));
}
