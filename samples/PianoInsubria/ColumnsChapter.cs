using System.Buffers;
using Conciliazione;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace PianoInsubria;

/// <summary>
/// A thousand invented requests that lie in columns, as a database holds them: two offices rank their halves, one sends its first to the
/// other, and the two become one ranking.
/// </summary>
internal sealed class ColumnsChapter : Chapter
{
    private const int PerOffice = 500;
    private const int Places = 20;
    private const int Shown = 5;

    private static readonly LegalSource Source = new("Avviso di esempio", section: "criteri");
    private static readonly EvaluationDays Days = EvaluationDays.On(new LocalDate(2020, 10, 1));
    private static readonly Instant Opening = Instant.FromUtc(2020, 9, 1, 7, 0);

    private static readonly Fact<FactSheet>.Amount Isee = SheetFact.Amount("ISEE", LocalizedText.Same("ISEE"));
    private static readonly Fact<FactSheet>.DatedList Children = SheetFact.DatedList("CHILDREN", new("figli", "children"));
    private static readonly Fact<FactSheet>.Moment Arrival = SheetFact.Moment("ARRIVAL", new("arrivo", "arrival"));

    private static readonly RankingRules<FactSheet> Rules = RankingRules<FactSheet>.Create(
        Label("RANKING", new("graduatoria di esempio", "example ranking")),
        ScoringGrid<FactSheet>.Create(
            Label("GRID", new("griglia di esempio", "example grid")),
            1,
            FactCatalogue<FactSheet>.Create([Isee, Children, Arrival]).OrThrow(),
            [
                ScoringSection.Of(
                    Label("NEEDS", new("bisogni", "needs")),
                    MaximumPoints.Of(16),
                    ScoringRule.Bands(
                        Label("ISEE-BANDS", new("ISEE del nucleo", "ISEE of the household")),
                        Isee,
                        Points.Zero,
                        Band.Of(Bounds.AtMost(Euro.Of(10_000)), 6),
                        Band.Of(Bounds.Between(Euro.FromCents(1_000_001), Euro.Of(20_000)), 3)),
                    ScoringRule.PerItem(Label("MINORS", new("figli minori di 14 anni", "children under 14")), Children, MaximumPoints.Of(10), Band.Of(Bounds.LessThan(3), 4), Band.Of(Bounds.Between(3, 13), 2))),
            ],
            MaximumPoints.Of(16)).OrThrow(),
        [TieKey.EarlierFirst(Label("EARLIER", new("ordine di arrivo", "order of arrival")), Arrival)]).OrThrow();

    private readonly RankingPart<FactSheet> _merged;
    private readonly int _sent;
    private readonly FactTable<FactSheet> _north;

    public ColumnsChapter(Page page)
        : base(page, new("Molte domande da colonne, in due uffici", "Many requests from columns, in two offices"))
    {
        _north = TableOf("N");
        RankingPart<FactSheet> north = PartOf(_north, "N");
        RankingPart<FactSheet> south = PartOf(TableOf("S"), "S");

        // What travels: the first of the northern office, with whoever is tied with the last of them.
        var bytes = new ArrayBufferWriter<byte>();
        north.First(Places).WriteTo(bytes);
        _sent = bytes.WrittenCount;
        _merged = RankingPart<FactSheet>.Merge([RankingPart<FactSheet>.Read(Rules, bytes.WrittenSpan).OrThrow(), south]).OrThrow();
    }

    public override string Result => Page.Say(
        $"{Written(2 * PerOffice)} domande: un ufficio invia all'altro le prime {Places}, in {_sent} byte, e se ne fa una sola graduatoria con {Placed} posti assegnati",
        $"{Written(2 * PerOffice)} requests: one office sends the other its first {Places}, in {_sent} bytes, and they become one ranking with {Placed} places assigned");

    private int Placed => _merged.Entries.Count(entry => entry.Status is RankingStatus.Placed);

    public override void Write()
    {
        Page.Line(Page.Say(
            $"Dati di esempio: le domande, {PerOffice} per ufficio, in colonne come le tiene una banca dati; la griglia; {Places} posti. L'ufficio nord invia le prime {Places} senza domande né dati delle famiglie, l'ufficio sud le unisce alle proprie.",
            $"Example data: the requests, {PerOffice} an office, in columns as a database holds them; the grid; {Places} places. The northern office sends its first {Places} without the requests or data of the families, the southern office merges them with its own."));
        Page.Table(
            [Page.Say(">Posto", ">Place"), Page.Say("Domanda", "Request"), Page.Say(">Punti", ">Points"), Page.Say("Esito", "Outcome")],
            _merged.Entries.Take(Shown).Select(entry => new[]
            {
                Written(entry.Position), entry.Reference, FactValue.Of(entry.Points).Render(Page.Language), entry.Status.Render(Page.Language),
            }));
        PartEntry first = _merged.Entries.First(entry => entry.Reference.StartsWith('N'));
        Page.Heading(Page.Say($"Perché {first.Reference} ha questi punti", $"Why {first.Reference} has these points"));
        foreach (string line in Rules.Grid.Explain(_north[RowOf(first)], Days).Explain(Page.Language).Split('\n'))
        {
            Page.Line(Page.Cited(line, Source));
        }
    }

    private string Written(int number) => FactValue.Of(number).Render(Page.Language);

    private static int RowOf(PartEntry entry) => int.Parse(entry.Reference.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture) - 1;

    private static RuleLabel Label(string code, LocalizedText title) => new(code, title, Source);

    private static RankingPart<FactSheet> PartOf(FactTable<FactSheet> table, string office)
    {
        var scores = new Score[table.Count];
        Rules.Grid.Score(table, Days, scores);
        string[] references = [.. Enumerable.Range(1, table.Count).Select(number => FormattableString.Invariant($"{office}-{number:000}"))];
        return Rules.Part(table, Days, scores, references, Places).OrThrow();
    }

    /// <summary>Columns whose figures follow from the number of the request: amounts and days that differ, and some families without children.</summary>
    private static FactTable<FactSheet> TableOf(string office)
    {
        int shift = office == "N" ? 0 : 37;
        int[] numbers = [.. Enumerable.Range(shift, PerOffice)];
        int[] children = [.. numbers.Select(number => number * 7 % 4)];
        int[] offsets = [0, .. children.Select((_, row) => children.Take(row + 1).Sum())];
        int today = Period.DaysBetween(new LocalDate(1970, 1, 1), Days.OfRequest);
        return FactTable.Create(
            Rules.Grid.Catalogue,
            PerOffice,
            [
                FactColumn.Amount(Isee, [.. numbers.Select(number => 400_000L + (number * 7_919L % 3_000_000))]),
                FactColumn.DatedList(Children, offsets, [.. Enumerable.Range(0, offsets[^1]).Select(child => today - (child * 997 % 6_500))]),
                FactColumn.Moment(Arrival, [.. numbers.Select(number => Opening.Plus(Duration.FromSeconds(number * 6_007L % 100_003)))]),
            ]).OrThrow();
    }
}
