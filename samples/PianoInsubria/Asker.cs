using System.Globalization;
using Conciliazione;
using Conciliazione.Coworking;
using Conciliazione.Editions;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Scoring;
using NodaTime;

namespace PianoInsubria;

/// <summary>A fictitious person who asks Valcuvia for a desk. Whatever is not said is a known no, and in order; only the size of a business is not stated.</summary>
/// <param name="Reference">The reference of the request.</param>
/// <param name="Kind">The kind of applicant.</param>
/// <param name="Sex">The sex.</param>
/// <param name="Birth">The birth date.</param>
/// <param name="Marks">The marks of the commission in the order of the criteria, separated by spaces.</param>
internal sealed record Asker(string Reference, string Kind, Sex Sex, LocalDate Birth, string Marks)
{
    private static readonly string[] WorkerCriteria =
    [
        Valcuvia2020.WorkerMotivation, Valcuvia2020.WorkerCompany, Valcuvia2020.WorkerCreativity, Valcuvia2020.WorkerTerritory, Valcuvia2020.WorkerNetwork,
    ];

    private static readonly string[] ActivityCriteria =
    [
        Valcuvia2020.ActivityMotivation, Valcuvia2020.ActivityInnovation, Valcuvia2020.ActivityCreativity, Valcuvia2020.ActivityTerritory,
        Valcuvia2020.ActivityNetwork, Valcuvia2020.ActivitySocialValue,
    ];

    public LocalDate[] Children { get; init; } = [];

    public bool SingleParent { get; init; }

    public bool SpouseOutside { get; init; }

    public HouseholdMember[] Relatives { get; init; } = [];

    public bool New { get; init; }

    public int Metres { get; init; }

    public WorkForm WorksAs { get; init; } = WorkForm.Employee;

    public string Frequency { get; init; } = Valcuvia2020.Free;

    public Weekdays? On { get; init; }

    public Instant ReceivedAt { get; init; } = Instant.FromUtc(2020, 9, 15, 8, 0);

    public string? Code { get; init; }

    /// <summary>What the request states instead of what is in order.</summary>
    public SheetEntry[] Otherwise { get; init; } = [];

    /// <summary>The marks of several commissioners, in place of <see cref="Marks"/>.</summary>
    public CriterionMark[]? Judged { get; init; }

    public static HouseholdMember Elderly(LocalDate birth, bool notSelfSufficient = true, bool atHome = true) => new(
        Relation.Parent, birthDate: birth, disabled: false, notSelfSufficient: notSelfSufficient, inCare: true, livesAtHome: atHome);

    public static HouseholdMember Disabled(bool disabled = true, bool inCare = true) => new(
        Relation.OtherRelative, birthDate: new LocalDate(1990, 1, 1), disabled: disabled, notSelfSufficient: false, inCare: inCare, livesAtHome: false);

    /// <summary>
    /// Returns what a request to Valcuvia states when everything is in order, except for <paramref name="otherwise"/>, where the last
    /// entry of a fact counts.
    /// </summary>
    public static ValueList<SheetEntry> InOrder(string forms, params IEnumerable<SheetEntry> otherwise)
    {
        SheetEntry[] usual =
        [
            Valcuvia2020.Forms.Is(forms),
            Valcuvia2020.ContractFits.Is(true),
            Valcuvia2020.SeatInArea.Is(true),
            Valcuvia2020.Team.Is(false),
            Valcuvia2020.ByCertifiedMail.Is(true),
            Valcuvia2020.ToCopyAddress.Is(true),
            Valcuvia2020.WithSubject.Is(true),
            Valcuvia2020.Cv.Is(true),
            Valcuvia2020.IdentityDocument.Is(true),
            Valcuvia2020.ExistingCompany.Is(false),
        ];
        return usual.Concat(otherwise).GroupBy(entry => entry.Code).Select(entries => entries.Last()).ToValueList();
    }

    public DeskForm Form() => new(
        Reference,
        ReceivedAt,
        Frequency,
        [
            new(Relation.Applicant, birthDate: Birth, sex: Sex, fiscalCode: Code is null ? default(Known<FiscalCode>) : FiscalCode.Parse(Code, null), occupation: Works()),
            .. Spouse(),
            .. Children.Select(birth => new HouseholdMember(Relation.Child, birthDate: birth, disabled: false, notSelfSufficient: false)),
            .. Relatives,
        ],
        InOrder(
            FormsOf(Kind),
            [Valcuvia2020.Kind.Is(Kind), Valcuvia2020.NewActivity.Is(New), Valcuvia2020.StartsBy.Is(new(2020, 11, 30)), .. Otherwise]),
        Judged?.ToValueList() ?? MarksGiven(),
        On,
        SingleParent,
        residence: new Place("comune", Valcuvia2020.Area));

    private static string FormsOf(string kind) => kind switch
    {
        Valcuvia2020.Worker => Valcuvia2020.WorkersForms,
        Valcuvia2020.Business => Valcuvia2020.BusinessForms,
        _ => Valcuvia2020.NewActivityForms,
    };

    private Occupation Works() => Kind switch
    {
        Valcuvia2020.Worker => Occupation.At(new(form: WorksAs, metresFromHome: Metres)),
        Valcuvia2020.Business => Occupation.At(new(form: WorkForm.Professional)),
        _ => Occupation.None,
    };

    private HouseholdMember[] Spouse() => SpouseOutside
        ? [new(Relation.Partner, occupation: Occupation.At(new(workplace: new Place("altrove", "altrove"))), disabled: false, notSelfSufficient: false)]
        : [];

    private ValueList<CriterionMark> MarksGiven() => (Kind == Valcuvia2020.Worker ? WorkerCriteria : ActivityCriteria)
        .Zip(Marks.Split(' ', StringSplitOptions.RemoveEmptyEntries), (code, mark) => CriterionMark.Of(code, decimal.Parse(mark, CultureInfo.InvariantCulture)))
        .ToValueList();
}
