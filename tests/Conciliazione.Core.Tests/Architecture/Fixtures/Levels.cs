namespace Conciliazione.Tests.Architecture.Fixtures;

/// <summary>Hierarchies with a level between the root and its cases: each open in one way, and one closed.</summary>
public static class Levels
{
    public abstract record Closed
    {
        private Closed()
        {
        }

        public TResult Match<TResult>(Func<One, TResult> one, Func<Two, TResult> two) =>
            this is One first ? one(first) : two((Two)this);

        private protected abstract int Number { get; }

        public abstract record Level<TValue> : Closed
        {
            private protected Level()
            {
            }
        }

        public sealed record One : Level<int>
        {
            private protected override int Number => 1;
        }

        public sealed record Two : Closed
        {
            private protected override int Number => 2;
        }
    }

    public abstract record WithPublicConstructor
    {
        private WithPublicConstructor()
        {
        }

        public TResult Match<TResult>(Func<One, TResult> one) => one((One)this);

        private protected abstract int Number { get; }

        public abstract record Level : WithPublicConstructor
        {
            public Level()
            {
            }
        }

        public sealed record One : Level
        {
            private protected override int Number => 1;
        }
    }

    public abstract record WithProtectedConstructor
    {
        private WithProtectedConstructor()
        {
        }

        public TResult Match<TResult>(Func<One, TResult> one) => one((One)this);

        private protected abstract int Number { get; }

        public abstract record Level : WithProtectedConstructor
        {
            protected Level()
            {
            }
        }

        public sealed record One : Level
        {
            private protected override int Number => 1;
        }
    }

    public abstract record WithoutLock
    {
        private WithoutLock()
        {
        }

        public TResult Match<TResult>(Func<One, TResult> one) => one((One)this);

        private protected abstract int Number { get; }

        public abstract record Level : WithoutLock
        {
            private protected Level()
            {
            }

            private protected override int Number => 1;
        }

        public sealed record One : Level;
    }

    public abstract record WithOpenCase
    {
        private WithOpenCase()
        {
        }

        public TResult Match<TResult>(Func<One, TResult> one) => one((One)this);

        private protected abstract int Number { get; }

        public abstract record Level : WithOpenCase
        {
            private protected Level()
            {
            }
        }

        public record One : Level
        {
            private protected override int Number => 1;
        }
    }

    public abstract record WithCaseElsewhere
    {
        private WithCaseElsewhere()
        {
        }

        public TResult Match<TResult>(Func<Elsewhere, TResult> one) => one((Elsewhere)(object)this);

        private protected abstract int Number { get; }

        public abstract record Level : WithCaseElsewhere
        {
            private protected Level()
            {
            }
        }
    }

    public sealed record Elsewhere : WithCaseElsewhere.Level
    {
        private protected override int Number => 1;
    }

    public abstract record WithSecondLevel
    {
        private WithSecondLevel()
        {
        }

        public TResult Match<TResult>(Func<One, TResult> one) => one((One)this);

        private protected abstract int Number { get; }

        public abstract record Level : WithSecondLevel
        {
            private protected Level()
            {
            }
        }

        public abstract record Lower : Level
        {
            private protected Lower()
            {
            }
        }

        public sealed record One : Lower
        {
            private protected override int Number => 1;
        }
    }

    public abstract record WithoutCases
    {
        private WithoutCases()
        {
        }

        public TResult Match<TResult>(Func<One, TResult> one) => one((One)this);

        private protected abstract int Number { get; }

        public abstract record Level : WithoutCases
        {
            private protected Level()
            {
            }
        }

        public sealed record One : WithoutCases
        {
            private protected override int Number => 1;
        }
    }

    public abstract record WithLevelElsewhere
    {
        private protected WithLevelElsewhere()
        {
        }

        public TResult Match<TResult>(Func<One, TResult> one) => one((One)this);

        private protected abstract int Number { get; }

        public sealed record One : LevelElsewhere
        {
            private protected override int Number => 1;
        }
    }

    public abstract record LevelElsewhere : WithLevelElsewhere
    {
        private protected LevelElsewhere()
        {
        }
    }

    public abstract record WithShortMatch
    {
        private WithShortMatch()
        {
        }

        public TResult Match<TResult>(Func<One, TResult> one) => one((One)this);

        private protected abstract int Number { get; }

        public abstract record Level : WithShortMatch
        {
            private protected Level()
            {
            }
        }

        public sealed record One : Level
        {
            private protected override int Number => 1;
        }

        public sealed record Two : Level
        {
            private protected override int Number => 2;
        }
    }
}
