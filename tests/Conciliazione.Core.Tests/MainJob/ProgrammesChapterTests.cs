using PianoInsubria;

namespace Conciliazione.Tests.MainJob;

/// <summary>The whole numbers of the chapter on the four programmes, counted by hand from the texts and from the tests of the editions.</summary>
public sealed class ProgrammesChapterTests
{
    private static readonly string Chapter = Written();

    /// <summary>
    /// Milan: 24 + 44 places. Public by reading 6 = 2 districts + 3 public bodies + 1 school; representative 8 = 5 + 3; associations 8 and social
    /// cooperatives 24 are the 32 non-profit bodies; the 15 enterprises have no size. South-east: 4 districts, the metropolitan city, 2
    /// cooperatives, and 2 that are unclear. Rhodense: the lead, and 3 + 8 partners whose kind or size is not in the text. Insubria: 8 + 5 + 10 + 9.
    /// </summary>
    [Theory]
    [InlineData("posti", "68", "9", "12", "32")]
    [InlineData("ambiti, aziende speciali e consorzi", "2", "4", "1", "6")]
    [InlineData("associazioni datoriali", "5", "—", "—", "—")]
    [InlineData("associazioni sindacali", "3", "—", "—", "—")]
    [InlineData("enti pubblici", "3", "1", "—", "14")]
    [InlineData("istituzioni scolastiche, formative e università", "1", "—", "—", "—")]
    [InlineData("privato no profit", "32", "2", "—", "7")]
    [InlineData("privato profit - grande impresa", "—", "—", "—", "2")]
    [InlineData("tipologia da chiarire", "15", "2", "11", "3")]
    [InlineData("enti distinti", "61", "9", "12", "32")]
    public void Partners_are_counted_as_by_hand(params string[] cells) => Assert.Contains(Row(cells), Rows());

    /// <summary>
    /// Milan: 26 rows, all with a value, 8 results of Concilia Milano in words, and of Conciliazione in Pratica 17 in words and 2 with a number.
    /// Rhodense: R95-99. Insubria: WSL 33 with that of the change, 8 with a number; VAL 3 and none; OLO 8 and 3; TRA 15 and 4.
    /// </summary>
    [Theory]
    [InlineData("Milano 2014", "53", "28")]
    [InlineData("Sud-Est 2014", "8", "non nel testo")]
    [InlineData("Rhodense 2014", "5", "5")]
    [InlineData("Insubria 2020", "59", "15")]
    public void Indicators_are_counted_as_by_hand(params string[] cells) => Assert.Contains(Row(cells), Rows());

    /// <summary>M748-764: sixteen rows, 47 marks. R206-226: sixteen blocks. L669-774, L1121-1129, L1329-1369, L1985-2005.</summary>
    [Theory]
    [InlineData("Milano 2014", "Calendario del Piano territoriale di Milano", "01/09/2014 – 31/08/2016", "24", "16", "47")]
    [InlineData("Sud-Est 2014", "non nel testo", "—", "—", "—", "—")]
    [InlineData("Rhodense 2014", "Cronoprogramma di + t x t", "01/09/2014 – 31/08/2016", "24", "16", "non nel testo")]
    [InlineData("Insubria 2020", "Cronoprogramma del coworking Valcuvia", "non nel testo", "38", "4", "non nel testo")]
    [InlineData("Insubria 2020", "Cronoprogramma di Valle Olona", "01/06/2020 – 31/05/2023", "36", "6", "non nel testo")]
    [InlineData("Insubria 2020", "Cronoprogramma di Tradate", "01/06/2020 – 31/05/2023", "36", "10", "non nel testo")]
    public void Calendars_are_counted_as_by_hand(params string[] cells) => Assert.Contains(Row(cells), Rows());

    /// <summary>What the texts do not give is said, and never a zero.</summary>
    [Fact]
    public void What_is_not_in_a_text_is_no_zero() => Assert.DoesNotContain(Rows(), row => row.Split('|').Any(cell => cell is "0" or "€ 0,00" or "0,00%"));

    private static string Row(string[] cells) => string.Join('|', cells);

    private static IEnumerable<string> Rows() => Chapter.Split("Le cifre stampate")[0].Split('\n')
        .Where(line => line.StartsWith('│'))
        .Select(line => Row([.. line.Trim('│', '\r').Split('│').Select(cell => cell.Trim())]));

    private static string Written()
    {
        var output = new StringWriter();
        Assert.Equal(0, Command.Run(["--chapter", "13"], language => Page.ForText(output, language), TextWriter.Null));
        return output.ToString();
    }
}
