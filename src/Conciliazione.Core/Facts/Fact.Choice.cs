using System.Runtime.CompilerServices;

namespace Conciliazione.Facts;

public abstract partial record Fact<TSubject>
{
    /// <summary>One of the choices that the fact declares, such as a kind of worker. Italian term: scelta.</summary>
    public sealed record Choice : Fact<TSubject>
    {
        private readonly FactGetter<TSubject, string> _getter;
        private readonly ValueList<string> _codes;

        /// <summary>Builds the fact.</summary>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">What it is.</param>
        /// <param name="options">The choices; a catalogue refuses none at all and the same code twice.</param>
        /// <param name="getter">How to get the code of the choice from the subject.</param>
        /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or another argument is <see langword="null"/>.</exception>
        public Choice(string code, LocalizedText title, ValueList<ChoiceOption> options, Func<TSubject, Known<string>> getter)
            : this(code, title, options, new FactGetter<TSubject, string>(getter))
        {
        }

        /// <inheritdoc cref="Choice(string, LocalizedText, ValueList{ChoiceOption}, Func{TSubject, Known{string}})"/>
        /// <summary>Builds a fact that every subject has: it is read the quickest.</summary>
        public Choice(string code, LocalizedText title, ValueList<ChoiceOption> options, Func<TSubject, string> getter)
            : this(code, title, options, new FactGetter<TSubject, string>(getter))
        {
        }

        private Choice(string code, LocalizedText title, ValueList<ChoiceOption> options, FactGetter<TSubject, string> getter)
            : base(code, title, unit: null)
        {
            Options = Guard.Against.Null(options);
            _codes = options.Select(option => option.Code).ToValueList();
            _getter = getter;
        }

        /// <summary>The choices, in the order declared.</summary>
        public ValueList<ChoiceOption> Options { get; }

        /// <summary>The code of the choice, or unknown.</summary>
        /// <param name="subject">The subject.</param>
        /// <param name="days">The days of the judgement.</param>
        /// <exception cref="InvalidOperationException">The getter gives a code that the fact does not declare.</exception>
        public Known<string> Read(TSubject subject, EvaluationDays days) =>
            _getter.Read(subject, days).TryGet(out string? code) ? Option(code).Code : default(Known<string>);

        /// <inheritdoc cref="Fact{TSubject}.Through{TWhole}(Func{TWhole, TSubject})"/>
        public new Fact<TWhole>.Choice Through<TWhole>(Func<TWhole, TSubject> part)
            where TWhole : notnull => new(Code, Title, Options, _getter.Through(part));

        /// <inheritdoc/>
        public override Known<FactValue> Show(TSubject subject, EvaluationDays days) =>
            _getter.Read(subject, days).TryGet(out string? code) ? FactValue.Of(Option(code).Title) : default(Known<FactValue>);

        /// <summary>The choice with a code, or <see langword="null"/> where none has it.</summary>
        /// <param name="code">The code, compared ordinally.</param>
        /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
        public ChoiceOption? Find(string code)
        {
            Guard.Against.Null(code);
            foreach (ChoiceOption option in Options)
            {
                if (string.Equals(option.Code, code, StringComparison.Ordinal))
                {
                    return option;
                }
            }

            return null;
        }

        /// <summary>The place of the option among those declared.</summary>
        internal bool TryRead(TSubject subject, EvaluationDays days, out long raw)
        {
            bool known = _getter.Read(subject, days).TryGet(out string? code);
            raw = known ? PlaceOf(code!) : 0;
            return known;
        }

        /// <summary>The same of many; those of whom it is not known are marked. Nothing is allocated.</summary>
        internal void Read(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear)
        {
            ReadOnlySpan<string> codes = _codes.AsSpan();
            raws = raws[..subjects.Length];
            if (_getter.Always is { } always)
            {
                for (int place = 0; place < raws.Length; place++)
                {
                    raws[place] = PlaceOf(codes, always(subjects[place]));
                }

                return;
            }

            for (int place = 0; place < raws.Length; place++)
            {
                bool known = _getter.Read(subjects[place], days[place]).TryGet(out string? code);
                raws[place] = known ? PlaceOf(codes, code!) : 0;
                if (!known)
                {
                    unclear[place] = 1;
                }
            }
        }

        internal override FactLoop<TSubject> Loop(int slot) => new ChoiceLoop(this);

        private protected override FactKind OwnKind => FactKind.Choice;

        private ChoiceOption Option(string code) => Options[PlaceOf(code)];

        private int PlaceOf(string code) => PlaceOf(_codes.AsSpan(), code);

        private int PlaceOf(ReadOnlySpan<string> codes, string code)
        {
            // Most callers give the very string that was declared. All are compared, as nobody can foresee where to stop; those
            // that read the string from elsewhere give an equal one.
            int found = 0;
            int at = 0;
            for (int place = 0; place < codes.Length; place++)
            {
                int same = Unsafe.BitCast<bool, byte>(ReferenceEquals(codes[place], code));
                found |= same;
                at += same * place;
            }

            if (found != 0)
            {
                return at;
            }

            for (int place = 0; place < codes.Length; place++)
            {
                if (string.Equals(codes[place], code, StringComparison.Ordinal))
                {
                    return place;
                }
            }

            // The code is not quoted: a getter that goes wrong may hand out anything, a name included.
            throw new InvalidOperationException($"The getter of {Code} gives a choice that the fact does not declare.");
        }

        private sealed class ChoiceLoop(Choice fact) : FactLoop<TSubject>
        {
            public override void Read(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear) =>
                fact.Read(subjects, days, raws, unclear);
        }
    }
}
