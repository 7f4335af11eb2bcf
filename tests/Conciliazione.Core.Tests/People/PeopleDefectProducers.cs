using Conciliazione.People;
using NodaTime;

namespace Conciliazione.Tests.People;

internal sealed class PeopleDefectProducers : IDefectProducers
{
    private static readonly LocalDate Day = new(2020, 6, 1);

    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("FC-EMPTY", () => Single(FiscalCode.Read(" ", "code"))),
        ("FC-LENGTH", () => Single(FiscalCode.Read("RSSMRA85T10A562", "code"))),
        ("FC-CHARACTER", () => Single(FiscalCode.Read("RSSMRA85F10A562S", "code"))),
        ("FC-CHARACTER", () => Single(FiscalCode.Read("0377543098O"))),
        ("FC-DAY", () => Single(FiscalCode.Read(PeopleGenerators.Complete("RSSMRA85B30A562"), "code"))),
        ("FC-CHECK", () => Single(FiscalCode.Read("RSSMRA85M01H501Z", "code"))),
        ("FC-CHECK", () => Single(FiscalCode.Read("01234567890"))),
        ("FC-SERIAL", () => Single(FiscalCode.Read("00000000000", "code"))),
        ("FC-SEPARATOR", () => Single(FiscalCode.Read("RSS MRA 85T10 A562S", "code"))),
        ("FC-SEPARATOR", () => Single(FiscalCode.Read("ITRSSMRA85T10A562S"))),
        ("VAT-SEPARATOR", () => Single(VatNumber.Read("0377-543-0980", "vat"))),
        ("VAT-EMPTY", () => Single(VatNumber.Read("", "vat"))),
        ("VAT-LENGTH", () => Single(VatNumber.Read("0377543098", "vat"))),
        ("VAT-CHARACTER", () => Single(VatNumber.Read("0377543098O", "vat"))),
        ("VAT-CHECK", () => Single(VatNumber.Read("01234567890", "vat"))),
        ("VAT-SERIAL", () => Single(VatNumber.Read("00000000000", "vat"))),
        ("PPL-APPLICANTS", () => Single(Household.Create(Day, [], path: "household"))),
        ("PPL-PARTNERS", () => Single(Household.Create(
            Day, [new(Relation.Applicant), new(Relation.Partner), new(Relation.Partner)], path: "household"))),
        ("PPL-BIRTH-AFTER", () => Single(Household.Create(
            Day, [new(Relation.Applicant, birthDate: Known.Of(Day.PlusDays(1)))], path: "household"))),
        ("PPL-SAME-PERSON", () => Single(Household.Create(Day, [Coded(Relation.Applicant), Coded(Relation.Child)], path: "household"))),
        ("PPL-SINGLE-PARENT", () => Single(Household.Create(
            Day, [new(Relation.Applicant), new(Relation.Partner), new(Relation.Child)], Known.Of(true), path: "household"))),
        ("PPL-SINGLE-PARENT-CHILD", () => Single(Household.Create(Day, [new(Relation.Applicant)], Known.Of(true), path: "household"))),
        ("PPL-PART-WITHOUT-WHOLE", () => Single(Household.Create(
            Day, [new(Relation.Applicant, disabled: false, intellectualDisabilityOrAutism: true)], path: "household"))),
        ("PPL-PART-WITHOUT-WHOLE", () => Single(Household.Create(
            Day, [new(Relation.Applicant, learningDifficulties: true, specialEducationalNeeds: false)], path: "household"))),
        ("PPL-CHILD-OLDER", () => Single(Household.Create(
            Day, [new(Relation.Applicant, birthDate: Known.Of(Day.PlusYears(-30))), new(Relation.Child, birthDate: Known.Of(Day.PlusYears(-31)))], path: "household"))),
        ("PPL-DISTANCE", () => Single(Working(new Job(metresFromHome: Known.Of(-1))))),
        ("PPL-WEEKLY-MINUTES", () => Single(Working(new Job(weeklyMinutes: Known.Of(10_081))))),
        ("PPL-CODE", () => Single(Working(new Job(employer: Known.Of(" "))))),
    ];

    private static Validated<Household> Working(Job job) => Household.Create(
        Day, [new(Relation.Applicant, occupation: Known.Of(Occupation.At(job)))], path: "household");

    private static HouseholdMember Coded(Relation relation) =>
        new(relation, fiscalCode: Known.Of(FiscalCode.Parse("RSSMRA85T10A562S", provider: null)));

    private static Defect Single<T>(Validated<T> read)
        where T : notnull => Assert.Single(read.DefectsOrEmpty().AsEnumerable());
}
