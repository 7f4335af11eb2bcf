using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>A holiday, with its name and the act that makes it one. Italian term: giorno festivo.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record PublicHoliday
{
    internal PublicHoliday(LocalDate day, LocalizedText title, LegalSource source)
    {
        Day = day;
        Title = title;
        Source = source;
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The title of the holiday, or the day of the week if that is a holiday in itself.</summary>
    public LocalizedText Title { get; }

    /// <summary>The act that makes the day a holiday.</summary>
    public LegalSource Source { get; }

    /// <summary>Returns the day and the title.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => $"{FactValue.Of(Day).Render(language)}, {Title.In(language)}";

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
