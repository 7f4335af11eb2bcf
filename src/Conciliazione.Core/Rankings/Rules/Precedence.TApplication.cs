using System.Buffers;
using Conciliazione.Facts;
using OneOf;

namespace Conciliazione.Rankings;

/// <summary>
/// Categories that take precedence whatever the points, such as renewals over new requests.
/// Italian term: categorie con precedenza.
/// </summary>
/// <typeparam name="TApplication">The type of the application.</typeparam>
/// <remarks>Created by <see cref="Precedence"/>. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record Precedence<TApplication>
    where TApplication : notnull
{
    /// <summary>A choice, or the answers of which the first yes determines the category.</summary>
    private readonly OneOf<Fact<TApplication>.Choice, ValueList<Fact<TApplication>.YesNo>> _facts;

    /// <summary>The number of categories that precede each option of a choice; empty for answers.</summary>
    private readonly ValueList<int> _orders;

    private Precedence(
        RuleLabel label, OneOf<Fact<TApplication>.Choice, ValueList<Fact<TApplication>.YesNo>> facts, ValueList<string> options, ValueList<int> orders)
    {
        Label = label;
        _facts = facts;
        Options = options;
        _orders = orders;
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The choice that determines the category, or the answers, in order of precedence.</summary>
    public ValueList<Fact<TApplication>> Facts => _facts.Match<ValueList<Fact<TApplication>>>(
        choice => [choice], answers => answers.Select(answer => (Fact<TApplication>)answer).ToValueList());

    /// <summary>The codes of the options, in order of precedence; empty for answers.</summary>
    public ValueList<string> Options { get; }

    /// <summary>The number of categories, that of the applications without precedence included.</summary>
    internal int Categories => _facts.Match(_ => Options.Count, answers => answers.Count) + 1;

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;

    /// <summary>Categories determined by a choice.</summary>
    internal static Precedence<TApplication> By(RuleLabel label, Fact<TApplication>.Choice fact, ValueList<string> options)
    {
        Guard.Against.Null(label);
        Guard.Against.Null(fact);
        return new(label, fact, options, fact.Options.Select(option => OrderOf(option.Code, options)).ToValueList());
    }

    /// <summary>Categories determined by the first of several answers that is yes.</summary>
    internal static Precedence<TApplication> By(RuleLabel label, ValueList<Fact<TApplication>.YesNo> facts)
    {
        Guard.Against.Null(label);
        return new(label, facts, options: [], orders: []);
    }

    /// <summary>
    /// Reads the number of categories that take precedence over that of a candidate; returns <see langword="false"/> if it is unknown.
    /// </summary>
    internal bool TryRead(Contestant<TApplication> contestant, out int order)
    {
        if (_facts.TryPickT0(out Fact<TApplication>.Choice choice, out ValueList<Fact<TApplication>.YesNo> answers))
        {
            bool known = contestant.TryRead(choice, out long option);
            order = known ? _orders[(int)option] : 0;
            return known;
        }

        for (order = 0; order < answers.Count; order++)
        {
            if (!contestant.TryRead(answers[order], out long yes))
            {
                return false;
            }

            if (yes != 0)
            {
                return true;
            }
        }

        return true;
    }

    /// <summary>Returns the unknown facts that would determine the category of a candidate.</summary>
    internal IEnumerable<Fact<TApplication>> Unknown(Contestant<TApplication> contestant) => _facts.Match<IEnumerable<Fact<TApplication>>>(
        choice => contestant.TryRead(choice, out _) ? [] : [choice],
        answers => answers.TakeWhile(answer => !contestant.TryRead(answer, out long yes) || yes == 0)
            .Where(answer => !contestant.TryRead(answer, out _)));

    /// <summary>Reads the number of categories that take precedence over that of some applications.</summary>
    /// <param name="entrants">The applications.</param>
    /// <param name="which">The indexes of those read.</param>
    /// <param name="orders">The span to write the numbers to.</param>
    /// <param name="unknown">The span to mark those whose category is unknown in; it holds zeros.</param>
    internal void Read(in Entrants<TApplication> entrants, ReadOnlySpan<int> which, Span<long> orders, Span<byte> unknown)
    {
        if (_facts.TryPickT0(out Fact<TApplication>.Choice choice, out ValueList<Fact<TApplication>.YesNo> answers))
        {
            entrants.Read(choice, which, orders, unknown);
            for (int i = 0; i < which.Length; i++)
            {
                orders[i] = _orders[(int)orders[i]];
            }

            return;
        }

        // From the last answer to the first, each overriding those after it.
        orders.Fill(answers.Count);
        long[] yes = ArrayPool<long>.Shared.Rent(which.Length);
        byte[] open = ArrayPool<byte>.Shared.Rent(which.Length);
        for (int answer = answers.Count - 1; answer >= 0; answer--)
        {
            open.AsSpan(0, which.Length).Clear();
            entrants.Read(answers[answer], which, yes, open);
            for (int i = 0; i < which.Length; i++)
            {
                (orders[i], unknown[i]) = open[i] != 0 ? (0, (byte)1) : yes[i] != 0 ? (answer, (byte)0) : (orders[i], unknown[i]);
            }
        }

        ArrayPool<long>.Shared.Return(yes);
        ArrayPool<byte>.Shared.Return(open);
    }

    internal FactValue Show(Contestant<TApplication> contestant)
    {
        if (_facts.TryPickT0(out Fact<TApplication>.Choice choice, out ValueList<Fact<TApplication>.YesNo> answers))
        {
            return choice.Show(contestant.Application, contestant.Days).TryGet(out FactValue? shown) ? shown : RankingText.Unknown;
        }

        return !TryRead(contestant, out int order) ? RankingText.Unknown
            : answers.Count == 1 ? FactValue.Of(order == 0)
            : FactValue.Of(order < answers.Count ? answers[order].Title : new("nessuna", "none"));
    }

    private static int OrderOf(string code, ValueList<string> options)
    {
        int index = options.AsSpan().IndexOf(code);
        return index < 0 ? options.Count : index;
    }
}
