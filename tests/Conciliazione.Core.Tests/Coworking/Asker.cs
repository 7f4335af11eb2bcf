using Conciliazione.Coworking;
using Conciliazione.Editions;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Coworking;

/// <summary>Somebody fictitious who asks Valcuvia for a desk; everything that is not said is a known no, and in order.</summary>
internal sealed record Asker(string Reference, string Kind, Sex Sex, LocalDate Birth, string Marks)
{
    public static readonly LocalDate Day = new(2020, 9, 15);

    public static readonly LocalDate DecidedOn = new(2020, 10, 20);

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

    public SheetEntry[] Otherwise { get; init; } = [];

    public CriterionMark[]? Judged { get; init; }

    public static HouseholdMember Elderly(LocalDate birth, bool notSelfSufficient = true, bool atHome = true) => new(
        Relation.Parent, birthDate: birth, disabled: false, notSelfSufficient: notSelfSufficient, inCare: true, livesAtHome: atHome);

    public static HouseholdMember Disabled(bool disabled = true, bool inCare = true) => new(
        Relation.OtherRelative, birthDate: new LocalDate(1990, 1, 1), disabled: disabled, notSelfSufficient: false, inCare: inCare, livesAtHome: false);

    public DeskForm Form()
    {
        Occupation occupation = Kind switch
        {
            Valcuvia2020.Worker => Occupation.At(new(form: WorksAs, metresFromHome: Metres)),
            Valcuvia2020.Business => Occupation.At(new(form: WorkForm.Professional)),
            _ => Occupation.None,
        };
        HouseholdMember[] spouse = SpouseOutside
            ? [new(Relation.Partner, occupation: Occupation.At(new(workplace: new Place("altrove", "altrove"))), disabled: false, notSelfSufficient: false)]
            : [];
        return new(
            Reference,
            ReceivedAt,
            Frequency,
            [
                new(Relation.Applicant, birthDate: Birth, sex: Sex, fiscalCode: Code is null ? default(Known<FiscalCode>) : FiscalCode.Parse(Code, null), occupation: occupation),
                .. spouse,
                .. Children.Select(birth => new HouseholdMember(Relation.Child, birthDate: birth, disabled: false, notSelfSufficient: false)),
                .. Relatives,
            ],
            Stated(),
            MarksGiven(),
            On,
            SingleParent,
            residence: new Place("comune", Valcuvia2020.Area));
    }

    private ValueList<CriterionMark> MarksGiven()
    {
        string prefix = Kind == Valcuvia2020.Worker ? "A" : "BC";
        return Judged is not null
            ? Judged.ToValueList()
            : Marks.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select((mark, place) => CriterionMark.Of($"{prefix}-{place + 1}", decimal.Parse(mark, System.Globalization.CultureInfo.InvariantCulture)))
                .ToValueList();
    }

    private ValueList<SheetEntry> Stated()
    {
        string forms = Kind switch
        {
            Valcuvia2020.Worker => Valcuvia2020.WorkersForms,
            Valcuvia2020.Business => Valcuvia2020.BusinessForms,
            _ => Valcuvia2020.NewActivityForms,
        };
        SheetEntry[] usual =
        [
            SheetEntry.Choice("KIND", Kind),
            SheetEntry.YesNo("NEW-ACTIVITY", New),
            SheetEntry.Choice("FORMS", forms),
            SheetEntry.YesNo("CONTRACT-FITS", true),
            SheetEntry.YesNo("SEAT", true),
            SheetEntry.YesNo("SMALL-BUSINESS", false),
            SheetEntry.Day("STARTS-BY", new LocalDate(2020, 11, 30)),
            SheetEntry.YesNo("TEAM", false),
            SheetEntry.YesNo("PEC", true),
            SheetEntry.YesNo("CV", true),
            SheetEntry.YesNo("ID-DOCUMENT", true),
            SheetEntry.YesNo("EXISTING-COMPANY", false),
        ];
        return [.. usual.Where(entry => !Array.Exists(Otherwise, other => other.Code == entry.Code)), .. Otherwise];
    }
}
