using PianoInsubria;

namespace Conciliazione.Tests.MainJob;

/// <summary>The main job's whole output, held by a file for each language.</summary>
public sealed class PianoInsubriaTests
{
    private static readonly string[] Figures =
    [
        "102.850,94", "411.403,75", "514.254,69", "36,54%", "29,998%", "-€ 0,225", "+€ 0,004", "0,58%", "15,83%", "5,13%", "0,00%", "Certificato verificato.",
        "€ 271,98", "€ 120,06", "€ 280,14",
    ];

    [Theory]
    [InlineData(Language.Italian, "piano-insubria.it.txt")]
    [InlineData(Language.English, "piano-insubria.en.txt")]
    public void The_output_is_the_approved_one_under_every_culture(Language language, string file)
    {
        // The figures that the next test names were checked by hand; this one holds the rest in place.
        ApprovedFile.Holds($"tests/Conciliazione.Core.Tests/MainJob/{file}", Cultures.SameInEach(() => Written(language)));
    }

    [Fact]
    public void The_output_holds_the_figures_of_the_plan()
    {
        string output = Written(Language.Italian);

        Assert.All(Figures, figure => Assert.Contains(figure, output));
    }

    [Fact]
    public void Ten_households_stand_before_five_calls_with_the_reasons()
    {
        string output = Written(Language.Italian);

        Assert.All(Enumerable.Range(1, 10), number =>
        {
            Assert.Contains($"│ N{number} ", output);
            Assert.Contains($"\nN{number} · ", output);
        });
        Assert.Contains("Valcuvia: sanabile — Curriculum: non rispettato [Progetto 2, presentazione della domanda]; da integrare entro il 10/07/2020", output);
        Assert.Contains("Avvio di un'attività entro la fine del 2020: non rispettato, 31 giorni troppo tardi", output);
        Assert.Contains("Tradate: da chiarire — da chiedere: almeno un componente lavora, compiti di cura di familiari", output);
        Assert.Contains("Sud-Est: no — Datore di lavoro che aderisce al progetto: non rispettato [azione 2, lettura nostra]", output);
    }

    /// <summary>The sums of the illustrative marks and what follows from them, by hand.</summary>
    [Fact]
    public void Four_projects_are_scored_and_ranked_and_the_output_says_that_the_marks_are_illustrative()
    {
        string output = Written(Language.Italian);

        Assert.Contains("ILLUSTRATIVI: i voti, la tabella del criterio 6, il ricorso; i testi non pubblicano i voti.", output);
        Assert.Contains("│ 50 punti │  36 │  29 │  20 │  18 │", output);
        Assert.Contains("│     — │ TRA      │    18 │ sotto la soglia │     -2 punti │", output);
        Assert.Contains("TRA: 18 punti, sotto la soglia; distanza da un posto: 2 punti.", output);
        Assert.Contains("│ 0,00% │   5,00% │ posizione 3, 20 punti, ammesso │", output);
        Assert.Contains("· VAL: posizione 3, 20 punti, ammesso → posizione 4, 20 punti, ammesso — ricorso accolto TRA (15/05/2020)", output);
        Assert.Contains("ILLUSTRATIVE: the marks, the table of criterion 6, the appeal; the texts publish no marks.", Written(Language.English));
    }

    [Fact]
    public void Six_requests_for_three_desks_are_ranked_explained_and_revised()
    {
        string output = Written(Language.Italian);

        Assert.Contains("Assegnate 13 giornate di postazione, libere 2", output);
        Assert.Contains("\n4. c5: 15 punti, postazione assegnata", output);
        Assert.Contains("· c4: 5. in lista d'attesa: non trova posto → 4. postazione assegnata", output);
        Assert.Contains("Nessun altro cambia: 4 righe restano com'erano.", output);
    }

    /// <summary>Worked out by hand: what the thirty requests leave, and who moves when a family withdraws.</summary>
    [Fact]
    public void Thirty_requests_for_vouchers_are_decided_to_the_cent()
    {
        string output = Written(Language.Italian);

        Assert.All(Enumerable.Range(101, 30), number => Assert.Contains($"│ {number}/2020 ", output));
        Assert.Contains("1 giorno sotto l'età minima", output);
        Assert.Contains("129/2020: respinta: per lo stesso beneficiario c'è già la domanda 124/2020", output);
        Assert.Contains("impegnati € 1.440,00 su € 1.500,00, restano € 60,00", output);
        Assert.Contains("│ concesso € 30,00 ", output);
        Assert.Contains("impegnati € 1.470,00 su € 1.500,00, restano € 30,00", output);
        Assert.Contains(
            "· 105/2020: rinuncia, liberati € 100,00\n· 115/2020: concesso € 100,00 (verifica: sono due bambini)\nimpegnati € 1.445,00 su € 1.500,00, restano € 55,00", output);
        Assert.Contains(
            "· 128/2020: concesso € 100,00\nimpegnati € 1.445,00 su € 1.500,00, restano € 55,00\nlista d'attesa: 130/2020", output);
        Assert.Contains("Ricostruito dai suoi 39 eventi: identico, al centesimo.", output);
    }

    [Theory]
    [InlineData(Language.Italian)]
    [InlineData(Language.English)]
    public void The_plain_output_has_no_escape_codes_and_breaks_no_amount(Language language)
    {
        string output = Written(language);

        Assert.DoesNotContain('\u001b', output);
        Assert.All(output.Split('\n'), line =>
        {
            Assert.True(line.Length <= 150, line);
            Assert.False(line.TrimEnd().EndsWith('€'), line);
        });
    }

    /// <summary>A terminal can be narrow: tables then become blocks of lines, and nothing is lost.</summary>
    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void A_narrow_page_loses_no_figure(int width)
    {
        string[] lines = Written(Language.Italian, width).Split('\n');

        Assert.All(Figures, figure => Assert.Contains(lines, line => line.Contains(figure)));
        Assert.All(lines, line => Assert.True(line.Length <= Math.Max(width, 80), line));
    }

    private static string Written(Language language, int width = 150)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new Report(Page.ForText(writer, language, width)).Write();
        return writer.ToString();
    }
}
