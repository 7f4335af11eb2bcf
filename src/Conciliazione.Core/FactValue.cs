using System.Globalization;
using NodaTime;

namespace Conciliazione;

/// <summary>A value that a rule has read or found, ready to be shown. Italian term: valore.</summary>
/// <remarks>
/// A closed hierarchy: the cases below are all there are, and <see cref="Match"/> takes one function for each. Equality is
/// by case and content. Immutable, safe for any thread.
/// </remarks>
public abstract record FactValue
{
    private FactValue()
    {
    }

    /// <summary>An amount of money.</summary>
    /// <param name="amount">The amount.</param>
    public static FactValue Of(Euro amount) => new Money(amount);

    /// <summary>A declared percentage.</summary>
    /// <param name="percentage">The percentage.</param>
    public static FactValue Of(Percentage percentage) => new Share(percentage);

    /// <summary>A score, exact.</summary>
    /// <param name="points">The score.</param>
    public static FactValue Of(Points points)
    {
        var exact = points.ToRatio();
        return new Fraction(exact, Unit.Point, exact.ExactDecimals(0) ?? 2);
    }

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static FactValue Of(long number) => new Number(number);

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static FactValue Of(LocalDate day) => new Day(day);

    /// <summary>Yes or no.</summary>
    /// <param name="answer"><see langword="true"/> for yes.</param>
    public static FactValue Of(bool answer) => new YesNo(answer);

    /// <summary>Days of several things of a kind, such as the birth dates of children; their order does not count.</summary>
    /// <param name="dates">The days that are known; may be empty.</param>
    /// <param name="undated">How many things more there are whose day is not known; not negative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="undated"/> is negative.</exception>
    public static FactValue Of(ValueList<LocalDate> dates, int undated = 0) => new Days(dates, undated);

    /// <summary>A text in two languages.</summary>
    /// <param name="words">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    public static FactValue Of(LocalizedText words) => new Words(words);

    /// <summary>A text as it was handed in; may be empty.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static FactValue Of(string text) => new Verbatim(text);

    /// <summary>A moment, with the offset of the place that it is told in.</summary>
    /// <param name="time">The moment.</param>
    public static FactValue Of(OffsetDateTime time) => new Moment(time);

    /// <summary>Marks given by those who judge, in the order handed in.</summary>
    /// <param name="marks">The marks; may be none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="marks"/> is <see langword="null"/>.</exception>
    public static FactValue Of(ValueList<Points> marks) => new Marks(marks);

    /// <summary>The text of the value in a language; results do not depend on the current culture.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => CaseText(language, Notation.Of(language));

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
    /// <param name="money">For an amount.</param>
    /// <param name="share">For a declared percentage.</param>
    /// <param name="fraction">For an exact fraction.</param>
    /// <param name="number">For a whole number.</param>
    /// <param name="day">For a day.</param>
    /// <param name="words">For a text in two languages.</param>
    /// <param name="verbatim">For a text as handed in.</param>
    /// <param name="yesNo">For yes or no.</param>
    /// <param name="days">For days of several things.</param>
    /// <param name="moment">For a moment.</param>
    /// <param name="marks">For marks.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Money, TResult> money,
        Func<Share, TResult> share,
        Func<Fraction, TResult> fraction,
        Func<Number, TResult> number,
        Func<Day, TResult> day,
        Func<Words, TResult> words,
        Func<Verbatim, TResult> verbatim,
        Func<YesNo, TResult> yesNo,
        Func<Days, TResult> days,
        Func<Moment, TResult> moment,
        Func<Marks, TResult> marks)
    {
        Guard.Against.Null(money);
        Guard.Against.Null(share);
        Guard.Against.Null(fraction);
        Guard.Against.Null(number);
        Guard.Against.Null(day);
        Guard.Against.Null(words);
        Guard.Against.Null(verbatim);
        Guard.Against.Null(yesNo);
        Guard.Against.Null(days);
        Guard.Against.Null(moment);
        Guard.Against.Null(marks);
        return this switch
        {
            Money x => money(x),
            Share x => share(x),
            Fraction x => fraction(x),
            Number x => number(x),
            Day x => day(x),
            Words x => words(x),
            Verbatim x => verbatim(x),
            YesNo x => yesNo(x),
            Days x => days(x),
            Moment x => moment(x),
            Marks x => marks(x),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>The Italian text.</summary>
    public sealed override string ToString() => Render(Language.Italian);

    private protected abstract string CaseText(Language language, Notation notation);

    private static string Write(LocalDate date, Language language) =>
        date.ToString(language == Language.Italian ? "dd/MM/uuuu" : "uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Write(OffsetDateTime time, Language language) => time.LocalDateTime.ToString(
        (language, time.Second == 0 && time.NanosecondOfSecond == 0) switch
        {
            (Language.Italian, true) => "dd/MM/uuuu HH'.'mm",
            (Language.Italian, _) => "dd/MM/uuuu HH'.'mm'.'ss;FFFFFFF",
            (_, true) => "uuuu-MM-dd HH':'mm",
            _ => "uuuu-MM-dd HH':'mm':'ss;FFFFFFF",
        },
        CultureInfo.InvariantCulture);

    /// <summary>An amount of money.</summary>
    public sealed record Money : FactValue
    {
        internal Money(Euro amount) => Amount = amount;

        /// <summary>The amount.</summary>
        public Euro Amount { get; }

        private protected override string CaseText(Language language, Notation notation) => Amount.ToString("C", notation);
    }

    /// <summary>A declared percentage.</summary>
    public sealed record Share : FactValue
    {
        internal Share(Percentage percentage) => Percentage = percentage;

        /// <summary>The percentage.</summary>
        public Percentage Percentage { get; }

        private protected override string CaseText(Language language, Notation notation) => Percentage.ToString("N", notation);
    }

    /// <summary>An exact fraction of a unit, with the number of decimals that it is shown with.</summary>
    public sealed record Fraction : FactValue
    {
        /// <summary>Builds a fraction of a unit.</summary>
        /// <param name="value">How many units, exact.</param>
        /// <param name="unit">The unit.</param>
        /// <param name="decimals">How many decimals its text shows, half up; from 0 to 36, both inclusive.</param>
        /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside its bounds.</exception>
        public Fraction(Ratio value, Unit unit, int decimals)
        {
            Guard.Against.BelowMinimum(decimals, 0);
            Value = value;
            Unit = Guard.Against.Null(unit);
            Decimals = Guard.Against.AboveMaximum(decimals, 36);
        }

        /// <summary>How many units, exact.</summary>
        public Ratio Value { get; }

        /// <summary>The unit.</summary>
        public Unit Unit { get; }

        /// <summary>How many decimals the text shows, rounded half up for the eye; <see cref="Value"/> stays exact.</summary>
        public int Decimals { get; }

        /// <summary>The text in a language.</summary>
        /// <param name="language">The language wanted.</param>
        /// <param name="plusSign">Whether what is not negative gets a plus.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
        public string Render(Language language, bool plusSign) =>
            Unit.Render(Value, Decimals, language, plusSign);

        private protected override string CaseText(Language language, Notation notation) => Render(language, plusSign: false);
    }

    /// <summary>A whole number.</summary>
    public sealed record Number : FactValue
    {
        internal Number(long value) => Value = value;

        /// <summary>The number.</summary>
        public long Value { get; }

        private protected override string CaseText(Language language, Notation notation) =>
            FixedPoint.Format(Value, 0, NumberShape.Grouped, notation);
    }

    /// <summary>A day.</summary>
    public sealed record Day : FactValue
    {
        internal Day(LocalDate date) => Date = date;

        /// <summary>The day.</summary>
        public LocalDate Date { get; }

        private protected override string CaseText(Language language, Notation notation) => Write(Date, language);
    }

    /// <summary>A text in two languages.</summary>
    public sealed record Words : FactValue
    {
        internal Words(LocalizedText text)
        {
            Text = Guard.Against.Null(text);
        }

        /// <summary>The text.</summary>
        public LocalizedText Text { get; }

        private protected override string CaseText(Language language, Notation notation) => Text.In(language);
    }

    /// <summary>A text as it was handed in; shown up to 120 characters, kept whole.</summary>
    public sealed record Verbatim : FactValue
    {
        private const int LongestText = 120;

        internal Verbatim(string text)
        {
            Text = Guard.Against.Null(text);
        }

        /// <summary>The text, whole.</summary>
        public string Text { get; }

        private protected override string CaseText(Language language, Notation notation)
        {
            if (Text.Length <= LongestText)
            {
                return Text;
            }

            // Half of a character that takes two places is no text.
            int end = char.IsHighSurrogate(Text[LongestText - 1]) ? LongestText - 1 : LongestText;
            return Text[..end] + "…";
        }
    }

    /// <summary>Yes or no.</summary>
    public sealed record YesNo : FactValue
    {
        internal YesNo(bool answer) => Answer = answer;

        /// <summary><see langword="true"/> for yes.</summary>
        public bool Answer { get; }

        private protected override string CaseText(Language language, Notation notation) => (Answer, language) switch
        {
            (true, Language.Italian) => "sì",
            (true, _) => "yes",
            _ => "no",
        };
    }

    /// <summary>Days of several things of a kind, from the earliest; some of the things may have no known day.</summary>
    public sealed record Days : FactValue
    {
        internal Days(ValueList<LocalDate> dates, int undated)
        {
            Guard.Against.Null(dates);
            Dates = dates.Order().ToValueList();
            Undated = Guard.Against.BelowMinimum(undated, 0);
        }

        /// <summary>The days that are known, from the earliest; may be empty.</summary>
        public ValueList<LocalDate> Dates { get; }

        /// <summary>How many things more there are whose day is not known; not negative.</summary>
        public int Undated { get; }

        private protected override string CaseText(Language language, Notation notation)
        {
            bool italian = language == Language.Italian;
            IEnumerable<string> dated = Dates.Select(date => Write(date, language));
            string undated = FixedPoint.Format(Undated, 0, NumberShape.Grouped, notation)
                + (italian ? " senza data" : " undated");
            string text = string.Join(", ", Undated == 0 ? dated : dated.Append(undated));
            return text.Length > 0 ? text : italian ? "nessuno" : "none";
        }
    }

    /// <summary>A moment, with the offset of the place that it is told in; shown without the offset.</summary>
    public sealed record Moment : FactValue
    {
        internal Moment(OffsetDateTime time) => Time = time;

        /// <summary>The moment.</summary>
        public OffsetDateTime Time { get; }

        private protected override string CaseText(Language language, Notation notation) => Write(Time, language);
    }

    /// <summary>Marks given by those who judge, in the order handed in.</summary>
    public sealed record Marks : FactValue
    {
        internal Marks(ValueList<Points> each)
        {
            Each = Guard.Against.Null(each);
        }

        /// <summary>The marks; may be none.</summary>
        public ValueList<Points> Each { get; }

        private protected override string CaseText(Language language, Notation notation) =>
            string.Join("; ", Each.Select(mark => mark.ToString("N", notation)));
    }
}
