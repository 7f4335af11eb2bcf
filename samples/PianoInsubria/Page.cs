using System.Text;
using Conciliazione;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PianoInsubria;

/// <summary>Where the report is written: a terminal with colours, or a file as plain text of a fixed width.</summary>
public sealed class Page
{
    private const int PlainWidth = 150;

    private readonly IAnsiConsole _console;

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

    /// <summary>The text in the language of the report.</summary>
    public string Say(string italian, string english) => Language == Language.Italian ? italian : english;

    /// <summary>The text in the language of the report.</summary>
    public string Say(LocalizedText text) => text.In(Language);

    /// <summary>An amount in the language of the report.</summary>
    public string Say(Euro amount) => amount.ToString(Language);

    /// <summary>The title of a chapter.</summary>
    public void Chapter(string title)
    {
        _console.WriteLine();
        _console.Write(new Rule(Markup.Escape(title)) { Justification = Justify.Left, Style = new Style(Color.Teal, decoration: Decoration.Bold) });
    }

    /// <summary>The title of a part of a chapter.</summary>
    public void Heading(string title)
    {
        _console.WriteLine();
        _console.Write(new Text(title, new Style(decoration: Decoration.Bold)));
        _console.WriteLine();
    }

    /// <summary>A line of text, broken at the width of the page; the sign of the euro stays with its amount.</summary>
    public void Line(string text)
    {
        var line = new StringBuilder();
        foreach (string word in text.Replace("€ ", "€\u00A0", StringComparison.Ordinal).Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > _console.Profile.Width)
            {
                Flush(line);
                line.Clear().Append("  ");
            }
            else if (line.Length > 0)
            {
                line.Append(' ');
            }

            line.Append(word);
        }

        Flush(line);
    }

    private void Flush(StringBuilder line) => _console.WriteLine(line.Replace('\u00A0', ' ').ToString());

    /// <summary>Something to know, with the section that it is about; the document is the one of the whole report.</summary>
    public void Note(Notice notice) => Line($"· {Say(notice.Text)} [{notice.Source.Section}]");

    /// <summary>
    /// A table; columns whose title starts with '>' are set right. Where the page is too narrow for it, each row becomes a block
    /// of lines instead, so that no cell is ever broken or lost.
    /// </summary>
    public void Table(IReadOnlyList<string> columns, IEnumerable<string[]> rows)
    {
        string[][] cells = rows.ToArray();
        if (WidthOf(columns, cells) > _console.Profile.Width)
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
            table.AddColumn(new TableColumn(new Text(column.TrimStart('>'))) { NoWrap = true, Alignment = right ? Justify.Right : Justify.Left });
        }

        foreach (string[] row in cells)
        {
            table.AddRow(row.Select(cell => (IRenderable)new Text(cell)));
        }

        _console.Write(table);
    }

    private static int WidthOf(IReadOnlyList<string> columns, string[][] rows) => 1 + columns
        .Select((column, i) => rows.Select(row => row[i].Length).Append(column.Length).Max() + 3)
        .Sum();

    /// <summary>Amounts as bars; the label carries the amount, written exactly.</summary>
    public void Bars(IEnumerable<(string Label, Euro Amount)> items)
    {
        var chart = new BarChart { Width = Math.Min(110, _console.Profile.Width), ShowValues = false };
        foreach ((string label, Euro amount) in items)
        {
            chart.AddItem(Markup.Escape($"{label}  {Say(amount)}"), (double)amount.ToDecimal(), Color.Teal);
        }

        _console.Write(chart);
    }
}
