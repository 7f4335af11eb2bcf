using Conciliazione.People;
using NodaTime;

namespace Conciliazione.Native.Tests.Rooms;

internal static class PeopleRoom
{
    public static void Check(Checks checks)
    {
        // A woman born on 10 December 1985; the place is a made-up one.
        FiscalCode code = FiscalCode.Read("FNTCHL85T50A001" + CheckLetter("FNTCHL85T50A001")).OrThrow();
        checks.Equal(Sex.Female, code.ClaimedSex());
        checks.Equal(new LocalDate(1985, 12, 10), code.ClaimedBirthDate(Given.Today));
        checks.That(code.ClaimsBirthOn(new(1985, 12, 10)) == true && code.MayBeSamePersonAs(code));
        checks.That(FiscalCode.Read("FNT").DefectsOrEmpty().Count > 0 && VatNumber.Read("00743110157").TryGetValue(out _));

        Household household = Household.Create(
            Given.Today,
            [
                new(
                    Relation.Applicant,
                    birthDate: new LocalDate(1985, 12, 10),
                    sex: Sex.Female,
                    fiscalCode: code,
                    occupation: Occupation.At(new(form: WorkForm.Employee, employer: "ente", shifts: true, metresFromHome: 31_000, workplace: new Place("altrove"))),
                    disabled: false,
                    inCare: false),
                new(Relation.Partner, occupation: Occupation.None, disabled: false, inCare: false),
                new(Relation.Child, birthDate: new LocalDate(2027, 3, 1), disabled: true, learningDifficulties: false, inCare: true),
            ],
            singleParent: false,
            residence: new Place("comune", "ambito")).OrThrow();
        foreach (var fact in HouseholdFacts.Catalogue.Facts)
        {
            checks.That(!fact.Show(household, Given.Days).TryGet(out FactValue? shown) || shown.Render(Language.Italian).Length > 0, $"{fact.Code} is shown");
        }

        checks.That(HouseholdFacts.ApplicantWorks.Read(household, Given.Days).Match(yes => yes, () => false));
        checks.Equal(31_000, HouseholdFacts.ApplicantWorkDistance.Read(household, Given.Days).Match(metres => metres, () => -1));
        checks.That(HouseholdFacts.HasDisabledMember.Read(household, Given.Days).Match(yes => yes, () => false));
        checks.That(HouseholdFacts.ResidesIn("R", Given.Label("R").Title, ["ambito"]).Read(household, Given.Days).Match(yes => yes, () => false));
        checks.That(!ApplicantFacts.IsOlder("O", Given.Label("O").Title, 50).Read(household, Given.Days).Match(yes => yes, () => true));
        checks.That(Household.Create(Given.Today, []).DefectsOrEmpty().Count > 0);
    }

    /// <summary>The one letter that completes a code.</summary>
    private static char CheckLetter(string stem) =>
        Enumerable.Range('A', 26).Select(letter => (char)letter).Single(letter => FiscalCode.TryParse(stem + letter, provider: null, out _));
}
