using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>
/// A call for desks: who may apply, until when, how requests are ranked, and how desks are assigned down the ranking.
/// Italian term: avviso per postazioni di coworking.
/// </summary>
/// <remarks>
/// A call that contradicts itself cannot be created, and the error lists every defect. A published call is never edited: a
/// correction is a new version. Equality is by content. Immutable and thread-safe.
/// </remarks>
/// <example>
/// <code>
/// DeskCall call = Valcuvia2020.Coworking(desks: 3, deadline, documentsUntil: new LocalDate(2020, 10, 15));
/// DeskRanking ranking = call.Rank(forms, decidedOn: new LocalDate(2020, 10, 20)).OrThrow();
/// Console.WriteLine(ranking.Explain(Language.Italian));
/// DeskRanking after = ranking.Apply(RankingEvent.Withdraw&lt;DeskRequest&gt;("c5", on, source)).OrThrow();
/// Console.WriteLine(after.ChangesFrom(ranking).Explain(Language.Italian));
/// </code>
/// </example>
public sealed record DeskCall
{
    private DeskCall(
        RuleLabel label,
        int version,
        DeskSpace space,
        Deadline deadline,
        FactCatalogue<FactSheet> stated,
        RequirementSet<AccessRequest> access,
        RankingRules<DeskRequest> ranking,
        DeskPolicies policies)
    {
        Label = label;
        Version = version;
        Space = space;
        Deadline = deadline;
        Stated = stated;
        Access = access;
        Ranking = ranking;
        Policies = policies;
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The version of the rules; at least 1.</summary>
    public int Version { get; }

    /// <summary>The desks.</summary>
    public DeskSpace Space { get; }

    /// <summary>The deadline for requests to arrive, with its versions.</summary>
    public Deadline Deadline { get; }

    /// <summary>The facts that a form may state.</summary>
    public FactCatalogue<FactSheet> Stated { get; }

    /// <summary>The requirements for a desk.</summary>
    public RequirementSet<AccessRequest> Access { get; }

    /// <summary>The rules for scoring and ranking requests; they have no places, which are desks.</summary>
    public RankingRules<DeskRequest> Ranking { get; }

    /// <summary>The choices of the call where other calls may differ.</summary>
    public DeskPolicies Policies { get; }

    /// <summary>Creates a call, or returns its defects.</summary>
    /// <param name="label">The call's code, title, source and provenance.</param>
    /// <param name="version">The version of the rules; at least 1.</param>
    /// <param name="space">The desks.</param>
    /// <param name="deadline">The deadline for requests to arrive.</param>
    /// <param name="stated">The facts that a form may state.</param>
    /// <param name="access">
    /// The requirements for a desk; what can be cured can be cured at least until the last day for requests.
    /// </param>
    /// <param name="ranking">
    /// The rules for scoring and ranking requests; the keys apply to every tie as far as they go, and nothing is reserved.
    /// </param>
    /// <param name="policies">The choices of the call where other calls may differ.</param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/> or <paramref name="version"/> is less than 1.
    /// </exception>
    public static Validated<DeskCall> Create(
        RuleLabel label,
        int version,
        DeskSpace space,
        Deadline deadline,
        FactCatalogue<FactSheet> stated,
        RequirementSet<AccessRequest> access,
        RankingRules<DeskRequest> ranking,
        DeskPolicies policies)
    {
        Guard.Against.Null(label);
        Guard.Against.BelowMinimum(version, 1);
        Guard.Against.Null(space);
        Guard.Against.Null(deadline);
        Guard.Against.Null(stated);
        Guard.Against.Null(access);
        Guard.Against.Null(ranking);
        Guard.Against.Null(policies);
        var defects = new List<Defect>();
        foreach (RuleLabel each in policies.Labels.Prepend(label))
        {
            DeskSpace.Source(each, "call", defects);
        }

        foreach (TieKey<DeskRequest> key in ranking.Ties.Where(key => key.IsOnlyAtCutOff))
        {
            defects.Add(DefectCodes.DeskFound(
                DefectCodes.DeskRankingRules,
                $"call.ranking.ties[{key.Label.Code}]",
                ranking.Label.Source,
                FactValue.Of(new LocalizedText("criteri di preferenza solo sull'ultimo posto", "tie keys on the cut-off only")),
                FactValue.Of(new LocalizedText("che valgano per ogni ex aequo", "keys for every tie"))));
        }

        if (ranking.Reserves.Count > 0)
        {
            defects.Add(DefectCodes.DeskFound(
                DefectCodes.DeskRankingRules,
                "call.ranking.reserves",
                ranking.Label.Source,
                FactValue.Of(new LocalizedText("posti riservati", "reserved places")),
                FactValue.Of(new LocalizedText("una graduatoria senza posti riservati", "a ranking without reserved places"))));
        }

        if (policies.WhenFull.Value == ShortfallPolicy.Part)
        {
            defects.Add(DefectCodes.DeskFound(
                DefectCodes.DeskInPart,
                "call.policies.whenFull",
                policies.WhenFull.Label.Source,
                DeskWords.Of(policies.WhenFull.Value),
                DeskWords.Quoted(ShortfallPolicy.Stop, ShortfallPolicy.Skip)));
        }

        LocalDate lastDay = ItalianTime.DayOf(deadline.LastMoment);
        defects.AddRange(Curable(access.Root)
            .Where(curable => curable.Until < lastDay)
            .Select(curable => DefectCodes.DeskFound(
                DefectCodes.DeskCureEarly, $"call.access[{curable.Label.Code}]", curable.Label.Source, FactValue.Of(curable.Until), FactValue.Of(lastDay))));
        return Validated<DeskCall>.From(defects, () => new(label, version, space, deadline, stated, access, ranking, policies));
    }

    /// <summary>
    /// Returns the call with a later deadline, such as when desks remain, or the defects of the extension. The result is the next
    /// version of the call.
    /// </summary>
    /// <remarks>
    /// The extended call obeys the rules of <see cref="Create"/>: a deadline after the last day for curing is a defect. To move that
    /// day too, create a call with both.
    /// </remarks>
    /// <param name="extension">The new version of the deadline.</param>
    /// <exception cref="ArgumentNullException"><paramref name="extension"/> is <see langword="null"/>.</exception>
    public Validated<DeskCall> ExtendedBy(DeadlineVersion extension)
    {
        Guard.Against.Null(extension);
        return Deadline.ExtendedBy(extension, "call.deadline")
            .Bind(deadline => Create(Label, Version + 1, Space, deadline, Stated, Access, Ranking, Policies));
    }

    /// <summary>Reads a request from a form, or returns its defects.</summary>
    /// <param name="form">The form.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is <see langword="null"/>.</exception>
    public Validated<DeskRequest> Read(DeskForm form)
    {
        Guard.Against.Null(form);
        return DeskReader.Read(this, form, decidedOn: null);
    }

    /// <summary>
    /// Reads, evaluates and ranks requests, and assigns desks down the ranking, renewals first. No request is lost: one that
    /// cannot be read keeps its row with its defects.
    /// </summary>
    /// <param name="forms">The requests, in any order, which does not matter.</param>
    /// <param name="decidedOn">The day of the decision, in the ISO calendar; it determines what can still be cured.</param>
    /// <param name="renewals">The renewals requested, in any order.</param>
    /// <returns>The ranking, or the defects if a reference is used more than once.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="forms"/> is <see langword="null"/>, or the day is in another calendar.
    /// </exception>
    public Validated<DeskRanking> Rank(ValueList<DeskForm> forms, LocalDate decidedOn, ValueList<DeskRenewal>? renewals = null)
    {
        Guard.Against.Null(forms);
        Guard.Against.NonIsoDate(decidedOn);
        ValueList<DeskRenewal> asked = renewals ?? [];
        Defect[] defects =
        [
            .. forms.Select(form => form.Reference).Concat(asked.Select(renewal => renewal.Reference))
                .Repeated(reference => reference)
                .Select(same => DefectCodes.DeskFound(
                    DefectCodes.DeskSameReference, $"requests[{same.Key}]", Label.Source, FactValue.Of(same.Count()), FactValue.Of(1))),
        ];
        return Validated<DeskRanking>.From(defects, () => DeskRanking.From(this, Space.Desks, new DeskJudge(this, decidedOn).Rows(forms, asked), events: [], before: []));
    }

    private static IEnumerable<Requirement<AccessRequest>.Curable> Curable(Requirement<AccessRequest> requirement) => requirement.Parts
        .SelectMany(Curable)
        .Concat(requirement is Requirement<AccessRequest>.Curable curable ? [curable] : []);

    /// <summary>Returns the code and the version.</summary>
    public override string ToString() => FormattableString.Invariant($"{Label} v{Version}");
}
