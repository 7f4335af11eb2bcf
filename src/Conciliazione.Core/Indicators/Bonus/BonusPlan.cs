using NodaTime;

namespace Conciliazione.Indicators;

/// <summary>The uses chosen for a bonus that is due. Italian term: utilizzo della premialità.</summary>
/// <remarks>
/// <see cref="Spent"/> and <see cref="Unspent"/> are together what is due; with <see cref="PerformanceBonus.Left"/> they are what was assigned.
/// Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record BonusPlan
{
    internal BonusPlan(BonusScheme scheme, PerformanceBonus bonus, ValueList<BonusUse> uses, LocalDate on, LocalDate? surveyedOn)
    {
        Scheme = scheme;
        Bonus = bonus;
        Uses = uses;
        On = on;
        SurveyedOn = surveyedOn;
        Spent = Euro.Sum(uses.Select(use => use.Amount));
        Unspent = bonus.Amount!.Value - Spent;
        Finding = ToFinding();
    }

    /// <summary>What was declared.</summary>
    public BonusScheme Scheme { get; }

    /// <summary>The bonus that is due; its amount is known.</summary>
    public PerformanceBonus Bonus { get; }

    /// <summary>The uses, at least one, in the order in which they were given.</summary>
    public ValueList<BonusUse> Uses { get; }

    /// <summary>The day of the choice.</summary>
    public LocalDate On { get; }

    /// <summary>The day on which the survey was over; <see langword="null"/> if there was none.</summary>
    public LocalDate? SurveyedOn { get; }

    /// <summary>What goes to the uses.</summary>
    public Euro Spent { get; }

    /// <summary>What is due and goes to no use.</summary>
    public Euro Unspent { get; }

    /// <summary>The choice as a finding: what goes to the uses, with what allows it.</summary>
    public Finding Finding { get; }

    /// <summary>Returns the finding as one sentence.</summary>
    /// <param name="language">The output language; the source is cited in Italian in either case.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language) => Finding.Explain(language);

    /// <summary>Returns the code of the scheme and the outcome.</summary>
    public override string ToString() => Finding.ToString();

    private Finding ToFinding()
    {
        ValueList<NamedValue> monitoring = Scheme.Monitoring is { } months && Scheme.FirstDay(Bonus.Report.Set.Term) is { } first
            ?
            [
                new(months.Label.Code, months.Label.Title, FactValue.Of(months.Value), months.Label.Provenance),
                new("FIRST-DAY", new("dal primo mese del piano, quindi scelta dal", "from the first month of the plan, so chosen from"), FactValue.Of(first), Provenance.Reading),
            ]
            : [];
        ValueList<NamedValue> survey = Scheme.Survey is { } asked && SurveyedOn is { } day
            ? [new(asked.Label.Code, asked.Label.Title, FactValue.Of(day), Provenance.Given)]
            : [];
        ValueList<NamedValue> surveyed = Scheme.Survey is { } when && Scheme.SurveyFrom(Bonus.Report.Set.Term) is { } earliest
            ? [new("SURVEY-FROM", new("indagine non prima del", "survey not before"), FactValue.Of(earliest), when.Label.Provenance)]
            : [];
        return new(
            Scheme.Label,
            [
                .. Uses.Select((use, i) => new NamedValue(FormattableString.Invariant($"USE-{i + 1}"), TitleOf(use), FactValue.Of(use.Amount), Provenance.Given)),
                new("ON", new("scelta del", "chosen on"), FactValue.Of(On), Provenance.Given),
                .. survey,
            ],
            [
                new("DUE", new("premialità spettante", "bonus due"), FactValue.Of(Bonus.Amount!.Value), Provenance.Calculated),
                new("UNSPENT", new("non utilizzati", "unspent"), FactValue.Of(Unspent), Provenance.Calculated),
                Scheme.Choice.ToNamedValue(choice => FactValue.Of(Words(choice))),
                .. monitoring,
                .. surveyed,
            ],
            new Outcome.Calculated(FactValue.Of(Spent)));
    }

    private static LocalizedText Words(BonusChoice choice) => choice switch
    {
        BonusChoice.ExactlyOne => new("uno solo di quelli dichiarati", "exactly one of those declared"),
        BonusChoice.AnyDeclared => new("uno o più di quelli dichiarati", "one or more of those declared"),
        _ => new("uno o più, anche diversi da quelli dichiarati", "one or more, also others than those declared"),
    };

    private LocalizedText TitleOf(BonusUse use) => Scheme.Uses.FirstOrDefault(declared => declared.Code == use.Code)?.Title ?? LocalizedText.Same(use.Code);
}
