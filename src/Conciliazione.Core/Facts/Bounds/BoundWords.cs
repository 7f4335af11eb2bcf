using Conciliazione.Calendars;

namespace Conciliazione.Facts;

/// <summary>Texts for bounds and for values outside them.</summary>
internal static class BoundWords
{
    public static LocalizedText From(FactKind kind, Edge edge) => (kind, edge) switch
    {
        (FactKind.Day or FactKind.Moment, Edge.Inclusive) => new("dal", "from"),
        (FactKind.Day or FactKind.Moment, _) => new("dopo il", "after"),
        (FactKind.Age, Edge.Inclusive) => new("età da", "aged from"),
        (FactKind.Age, _) => new("età oltre", "aged over"),
        (_, Edge.Inclusive) => new("almeno", "at least"),
        _ => new("più di", "more than"),
    };

    public static LocalizedText To(FactKind kind, Edge edge) => (kind, edge) switch
    {
        (FactKind.Day or FactKind.Moment, Edge.Inclusive) => new("fino al", "until"),
        (FactKind.Day or FactKind.Moment, _) => new("prima del", "before"),
        (FactKind.Age, Edge.Inclusive) => new("età fino a", "aged up to"),
        (FactKind.Age, _) => new("età sotto", "aged under"),
        (_, Edge.Inclusive) => new("al più", "at most"),
        _ => new("meno di", "less than"),
    };

    /// <summary>Returns the bounds of an age, such as "aged 26 to 35 years".</summary>
    public static LocalizedText Ages(StepBounds bounds)
    {
        return (bounds.From, bounds.To) switch
        {
            (null, null) => new("di ogni età", "of any age"),
            ({ Edge: Edge.Inclusive } from, { Edge: Edge.Inclusive } to) => new(
                $"età da {Digits((int)from.Value, Language.Italian)} a {Years(to.Value).Italian}",
                $"aged {Digits((int)from.Value, Language.English)} to {Years(to.Value).English}"),
            ({ } from, null) => Joined(From(FactKind.Age, from.Edge), from.Value),
            (null, { } to) => Joined(To(FactKind.Age, to.Edge), to.Value),
            ({ } from, { } to) => Both(Joined(From(FactKind.Age, from.Edge), from.Value), Joined(To(FactKind.Age, to.Edge), to.Value)),
        };

        static LocalizedText Years(long years) => TimeUnits.Count((int)years, TimeUnits.Year);

        static LocalizedText Joined(LocalizedText words, long years) =>
            new($"{words.Italian} {Years(years).Italian}", $"{words.English} {Years(years).English}");

        static LocalizedText Both(LocalizedText from, LocalizedText to) =>
            new($"{from.Italian}, {to.Italian}", $"{from.English}, {to.English}");
    }

    /// <summary>
    /// Returns how far outside a value is, such as "12 days too late"; a value exactly on an excluded end has no distance.
    /// </summary>
    public static LocalizedText Outside(FactKind kind, bool above, FactValue.Fraction distance) => LocalizedText.From(language =>
    {
        (string before, string after) = Around(kind, above, distance.Value.Sign == 0, language);
        return distance.Value.Sign == 0 ? before : before + distance.Render(language, plusSign: false) + after;
    });

    /// <summary>Returns what stands before and after the distance of a value that is outside; there is none if it is on an end.</summary>
    public static (string Before, string After) Around(FactKind kind, bool above, bool onEnd, Language language)
    {
        bool italian = language == Language.Italian;
        return (kind, above) switch
        {
            _ when onEnd => (italian ? "proprio sul limite, che è escluso" : "right on the limit, which is excluded", ""),
            (FactKind.Day or FactKind.Moment, false) => ("", italian ? " troppo presto" : " too early"),
            (FactKind.Day or FactKind.Moment, true) => ("", italian ? " troppo tardi" : " too late"),
            (FactKind.Distance, false) => italian ? ("mancano ", "") : ("", " short"),
            (FactKind.Distance, true) => ("", italian ? " oltre" : " too far"),
            (_, false) => ("", italian ? " sotto il minimo" : " too little"),
            _ => ("", italian ? " oltre il massimo" : " too much"),
        };
    }

    /// <summary>Returns the number of items of a list that count, and of those that might.</summary>
    public static LocalizedText Counted(int certain, int possible)
    {
        (string italian, string english) = (Digits(certain, Language.Italian), Digits(certain, Language.English));
        return possible == 0
            ? new($"ne risultano {italian}", $"{english} found")
            : new(
                $"ne risultano {italian}, forse altri {Digits(possible, Language.Italian)}",
                $"{english} found, perhaps {Digits(possible, Language.English)} more");
    }

    private static string Digits(int number, Language language) =>
        FixedPoint.Format(number, 0, NumberShape.Grouped, Notation.For(language));
}
