using System.Runtime.CompilerServices;

namespace Conciliazione.Facts;

public abstract partial record Fact<TSubject>
{
    /// <summary>One of the options declared by the fact, such as a kind of worker. Italian term: scelta.</summary>
    public sealed record Choice : Fact<TSubject>
    {
        private readonly FactGetter<TSubject, string> _getter;
        private readonly ValueList<string> _codes;

        /// <summary>Initializes a new fact.</summary>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">The display name.</param>
        /// <param name="options">The options; a catalogue rejects an empty list and duplicate codes.</param>
        /// <param name="getter">Reads the code of the option from the subject.</param>
        /// <exception cref="ArgumentException">
        /// <paramref name="code"/> is not a code, or another argument is <see langword="null"/>.
        /// </exception>
        public Choice(string code, LocalizedText title, ValueList<ChoiceOption> options, Func<TSubject, Known<string>> getter)
            : this(code, title, options, new FactGetter<TSubject, string>(getter))
        {
        }

        /// <inheritdoc cref="Choice(string, LocalizedText, ValueList{ChoiceOption}, Func{TSubject, Known{string}})"/>
        /// <summary>Initializes a new fact that every subject has; such facts are the fastest to read.</summary>
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

        /// <summary>The options, in the order declared.</summary>
        public ValueList<ChoiceOption> Options { get; }

        /// <summary>Returns the code of the option, or unknown.</summary>
        /// <param name="subject">The subject.</param>
        /// <param name="days">The evaluation days.</param>
        /// <exception cref="InvalidOperationException">The getter returned a code that the fact does not declare.</exception>
        public Known<string> Read(TSubject subject, EvaluationDays days) =>
            _getter.Read(Given(subject), days).TryGet(out string? code) ? Option(code).Code : default(Known<string>);

        /// <inheritdoc cref="Fact{TSubject}.Through{TWhole}(Func{TWhole, TSubject})"/>
        public new Fact<TWhole>.Choice Through<TWhole>(Func<TWhole, TSubject> part)
            where TWhole : notnull => new(Code, Title, Options, _getter.Through(part));

        /// <inheritdoc/>
        public override Known<FactValue> Show(TSubject subject, EvaluationDays days) =>
            _getter.Read(Given(subject), days).TryGet(out string? code) ? FactValue.Of(Option(code).Title) : default(Known<FactValue>);

        /// <summary>Returns the option with a code, or <see langword="null"/> if there is none.</summary>
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

        /// <summary>Reads the index of the option among those declared.</summary>
        internal override bool TryRead(TSubject subject, EvaluationDays days, out long raw)
        {
            bool known = _getter.Read(subject, days).TryGet(out string? code);
            raw = known ? PlaceOf(code!) : 0;
            return known;
        }

        internal override FactLoop<TSubject> Loop(int slot) => new ChoiceLoop(this);

        internal override FactOrigin Origin => _getter.Origin;

        private protected override FactKind CaseKind => FactKind.Choice;

        private protected override void ReadObjects(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear)
        {
            ReadOnlySpan<string> codes = _codes.AsSpan();
            raws = raws[..subjects.Length];
            if (_getter.Always is { } always)
            {
                for (int i = 0; i < raws.Length; i++)
                {
                    raws[i] = PlaceOf(codes, always(subjects[i]));
                }

                return;
            }

            for (int i = 0; i < raws.Length; i++)
            {
                bool known = _getter.Read(subjects[i], days[i]).TryGet(out string? code);
                raws[i] = known ? PlaceOf(codes, code!) : 0;
                if (!known)
                {
                    unclear[i] = 1;
                }
            }
        }

        private ChoiceOption Option(string code) => Options[PlaceOf(code)];

        private int PlaceOf(string code) => PlaceOf(_codes.AsSpan(), code);

        private int PlaceOf(ReadOnlySpan<string> codes, string code)
        {
            // Most callers return the very string that was declared. All are compared by reference, as a branch that stops early
            // could not be predicted; callers that read the string from elsewhere return an equal one.
            int found = 0;
            int at = 0;
            for (int i = 0; i < codes.Length; i++)
            {
                int same = Unsafe.BitCast<bool, byte>(ReferenceEquals(codes[i], code));
                found |= same;
                at += same * i;
            }

            if (found != 0)
            {
                return at;
            }

            for (int i = 0; i < codes.Length; i++)
            {
                if (string.Equals(codes[i], code, StringComparison.Ordinal))
                {
                    return i;
                }
            }

            // The code is not quoted: a faulty getter may return anything, including a name.
            throw new InvalidOperationException($"The getter of {Code} gives a choice that the fact does not declare.");
        }

        private sealed class ChoiceLoop(Choice fact) : FactLoop<TSubject>
        {
            public override void Read(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear) =>
                fact.ReadObjects(subjects, days, raws, unclear);
        }
    }
}
