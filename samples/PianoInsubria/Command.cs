using Conciliazione;

namespace PianoInsubria;

/// <summary>The command: reads its options, writes what they ask for.</summary>
internal static class Command
{
    private static readonly LocalizedText Usage = new(
        """
        Uso: dotnet run --project samples/PianoInsubria [-- opzioni]
          (nessuna opzione)   riepilogo
          --all               tutti i capitoli, con interpretazioni, avvertenze, fonti e glossario
          --chapter N         un solo capitolo
          --request X         una decisione per intero: domanda (c5, 104), nucleo (N4), progetto (VAL)
          --english           in inglese
        """,
        """
        Usage: dotnet run --project samples/PianoInsubria [-- options]
          (no option)         summary
          --all               every chapter, with interpretations, warnings, sources and glossary
          --chapter N         one chapter
          --request X         one decision in full: request (c5, 104), household (N4), project (VAL)
          --english           in English
        """);

    /// <summary>Runs the command.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="pageIn">Creates the page in a language.</param>
    /// <param name="error">Where a wrong command line is reported, with the usage.</param>
    /// <returns>The exit code: 0, or 2 for a wrong command line.</returns>
    public static int Run(IReadOnlyList<string> args, Func<Language, Page> pageIn, TextWriter error)
    {
        (Options options, LocalizedText? wrong) = Options.Parse(args);
        wrong ??= new Report(pageIn(options.Language)).Write(options);
        if (wrong is null)
        {
            return 0;
        }

        error.WriteLine(wrong.In(options.Language));
        error.WriteLine();
        error.WriteLine(Usage.In(options.Language));
        return 2;
    }
}
