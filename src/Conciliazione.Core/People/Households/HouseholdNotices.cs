using NodaTime;

namespace Conciliazione.People;

/// <summary>Compares the claims of the codes of a household's members with the facts stated; neither is shown.</summary>
internal static class HouseholdNotices
{
    public static ValueList<Notice> Of(ValueList<HouseholdMember> members)
    {
        var notices = new List<Notice>();
        for (int index = 0; index < members.Count; index++)
        {
            if (members[index].FiscalCode.TryGet(out FiscalCode? code))
            {
                Claims(members[index], code, index, notices);
                Variants(members, code, index, notices);
            }
        }

        return notices.ToValueList();
    }

    private static void Claims(HouseholdMember member, FiscalCode code, int index, List<Notice> notices)
    {
        if (member.BirthDate.TryGet(out LocalDate birth) && code.ClaimsBirthOn(birth) is false)
        {
            notices.Add(Notice(
                "PPL-BIRTH-CLAIM",
                $"members[{index}]: il codice fiscale indica una nascita diversa da quella dichiarata",
                $"members[{index}]: the codice fiscale claims another birth than the one stated"));
        }

        if (member.Sex.TryGet(out Sex sex) && code.ClaimedSex() is { } claimed && claimed != sex)
        {
            notices.Add(Notice(
                "PPL-SEX-CLAIM",
                $"members[{index}]: il codice fiscale indica un sesso diverso da quello dichiarato",
                $"members[{index}]: the codice fiscale claims another sex than the one stated"));
        }
    }

    private static void Variants(ValueList<HouseholdMember> members, FiscalCode code, int index, List<Notice> notices)
    {
        for (int other = index + 1; other < members.Count; other++)
        {
            if (members[other].FiscalCode.TryGet(out FiscalCode? second) && code.MayBeSamePersonAs(second))
            {
                notices.Add(Notice(
                    "PPL-VARIANTS",
                    $"members[{index}], members[{other}]: i codici fiscali differiscono solo per omocodia; di solito sono due persone",
                    $"members[{index}], members[{other}]: the codici fiscali differ only by omocodia; usually they are two people"));
            }
        }
    }

    private static Notice Notice(string code, FormattableString italian, FormattableString english) => new(
        code, new(FormattableString.Invariant(italian), FormattableString.Invariant(english)), DefectCodes.FiscalCodeSource);
}
