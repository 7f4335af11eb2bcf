using System.Globalization;
using System.Text;

namespace Conciliazione.WorkPlans;

/// <summary>Draws a work plan month by month as text.</summary>
internal static class PlanDrawing
{
    private const int WidestTitle = 56;

    private static readonly ValueList<Sign> Signs =
    [
        new('■', new("attivo", "active")),
        new('–', new("pausa", "pause")),
        new('?', new("non indicato nel testo", "not in the text")),
        new('◆', new("tappa", "milestone")),
        new('◈', new("tappa in un mese attivo", "milestone in an active month")),
        new('◇', new("tappa, attività non indicata nel testo", "milestone, activity not in the text")),
        new('·', new("nessuna attività", "no activity")),
    ];

    public static string Of(WorkPlan plan, Language language)
    {
        string[] titles = [.. plan.Activities.Select(activity => Title(activity.Label, language, activity.Action is null ? 0 : 2))];
        int width = titles.Concat(plan.Activities.Where(activity => activity.Action is not null).Select(activity => Title(activity.Action!, language, 0)))
            .Append(Head(year: false, language)).Max(title => title.Length);
        var used = new HashSet<char>();
        var text = new StringBuilder();
        text.Append(Head(year: true, language).PadRight(width)).Append(' ').AppendLine(Years(plan.Term));
        text.Append(Head(year: false, language).PadRight(width)).Append(' ').AppendLine(Cells(plan.Term, month => Initial(plan.Term, month, language)));
        RuleLabel? action = null;
        for (int i = 0; i < titles.Length; i++)
        {
            Activity activity = plan.Activities[i];
            if (activity.Action is not null && activity.Action != action)
            {
                text.AppendLine(Title(activity.Action, language, 0));
            }

            action = activity.Action;
            text.Append(titles[i].PadRight(width)).Append(' ').AppendLine(Cells(plan.Term, month =>
            {
                char sign = SignOf(activity, month);
                used.Add(sign);
                return sign;
            }));
        }

        string legend = string.Join(", ", Signs.Where(sign => used.Contains(sign.Mark)).Select(sign => $"{sign.Mark} {sign.Meaning.In(language)}"));
        return (legend.Length == 0 ? text : text.AppendLine(legend)).ToString();
    }

    private static char SignOf(Activity activity, int month)
    {
        bool known = activity.IsActiveIn(month).TryGet(out bool active);
        if (activity.Milestones.Any(milestone => milestone.Month == month))
        {
            return !known ? '◇' : active ? '◈' : '◆';
        }

        return !known ? '?' : active ? '■' : activity.IsPausedIn(month) ? '–' : '·';
    }

    /// <summary>Writes a sign per month, with a space where a year begins.</summary>
    private static string Cells(PlanTerm term, Func<int, char> sign)
    {
        var text = new StringBuilder();
        for (int month = term.Months.First; month <= term.Months.Last; month++)
        {
            if (month > term.Months.First && BeginsYear(term, month))
            {
                text.Append(' ');
            }

            text.Append(sign(month));
        }

        return text.ToString();
    }

    /// <summary>Writes the year above its first month, where there is room for it.</summary>
    private static string Years(PlanTerm term)
    {
        var text = new StringBuilder();
        int column = 0;
        for (int month = term.Months.First; month <= term.Months.Last; month++)
        {
            bool begins = BeginsYear(term, month);
            column += begins && month > term.Months.First ? 1 : 0;
            if ((begins || month == term.Months.First) && text.Length <= column)
            {
                text.Append(' ', column - text.Length).Append(Year(term, month)).Append(' ');
            }

            column++;
        }

        return text.ToString().TrimEnd();
    }

    private static string Head(bool year, Language language) => (year, language) switch
    {
        (true, Language.Italian) => "anno",
        (true, _) => "year",
        (_, Language.Italian) => "mese",
        _ => "month",
    };

    private static bool BeginsYear(PlanTerm term, int month) =>
        term.Start is { } start ? start.PlusMonths(month - 1).Month == 1 : month % 12 == 1;

    private static string Year(PlanTerm term, int month) =>
        (term.Start is { } start ? start.PlusMonths(month - 1).Year : month < 1 ? 0 : ((month - 1) / 12) + 1).ToString(CultureInfo.InvariantCulture);

    private static char Initial(PlanTerm term, int month, Language language) => term.Start is { } start
        ? MonthNames.Initial(start.PlusMonths(month - 1).Month, language)
        : (char)('0' + (month < 1 ? 0 : ((month - 1) % 12) + 1) % 10);

    private static string Title(RuleLabel label, Language language, int indent)
    {
        string title = new string(' ', indent) + label.Title.In(language);
        return title.Length <= WidestTitle ? title : title[..(WidestTitle - 1)] + "…";
    }

    private sealed record Sign(char Mark, LocalizedText Meaning);
}
