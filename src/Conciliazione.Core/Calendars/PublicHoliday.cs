using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>A day that is a holiday, with its name and the act that makes it one. Italian term: giorno festivo.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
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

    /// <summary>What is celebrated, or the day of the week that is a holiday by itself.</summary>
    public LocalizedText Title { get; }

    /// <summary>The act that makes the day a holiday.</summary>
    public LegalSource Source { get; }

    /// <summary>Day and title.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => $"{FactValue.Of(Day).Render(language)}, {Title.In(language)}";

    /// <summary>The Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
