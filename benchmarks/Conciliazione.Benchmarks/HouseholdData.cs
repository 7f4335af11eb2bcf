using Conciliazione.People;
using NodaTime;

namespace Conciliazione.Benchmarks;

/// <summary>Made-up households of one to four people, of whom something may be unknown; always the same ones.</summary>
internal static class HouseholdData
{
    public static LocalDate Day { get; } = new(2020, 6, 15);

    public static Household[] Of(int households)
    {
        var draw = new Random(2398);
        var made = new Household[households];
        for (int i = 0; i < households; i++)
        {
            var members = new HouseholdMember[1 + draw.Next(4)];
            for (int j = 0; j < members.Length; j++)
            {
                members[j] = new(
                    j == 0 ? Relation.Applicant : Relation.Child,
                    occupation: draw.Next(10) switch
                    {
                        < 6 => Occupation.At(new Job(form: WorkForm.Employee)),
                        < 9 => Occupation.None,
                        _ => Known<Occupation>.Unknown,
                    },
                    inCare: draw.Next(10) switch
                    {
                        < 6 => false,
                        < 9 => true,
                        _ => Known<bool>.Unknown,
                    });
            }

            made[i] = Household.Create(Day, members.ToValueList()).OrThrow();
        }

        return made;
    }
}
