using NodaTime;

namespace Conciliazione;

/// <summary>A value that a rule has read or computed, ready to be displayed. Italian term: valore.</summary>
/// <remarks>
/// A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function per case. Equality is by case and
/// content. Immutable and thread-safe.
/// </remarks>
public abstract record FactValue
{
    private FactValue()
    {
    }

    /// <summary>Creates a value from an amount of money.</summary>
    /// <param name="amount">The amount.</param>
    public static FactValue Of(Euro amount) => new Amount(amount);

    /// <summary>Creates a value from a declared percentage.</summary>
    /// <param name="percentage">The percentage.</param>
    public static FactValue Of(Percentage percentage) => new Share(percentage);

    /// <summary>Creates a value from an exact score.</summary>
    /// <param name="points">The score.</param>
    public static FactValue Of(Points points)
    {
        var exact = points.ToRatio();
        return new Fraction(exact, Unit.Point, exact.ExactDecimals(0) ?? 2);
    }

    /// <summary>Creates a value from a whole number.</summary>
    /// <param name="number">The number.</param>
    public static FactValue Of(long number) => new WholeNumber(number);

    /// <summary>Creates a value from a day.</summary>
    /// <param name="day">The day, in the ISO calendar.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is in another calendar.</exception>
    public static FactValue Of(LocalDate day) => new Day(Guard.Against.NonIsoDate(day));

    /// <summary>Creates a yes-or-no value.</summary>
    /// <param name="answer"><see langword="true"/> for yes.</param>
    public static FactValue Of(bool answer) => new YesNo(answer);

    /// <summary>
    /// Creates a value from the days of several items of one kind, such as the birth dates of children; their order does not
    /// matter.
    /// </summary>
    /// <param name="dates">The known days; may be empty.</param>
    /// <param name="undated">The number of further items whose day is unknown; not negative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="undated"/> is negative.</exception>
    /// <exception cref="ArgumentException">A day of <paramref name="dates"/> is not in the ISO calendar.</exception>
    public static FactValue Of(ValueList<LocalDate> dates, int undated = 0) => new DatedList(Guard.Against.NonIsoDate(dates), undated);

    /// <summary>Creates a value from a text in two languages.</summary>
    /// <param name="words">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    public static FactValue Of(LocalizedText words) => new Choice(Guard.Against.Null(words));

    /// <summary>Creates a value from a text as submitted; may be empty.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static FactValue Of(string text) => new Verbatim(text);

    /// <summary>Creates a value from a moment, with the offset in which it is expressed.</summary>
    /// <param name="time">The moment, in the ISO calendar.</param>
    /// <exception cref="ArgumentException"><paramref name="time"/> is in another calendar.</exception>
    public static FactValue Of(OffsetDateTime time)
    {
        Guard.Against.NonIsoDate(time.Date, nameof(time));
        return new Moment(time);
    }

    /// <summary>Creates a value from the marks given by the commission, in the order submitted.</summary>
    /// <param name="marks">The marks; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="marks"/> is <see langword="null"/>.</exception>
    public static FactValue Of(ValueList<Points> marks) => new Marks(Guard.Against.Null(marks));

    /// <summary>Returns the value as text in a language; the result does not depend on the current culture.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => CaseText(language, Notation.For(language));

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="amount">For an amount.</param>
    /// <param name="share">For a declared percentage.</param>
    /// <param name="fraction">For an exact fraction.</param>
    /// <param name="wholeNumber">For a whole number.</param>
    /// <param name="day">For a day.</param>
    /// <param name="choice">For a text in two languages.</param>
    /// <param name="verbatim">For a text as submitted.</param>
    /// <param name="yesNo">For yes or no.</param>
    /// <param name="datedList">For the days of several items.</param>
    /// <param name="moment">For a moment.</param>
    /// <param name="marks">For marks.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Amount, TResult> amount,
        Func<Share, TResult> share,
        Func<Fraction, TResult> fraction,
        Func<WholeNumber, TResult> wholeNumber,
        Func<Day, TResult> day,
        Func<Choice, TResult> choice,
        Func<Verbatim, TResult> verbatim,
        Func<YesNo, TResult> yesNo,
        Func<DatedList, TResult> datedList,
        Func<Moment, TResult> moment,
        Func<Marks, TResult> marks)
    {
        Guard.Against.Null(amount);
        Guard.Against.Null(share);
        Guard.Against.Null(fraction);
        Guard.Against.Null(wholeNumber);
        Guard.Against.Null(day);
        Guard.Against.Null(choice);
        Guard.Against.Null(verbatim);
        Guard.Against.Null(yesNo);
        Guard.Against.Null(datedList);
        Guard.Against.Null(moment);
        Guard.Against.Null(marks);
        return this switch
        {
            Amount x => amount(x),
            Share x => share(x),
            Fraction x => fraction(x),
            WholeNumber x => wholeNumber(x),
            Day x => day(x),
            Choice x => choice(x),
            Verbatim x => verbatim(x),
            YesNo x => yesNo(x),
            DatedList x => datedList(x),
            Moment x => moment(x),
            Marks x => marks(x),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Returns the Italian text.</summary>
    public sealed override string ToString() => Render(Language.Italian);

    private protected abstract string CaseText(Language language, Notation notation);

    /// <summary>An amount of money.</summary>
    public sealed record Amount : FactValue
    {
        internal Amount(Euro amount) => Value = amount;

        /// <summary>The amount.</summary>
        public Euro Value { get; }

        private protected override string CaseText(Language language, Notation notation) => Value.ToString("C", notation);
    }

    /// <summary>A declared percentage.</summary>
    public sealed record Share : FactValue
    {
        internal Share(Percentage percentage) => Percentage = percentage;

        /// <summary>The percentage.</summary>
        public Percentage Percentage { get; }

        private protected override string CaseText(Language language, Notation notation) => Percentage.ToString("N", notation);
    }

    /// <summary>An exact fraction of a unit, with the number of decimals to display.</summary>
    public sealed record Fraction : FactValue
    {
        /// <summary>Initializes a new fraction of a unit.</summary>
        /// <param name="value">The exact number of units.</param>
        /// <param name="unit">The unit.</param>
        /// <param name="decimals">The number of decimals to display, rounded half up; from 0 to 36, both inclusive.</param>
        /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside its bounds.</exception>
        public Fraction(Ratio value, Unit unit, int decimals)
        {
            Guard.Against.BelowMinimum(decimals, 0);
            Value = value;
            Unit = Guard.Against.Null(unit);
            Decimals = Guard.Against.AboveMaximum(decimals, 36);
        }

        /// <summary>The exact number of units.</summary>
        public Ratio Value { get; }

        /// <summary>The unit.</summary>
        public Unit Unit { get; }

        /// <summary>The number of decimals to display, rounded half up; <see cref="Value"/> stays exact.</summary>
        public int Decimals { get; }

        /// <summary>Returns the value as text in a language.</summary>
        /// <param name="language">The output language.</param>
        /// <param name="plusSign">Whether zero and positive values get a plus sign.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
        public string Render(Language language, bool plusSign) =>
            Unit.Render(Value, Decimals, language, plusSign);

        private protected override string CaseText(Language language, Notation notation) => Render(language, plusSign: false);
    }

    /// <summary>A whole number.</summary>
    public sealed record WholeNumber : FactValue
    {
        internal WholeNumber(long value) => Value = value;

        /// <summary>Returns the number.</summary>
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

        private protected override string CaseText(Language language, Notation notation) => TimeText.Day(Date, language);
    }

    /// <summary>A text in two languages.</summary>
    public sealed record Choice : FactValue
    {
        internal Choice(LocalizedText text) => Text = text;

        /// <summary>The text.</summary>
        public LocalizedText Text { get; }

        private protected override string CaseText(Language language, Notation notation) => Text.In(language);
    }

    /// <summary>A text as submitted; displayed up to 120 characters, but kept in full.</summary>
    public sealed record Verbatim : FactValue
    {
        private const int LongestText = 120;

        internal Verbatim(string text)
        {
            Text = Guard.Against.Null(text);
        }

        /// <summary>The full text.</summary>
        public string Text { get; }

        private protected override string CaseText(Language language, Notation notation)
        {
            if (Text.Length <= LongestText)
            {
                return Text;
            }

            // A lone surrogate is not valid text.
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

    /// <summary>The days of several items of one kind, from the earliest; the day of some items may be unknown.</summary>
    public sealed record DatedList : FactValue
    {
        internal DatedList(ValueList<LocalDate> dates, int undated)
        {
            Dates = dates.Order().ToValueList();
            Undated = Guard.Against.BelowMinimum(undated, 0);
        }

        /// <summary>The known days, from the earliest; may be empty.</summary>
        public ValueList<LocalDate> Dates { get; }

        /// <summary>The number of further items whose day is unknown; not negative.</summary>
        public int Undated { get; }

        private protected override string CaseText(Language language, Notation notation)
        {
            bool italian = language == Language.Italian;
            IEnumerable<string> dated = Dates.Select(date => TimeText.Day(date, language));
            string undated = FixedPoint.Format(Undated, 0, NumberShape.Grouped, notation)
                + (italian ? " senza data" : " undated");
            string text = string.Join(", ", Undated == 0 ? dated : dated.Append(undated));
            return text.Length > 0 ? text : italian ? "nessuno" : "none";
        }
    }

    /// <summary>
    /// A moment, with the offset in which it is expressed; displayed with the offset only where the local time occurs twice in Italy, in the
    /// night in autumn when the clock changes.
    /// </summary>
    public sealed record Moment : FactValue
    {
        internal Moment(OffsetDateTime time) => Time = time;

        /// <summary>The moment.</summary>
        public OffsetDateTime Time { get; }

        private protected override string CaseText(Language language, Notation notation) => TimeText.Moment(Time, language);
    }

    /// <summary>The marks given by the commission, in the order submitted.</summary>
    public sealed record Marks : FactValue
    {
        internal Marks(ValueList<Points> each) => Each = each;

        /// <summary>The marks; may be empty.</summary>
        public ValueList<Points> Each { get; }

        private protected override string CaseText(Language language, Notation notation) =>
            string.Join("; ", Each.Select(mark => mark.ToString("N", notation)));
    }
}
