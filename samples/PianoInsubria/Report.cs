using Conciliazione;

namespace PianoInsubria;

/// <summary>The main job: from the real cost plans of the funded projects to the money assigned, then the rules on invented examples.</summary>
internal sealed class Report
{
    private readonly Page _page;
    private readonly Plan _plan = new();
    private readonly Chapter[] _real;
    private readonly Chapter[] _examples;
    private readonly ProgrammesChapter _programmes;

    /// <summary>Initializes a new report.</summary>
    /// <param name="page">The page on which it is written.</param>
    public Report(Page page)
    {
        _page = page;
        _real = [new AlliancesChapter(page, _plan), new CostPlansChapter(page, _plan), new ResourcesChapter(page, _plan)];
        _examples = [new ScoringChapter(page), new AccessChapter(page), new ResidueChapter(page), new CoworkingChapter(page), new VoucherChapter(page), new ColumnsChapter(page), new RunningChapter(page), new SpendingChapter(page), new MeasuresChapter(page)];
        _programmes = new(page, _plan);
    }

    private Chapter[] Chapters => [.. _real, .. _examples, _programmes];

    /// <summary>Writes what the options ask for.</summary>
    /// <param name="options">The options.</param>
    /// <returns>What is wrong with the options, and nothing was written; <see langword="null"/> if it was written.</returns>
    public LocalizedText? Write(Options options)
    {
        if (options.Chapter is { } number)
        {
            return WriteChapter(number);
        }

        if (options.Request is { } request)
        {
            return WriteRequest(request);
        }

        if (options.All)
        {
            WriteAll();
        }
        else
        {
            WriteSummary();
        }

        return null;
    }

    private LocalizedText? WriteChapter(int number)
    {
        Chapter[] chapters = Chapters;
        if (number < 1 || number > chapters.Length)
        {
            return new($"il capitolo {number} non esiste; i capitoli sono {List(Language.Italian)}", $"there is no chapter {number}; the chapters are {List(Language.English)}");
        }

        Write(chapters[number - 1]);
        WriteAppendices();
        return null;

        string List(Language language) => string.Join("; ", chapters.Select((chapter, i) => $"{i + 1} {chapter.Title.In(language)}"));
    }

    private LocalizedText? WriteRequest(string asked)
    {
        foreach (Chapter chapter in Chapters)
        {
            if (chapter.Find(asked) is { } request)
            {
                chapter.Show(request);
                WriteAppendices();
                return null;
            }
        }

        return new($"la domanda {asked} non esiste; esistono: {List(Language.Italian)}", $"there is no request {asked}; there are: {List(Language.English)}");

        string List(Language language) => string.Join("; ", Chapters.Where(chapter => chapter.Requests.Count > 0)
            .Select(chapter => $"{chapter.RequestsTitle.In(language)} {chapter.RequestsAsList}"));
    }

    private void WriteAll()
    {
        _page.Line(_page.Say(_plan.Call.Title));
        _page.Line(_plan.Call.Source.Cite());
        _page.Part(_page.Say("Parte A. Dati reali", "Part A. Real data"));
        foreach (Chapter chapter in _real)
        {
            Write(chapter);
        }

        _page.Part(_page.Say("Parte B. Esempi con nomi inventati", "Part B. Examples with invented names"));
        foreach (Chapter chapter in _examples)
        {
            Write(chapter);
        }

        _page.Part(_page.Say("Parte C. Quattro programmi, dati reali", "Part C. Four programmes, real data"));
        Write(_programmes);

        _page.Part(_page.Say("Appendici", "Appendices"));
        WriteAppendices();
        WriteGlossary();
    }

    private void Write(Chapter chapter)
    {
        _page.Notes.Chapter = $"{Array.IndexOf(Chapters, chapter) + 1}. {_page.Say(chapter.Title)}";
        _page.Chapter(_page.Notes.Chapter);
        chapter.Write();
    }

    private void WriteSummary() => new Summary(_page, _plan, [.. _examples.Select((example, i) => (_real.Length + i + 1, example))], (Chapters.Length, _programmes)).Write();

    /// <summary>Writes the interpretations, the warnings and the sources of what was written so far.</summary>
    private void WriteAppendices()
    {
        Notes notes = _page.Notes;
        if (notes.Interpretations.Count > 0)
        {
            _page.Chapter(_page.Say("Interpretazioni applicate (*): l'avviso non lo precisa", "Interpretations applied (*): the call does not say"));
            foreach ((LocalizedText text, List<int> sources) in notes.Interpretations)
            {
                _page.Item(_page.Say(text) + string.Concat(sources.Order().Select(source => $" [{source}]")));
            }
        }

        WriteWarnings([.. notes.Warnings]);

        _page.Chapter(_page.Say("Fonti", "Sources"));
        foreach ((int number, LegalSource source) in notes.Sources)
        {
            _page.Line($"[{number}] {source.Cite()}");
        }
    }

    /// <summary>Writes the warnings; those of several chapters under the title of each.</summary>
    private void WriteWarnings(IGrouping<string, Notice>[] chapters)
    {
        if (chapters.Length > 0)
        {
            _page.Chapter(_page.Say("Avvertenze", "Warnings"));
        }

        foreach (IGrouping<string, Notice> chapter in chapters)
        {
            if (chapters.Length > 1)
            {
                _page.Line(chapter.Key);
            }

            foreach (Notice warning in chapter)
            {
                _page.Item($"{_page.Say(warning.Text)} {_page.Cite(warning.Source)}");
            }
        }
    }

    private void WriteGlossary()
    {
        _page.Chapter(_page.Say("Glossario", "Glossary"));
        foreach (LocalizedText entry in Glossary.Entries)
        {
            _page.Item(_page.Say(entry));
        }
    }
}
