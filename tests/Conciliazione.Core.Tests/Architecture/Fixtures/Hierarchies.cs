namespace Conciliazione.Tests.Architecture.Fixtures;

/// <summary>Hierarchies that are open in one way each, and one that is closed.</summary>
public static class Hierarchies
{
    public abstract record Closed
    {
        private Closed()
        {
        }

        public TResult Match<TResult>(Func<One, TResult> one, Func<Two, TResult> two) =>
            this is One first ? one(first) : two((Two)this);

        private protected abstract void Close();

        public sealed record One : Closed
        {
            private protected override void Close()
            {
            }
        }

        public sealed record Two : Closed
        {
            private protected override void Close()
            {
            }
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

        private protected abstract void Close();

        public record One : WithOpenCase
        {
            private protected override void Close()
            {
            }
        }
    }

    public abstract record WithCaseElsewhere
    {
        private protected WithCaseElsewhere()
        {
        }

        public TResult Match<TResult>(Func<Elsewhere, TResult> one) => one((Elsewhere)this);

        private protected abstract void Close();
    }

    public sealed record Elsewhere : WithCaseElsewhere
    {
        private protected override void Close()
        {
        }
    }

    public abstract record WithShortMatch
    {
        private WithShortMatch()
        {
        }

        public TResult Match<TResult>(Func<One, TResult> one) => one((One)this);

        private protected abstract void Close();

        public sealed record One : WithShortMatch
        {
            private protected override void Close()
            {
            }
        }

        public sealed record Two : WithShortMatch
        {
            private protected override void Close()
            {
            }
        }
    }

    public abstract record WithoutMatch
    {
        private WithoutMatch()
        {
        }

        private protected abstract void Close();

        public sealed record One : WithoutMatch
        {
            private protected override void Close()
            {
            }
        }
    }

    public abstract record WithoutCases
    {
        public TResult Match<TResult>() => (TResult)(object)this;
    }
}
