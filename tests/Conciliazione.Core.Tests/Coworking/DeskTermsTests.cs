using Conciliazione.Calendars;
using Conciliazione.Coworking;
using Conciliazione.Editions;

namespace Conciliazione.Tests.Coworking;

/// <summary>Fees to the cent, duties, results.</summary>
public class DeskTermsTests
{
    private static readonly ValueList<DeskValue> Values =
    [
        new(Valcuvia2020.Free, Euro.Of(150)), new(Valcuvia2020.TwiceWeekly, Euro.Of(75.55m)), new(Valcuvia2020.OnceWeekly, Euro.Of(33.35m)),
    ];

    [Theory]
    [InlineData(Valcuvia2020.FirstPhase, Valcuvia2020.Free, "1800", "0", "1800")]
    [InlineData(Valcuvia2020.SecondPhase, Valcuvia2020.Free, "1800", "540", "1260")]
    [InlineData(Valcuvia2020.SecondPhase, Valcuvia2020.TwiceWeekly, "906.60", "271.98", "634.62")]
    [InlineData(Valcuvia2020.SecondPhase, Valcuvia2020.OnceWeekly, "400.20", "120.06", "280.14")]
    public void A_fee_is_thirty_per_cent_rounded_once(string phase, string frequency, string value, string beneficiary, string bodies)
    {
        DeskFee fee = Valcuvia2020.Terms(Values).Fee(phase, frequency).OrThrow();
        Assert.Equal(Known.Of(Euro.Parse(value, Notation.Invariant)), fee.Value);
        Assert.Equal(Known.Of(Euro.Parse(beneficiary, Notation.Invariant)), fee.Beneficiary);
        Assert.Equal(Known.Of(Euro.Parse(bodies, Notation.Invariant)), fee.Bodies);
    }

    [Fact]
    public void Rounding_each_month_is_another_policy()
    {
        DeskFee fee = Valcuvia2020.Terms(Values, choices: new(feeRounding: FeeRounding.EachMonth)).Fee(Valcuvia2020.SecondPhase, Valcuvia2020.OnceWeekly).OrThrow();
        Assert.Equal(Known.Of(Euro.Of(120.12m)), fee.Beneficiary);
        Assert.Equal(Known.Of(Euro.Of(280.08m)), fee.Bodies);
        Assert.Contains("su ciascun mese, arrotondamento per eccesso da 5 in su;", fee.Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fee_says_how_it_came_about() => Assert.Equal(
        "Fase 2, cofinanziata: calcolato: € 120,06; per la frequenza monosettimanale; durata 12 mesi; valore mensile € 33,35; valore della postazione € 400,20; percentuale a carico del beneficiario 30%; importo esatto € 120,06; a carico degli enti € 280,14; arrotondamento al centesimo una volta, sull'intero importo, arrotondamento per eccesso da 5 in su (interpretazione applicata: l'avviso non lo precisa); pagamento al soggetto attuatore, in un'unica soluzione, alla formale accettazione dell'assegnazione — Progetto 2, valore dei benefici concessi ed eventuali proroghe, Piano territoriale di conciliazione vita-lavoro 2020-2023 dell'ATS Insubria, D.G.R. 2398/2019",
        Valcuvia2020.Terms(Values).Fee(Valcuvia2020.SecondPhase, Valcuvia2020.OnceWeekly).OrThrow().Explain(Language.Italian));

    [Fact]
    public void What_the_text_leaves_blank_is_unclear_and_never_a_zero()
    {
        DeskFee blank = Valcuvia2020.Terms().Fee(Valcuvia2020.SecondPhase, Valcuvia2020.Free).OrThrow();
        Assert.False(blank.Beneficiary.IsKnown || blank.Bodies.IsKnown || blank.Value.IsKnown);
        Assert.Equal(["MONTHLY"], Missing(blank));
        Assert.Equal(["MONTHLY", "SHARE"], Missing(Valcuvia2020.Terms().Fee(Valcuvia2020.ThirdPhase, Valcuvia2020.Free).OrThrow()));
        Assert.Equal(["SHARE"], Missing(Valcuvia2020.Terms(Values).Fee(Valcuvia2020.ThirdPhase, Valcuvia2020.Free).OrThrow()));
        DeskFee paid = Valcuvia2020.Terms(Values, thirdPhaseShare: Percentage.Hundred).Fee(Valcuvia2020.ThirdPhase, Valcuvia2020.Free).OrThrow();
        Assert.Equal((Known.Of(Euro.Of(1_800)), Known.Of(Euro.Zero)), (paid.Beneficiary, paid.Bodies));

        static IEnumerable<string> Missing(DeskFee fee) => Assert.IsType<Outcome.Unclear>(fee.Finding.Outcome).Missing.Select(fact => fact.Code);
    }

    [Fact]
    public void The_third_phase_lasts_year_three_and_only_its_price_is_open()
    {
        DeskFee open = Valcuvia2020.Terms(Values).Fee(Valcuvia2020.ThirdPhase, Valcuvia2020.Free).OrThrow();
        DeskFee paid = Valcuvia2020.Terms(Values, thirdPhaseShare: Percentage.Hundred).Fee(Valcuvia2020.ThirdPhase, Valcuvia2020.Free).OrThrow();
        Assert.All([open, paid], fee =>
        {
            Assert.Equal((12, Provenance.Derived), (fee.Phase.Months, Assert.Single(fee.Finding.Facts, fact => fact.Code == "MONTHS").Provenance));
            Assert.Contains("durata 12 mesi (ricavato dalle cifre del testo);", fee.Explain(Language.Italian) + ";", StringComparison.Ordinal);
        });
        Assert.Equal(Known.Of(Euro.Of(1_800)), paid.Beneficiary);
        Assert.Equal(Provenance.Given, Assert.Single(paid.Finding.Facts, fact => fact.Code == "SHARE").Provenance);
        Assert.Contains("anno 3", Valcuvia2020.TermsNotices.Single(notice => notice.Code == "VAL-6-PHASE-3").Text.Italian, StringComparison.Ordinal);
    }

    /// <summary>Lines 981-990 and 1127: payment at once is stated for the extension at 70% and 30% only.</summary>
    [Theory]
    [InlineData(Valcuvia2020.FirstPhase, false)]
    [InlineData(Valcuvia2020.SecondPhase, true)]
    [InlineData(Valcuvia2020.ThirdPhase, false)]
    public void Only_the_extension_says_when_it_is_paid(string phase, bool says)
    {
        string explained = Valcuvia2020.Terms(Values, thirdPhaseShare: Percentage.Hundred).Fee(phase, Valcuvia2020.Free).OrThrow().Explain(Language.Italian);
        Assert.Equal(says, explained.Contains("pagamento al soggetto attuatore, in un'unica soluzione", StringComparison.Ordinal));
        Assert.Contains("arrotondamento al centesimo", explained, StringComparison.Ordinal);
    }

    /// <summary>Lines 981 and 1125: where the free year is stated.</summary>
    [Fact]
    public void The_free_phase_cites_the_benefits_and_the_calendar() => Assert.Equal(
        "Progetto 2, valore dei benefici concessi ed eventuali proroghe, e calendario delle attività", Valcuvia2020.Terms().Phases[0].Label.Source!.Section);

    [Law]
    public void The_two_parts_sum_to_the_value_for_every_frequency_share_and_rounding(MonthlyValue monthly, FeeShare share, RoundingRule rule)
    {
        foreach (FeeRounding rounding in Enum.GetValues<FeeRounding>())
        {
            foreach (DeskFee fee in Of(monthly.Value, share.Value, rounding, rule).FeesOf("P"))
            {
                Assert.True(fee.Value.TryGet(out Euro value) && fee.Beneficiary.TryGet(out Euro beneficiary) && fee.Bodies.TryGet(out Euro bodies)
                    && beneficiary + bodies == value && beneficiary >= Euro.Zero && bodies >= Euro.Zero);
            }
        }
    }

    [Fact]
    public void A_table_has_one_fee_for_each_frequency() => Assert.Equal(
        [Valcuvia2020.Free, Valcuvia2020.TwiceWeekly, Valcuvia2020.OnceWeekly],
        Valcuvia2020.Terms(Values).FeesOf(Valcuvia2020.SecondPhase).Select(fee => fee.Frequency.Code));

    [Fact]
    public void A_desk_is_cleared_by_who_uses_it_once_or_twice_weekly()
    {
        DeskTerms terms = Valcuvia2020.Terms();
        Assert.Equal(["VAL-8-START", "VAL-8-FREQUENCY", "VAL-8-REGISTER", "VAL-8-RULES"], terms.DutiesAt(Valcuvia2020.Free).Select(duty => duty.Label.Code));
        Assert.Equal(5, terms.DutiesAt(Valcuvia2020.TwiceWeekly).Count);
        Assert.Equal(5, terms.DutiesAt(Valcuvia2020.OnceWeekly).Count);
    }

    [Theory]
    [InlineData(0, BreachConsequence.Noted)]
    [InlineData(1, BreachConsequence.Warning)]
    [InlineData(2, BreachConsequence.Warning)]
    [InlineData(3, BreachConsequence.Forfeiture)]
    [InlineData(9, BreachConsequence.Forfeiture)]
    public void Breaches_lead_where_the_caller_says(int breaches, BreachConsequence consequence)
    {
        DeskTerms terms = Valcuvia2020.Terms(breaches: [new(1, BreachConsequence.Warning), new(3, BreachConsequence.Forfeiture)]);
        Assert.All(terms.Duties, duty => Assert.Equal(consequence, duty.After(breaches)));
        Assert.DoesNotContain("interpretazione applicata", terms.Duties[0].Explain(breaches).Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_sets_no_sanction_and_the_finding_says_so()
    {
        DeskDuty register = Valcuvia2020.Terms().Duties[2];
        Assert.Equal(BreachConsequence.Noted, register.After(100));
        Assert.StartsWith(
            "Registro delle presenze: requisito non soddisfatto; violazioni 2; conseguenza: annotazione, senza altra conseguenza (interpretazione applicata: l'avviso non lo precisa) — Progetto 2, obblighi delle parti",
            register.Explain(2).Explain(Language.Italian),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-10-20", "2020-10-30")]
    [InlineData("2020-10-22", "2020-11-02")]
    public void Results_are_due_within_ten_days(string assigned, string last)
    {
        TermEnd end = Valcuvia2020.Terms().ResultsDue(NodaTime.Text.LocalDatePattern.Iso.Parse(assigned).Value, HolidayCalendar.National);
        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value, end.Last);
    }

    private static DeskTerms Of(Euro monthly, Percentage share, FeeRounding rounding, RoundingRule rule)
    {
        DeskSpace space = Valcuvia2020.Space(1);
        RuleLabel label = new("P", Samples.Title, Samples.Source);
        return DeskTerms.Create(
            space,
            [new(label, 12, share)],
            space.Frequencies.Select(frequency => new DeskValue(frequency.Code, monthly)).ToValueList(),
            new(label, rounding, rule),
            [],
            label,
            Term.Days(10)).OrThrow();
    }
}
