using Conciliazione.Facts;
using OneOf;

namespace Conciliazione.Rankings;

/// <summary>
/// Categories that take precedence whatever the points, such as renewals over new requests.
/// Italian term: categorie con precedenza.
/// </summary>
/// <typeparam name="TApplication">The type of the application.</typeparam>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record Precedence<TApplication>
    where TApplication : notnull
{
    private readonly OneOf<Fact<TApplication>.Choice, Fact<TApplication>.YesNo> _fact;

    /// <summary>The number of categories that precede each option of a choice, or no and yes.</summary>
    private readonly ValueList<int> _orders;

    private Precedence(
        RuleLabel label, OneOf<Fact<TApplication>.Choice, Fact<TApplication>.YesNo> fact, ValueList<string> options, ValueList<int> orders)
    {
        Label = label;
        _fact = fact;
        Options = options;
        _orders = orders;
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The choice or answer that determines the category.</summary>
    public Fact<TApplication> Fact => _fact.Match<Fact<TApplication>>(choice => choice, answer => answer);

    /// <summary>The codes of the options, in order of precedence; empty for an answer.</summary>
    public ValueList<string> Options { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;

    /// <summary>Categories determined by a choice.</summary>
    internal static Precedence<TApplication> By(RuleLabel label, Fact<TApplication>.Choice fact, ValueList<string> options)
    {
        Guard.Against.Null(label);
        Guard.Against.Null(fact);
        return new(label, fact, options, fact.Options.Select(option => OrderOf(option.Code, options)).ToValueList());
    }

    /// <summary>Two categories determined by an answer, yes first.</summary>
    internal static Precedence<TApplication> By(RuleLabel label, Fact<TApplication>.YesNo fact)
    {
        Guard.Against.Null(label);
        Guard.Against.Null(fact);
        return new(label, fact, options: [], orders: [1, 0]);
    }

    /// <summary>
    /// Reads the number of categories that take precedence over that of a candidate; returns <see langword="false"/> if the fact
    /// is unknown.
    /// </summary>
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
