using System.Globalization;
using Conciliazione;

namespace PianoInsubria;

/// <summary>What the command line asks for: with nothing but a language, the summary.</summary>
/// <param name="Language">The output language.</param>
/// <param name="All">Whether every chapter is wanted.</param>
/// <param name="Chapter">The number of the only chapter wanted, or <see langword="null"/>.</param>
/// <param name="Request">The request, household or project to show in full, or <see langword="null"/>.</param>
internal sealed record Options(Language Language, bool All = false, int? Chapter = null, string? Request = null)
{
    private const string English = "--english";

    /// <summary>Reads the command line; the fault is <see langword="null"/> if there is none.</summary>
    public static (Options Options, LocalizedText? Wrong) Parse(IReadOnlyList<string> args)
    {
        // A usage message is in the language asked for, wherever that is asked.
        var options = new Options(args.Contains(English) ? Language.English : Language.Italian);
        for (int i = 0; i < args.Count; i++)
        {
            string option = args[i];
            if (option == English)
            {
                continue;
            }

            if (option is not ("--all" or "--chapter" or "--request"))
            {
                return (options, new($"opzione sconosciuta: {option}", $"unknown option: {option}"));
            }

            if (options.All || options.Chapter is not null || options.Request is not null)
            {
                return (options, new(
                    $"{option} è di troppo: --all, --chapter e --request si usano una sola volta e uno alla volta",
                    $"{option} is one too many: use only one of --all, --chapter and --request, and only once"));
            }

            if (option == "--all")
            {
                options = options with { All = true };
                continue;
            }

            i++;
            if (i == args.Count || args[i].StartsWith("--", StringComparison.Ordinal))
            {
                return (options, option == "--chapter"
                    ? new("--chapter: manca il numero del capitolo", "--chapter: the number of the chapter is missing")
                    : new("--request: manca la domanda", "--request: the request is missing"));
            }

            if (option == "--request")
            {
                options = options with { Request = args[i] };
            }
            else if (int.TryParse(args[i], NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                options = options with { Chapter = number };
            }
            else
            {
                return (options, new($"--chapter: {args[i]} non è un numero", $"--chapter: {args[i]} is not a number"));
            }
        }

        return (options, null);
    }
}
