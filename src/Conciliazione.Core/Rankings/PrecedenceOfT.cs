using Conciliazione.Facts;
using OneOf;

namespace Conciliazione.Rankings;

/// <summary>Categories that go first, whatever the points, such as renewals before new requests. Italian term: categorie con precedenza.</summary>
/// <typeparam name="TApplication">Whose fact it reads.</typeparam>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record Precedence<TApplication>
    where TApplication : notnull
{
    private readonly OneOf<Fact<TApplication>.Choice, Fact<TApplication>.YesNo> _fact;

    /// <summary>How many categories go before each option of a choice, or before no and yes.</summary>
    private readonly ValueList<int> _orders;

    private Precedence(
        RuleLabel label, OneOf<Fact<TApplication>.Choice, Fact<TApplication>.YesNo> fact, ValueList<string> options, ValueList<int> orders)
    {
        Label = label;
        _fact = fact;
        Options = options;
        _orders = orders;
    }

    /// <summary>What it is called and where it stands.</summary>
    public RuleLabel Label { get; }

    /// <summary>The choice or the answer that tells the category.</summary>
    public Fact<TApplication> Fact => _fact.Match<Fact<TApplication>>(choice => choice, answer => answer);

    /// <summary>The codes of the options, the first to go first; none for an answer.</summary>
    public ValueList<string> Options { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Label.Code;

    /// <summary>Categories that a choice tells.</summary>
    internal static Precedence<TApplication> By(RuleLabel label, Fact<TApplication>.Choice fact, ValueList<string> options)
    {
        Guard.Against.Null(label);
        Guard.Against.Null(fact);
        return new(label, fact, options, fact.Options.Select(option => OrderOf(option.Code, options)).ToValueList());
    }

    /// <summary>Two categories that an answer tells, yes first.</summary>
    internal static Precedence<TApplication> By(RuleLabel label, Fact<TApplication>.YesNo fact)
    {
        Guard.Against.Null(label);
        Guard.Against.Null(fact);
        return new(label, fact, options: [], orders: [1, 0]);
    }

    /// <summary>How many categories go before that of a candidate; not known where the fact is not.</summary>
    internal bool TryRead(Contestant<TApplication> contestant, out int order)
    {
        bool known = _fact.TryPickT0(out Fact<TApplication>.Choice choice, out Fact<TApplication>.YesNo answer)
            ? contestant.TryRead(choice, out long raw)
            : contestant.TryRead(answer, out raw);
        order = known ? _orders[(int)raw] : 0;
        return known;
    }

    internal void Read(ReadOnlySpan<TApplication> applications, DaysSpan days, Span<long> orders, Span<byte> unclear)
    {
        if (_fact.TryPickT0(out Fact<TApplication>.Choice choice, out Fact<TApplication>.YesNo answer))
        {
            choice.Read(applications, days, orders, unclear);
        }
        else
        {
            answer.Read(applications, days, orders, unclear);
        }

        for (int i = 0; i < applications.Length; i++)
        {
            orders[i] = _orders[(int)orders[i]];
        }
    }

    internal FactValue Show(Contestant<TApplication> contestant) =>
        Fact.Show(contestant.Application, contestant.Days).TryGet(out FactValue? shown) ? shown : RankingText.Unknown;

    private static int OrderOf(string code, ValueList<string> options)
    {
        int index = options.AsSpan().IndexOf(code);
        return index < 0 ? options.Count : index;
    }
}
