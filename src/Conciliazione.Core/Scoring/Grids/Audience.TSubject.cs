using Conciliazione.Facts;
using OneOf;

namespace Conciliazione.Scoring;

/// <summary>
/// The subjects to which a rule, a section or a reserve applies: those of certain kinds, or those whose answer is yes.
/// Italian term: platea.
/// </summary>
/// <typeparam name="TSubject">The type of the subject whose fact is read.</typeparam>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record Audience<TSubject>
    where TSubject : notnull
{
    private const int MaximumOptions = 64;

    private readonly OneOf<Fact<TSubject>.Choice, Fact<TSubject>.YesNo> _fact;
    private readonly ulong _accepted;

    internal Audience(Fact<TSubject>.Choice fact, ValueList<string> options)
    {
        Options = options;
        _fact = Guard.Against.Null(fact);
        Fact = fact;
        _accepted = Mask(fact, options);
    }

    internal Audience(Fact<TSubject>.YesNo fact)
    {
        Options = [];
        _fact = Guard.Against.Null(fact);
        Fact = fact;
        _accepted = 2UL;
    }

    /// <summary>The choice or the answer.</summary>
    public Fact<TSubject> Fact { get; }

    /// <summary>The option codes, in the order declared; empty for an answer, which must be yes.</summary>
    public ValueList<string> Options { get; }

    /// <summary>Determines whether a subject belongs to the audience; unknown while the fact is.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="days">The evaluation days.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    public Known<bool> Holds(TSubject subject, EvaluationDays days)
    {
        Guard.Against.Null(subject);
        return TryRead(subject, days, out long raw) ? Accepts(raw) : default(Known<bool>);
    }

    /// <summary>A description of the audience: the titles of the options, or of the answer.</summary>
    public LocalizedText Title => _fact.TryPickT0(out Fact<TSubject>.Choice choice, out Fact<TSubject>.YesNo answer)
        ? Options.Count == 0 ? choice.Title : new(Titles(choice, Language.Italian), Titles(choice, Language.English))
        : answer.Title;

    /// <summary>Returns the code of the fact and those of the options.</summary>
    public override string ToString() => Options.Count == 0 ? Fact.Code : $"{Fact.Code}: {string.Join(", ", Options)}";

    internal bool TryRead(TSubject subject, EvaluationDays days, out long raw) => Fact.TryRead(subject, days, out raw);

    /// <summary>Determines whether subjects with this raw value belong: the index of the option, or 1 for yes.</summary>
    internal bool Accepts(long raw) => (_accepted >> (int)raw & 1) != 0;

    /// <summary>
    /// Removes the points of a part from subjects outside the audience, and marks the subjects inside it for which the part is
    /// unclear.
    /// </summary>
    internal void Restrict(ReadOnlySpan<long> kinds, ReadOnlySpan<byte> unclearOfPart, Span<long> points, Span<byte> unclear)
    {
        unclearOfPart = unclearOfPart[..kinds.Length];
        points = points[..kinds.Length];
        unclear = unclear[..kinds.Length];
        for (int i = 0; i < kinds.Length; i++)
        {
            // Membership is effectively random, so use a mask rather than a branch.
            long mask = -(long)(_accepted >> (int)kinds[i] & 1);
            points[i] &= mask;
            unclear[i] |= (byte)(unclearOfPart[i] & mask);
        }
    }

    /// <summary>How each raw value is displayed, in the order of the options; or no and yes.</summary>
    internal IEnumerable<FactValue> Shown => _fact.Match<IEnumerable<FactValue>>(
        choice => choice.Options.Select(option => FactValue.Of(option.Title)),
        _ => [FactValue.Of(answer: false), FactValue.Of(answer: true)]);

    internal IEnumerable<Defect> Defects(string path, RuleLabel label)
    {
        if (!_fact.TryPickT0(out Fact<TSubject>.Choice choice, out _))
        {
            yield break;
        }

        if (Options.Count == 0)
        {
            yield return DefectCodes.ScoringFound(DefectCodes.ScoringNoOptions, path, label, FactValue.Of(0), FactValue.Of(1));
        }

        if (choice.Options.Count > MaximumOptions)
        {
            yield return DefectCodes.ScoringFound(
                DefectCodes.ScoringTooManyOptions, path, label, FactValue.Of(choice.Options.Count), FactValue.Of(MaximumOptions));
        }

        foreach (Defect defect in OptionDefects(choice, Options, path, label))
        {
            yield return defect;
        }
    }

    internal static IEnumerable<Defect> OptionDefects(
        Fact<TSubject>.Choice choice, IEnumerable<string> options, string path, RuleLabel label)
    {
        foreach (IGrouping<string, string> same in options.GroupBy(code => code, StringComparer.Ordinal))
        {
            if (choice.Find(same.Key) is null)
            {
                yield return DefectCodes.ScoringFound(
                    DefectCodes.ScoringUndeclaredOption, path, label, FactValue.Of(same.Key), FactValue.Of(string.Join(", ", choice.Options)));
            }

            if (same.Skip(1).Any())
            {
                yield return DefectCodes.ScoringFound(
                    DefectCodes.ScoringOptionTwice, path, label, FactValue.Of(same.Key), FactValue.Of(1));
            }
        }
    }

    private static ulong Mask(Fact<TSubject>.Choice choice, ValueList<string> options)
    {
        ulong mask = 0;
        for (int i = 0; i < Math.Min(choice.Options.Count, MaximumOptions); i++)
        {
            mask |= options.Contains(choice.Options[i].Code, StringComparer.Ordinal) ? 1UL << i : 0;
        }

        return mask;
    }

    private string Titles(Fact<TSubject>.Choice choice, Language language) => string.Join(
        ", ", Options.Select(code => choice.Find(code)?.Title.In(language) ?? code));
}
