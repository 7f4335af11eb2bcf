namespace Conciliazione.Tests.Architecture.Fixtures;

/// <summary>Generic methods that native compilation cannot make for every type argument, one in each type, and one that it can.</summary>
public static class GenericMethods
{
    public interface IVisited
    {
        public TResult Visit<TResult>(Func<TResult> visit);
    }

    public interface IMade
    {
        public static abstract TResult Make<TResult>(Func<TResult> make);
    }

    public abstract class WithAbstract
    {
        public abstract TResult Match<TResult>(Func<TResult> one);
    }

    public class WithVirtual
    {
        public virtual TResult Match<TResult>(Func<TResult> one) => one();
    }

    public sealed class WithOverride : WithAbstract
    {
        public override TResult Match<TResult>(Func<TResult> one) => one();
    }

    public sealed class WithImplementation : IVisited
    {
        public TResult Visit<TResult>(Func<TResult> visit) => visit();
    }

    public sealed class WithExplicitImplementation : IVisited
    {
        TResult IVisited.Visit<TResult>(Func<TResult> visit) => visit();
    }

    public sealed class Right
    {
        public static TResult Make<TResult>(Func<TResult> make) => make();

        public TResult Match<TResult>(Func<Right, TResult> one) => one(this);

        public override string ToString() => "";
    }
}
