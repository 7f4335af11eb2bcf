namespace Conciliazione.Tests.Architecture.Fixtures;

/// <summary>Hierarchies that are open in one way each, and two that are closed.</summary>
public static class Hierarchies
{
    public abstract record Closed
    {
        private Closed()
        {
        }

        public TResult Match<TResult>(Func<One, TResult> one, Func<Two, TResult> two) =>
            this is One first ? one(first) : two((Two)this);

        private protected abstract string CaseTitle { get; }

        public sealed record One : Closed
        {
            private protected override string CaseTitle => nameof(One);
        }

        public sealed record Two : Closed
        {
            private protected override string CaseTitle => nameof(Two);
        }
    }

    public abstract record ClosedByInternal
    {
        private ClosedByInternal()
        {
        }

        public string Title => CaseTitle;

        public TResult Match<TResult>(Func<One, TResult> one) => one((One)this);

        internal abstract string CaseTitle { get; }

        public sealed record One : ClosedByInternal
        {
            internal override string CaseTitle => nameof(One);
        }
    }

    public abstract record WithOpenLock
    {
        private WithOpenLock()
        {
        }

        public abstract string Title { get; }

        public TResult Match<TResult>(Func<One, TResult> one) => one((One)this);

        protected abstract string Code { get; }

        protected internal abstract string Kind { get; }

        public sealed record One : WithOpenLock
        {
            public override string Title => nameof(One);

            protected override string Code => nameof(One);

            protected internal override string Kind => nameof(One);
        }
    }

    public abstract record WithoutLock
    {
        private WithoutLock()
        {
        }

        public TResult Match<TResult>(Func<One, TResult> one) => one((One)this);

        public sealed record One : WithoutLock;
    }

    public abstract record WithOpenCase
    {
        private WithOpenCase()
        {
        }

        public TResult Match<TResult>(Func<One, TResult> one) => one((One)this);

        private protected abstract string CaseTitle { get; }

        public record One : WithOpenCase
        {
            private protected override string CaseTitle => nameof(One);
        }
    }

    public abstract record WithCaseElsewhere
    {
        private protected WithCaseElsewhere()
        {
        }

        public TResult Match<TResult>(Func<Elsewhere, TResult> one) => one((Elsewhere)this);

        private protected abstract string CaseTitle { get; }
    }

    public sealed record Elsewhere : WithCaseElsewhere
    {
        private protected override string CaseTitle => nameof(Elsewhere);
    }

    public abstract record WithShortMatch
    {
        private WithShortMatch()
        {
        }

        public TResult Match<TResult>(Func<One, TResult> one) => one((One)this);

        private protected abstract string CaseTitle { get; }

        public sealed record One : WithShortMatch
        {
            private protected override string CaseTitle => nameof(One);
        }

        public sealed record Two : WithShortMatch
        {
            private protected override string CaseTitle => nameof(Two);
        }
    }

    public abstract record WithoutMatch
    {
        private WithoutMatch()
        {
        }

        private protected abstract string CaseTitle { get; }

        public sealed record One : WithoutMatch
        {
            private protected override string CaseTitle => nameof(One);
        }
    }

    public abstract record WithoutCases
    {
        public TResult Match<TResult>() => (TResult)(object)this;
    }
}
