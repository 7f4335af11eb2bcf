namespace Conciliazione.Facts;

public abstract partial record Fact<TSubject>
{
    /// <summary>Marks given by those who judge: one that they agree on, or one from each. Italian term: voti.</summary>
    /// <remarks>How high a mark may be is for the rule that reads it to say.</remarks>
    public sealed record Marks : Fact<TSubject>
    {
        private readonly FactGetter<TSubject, Points> _one;
        private readonly FactGetter<TSubject, ValueList<Points>> _all;

        /// <summary>Builds the fact over one mark.</summary>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">What is judged.</param>
        /// <param name="mark">How to get the mark from the subject.</param>
        /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or another argument is <see langword="null"/>.</exception>
        public Marks(string code, LocalizedText title, Func<TSubject, Known<Points>> mark)
            : base(code, title, Conciliazione.Unit.Point)
        {
            _one = new(mark);
            IsSingle = true;
        }

        /// <inheritdoc cref="Marks(string, LocalizedText, Func{TSubject, Known{Points}})"/>
        /// <summary>Builds the fact over one mark that every subject has: it is read the quickest.</summary>
        public Marks(string code, LocalizedText title, Func<TSubject, Points> mark)
            : base(code, title, Conciliazione.Unit.Point)
        {
            _one = new(mark);
            IsSingle = true;
        }

        /// <summary>Builds the fact over the marks of several.</summary>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">What is judged.</param>
        /// <param name="marks">How to get the marks from the subject; those not given yet are left out.</param>
        /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or another argument is <see langword="null"/>.</exception>
        public Marks(string code, LocalizedText title, Func<TSubject, Known<ValueList<Points>>> marks)
            : base(code, title, Conciliazione.Unit.Point) => _all = new(marks);

        private Marks(
            string code, LocalizedText title, bool isSingle, FactGetter<TSubject, Points> one, FactGetter<TSubject, ValueList<Points>> all)
            : base(code, title, Conciliazione.Unit.Point)
        {
            _one = one;
            _all = all;
            IsSingle = isSingle;
        }

        /// <summary>Whether there is one mark that those who judge agree on.</summary>
        public bool IsSingle { get; }

        /// <summary>The marks, or unknown.</summary>
        /// <param name="subject">The subject.</param>
        /// <param name="days">The days of the judgement.</param>
        public Known<ValueList<Points>> Read(TSubject subject, EvaluationDays days) => IsSingle
            ? _one.Read(subject, days).TryGet(out Points mark) ? new ValueList<Points>([mark]) : default(Known<ValueList<Points>>)
            : _all.Read(subject, days);

        /// <inheritdoc cref="Fact{TSubject}.Through{TWhole}(Func{TWhole, TSubject})"/>
        public new Fact<TWhole>.Marks Through<TWhole>(Func<TWhole, TSubject> part)
            where TWhole : notnull => new(
            Code, Title, IsSingle, IsSingle ? _one.Through(part) : default, IsSingle ? default : _all.Through(part));

        /// <inheritdoc/>
        public override Known<FactValue> Show(TSubject subject, EvaluationDays days) =>
            Read(subject, days).TryGet(out ValueList<Points>? marks) ? FactValue.Of(marks) : default(Known<FactValue>);

        /// <summary>The one mark in hundredths; only where <see cref="IsSingle"/>.</summary>
        internal bool TryReadSingle(TSubject subject, EvaluationDays days, out long hundredths)
        {
            bool known = _one.Read(subject, days).TryGet(out Points mark);
            hundredths = mark.Hundredths;
            return known;
        }

        internal override FactLoop<TSubject>? Loop(int slot) => IsSingle ? _one.Loop<Raw.Hundredths>(slot) : null;

        private protected override FactKind OwnKind => FactKind.Marks;
    }
}
