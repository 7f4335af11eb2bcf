using Conciliazione.Calendars;
using Conciliazione.Facts;

namespace Conciliazione.People;

/// <summary>
/// Facts of an applicant's care load and family, with limits set by a call. Italian term: dati del richiedente e dei familiari.
/// </summary>
/// <remarks>No fact reveals a person's identity. Immutable and thread-safe.</remarks>
public static class ApplicantFacts
{
    /// <summary>Whether the applicant is a woman.</summary>
    public static Fact<Household>.YesNo IsWoman { get; } = new(
        "WOMAN",
        new("richiedente donna", "woman applicant"),
        static household => household.Applicant.Sex.TryGet(out Sex sex) ? sex == Sex.Female : Known<bool>.Unknown);

    /// <summary>
    /// Whether the applicant assists a relative with a disability; applicants do not count as their own relatives.
    /// </summary>
    public static Fact<Household>.YesNo AssistsDisabledRelative { get; } = new(
        "DISABLED-RELATIVE",
        new("familiare con disabilità da assistere", "disabled relative to assist"),
        static household => AnyRelative(household, static member => ThreeValued.And(member.Disabled, member.InCare)));

    /// <summary>
    /// Creates a fact: whether a relative above a given age who is not self-sufficient lives in the applicant's home.
    /// </summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="title">The title of the fact.</param>
    /// <param name="olderThan">The age in years, exclusive.</param>
    /// <param name="fromNextDay">
    /// Whether the age is exceeded from the day after that birthday; otherwise by completed years: with 65, from the day of turning 66.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a valid code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="olderThan"/> is negative, or greater than <see cref="AgeBand.OldestBound"/>.
    /// </exception>
    public static Fact<Household>.YesNo HasElderlyAtHome(string code, LocalizedText title, int olderThan, bool fromNextDay = false)
    {
        RequireAge(olderThan);
        return new(code, title, (household, days) => AnyRelative(household, member => ThreeValued.And(
            ThreeValued.And(member.NotSelfSufficient, member.LivesAtHome), IsOlder(member, days, olderThan, fromNextDay))));
    }

    /// <summary>Creates a fact: whether the applicant is above a given age.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="title">The title of the fact.</param>
    /// <param name="olderThan">The age in years, exclusive.</param>
    /// <param name="fromNextDay">
    /// Whether the age is exceeded from the day after that birthday; otherwise by completed years: with 50, from the day of turning 51.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a valid code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="olderThan"/> is negative, or greater than <see cref="AgeBand.OldestBound"/>.
    /// </exception>
    public static Fact<Household>.YesNo IsOlder(string code, LocalizedText title, int olderThan, bool fromNextDay = false)
    {
        RequireAge(olderThan);
        return new(code, title, (household, days) => IsOlder(household.Applicant, days, olderThan, fromNextDay));
    }

    /// <summary>
    /// Creates a fact: whether the partner works outside a call's districts; a known no without a partner, or with a partner who
    /// does not work. Work across the border is outside, even if nobody states the workplace.
    /// </summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="title">The title of the fact.</param>
    /// <param name="districts">The codes of the districts, as in <see cref="Place.District"/>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a valid code, or another argument is <see langword="null"/>.
    /// </exception>
    public static Fact<Household>.YesNo PartnerWorksOutside(string code, LocalizedText title, ValueList<string> districts)
    {
        Guard.Against.Null(districts);
        return new(code, title, household => household.Partner is not { } partner ? false
            : partner.JobOrNull is not { } job ? partner.Works
            : job.Workplace.TryGet(out Place? workplace) && workplace.District.TryGet(out string? district)
                ? !districts.Contains(district, StringComparer.Ordinal)
            : partner.WorksAcrossTheBorder == Known.Of(true) ? true
            : Known<bool>.Unknown);
    }

    private static Known<bool> AnyRelative(Household household, Func<HouseholdMember, Known<bool>> holds)
    {
        Known<bool> answer = false;
        foreach (HouseholdMember member in household.Members)
        {
            if (member.Relation is not (Relation.Applicant or Relation.NotRelated))
            {
                answer = ThreeValued.Or(answer, holds(member));
            }
        }

        return answer;
    }

    private static void RequireAge(int olderThan)
    {
        Guard.Against.BelowMinimum(olderThan, 0);
        Guard.Against.AboveMaximum(olderThan, AgeBand.OldestBound);
    }

    private static Known<bool> IsOlder(HouseholdMember member, EvaluationDays days, int olderThan, bool fromNextDay) =>
        !member.BirthDate.TryGet(out NodaTime.LocalDate birth) ? Known<bool>.Unknown
        : fromNextDay ? Age.DayOfCompleting(birth, olderThan) < days.OfRequest
        : birth <= days.OfRequest && Age.On(birth, days.OfRequest).CompletedYears > olderThan;
}
