namespace Conciliazione.Facts;

public abstract partial record Fact<TSubject>
{
    /// <summary>Marks given by the commission: one agreed mark, or one from each commissioner. Italian term: voti.</summary>
    /// <remarks>The maximum mark is set by the rule that reads the fact.</remarks>
    public sealed record Marks : Fact<TSubject>
    {
        private readonly FactGetter<TSubject, Points> _one;
        private readonly FactGetter<TSubject, ValueList<Points>> _all;

        /// <summary>Initializes a new fact over one mark.</summary>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">The display name of what is marked.</param>
        /// <param name="mark">Reads the mark from the subject.</param>
        /// <exception cref="ArgumentException">
        /// <paramref name="code"/> is not a code, or another argument is <see langword="null"/>.
        /// </exception>
        public Marks(string code, LocalizedText title, Func<TSubject, Known<Points>> mark)
            : base(code, title, Conciliazione.Unit.Point)
        {
            _one = new(Guard.Against.Null(mark));
            IsSingle = true;
        }

        /// <inheritdoc cref="Marks(string, LocalizedText, Func{TSubject, Known{Points}})"/>
        /// <summary>Initializes a new fact over one mark that every subject has; such facts are the fastest to read.</summary>
        public Marks(string code, LocalizedText title, Func<TSubject, Points> mark)
            : base(code, title, Conciliazione.Unit.Point)
        {
            _one = new(Guard.Against.Null(mark));
            IsSingle = true;
        }

        /// <summary>Initializes a new fact over the marks of several commissioners.</summary>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">The display name of what is marked.</param>
        /// <param name="marks">Reads the marks from the subject, without those not given yet.</param>
        /// <exception cref="ArgumentException">
        /// <paramref name="code"/> is not a code, or another argument is <see langword="null"/>.
        /// </exception>
        public Marks(string code, LocalizedText title, Func<TSubject, Known<ValueList<Points>>> marks)
            : base(code, title, Conciliazione.Unit.Point) => _all = new(Guard.Against.Null(marks));

        private Marks(
            string code, LocalizedText title, bool isSingle, FactGetter<TSubject, Points> one, FactGetter<TSubject, ValueList<Points>> all)
            : base(code, title, Conciliazione.Unit.Point)
        {
            _one = one;
            _all = all;
            IsSingle = isSingle;
        }

        /// <summary>Whether there is one mark agreed by the commission.</summary>
        public bool IsSingle { get; }

        /// <summary>Returns the marks, or unknown.</summary>
        /// <param name="subject">The subject.</param>
        /// <param name="days">The evaluation days.</param>
        public Known<ValueList<Points>> Read(TSubject subject, EvaluationDays days) => IsSingle
            ? _one.Read(Given(subject), days).TryGet(out Points mark) ? new ValueList<Points>([mark]) : default(Known<ValueList<Points>>)
            : _all.Read(Given(subject), days);

        /// <inheritdoc cref="Fact{TSubject}.Through{TWhole}(Func{TWhole, TSubject})"/>
        public new Fact<TWhole>.Marks Through<TWhole>(Func<TWhole, TSubject> part)
            where TWhole : notnull => new(
            Code, Title, IsSingle, IsSingle ? _one.Through(part) : default, IsSingle ? default : _all.Through(part));

        /// <inheritdoc/>
        public override Known<FactValue> Show(TSubject subject, EvaluationDays days) =>
            Read(subject, days).TryGet(out ValueList<Points>? marks) ? FactValue.Of(marks) : default(Known<FactValue>);

        /// <summary>Reads the single mark, in hundredths; valid only if <see cref="IsSingle"/> is true.</summary>
        internal override bool TryRead(TSubject subject, EvaluationDays days, out long raw)
        {
            bool known = _one.Read(subject, days).TryGet(out Points mark);
            raw = mark.Hundredths;
            return known;
        }

        internal override FactLoop<TSubject>? Loop(int slot) => IsSingle ? _one.Loop<Raw.Hundredths>(slot) : null;

        internal override FactOrigin Origin => IsSingle ? _one.Origin : _all.Origin;

        private protected override FactKind CaseKind => FactKind.Marks;
    }
}
