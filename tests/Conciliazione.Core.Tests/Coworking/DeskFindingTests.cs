using Conciliazione.Coworking;
using Conciliazione.Editions;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Rankings;
using NodaTime;
using PianoInsubria;
using static Conciliazione.Tests.Coworking.DeskExample;
using static PianoInsubria.CoworkingCases;

namespace Conciliazione.Tests.Coworking;

/// <summary>What the findings of desks say, word by word in both languages, without the source that they cite.</summary>
public class DeskFindingTests
{
    private const string ReadingIt = " (interpretazione applicata: l'avviso non lo precisa)";
    private const string ReadingEn = " (interpretation applied: the call does not say)";
    private const string WeekIt = "giorni d'uso lunedì, martedì, mercoledì, giovedì, venerdì";
    private const string WeekEn = "days of use Monday, Tuesday, Wednesday, Thursday, Friday";
    private const string PassIt = "chi non trova posto: si passa a chi segue" + ReadingIt;
    private const string PassEn = "a request that does not fit: those that follow are tried" + ReadingEn;
    private const string OwnEndIt = "la proroga si chiede prima del termine della propria assegnazione" + ReadingIt + "; per chiedere la proroga l'ultimo giorno dell'assegnazione è escluso" + ReadingIt;
    private const string OwnEndEn = "a renewal is requested before the end of its own assignment" + ReadingEn + "; for requesting a renewal, the last day of the assignment is too late" + ReadingEn;

    private static readonly LegalSource Act = new("Atto di prova");
    private static readonly Weekdays Monday = Weekdays.Of(IsoDayOfWeek.Monday);
    private static readonly Asker Once = C6 with { Reference = "once", Frequency = Valcuvia2020.OnceWeekly };
    private static readonly Asker Twice = C6 with { Reference = "twice", Frequency = Valcuvia2020.TwiceWeekly };
    private static readonly Asker Better = C1 with { Reference = "better" };

    /// <summary>One desk, and the request "once" or "twice".</summary>
    public static TheoryData<string, string, string> Places => new()
    {
        {
            "days named",
            "requisito soddisfatto; richiesta la frequenza monosettimanale; alla settimana 1 giornata di postazione; libere al suo turno, al più, lunedì 1; giorni lunedì; postazioni 1; " + WeekIt,
            "met; asked for: once weekly; a week 1 desk-day; free at its turn, at most, Monday 1; days Monday; desks 1; " + WeekEn
        },
        {
            "days proposed",
            "requisito soddisfatto; richiesta la frequenza bisettimanale; alla settimana 2 giornate di postazione" + ReadingIt + "; libere al suo turno, al più, 5 giornate di postazione; giorni proposti lunedì, martedì; postazioni 1; " + WeekIt + ReadingIt,
            "met; asked for: twice weekly; a week 2 desk-days" + ReadingEn + "; free at its turn, at most, 5 desk-days; days proposed Monday, Tuesday; desks 1; " + WeekEn + ReadingEn
        },
        {
            "no room in the week",
            "requisito non soddisfatto, margine -1 giornata di postazione; richiesta la frequenza monosettimanale; alla settimana 1 giornata di postazione; libere al suo turno, al più, 0 giornate di postazione; postazioni 1; " + WeekIt + ReadingIt + "; " + PassIt,
            "not met, margin -1 desk-day; asked for: once weekly; a week 1 desk-day; free at its turn, at most, 0 desk-days; desks 1; " + WeekEn + ReadingEn + "; " + PassEn
        },
        {
            "fewer days free than asked for",
            "requisito non soddisfatto, margine -1 giornata di postazione; richiesta la frequenza bisettimanale; alla settimana 2 giornate di postazione" + ReadingIt + "; libere al suo turno, al più, giovedì 0, venerdì 1; postazioni 1; " + WeekIt + "; " + PassIt,
            "not met, margin -1 desk-day; asked for: twice weekly; a week 2 desk-days" + ReadingEn + "; free at its turn, at most, Thursday 0, Friday 1; desks 1; " + WeekEn + "; " + PassEn
        },
        {
            "as many days free as asked for, but not those",
            "requisito non soddisfatto; richiesta la frequenza monosettimanale; alla settimana 1 giornata di postazione; libere al suo turno, al più, lunedì 0; postazioni 1; " + WeekIt + "; " + PassIt,
            "not met; asked for: once weekly; a week 1 desk-day; free at its turn, at most, Monday 0; desks 1; " + WeekEn + "; " + PassEn
        },
        {
            "tied",
            "requisito soddisfatto; richiesta la frequenza monosettimanale; alla settimana 1 giornata di postazione; libere al suo turno, al più, 5 giornate di postazione; giorni proposti mercoledì; ex aequo con a, b; postazioni 1; " + WeekIt + ReadingIt + "; a parità: nessun criterio di preferenza" + ReadingIt,
            "met; asked for: once weekly; a week 1 desk-day; free at its turn, at most, 5 desk-days; days proposed Wednesday; tied with a, b; desks 1; " + WeekEn + ReadingEn + "; on a tie: no tie key" + ReadingEn
        },
        {
            "tied after a key",
            "requisito soddisfatto; richiesta la frequenza monosettimanale; alla settimana 1 giornata di postazione; libere al suo turno, al più, 5 giornate di postazione; giorni proposti martedì; ex aequo con a; postazioni 1; " + WeekIt + ReadingIt + "; a parità: prima arrivata",
            "met; asked for: once weekly; a week 1 desk-day; free at its turn, at most, 5 desk-days; days proposed Tuesday; tied with a; desks 1; " + WeekEn + ReadingEn + "; on a tie: earlier arrival"
        },
        {
            "renewal",
            "requisito soddisfatto; richiesta la frequenza monosettimanale; alla settimana 1 giornata di postazione; libere al suo turno, al più, 5 giornate di postazione; giorni proposti lunedì; postazioni 1; " + WeekIt + ReadingIt + "; proroghe, tutte prima delle richieste esterne: tutte allo stesso livello" + ReadingIt,
            "met; asked for: once weekly; a week 1 desk-day; free at its turn, at most, 5 desk-days; days proposed Monday; desks 1; " + WeekEn + ReadingEn + "; renewals, all before outside requests: none before another" + ReadingEn
        },
    };

    /// <summary>
    /// A row reads what it asked for, what was free, the days it has and whom it is tied with; then the desks, the week and the policy that
    /// decided: for a row without a desk what happens to those that follow, for a renewal the order of renewals, for tied requests the keys.
    /// </summary>
    [Theory]
    [MemberData(nameof(Places))]
    public void A_row_says_why_it_has_a_desk_or_none(string what, string italian, string english)
    {
        Valcuvia2020.Choices named = new(weekdays: WeekdayRule.Named);
        Valcuvia2020.Choices fourDays = new(weekdays: WeekdayRule.Named, freeDays: 4);
        Asker mondayToThursday = Better with { On = Weekdays.Of(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday) };
        RuleLabel arrival = new("ARRIVAL", new("prima arrivata", "earlier arrival"), Act);
        DeskRanking ranking = what switch
        {
            "days named" => Call(1, named).Rank(Once with { On = Monday }),
            "days proposed" => Call(1).Rank(Twice),
            "no room in the week" => Call(1).Rank(Better, Once),
            "fewer days free than asked for" => Call(1, fourDays).Rank(mondayToThursday, Twice with { On = Weekdays.Of(IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday) }),
            "as many days free as asked for, but not those" => Call(1, fourDays).Rank(mondayToThursday, Once with { On = Monday }),
            "tied" => Call(1).Rank(Once with { Reference = "a" }, Once with { Reference = "b" }, Once),
            "tied after a key" => Call(1, new(ties: [TieKey.EarlierFirst(arrival, DeskFacts.Arrival)])).Rank(Once with { Reference = "a" }, Once),
            _ => Call(1).Rank([], DecidedOn, [Renewal("once")]).OrThrow(),
        };
        Finding finding = (ranking.Find("once") ?? ranking.Find("twice"))!.Findings[^1];
        Assert.Equal(italian, Said(finding, Language.Italian, "Assegnazione della postazione"));
        Assert.Equal(english, Said(finding, Language.English, "Assignment of a desk"));
    }

    [Theory]
    [InlineData(WeekdayRule.Named, Provenance.Given)]
    [InlineData(WeekdayRule.AssignedByOperator, Provenance.Calculated)]
    public void The_days_of_a_desk_are_given_if_named_and_calculated_if_proposed(WeekdayRule rule, Provenance provenance)
    {
        DeskRanking ranking = Call(1, new(weekdays: rule)).Rank(Once with { On = rule == WeekdayRule.Named ? Monday : null });
        Assert.Equal(provenance, Assert.Single(ranking.Entries[0].Findings[^1].Facts, fact => fact.Code == "DAYS").Provenance);
    }

    /// <summary>VAL-6: an extension on written request before the end. The assignment ends on 31 October 2021, the trial on 31 December.</summary>
    public static TheoryData<int, bool?, bool, string, string> InWriting => new()
    {
        {
            10, true, false,
            "requisito soddisfatto, margine +20 giorni; richiesta il 10/10/2021; per iscritto: sì; ultimo giorno dell'assegnazione 31/10/2021; " + OwnEndIt,
            "met, margin +20 days; asked for on 2021-10-10; in writing: yes; last day of the assignment 2021-10-31; " + OwnEndEn
        },
        {
            10, false, false,
            "requisito non soddisfatto; richiesta il 10/10/2021; per iscritto: no; ultimo giorno dell'assegnazione 31/10/2021; " + OwnEndIt,
            "not met; asked for on 2021-10-10; in writing: no; last day of the assignment 2021-10-31; " + OwnEndEn
        },
        {
            10, null, false,
            "da chiarire, dato mancante: se la proroga è richiesta per iscritto; richiesta il 10/10/2021; ultimo giorno dell'assegnazione 31/10/2021; " + OwnEndIt,
            "unclear, missing: whether the renewal was asked for in writing; asked for on 2021-10-10; last day of the assignment 2021-10-31; " + OwnEndEn
        },
        {
            31, null, false,
            "requisito non soddisfatto, margine -1 giorno; richiesta il 31/10/2021; ultimo giorno dell'assegnazione 31/10/2021; " + OwnEndIt,
            "not met, margin -1 day; asked for on 2021-10-31; last day of the assignment 2021-10-31; " + OwnEndEn
        },
        {
            31, true, true,
            "requisito soddisfatto, margine +61 giorni; richiesta il 31/10/2021; per iscritto: sì; ultimo giorno della sperimentazione 31/12/2021; la proroga si chiede prima del termine della sperimentazione, il cui ultimo giorno è il 31/12/2021; per chiedere la proroga l'ultimo giorno dell'assegnazione è compreso",
            "met, margin +61 days; asked for on 2021-10-31; in writing: yes; last day of the trial 2021-12-31; a renewal is requested before the end of the trial, whose last day is 2021-12-31; for requesting a renewal, the last day of the assignment is in time"
        },
    };

    [Theory]
    [MemberData(nameof(InWriting))]
    public void A_renewal_says_when_it_was_asked_for_and_whether_in_writing(int day, bool? written, bool ofTrial, string italian, string english)
    {
        Valcuvia2020.Choices choices = ofTrial ? new(trialEnds: new LocalDate(2021, 12, 31), renewalOnLastDay: true) : new();
        Finding finding = Renewed(choices, new("w1", new LocalDate(2021, 10, 31), Instant.FromUtc(2021, 10, day, 9, 0), Valcuvia2020.Free, Known.Unless(written), earlier: 0)).Findings[0];
        Assert.Equal(italian, Said(finding, Language.Italian, "Proroga richiesta per iscritto prima del termine dell'assegnazione"));
        Assert.Equal(english, Said(finding, Language.English, "Renewal asked for in writing before the assignment ends"));
    }

    /// <summary>VAL-6: at most one extension, unless the caller allows others. If not even the first is allowed, nothing need be asked.</summary>
    public static TheoryData<int, int?, string, string> Earlier => new()
    {
        {
            1, 0,
            "requisito soddisfatto, margine 0; già avute 0; proroghe di un'assegnazione, al massimo 1" + ReadingIt,
            "met, margin 0; already had 0; renewals of an assignment, at most 1" + ReadingEn
        },
        {
            1, 1,
            "requisito non soddisfatto, margine -1; già avute 1; proroghe di un'assegnazione, al massimo 1" + ReadingIt,
            "not met, margin -1; already had 1; renewals of an assignment, at most 1" + ReadingEn
        },
        {
            3, null,
            "da chiarire, dato mancante: quante proroghe ha già avuto l'assegnazione; proroghe di un'assegnazione, al massimo 3",
            "unclear, missing: how many renewals the assignment has already had; renewals of an assignment, at most 3"
        },
        {
            0, null,
            "requisito non soddisfatto, margine -1; proroghe di un'assegnazione, al massimo 0",
            "not met, margin -1; renewals of an assignment, at most 0"
        },
    };

    [Theory]
    [MemberData(nameof(Earlier))]
    public void A_renewal_says_how_many_there_were_before(int maximum, int? earlier, string italian, string english)
    {
        Finding finding = Renewed(
            new(maximumRenewals: maximum),
            new("w1", new LocalDate(2021, 10, 31), Instant.FromUtc(2021, 10, 10, 9, 0), Valcuvia2020.Free, inWriting: true, Known.Unless(earlier))).Findings[1];
        Assert.Equal(italian, Said(finding, Language.Italian, "Proroghe già avute"));
        Assert.Equal(english, Said(finding, Language.English, "Renewals already had"));
    }

    [Fact]
    public void Reasons_for_exclusion_are_written_in_both_languages()
    {
        DeskStatus late = Call(1).Rank(C4 with { ReceivedAt = Instant.FromUtc(2020, 10, 5, 10, 0) }).Entries[0].Status;
        DeskStatus renewal = Renewed(new(), new("w1", new LocalDate(2021, 10, 31), Instant.FromUtc(2021, 11, 2, 9, 0), Valcuvia2020.Free, inWriting: true, earlier: 0)).Status;
        DeskStatus again = Renewed(new(), new("w1", new LocalDate(2021, 10, 31), Instant.FromUtc(2021, 10, 2, 9, 0), Valcuvia2020.Free, inWriting: true, earlier: 1)).Status;
        Assert.Equal(new LocalizedText("pervenuta dopo il termine", "received after the deadline"), Reason(late));
        Assert.Equal(
            new LocalizedText("proroga non richiesta per iscritto prima del termine", "renewal not asked for in writing before the end"), Reason(renewal));
        Assert.Equal(
            new LocalizedText("le proroghe possibili sono già state concesse", "the assignment has already had all its renewals"), Reason(again));

        static LocalizedText Reason(DeskStatus status) => Assert.IsType<DeskStatus.Excluded>(status).Reason;
    }

    public static TheoryData<SamePersonRule, string, string, string> SamePerson => new()
    {
        {
            SamePersonRule.AskWhich,
            "da chiarire, dato mancante: quale domanda vale, anche p2, p3; altre domande della stessa persona: p2, p3; più domande di una persona: chi ha presentato la domanda dice quale vale" + ReadingIt,
            "unclear, missing: which request counts, p2, p3 too; other requests of the same person: p2, p3; several requests of one person: the applicant says which counts" + ReadingEn,
            "unclear, missing: which request counts, p2, p3 too"
        },
        {
            SamePersonRule.LatestCounts,
            "requisito non soddisfatto; altre domande della stessa persona: p2, p3; più domande di una persona: vale l'ultima nei termini",
            "not met; other requests of the same person: p2, p3; several requests of one person: the last in time counts",
            "excluded: request p3 counts ["
        },
        {
            SamePersonRule.EarliestCounts,
            "requisito soddisfatto; altre domande della stessa persona: p2, p3; più domande di una persona: vale la prima",
            "met; other requests of the same person: p2, p3; several requests of one person: the first counts",
            "desk assigned ("
        },
    };

    /// <summary>Three requests of a person, the first received first, without any renewal.</summary>
    [Theory]
    [MemberData(nameof(SamePerson))]
    public void Of_three_requests_of_a_person_each_names_the_others(SamePersonRule rule, string italian, string english, string status)
    {
        DeskEntry entry = Call(3, new(samePerson: rule)).Rank(Person("p1", 8), Person("p2", 9), Person("p3", 10)).Find("p1")!;
        Finding finding = Assert.Single(entry.Findings, each => each.Code == "DESK-SAME-PERSON");
        Assert.Equal(italian, Said(finding, Language.Italian, "Una sola domanda per persona"));
        Assert.Equal(english, Said(finding, Language.English, "One request for each person"));
        Assert.StartsWith(status, entry.Status.Render(Language.English), StringComparison.Ordinal);

        static Asker Person(string reference, int hour) =>
            C4 with { Reference = reference, Code = "RSSMRA85T10A562S", ReceivedAt = Instant.FromUtc(2020, 9, 15, hour, 0) };
    }

    /// <summary>Decided on 10 October, when a missing document can still be submitted until the 15th.</summary>
    [Fact]
    public void What_is_missing_is_asked_for_and_until_when_documents_can_be_submitted()
    {
        DeskForm form = (C4 with { Otherwise = [Valcuvia2020.Cv.Is(false)] }).Form();
        DeskForm unsaid = new(
            form.Reference, form.ReceivedAt, form.Frequency, form.Members, form.Stated.Where(entry => entry.Code != Valcuvia2020.ByCertifiedMail.Code).ToValueList(),
            form.Marks, form.Weekdays, form.SingleParent, form.Residence, form.Domicile);
        DeskStatus status = Call(1).Rank([unsaid], new LocalDate(2020, 10, 10)).OrThrow().Entries[0].Status;
        Assert.Equal("da chiarire, dati mancanti: inviata tramite PEC, Curriculum, Allegati (da integrare entro il 15/10/2020)", status.Render(Language.Italian));
        Assert.Equal("unclear, missing: sent by certified mail, CV, Annexes (curable until 2020-10-15)", status.Render(Language.English));
    }

    /// <summary>The policy that passes those that do not fit decided for c5, and not for who has a desk.</summary>
    [Fact]
    public void Only_a_row_without_a_desk_lists_what_happens_to_those_that_follow()
    {
        DeskRanking ranking = Call(1).Rank(C1, C5);
        Assert.DoesNotContain(ranking.Find("c1")!.Policies, policy => policy.Code == "OPEN-WHEN-FULL");
        Assert.Single(ranking.Find("c5")!.Policies, policy => policy.Code == "OPEN-WHEN-FULL");
    }

    /// <summary>One desk for two renewals that none comes before: their order is not that of outside requests.</summary>
    [Fact]
    public void No_tie_key_decides_between_renewals()
    {
        DeskRanking ranking = Call(1, new(ties: [Nearer()])).Rank([], DecidedOn, [Renewal("w1", Valcuvia2020.Free), Renewal("w2", Valcuvia2020.Free)]).OrThrow();
        Assert.Equal(["w1 undecided", "w2 undecided"], ranking.Rows());
        Assert.Equal("undecided: a further tie key or the commission must decide", ranking.Entries[0].Status.Render(Language.English));
    }

    /// <summary>Two workers as far from their work: the key is known of both, and they stay tied.</summary>
    [Fact]
    public void A_key_that_is_known_of_all_the_tied_is_not_asked_for()
    {
        DeskRanking ranking = Call(1, new(ties: [Nearer()])).Rank(C4 with { Reference = "a" }, C4 with { Reference = "b" });
        Assert.Equal("non deciso: decidono un criterio di preferenza in più o la commissione", ranking.Entries[0].Status.Render(Language.Italian));
        Assert.Equal("undecided: a further tie key or the commission must decide", ranking.Entries[1].Status.Render(Language.English));
        Finding finding = ranking.Entries[0].Findings.Single(each => each.Code == "DESK-PLACE");
        Assert.StartsWith(
            "Assegnazione della postazione: da chiarire, dato mancante: quale domanda ex aequo precede (decidono un criterio di preferenza in più o la commissione); ",
            finding.Explain(Language.Italian),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Assignment of a desk: unclear, missing: which tied request comes first (a further tie key or the commission must decide); ",
            finding.Explain(Language.English),
            StringComparison.Ordinal);
    }

    private static TieKey<DeskRequest> Nearer() => TieKey.SmallerFirst(
        new RuleLabel("NEARER", new("più vicino", "nearer"), Act), DeskFacts.Of(HouseholdFacts.ApplicantWorkDistance));

    private static DeskRenewal Renewal(string reference, string frequency = Valcuvia2020.OnceWeekly) =>
        new(reference, new LocalDate(2020, 12, 31), Instant.FromUtc(2020, 10, 1, 9, 0), frequency, inWriting: true, earlier: 0);

    private static DeskEntry Renewed(Valcuvia2020.Choices choices, DeskRenewal renewal) =>
        Assert.Single(Call(1, choices).Rank([], new LocalDate(2021, 11, 5), [renewal]).OrThrow().Entries);

    /// <summary>Returns what a finding says after its title and before its source.</summary>
    private static string Said(Finding finding, Language language, string title)
    {
        string explained = finding.Explain(language);
        Assert.StartsWith(title + ": ", explained, StringComparison.Ordinal);
        return explained[(title.Length + 2)..explained.IndexOf(" — ", StringComparison.Ordinal)];
    }
}
