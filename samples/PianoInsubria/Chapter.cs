using Conciliazione;

namespace PianoInsubria;

/// <summary>A chapter of the report.</summary>
/// <param name="page">The page on which it is written.</param>
/// <param name="title">The title.</param>
internal abstract class Chapter(Page page, LocalizedText title)
{
    /// <summary>The title.</summary>
    public LocalizedText Title { get; } = title;

    /// <summary>The result in one line, for the summary; <see langword="null"/> if the summary itself shows it.</summary>
    public virtual string? Result => null;

    /// <summary>The requests that <see cref="Show"/> accepts; none unless the chapter decides on requests.</summary>
    public virtual IReadOnlyList<string> Requests => [];

    /// <summary>How the requests are called in a list of what exists.</summary>
    public virtual LocalizedText RequestsTitle => LocalizedText.Same("");

    /// <summary>The requests as a list; a long one by its first and last.</summary>
    public string RequestsAsList => Requests.Count > 10 ? $"{Requests[0]}–{Requests[^1]}" : string.Join(", ", Requests);

    protected Page Page { get; } = page;

    /// <summary>Writes what is under the title.</summary>
    public abstract void Write();

    /// <summary>Writes one decision in full: findings, sources, why not, what would change it.</summary>
    /// <param name="request">One of <see cref="Requests"/>.</param>
    public virtual void Show(string request)
    {
    }

    /// <summary>Returns the request written as in <see cref="Requests"/>, or <see langword="null"/> if it is none of them.</summary>
    public virtual string? Find(string asked) =>
        Requests.FirstOrDefault(request => request.Equals(asked.Trim(), StringComparison.OrdinalIgnoreCase));
}
