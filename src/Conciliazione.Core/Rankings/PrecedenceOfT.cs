using Conciliazione.Facts;

namespace Conciliazione.Rankings;

/// <summary>Categories that go first, whatever the points, such as renewals before new requests. Italian term: categorie con precedenza.</summary>
/// <typeparam name="TApplication">Whose fact it reads.</typeparam>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record Precedence<TApplication>
    where TApplication : notnull
{
    private readonly Fact<TApplication>.Choice? _choice;
    private readonly ValueList<int> _orderOfPlace;

    internal Precedence(RuleLabel label, Fact<TApplication> fact, ValueList<string> options)
    {
        Label = Guard.Against.Null(label);
        Fact = Guard.Against.Null(fact);
        Options = options;
        _choice = fact as Fact<TApplication>.Choice;
        _orderOfPlace = _choice is null
            ? [1, 0]
            : _choice.Options.Select(option => OrderOf(option.Code)).ToValueList();
    }

    /// <summary>What it is called and where it stands.</summary>
    public RuleLabel Label { get; }

    /// <summary>The choice or the answer that tells the category.</summary>
    public Fact<TApplication> Fact { get; }

    /// <summary>The codes of the options, the first to go first; none for an answer.</summary>
    public ValueList<string> Options { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Label.Code;

    /// <summary>How many categories go before that of a candidate; not known where the fact is not.</summary>
    internal bool TryRead(Contestant<TApplication> contestant, out int order)
    {
        bool known = _choice is { } choice
            ? contestant.TryRead(choice, out long raw)
            : contestant.TryRead((Fact<TApplication>.YesNo)Fact, out raw);
        order = known ? _orderOfPlace[(int)raw] : 0;
        return known;
    }

    internal void Read(ReadOnlySpan<TApplication> applications, DaysSpan days, Span<long> orders, Span<byte> unclear)
    {
        if (_choice is { } choice)
        {
            choice.Read(applications, days, orders, unclear);
        }
        else
        {
            ((Fact<TApplication>.YesNo)Fact).Read(applications, days, orders, unclear);
        }

        for (int place = 0; place < applications.Length; place++)
        {
            orders[place] = _orderOfPlace[(int)orders[place]];
        }
    }

    internal FactValue Show(Contestant<TApplication> contestant) =>
        Fact.Show(contestant.Candidate.Application, contestant.Candidate.Days).TryGet(out FactValue? shown) ? shown : RankingText.Unknown;

    private int OrderOf(string code)
    {
        for (int place = 0; place < Options.Count; place++)
        {
            if (string.Equals(Options[place], code, StringComparison.Ordinal))
            {
                return place;
            }
        }

        return Options.Count;
    }
}
