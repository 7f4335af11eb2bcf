using Conciliazione;
using Conciliazione.Calendars;
using Conciliazione.Editions;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Vouchers;
using NodaTime;

namespace PianoInsubria;

/// <summary>Thirty fictitious requests over five days. No name; the codes belong to nobody.</summary>
internal static class VoucherCases
{
    /// <summary>An organisation that is a partner of the alliance.</summary>
    public const string Partner = "partner";

    private const string Elsewhere = "altro";

    public static LocalDate FirstDay { get; } = new(2020, 7, 6);

    public static int Days => 5;

    public static IReadOnlyList<VoucherCase> All { get; } =
    [
        // The first day: amounts, ages on birthdays, where one lives and works.
        Case(101, 0, 9, 0, 200, Born(2014, 3, 10)),
        Case(102, 0, 9, 10, 120, Born(2012, 11, 2)),
        Case(103, 0, 9, 25, 250, Born(2010, 5, 30), Load.BothWork),
        Case(104, 0, 10, 0, 200, Born(2017, 7, 7)),
        Case(105, 0, 10, 5, 200, Born(2017, 7, 6)),
        Case(106, 0, 11, 40, 200, Born(2005, 7, 6)),
        Case(107, 0, 12, 0, 180, Born(2005, 7, 7)),
        Case(108, 0, 12, 30, 200, Born(2013, 1, 20), residence: Tradate2020.District),

        // The second: a parent who works elsewhere, care outside summer, the same child again, missing information.
        Case(109, 1, 9, 0, 200, Born(2011, 9, 9), employer: Elsewhere),
        Case(110, 1, 9, 0, 160, Born(2015, 2, 14), Load.SingleParent | Load.Shifts),
        Case(111, 1, 9, 45, 200, Born(2014, 3, 10), again: 101),
        Case(112, 1, 10, 20, 200, Born(2012, 8, 1), residence: null),
        Case(113, 1, 11, 0, 200, Born(2013, 6, 15), summer: false),
        Case(114, 1, 11, 30, 240, Born(2016, 4, 4), Load.Disabled),

        // The third: a variant of a code, brother and sister, a request that arrived the day before.
        Case(115, 2, 9, 15, 200, Born(2012, 11, 2), variant: 102),
        Case(116, 2, 9, 20, 200, Born(2010, 10, 10), Load.BothWork),
        Case(117, 2, 9, 20, 190, Born(2013, 12, 12), Load.BothWork),
        Case(118, 2, 10, 0, 200, Born(2011, 1, 1), arrivedDay: 1, arrivedHour: 8),
        Case(119, 2, 12, 0, 99.99m, Born(2015, 5, 5)),
        Case(120, 2, 15, 0, 200, Born(2009, 3, 3), Load.Disabled | Load.SingleParent),
        Case(121, 2, 16, 30, 200, Born(2014, 7, 19), residence: "sesto-calende"),

        // The fourth: the money is nearly over; the heavier loads come first.
        Case(122, 3, 8, 30, 200, Born(2012, 2, 2)),
        Case(123, 3, 9, 0, 130, Born(2013, 3, 23)),
        Case(124, 3, 10, 0, 200, Born(2010, 4, 24), Load.Shifts),
        Case(125, 3, 14, 0, 220, Born(2016, 9, 25), Load.Disabled | Load.BothWork),
        Case(126, 3, 15, 0, 200, Born(2018, 1, 1)),

        // The fifth: behind those who wait.
        Case(127, 4, 9, 0, 60, Born(2011, 11, 11)),
        Case(128, 4, 9, 30, 200, Born(2015, 8, 8), Load.SingleParent),
        Case(129, 4, 10, 0, 200, Born(2010, 4, 24), again: 124),
        Case(130, 4, 11, 0, 140, Born(2013, 5, 17)),
    ];

    [Flags]
    private enum Load
    {
        None = 0,
        Disabled = 1,
        SingleParent = 2,
        BothWork = 4,
        Shifts = 8,
    }

    private static VoucherCase Case(
        int number,
        int day,
        int hour,
        int minute,
        decimal expense,
        LocalDate born,
        Load load = Load.None,
        string employer = Partner,
        string? residence = "varese",
        bool summer = true,
        int? again = null,
        int? variant = null,
        int? arrivedDay = null,
        int? arrivedHour = null)
    {
        Instant registered = Moment(day, hour, minute);
        Instant arrived = arrivedDay is { } other ? Moment(other, arrivedHour ?? hour, minute) : registered;
        var request = new VoucherRequest(
            ProtocolNumber.Of(2020, number), arrived, new(Euro.Of(expense)), CodeOf(again ?? variant ?? number, born, variant is not null));
        return new(request, registered, new(
            Family(
                ItalianTime.DayOf(arrived), born, employer, residence, load.HasFlag(Load.Disabled), load.HasFlag(Load.SingleParent), load.HasFlag(Load.BothWork), load.HasFlag(Load.Shifts)),
            FactSheet.Create(
                Tradate2020.Stated,
                [
                    Tradate2020.Child.IsBornOn(born), Tradate2020.DependentChild.Is(true), Tradate2020.SummerCare.Is(summer),
                    Tradate2020.ApprovedByPartner.Is(true),
                ]).OrThrow()));
    }

    private static Instant Moment(int day, int hour, int minute) => ItalianTime.FirstMoment(FirstDay.PlusDays(day).At(new(hour, minute)));

    /// <summary>Returns a household with one child, in care, and an employee who asks; whatever is <see langword="null"/> is not known.</summary>
    public static Household Family(
        LocalDate day, LocalDate born, string employer, string? residence, bool disabledChild = false, bool singleParent = false, bool bothWork = false, bool? shifts = null)
    {
        ValueList<HouseholdMember> partner = bothWork
            ? [new(Relation.Partner, occupation: Occupation.At(new(form: WorkForm.Employee, shifts: false)), disabled: false, inCare: false)]
            : [];
        return Household.Create(
            day,
            [
                new(Relation.Applicant, occupation: Occupation.At(new(form: WorkForm.Employee, employer: employer, shifts: Known.Unless(shifts))), disabled: false, inCare: false),
                .. partner,
                new(Relation.Child, birthDate: born, occupation: Occupation.None, disabled: disabledChild, learningDifficulties: false, inCare: true),
            ],
            singleParent: singleParent,
            residence: residence is null ? Known<Place>.Unknown : new Place("comune", residence)).OrThrow();
    }

    private static LocalDate Born(int year, int month, int day) => new(year, month, day);

    /// <summary>A code of the right form, made up from the number of the request; a variant has a letter for its last digit.</summary>
    private static FiscalCode CodeOf(int number, LocalDate born, bool variant)
    {
        string stem = FormattableString.Invariant(
            $"XXXYY{(char)('A' + (number % 26))}{born.Year % 100:00}{"ABCDEHLMPRST"[born.Month - 1]}{born.Day:00}Z{number:000}");
        if (variant)
        {
            stem = stem[..^1] + "LMNPQRSTUV"[stem[^1] - '0'];
        }

        return Enumerable.Range('A', 26).Select(check => FiscalCode.TryParse(stem + (char)check, provider: null, out FiscalCode? code) ? code : null)
            .First(code => code is not null)!;
    }
}
