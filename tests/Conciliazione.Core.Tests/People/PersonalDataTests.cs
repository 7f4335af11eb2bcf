using System.Diagnostics;
using System.Reflection;
using Conciliazione.Calendars;
using Conciliazione.People;
using NodaTime;

namespace Conciliazione.Tests.People;

/// <summary>Plants codes, a name in the wrong box, a day of birth and places, and reads everything that prints.</summary>
public class PersonalDataTests
{
    private const string Code = "RSSMRA85T10A562S";
    private const string Misplaced = "ROSSI MARIA VIA ROMA";

    private static readonly LocalDate Day = new(2020, 6, 1);
    private static readonly LocalDate Birth = new(1985, 12, 10);

    private static readonly string[] Planted =
    [
        "RSS", "MRA", "85T10", "T10", "A562", "562S", "ROSSI", "MARIA", "ROMA", "TOWN-OF-BIRTH", "DISTRICT-9", "EMPLOYER-7",
        "10/12/1985", "1985-12-10", "12/10/1985", "1985",
    ];

    [Fact]
    public void Nothing_that_prints_shows_what_was_planted() => Cultures.Each(() =>
    {
        string[] printed = [.. Printed()];
        Assert.True(printed.Length > 40);
        Assert.All(printed, text => Assert.All(Planted, planted =>
            Assert.DoesNotContain(planted, text, StringComparison.OrdinalIgnoreCase)));
    });

    [Fact]
    public void The_code_comes_out_only_when_it_is_asked_for()
    {
        FiscalCode code = FiscalCode.Parse(Code, provider: null);
        Assert.Equal(Code, code.Reveal());
        Assert.DoesNotContain(
            typeof(FiscalCode).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
            property => property.PropertyType == typeof(string) || property.PropertyType == typeof(LocalDate?) || property.PropertyType == typeof(Sex?));
    }

    [Fact]
    public void The_debugger_shows_what_ToString_shows()
    {
        Type[] holders = [.. typeof(Household).Assembly.GetExportedTypes()
            .Where(type => string.Equals(type.Namespace, typeof(Household).Namespace, StringComparison.Ordinal))
            .Where(type => !type.IsEnum && !(type.IsAbstract && type.IsSealed) && type != typeof(VatNumber))];
        Assert.Contains(typeof(FiscalCode), holders);
        Assert.All(holders, type =>
        {
            Assert.Equal("{ToString(),nq}", type.GetCustomAttribute<DebuggerDisplayAttribute>(inherit: true)?.Value);
            Assert.Null(type.GetCustomAttribute<DebuggerTypeProxyAttribute>());
        });

        FieldInfo text = Assert.Single(
            typeof(FiscalCode).GetFields(BindingFlags.Instance | BindingFlags.NonPublic), field => field.FieldType == typeof(string));
        Assert.Equal(DebuggerBrowsableState.Never, text.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State);
    }

    private static IEnumerable<string> Printed() => Values().Select(value => value.ToString()!)
        .Concat(Defects().SelectMany(defect => new[] { defect.Render(Language.Italian), defect.Render(Language.English), defect.Value.ToString(), defect.Limit.ToString() }))
        .Concat(Thrown().Select(exception => exception.ToString().Split(" at ")[0] + exception.Message));

    private static IEnumerable<object> Values()
    {
        Household household = Planting(Day).OrThrow();
        yield return household;
        yield return household.Residence;
        yield return household.Domicile;
        yield return Planting(Day);
        yield return household.Members;
        foreach (Notice notice in household.Notices().AsEnumerable())
        {
            yield return notice;
            yield return notice.Render(Language.English);
        }

        foreach (HouseholdMember member in household.Members.AsEnumerable())
        {
            yield return member;
            yield return member.FiscalCode;
            yield return member.Occupation;
            yield return member.JobOrNull ?? new object();
            yield return member.JobOrNull?.Workplace ?? default;
        }

        yield return FiscalCode.Read(Code);
        yield return FiscalCode.Parse(Code, provider: null);
        yield return AgeBand.Create(3, 14).OrThrow().FitOn(Birth, Day);
        yield return AgeBand.Create(3, 14).OrThrow().FitOn(Birth, Day).Render(Language.English);
        yield return AgeBand.Create(40, null).OrThrow().FitOn(Birth, Day);
        yield return Age.On(Birth, Day);
    }

    private static IEnumerable<Defect> Defects() =>
    [
        .. FiscalCode.Read("RSSMRA85T10A562Z").DefectsOrEmpty(),
        .. FiscalCode.Read("RSSMRA85T32A562S").DefectsOrEmpty(),
        .. FiscalCode.Read("RSSMRA85T10A562S ").DefectsOrEmpty(),
        .. FiscalCode.Read("RSSMRA85T1OA562S").DefectsOrEmpty(),
        .. FiscalCode.Read(Misplaced).DefectsOrEmpty(),
        .. FiscalCode.Read(Misplaced[..16]).DefectsOrEmpty(),
        .. FiscalCode.Read(Misplaced[..11]).DefectsOrEmpty(),
        .. VatNumber.Read(Code).DefectsOrEmpty(),
        .. VatNumber.Read(Misplaced[..11]).DefectsOrEmpty(),
        .. Age.Create(Birth, Birth.PlusYears(-40)).DefectsOrEmpty(),
        .. Planting(Birth.PlusYears(-40)).DefectsOrEmpty(),
        .. Household.Create(Day, [Member(Relation.Applicant), Member(Relation.Partner), Member(Relation.Partner)], Known.Of(true)).DefectsOrEmpty(),
    ];

    private static IEnumerable<Exception> Thrown() =>
    [
        Assert.Throws<FormatException>(() => FiscalCode.Parse("RSSMRA85T10A562Z", provider: null)),
        Assert.Throws<FormatException>(() => VatNumber.Parse(Code, provider: null)),
        Assert.Throws<DefectsException>(() => FiscalCode.Read("RSSMRA85T10A562Z").OrThrow()),
        Assert.Throws<DefectsException>(() => Planting(Birth.PlusYears(-40)).OrThrow()),
        Assert.Throws<ArgumentException>(() => Age.On(Birth, Birth.PlusYears(-40))),
        Assert.Throws<ArgumentException>(() => AgeBand.Create(3, 14).OrThrow().FitOn(Birth, Birth.PlusYears(-40))),
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalCode.Parse(Code, provider: null).ClaimedBirthDate(new(50, 1, 1))),
        Assert.Throws<ArgumentException>(() => FiscalCode.Parse(Code, provider: null).ClaimsBirthOn(Birth.WithCalendar(CalendarSystem.Julian))),
        Assert.Throws<ArgumentException>(() => Age.On(Birth.WithCalendar(CalendarSystem.Julian), Day)),
        Assert.Throws<ArgumentException>(() => CalendarSpan.Between(Birth, Birth.PlusYears(-1))),
    ];

    private static Validated<Household> Planting(LocalDate day) => Household.Create(
        day,
        [Member(Relation.Applicant), new(Relation.Parent, birthDate: Known.Of(Birth), sex: Known.Of(Sex.Female), fiscalCode: Known.Of(Variant()))],
        residence: Known.Of(Town()),
        domicile: Known.Of(Town()));

    private static HouseholdMember Member(Relation relation) => new(
        relation,
        Known.Of(Birth),
        Known.Of(Sex.Male),
        Known.Of(FiscalCode.Parse(Code, provider: null)),
        Known.Of(Occupation.At(new Job(employer: Known.Of("EMPLOYER-7"), workplace: Known.Of(Town())))));

    private static FiscalCode Variant() =>
        FiscalCode.Parse(PeopleGenerators.Complete(PeopleGenerators.Substituted(Code[..15], 1)), provider: null);

    private static Place Town() => new("TOWN-OF-BIRTH", Known.Of("DISTRICT-9"));
}
