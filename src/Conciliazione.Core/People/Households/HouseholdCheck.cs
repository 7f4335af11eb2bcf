using NodaTime;

namespace Conciliazione.People;

/// <summary>Collects all defects of the facts of a household, for each member and for all members together.</summary>
internal sealed class HouseholdCheck(string path)
{
    private const int MinutesInAWeek = 7 * 24 * 60;

    private static readonly FactValue Birth = FactValue.Of(new LocalizedText("la nascita", "the birth"));
    private static readonly FactValue ApplicantBirth = FactValue.Of(new LocalizedText("quella del richiedente", "that of the applicant"));
    private static readonly FactValue Code = FactValue.Of(new LocalizedText("il codice fiscale", "the codice fiscale"));
    private static readonly FactValue PartnerPresent = FactValue.Of(new LocalizedText("c'è un convivente", "there is a partner"));
    private static readonly FactValue Child = FactValue.Of(new LocalizedText("un figlio", "a child"));
    private static readonly FactValue ApplicantsParent = FactValue.Of(new LocalizedText("un genitore del richiedente", "a parent of the applicant"));
    private static readonly FactValue CodeForm = FactValue.Of(new LocalizedText("un testo non vuoto", "a text that is not blank"));

    private static readonly FactValue Disability = FactValue.Of(new LocalizedText("una disabilità", "a disability"));
    private static readonly FactValue IntellectualOrAutism = FactValue.Of(new LocalizedText(
        "una disabilità intellettiva o dello spettro autistico", "an intellectual disability or autism"));

    private static readonly FactValue EducationalNeeds = FactValue.Of(new LocalizedText("bisogni educativi speciali", "special educational needs"));
    private static readonly FactValue Learning = FactValue.Of(new LocalizedText("difficoltà di apprendimento", "learning difficulties"));

    private readonly List<Defect> _defects = [];

    public IReadOnlyCollection<Defect> Defects => _defects;

    public void Together(ValueList<HouseholdMember> members, Known<bool> singleParent)
    {
        int applicants = members.Count(member => member.Relation == Relation.Applicant);
        int partners = members.Count(member => member.Relation == Relation.Partner);
        if (applicants != 1)
        {
            Add(DefectCodes.HouseholdApplicants, At("members"), FactValue.Of(applicants), FactValue.Of(1));
        }

        if (partners > 1)
        {
            Add(DefectCodes.HouseholdPartners, At("members"), FactValue.Of(partners), FactValue.Of(1));
        }

        if (partners > 0 && singleParent.TryGet(out bool single) && single)
        {
            Add(DefectCodes.HouseholdSingleParentWithPartner, At("singleParent"), PartnerPresent, FactValue.Of(0));
        }

        // An applicant may be the child of the single parent.
        if (singleParent == Known.Of(true) && !members.Any(member => member.Relation is Relation.Child or Relation.Parent))
        {
            Add(DefectCodes.HouseholdSingleParentWithoutChild, At("singleParent"), Child, ApplicantsParent);
        }

        if (members.FirstOrDefault(member => member.Relation == Relation.Applicant) is { } applicant && applicant.BirthDate.TryGet(out LocalDate older))
        {
            for (int index = 0; index < members.Count; index++)
            {
                if (members[index].Relation == Relation.Child && members[index].BirthDate.TryGet(out LocalDate birth) && birth <= older)
                {
                    Add(DefectCodes.HouseholdChildOlder, Member(index) + ".birthDate", Birth, ApplicantBirth);
                }
            }
        }

        var seen = new Dictionary<FiscalCode, int>();
        for (int index = 0; index < members.Count; index++)
        {
            if (members[index].FiscalCode.TryGet(out FiscalCode? code) && !seen.TryAdd(code, index))
            {
                Add(DefectCodes.HouseholdSamePerson, Member(index) + ".fiscalCode", Code, FactValue.Of(Member(seen[code])));
            }
        }
    }

    public void One(HouseholdMember member, int index, LocalDate day)
    {
        if (member.BirthDate.TryGet(out LocalDate birth))
        {
            Guard.Against.NonIsoDate(birth, nameof(member));
            if (birth > day)
            {
                Add(DefectCodes.HouseholdBirthAfterDay, Member(index) + ".birthDate", Birth, FactValue.Of(day));
            }
        }

        Within(member.IntellectualDisabilityOrAutism, member.Disabled, Member(index) + ".disabled", IntellectualOrAutism, Disability);
        Within(member.LearningDifficulties, member.SpecialEducationalNeeds, Member(index) + ".specialEducationalNeeds", Learning, EducationalNeeds);
        if (member.JobOrNull is { } job)
        {
            Work(job, Member(index) + ".job");
        }
    }

    public void Where(Known<Place> place, string name)
    {
        if (place.TryGet(out Place? stated))
        {
            Blank(Known.Of(stated.Municipality), At(name) + ".municipality");
            Blank(stated.District, At(name) + ".district");
        }
    }

    private void Within(Known<bool> narrow, Known<bool> wide, string place, FactValue narrowTitle, FactValue wideTitle)
    {
        if (narrow == Known.Of(true) && wide == Known.Of(false))
        {
            Add(DefectCodes.HouseholdPartWithoutWhole, place, narrowTitle, wideTitle);
        }
    }

    private void Work(Job job, string place)
    {
        Blank(job.Employer, place + ".employer");
        if (job.Workplace.TryGet(out Place? workplace))
        {
            Blank(Known.Of(workplace.Municipality), place + ".workplace.municipality");
            Blank(workplace.District, place + ".workplace.district");
        }

        if (job.MetresFromHome.TryGet(out int metres) && metres < 0)
        {
            Add(DefectCodes.HouseholdDistance, place + ".metresFromHome", FactValue.Of(metres), FactValue.Of(0));
        }

        if (job.WeeklyMinutes.TryGet(out int minutes) && minutes is < 0 or > MinutesInAWeek)
        {
            Add(DefectCodes.HouseholdWeeklyMinutes, place + ".weeklyMinutes", FactValue.Of(minutes), FactValue.Of(MinutesInAWeek));
        }
    }

    private void Blank(Known<string> code, string place)
    {
        if (code.TryGet(out string? text) && string.IsNullOrWhiteSpace(text))
        {
            Add(DefectCodes.HouseholdBlankCode, place, FactValue.Of(""), CodeForm);
        }
    }

    private string Member(int index) => At(FormattableString.Invariant($"members[{index}]"));

    private string At(string name) => path.Length == 0 ? name : $"{path}.{name}";

    private void Add(DefectCode code, string place, FactValue value, FactValue limit) =>
        _defects.Add(code.At(place, value, limit, DefectCodes.HouseholdSource));
}
