using System.Text;
using Conciliazione;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PianoInsubria;

/// <summary>Where the report is written: a terminal with colours, or a file as plain text of a fixed width.</summary>
internal sealed class Page
{
    private const int PlainWidth = 150;

    private readonly IAnsiConsole _console;
    private bool _isEmpty = true;

    private Page(IAnsiConsole console, Language language)
    {
        _console = console;
        Language = language;
    }

    /// <summary>The language of the report.</summary>
    public Language Language { get; }

    /// <summary>The terminal at hand; when the output is redirected, plain text.</summary>
    public static Page ForConsole(Language language) => Console.IsOutputRedirected
        ? ForText(Console.Out, language)
        : new(AnsiConsole.Console, language);

    /// <summary>Plain text: no escape codes, a fixed width.</summary>
    public static Page ForText(TextWriter writer, Language language, int width = PlainWidth)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return new(console, language);
    }

    /// <summary>What the page refers to: sources, interpretations, warnings.</summary>
    public Notes Notes { get; } = new();

    /// <summary>The text in the language of the report.</summary>
    public string Say(string italian, string english) => Language == Language.Italian ? italian : english;

    /// <summary>The text in the language of the report.</summary>
    public string Say(LocalizedText text) => text.In(Language);

    /// <summary>A number with what is counted, which agrees with it; the texts have <c>{0}</c> in place of the number.</summary>
    public string Count(long number, LocalizedText one, LocalizedText many) => new Unit("COUNTED", many, one).Render(number, Language);

    /// <summary>The text with a capital at its start.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>An amount in the language of the report.</summary>
    public string Say(Euro amount) => amount.ToString(Language);

    /// <summary>The number of a source in brackets; the source is listed once, after the chapters.</summary>
    public string Cite(LegalSource source) => $"[{Notes.NumberOf(source)}]";

    /// <summary>
    /// The text of the library with its citations put as numbers, and its notes on interpretations as marks.
    /// </summary>
    public string Cited(string text, params IEnumerable<LegalSource> sources)
    {
        foreach (LegalSource source in sources.Distinct().OrderByDescending(source => source.Cite().Length))
        {
            foreach (string citation in new[] { $" — {source.Cite()}", $" [{source.Cite()}]", $" ({source.Cite()})" }.Where(text.Contains))
            {
                text = text.Replace(citation, " " + Cite(source), StringComparison.Ordinal);
            }
        }

        return text.Replace(NoteOnInterpretations(), "*", StringComparison.Ordinal);
    }

    /// <summary>How the library notes an interpretation behind a value.</summary>
    private string NoteOnInterpretations()
    {
        LocalizedText title = LocalizedText.Same("x");
        string plain = new NamedValue("X", title, FactValue.Of(0)).Render(Language);
        return new NamedValue("X", title, FactValue.Of(0), Provenance.Reading).Render(Language)[plain.Length..];
    }

    /// <summary>The mark of an interpretation, which is listed once, after the chapters; empty if the text decides.</summary>
    public string Mark(Provenance provenance, LocalizedText text, LegalSource source)
    {
        if (provenance != Provenance.Reading)
        {
            return "";
        }

        Notes.Interpret(text, source);
        return "*";
    }

    /// <summary>A value with its title, marked if it is an interpretation; the list of interpretations says what it is about.</summary>
    public string Say(NamedValue value, LegalSource source, LocalizedText about)
    {
        var text = new LocalizedText(
            $"{value.Title.Italian} {value.Value.Render(Language.Italian)}", $"{value.Title.English} {value.Value.Render(Language.English)}");
        return Say(text) + Mark(value.Provenance, new($"{about.Italian}: {text.Italian}", $"{about.English}: {text.English}"), source);
    }

    /// <summary>A finding in full, with its source as a number and its interpretations marked.</summary>
    public string Explain(Finding finding)
    {
        foreach (NamedValue value in finding.Facts.Concat(finding.Parameters))
        {
            Say(value, finding.Source, finding.Title);
        }

        return Cited(finding.Explain(Language), finding.Source);
    }

    /// <summary>Whether a certificate is verified, as a sentence.</summary>
    public string Verdict(bool verified) => verified
        ? Say("Certificato verificato.", "Certificate verified.")
        : Say("Certificato NON verificato.", "Certificate NOT verified.");

    /// <summary>An example: a table whose data are invented says so.</summary>
    public void Example(string title) => Heading(Say("Esempio: ", "Example: ") + title);

    /// <summary>The title of a part.</summary>
    public void Part(string title)
    {
        Gap();
        _console.Write(new Rule(Markup.Escape(title)) { Justification = Justify.Left, Border = BoxBorder.Double, Style = new Style(decoration: Decoration.Bold) });
    }

    /// <summary>The title of a chapter.</summary>
    public void Chapter(string title)
    {
        Gap();
        _console.Write(new Rule(Markup.Escape(title)) { Justification = Justify.Left, Style = new Style(Color.Teal, decoration: Decoration.Bold) });
    }

    /// <summary>The title of a part of a chapter.</summary>
    public void Heading(string title)
    {
        Gap();
        _console.Write(new Text(title, new Style(decoration: Decoration.Bold)));
        _console.WriteLine();
    }

    /// <summary>A line of text, broken at the width of the page; the sign of the euro stays with its amount.</summary>
    public void Line(string text)
    {
        var line = new StringBuilder();
        string indent = new('\u00A0', text.TakeWhile(symbol => symbol == '\u00A0').Count() + 2);
        foreach (string word in Joined(text).Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > _console.Profile.Width)
            {
                Flush(line);
                line.Clear().Append(indent);
            }
            else if (line.Length > 0)
            {
                line.Append(' ');
            }

            line.Append(word);
        }

        Flush(line);
    }

    /// <summary>An amount is one word: sign, euro and figures.</summary>
    private static string Joined(string text) => text
        .Replace("€ ", "€\u00A0", StringComparison.Ordinal)
        .Replace("- €", "-\u00A0€", StringComparison.Ordinal)
        .Replace("+ €", "+\u00A0€", StringComparison.Ordinal);

    private void Flush(StringBuilder line)
    {
        _console.WriteLine(line.Replace('\u00A0', ' ').ToString());
        _isEmpty = false;
    }

    /// <summary>An empty line between what was written and a title.</summary>
    private void Gap()
    {
        if (!_isEmpty)
        {
            _console.WriteLine();
        }

        _isEmpty = false;
    }

    /// <summary>A line of a list, indented by its level.</summary>
    public void Item(string text, int level = 0) => Line(new string('\u00A0', 2 * level) + "· " + text);

    /// <summary>
    /// A table; columns whose title starts with '>' are set right. Where the page is too narrow for it, each row becomes a block
    /// of lines instead, so that no cell is ever broken or lost.
    /// </summary>
    /// <param name="columns">The titles.</param>
    /// <param name="rows">The cells.</param>
    /// <param name="fold">The width at which the text of the first column continues on the next line; none when omitted.</param>
    public void Table(IReadOnlyList<string> columns, IEnumerable<string[]> rows, int? fold = null)
    {
        string[][] cells = rows.ToArray();
        if (WidthOf(columns, cells, fold) > _console.Profile.Width)
        {
            foreach (string[] row in cells)
            {
                Line("- " + string.Join("; ", row
                    .Select((cell, i) => (Title: columns[i].TrimStart('>'), Cell: cell))
                    .Where(pair => pair.Cell.Length > 0)
                    .Select(pair => pair.Title.Length == 0 ? pair.Cell : $"{pair.Title}: {pair.Cell}")));
            }

            return;
        }

        var table = new Table { Border = TableBorder.Rounded };
        foreach (string column in columns)
        {
            bool right = column.StartsWith('>');
            bool folded = fold is not null && table.Columns.Count == 0;
            table.AddColumn(new TableColumn(new Text(column.TrimStart('>')))
            {
                NoWrap = !folded,
                Width = folded ? fold : null,
                Alignment = right ? Justify.Right : Justify.Left,
            });
        }

        foreach (string[] row in cells)
        {
            table.AddRow(row.Select(cell => (IRenderable)new Text(cell)));
        }

        _console.Write(table);
    }

    private static int WidthOf(IReadOnlyList<string> columns, string[][] rows, int? fold) => 1 + columns
        .Select((column, i) => i == 0 && fold is { } width ? width + 3 : rows.Select(row => row[i].Length).Append(column.Length).Max() + 3)
        .Sum();
}
