using Conciliazione.Funding;

namespace Conciliazione.Incentives;

/// <summary>The incentive schemes of a programme, in order. Italian term: misure di incentivazione.</summary>
/// <remarks>Equality is by content. Immutable, and thread-safe if the caller's functions are.</remarks>
public sealed record IncentiveCall
{
    private IncentiveCall(RuleLabel label, ValueList<IncentiveScheme> schemes)
    {
        Label = label;
        Schemes = schemes;
    }

    /// <summary>The code, title, source and provenance of the call.</summary>
    public RuleLabel Label { get; }

    /// <summary>The schemes, each after the one that it follows.</summary>
    public ValueList<IncentiveScheme> Schemes { get; }

    /// <summary>Creates a call, or returns its defects.</summary>
    /// <param name="label">The code, title, source and provenance of the call.</param>
    /// <param name="schemes">The schemes, at least one: with unique codes, each after the one that it follows.</param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/>, <paramref name="label"/> has no source, or <paramref name="schemes"/> is empty.
    /// </exception>
    public static Validated<IncentiveCall> Create(RuleLabel label, ValueList<IncentiveScheme> schemes)
    {
        Guard.Against.Unsourced(label);
        Guard.Against.EmptyList(schemes);
        var defects = new List<Defect>();
        defects.AddRepeated(schemes.Select(scheme => scheme.Label.Code), "schemes", label.Source);
        for (int i = 0; i < schemes.Count; i++)
        {
            if (schemes[i].Follows is { } followed && !schemes.Take(i).Any(earlier => earlier.Label.Code == followed))
            {
                defects.Add(Unknown($"schemes[{schemes[i]}].follows", followed, schemes.Take(i), label.Source));
            }
        }

        return Validated<IncentiveCall>.From(defects, () => new(label, schemes));
    }

    /// <summary>Returns the scheme with a code, or <see langword="null"/>.</summary>
    /// <param name="code">The code, compared ordinally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public IncentiveScheme? Find(string code)
    {
        Guard.Against.Null(code);
        return Schemes.FirstOrDefault(scheme => scheme.Label.Code == code);
    }

    /// <summary>
    /// Spends a fund on the applications for one scheme: those that meet the requirements, in the order of the scheme, each up to the amount
    /// that its rule gives.
    /// </summary>
    /// <param name="scheme">The code of the scheme.</param>
    /// <param name="fund">The money: of a kind that starts the scheme, and above zero.</param>
    /// <param name="applications">
    /// The applications, in any order: one for each enterprise, with unique codes, for a benefit of the scheme.
    /// </param>
    /// <param name="trials">
    /// The completed trials, of any scheme; none when omitted. Under a scheme that follows another, every enterprise has completed its trial by
    /// the day of its application.
    /// </param>
    /// <param name="earlier">
    /// The rounds of this call before this one; none when omitted. An enterprise that received the incentive of the scheme in one of them does not
    /// receive it again; while one is undecided there, it is undecided here.
    /// </param>
    /// <returns>The round, or every defect of the input at once.</returns>
    /// <remarks>
    /// A requirement that is not met is a finding of the round, not a defect; so is a fund that does not suffice. Two funds for one scheme are two
    /// rounds, the first of which is given to the second.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument that must be given is <see langword="null"/>.</exception>
    public Validated<IncentiveRound> Award(
        string scheme,
        IncentiveFund fund,
        ValueList<IncentiveApplication> applications,
        ValueList<CompletedTrial>? trials = null,
        ValueList<IncentiveRound>? earlier = null)
    {
        Guard.Against.Null(scheme);
        Guard.Against.Null(fund);
        Guard.Against.Null(applications);
        ValueList<CompletedTrial> completed = trials ?? [];
        ValueList<IncentiveRound> rounds = earlier ?? [];
        var defects = completed
            .Where(trial => Find(trial.Scheme) is null)
            .Select(trial => Unknown($"trials[{trial.Enterprise}].scheme", trial.Scheme, Schemes, Label.Source))
            .Concat(rounds
                .Where(round => Find(round.Scheme.Label.Code) is null)
                .Select(round => Unknown($"earlier[{round.Fund.Label}].scheme", round.Scheme.Label.Code, Schemes, Label.Source)))
            .ToList();
        if (Find(scheme) is not { } found)
        {
            defects.Insert(0, Unknown("scheme", scheme, Schemes, Label.Source));
            return Validated<IncentiveRound>.Invalid(defects.ToValueList());
        }

        defects.AddRange(IncentiveChecks.Run(found, found.Follows is { } code ? Find(code) : null, fund, applications, completed, rounds));
        return defects.Count > 0
            ? Validated<IncentiveRound>.Invalid(defects.ToValueList())
            : IncentiveTurns.Award(found, fund, applications.OrderBy(application => application.Code, StringComparer.Ordinal).ToValueList(), rounds);
    }

    /// <summary>Returns the code and the schemes.</summary>
    public override string ToString() => $"{Label}: {Schemes}";

    private static Defect Unknown(string path, string code, IEnumerable<IncentiveScheme> known, LegalSource source)
    {
        string codes = string.Join(", ", known);
        return DefectCodes.IncentiveScheme.At(
            path, FactValue.Of(code), codes.Length == 0 ? FactValue.Of(new LocalizedText("nessuna", "none")) : FactValue.Of(codes), source);
    }
}
