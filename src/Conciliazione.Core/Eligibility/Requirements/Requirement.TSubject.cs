using System.Diagnostics;
using Conciliazione.Facts;

namespace Conciliazione.Eligibility;

/// <summary>A requirement, simple or composite, on the facts of a subject. Italian term: requisito.</summary>
/// <typeparam name="TSubject">
/// The type of the subject whose facts it reads, such as a household or a <see cref="FactSheet"/>.
/// </typeparam>
/// <remarks>
/// <para>Requirements are created by <see cref="Requirement"/> and applied through a <see cref="RequirementSet{TSubject}"/>,
/// which rejects contradictory ones: on its own, a requirement is only a value and has no effect.</para>
/// <para>A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function per case. Equality is by content;
/// functions supplied by the caller are compared as delegates. Immutable and thread-safe.</para>
/// </remarks>
public abstract partial record Requirement<TSubject>
    where TSubject : notnull
{
    /// <summary>The maximum number of levels of parts, the requirement itself included.</summary>
    public const int MaximumNesting = Conciliazione.Nesting.MaximumDepth;

    /// <summary>The maximum number of parts on all levels, the requirement itself included; one that appears twice counts twice.</summary>
    public const int MaximumParts = Conciliazione.Nesting.MaximumCount;

    /// <summary>The most subjects that are judged together.</summary>
    internal const int Block = 128;

    private Requirement(RuleLabel label)
    {
        Label = Guard.Against.Null(label);
        Nesting = Nesting.Single;
    }

    private Requirement(RuleLabel label, ValueList<Requirement<TSubject>> parts, string name)
        : this(label) => Nesting = Nesting.Around(parts.Select(part => part.Nesting), name);

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    private Nesting Nesting { get; }

    /// <summary>How the requirement is composed.</summary>
    public virtual RequirementForm Form => RequirementForm.Plain;

    /// <summary>The parts, in the order declared; empty for one that reads facts.</summary>
    public virtual ValueList<Requirement<TSubject>> Parts => [];

    /// <summary>The facts it reads directly, excluding those read by its parts.</summary>
    public virtual ValueList<Fact<TSubject>> Facts => [];

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="answer">For a yes-or-no answer.</param>
    /// <param name="within">For bounds.</param>
    /// <param name="among">For declared choices.</param>
    /// <param name="count">For a count in a list.</param>
    /// <param name="written">For a requirement that the caller wrote in code.</param>
    /// <param name="allOf">For all of its parts.</param>
    /// <param name="anyOf">For any of its parts.</param>
    /// <param name="noneOf">For none of its parts.</param>
    /// <param name="someOf">For at least a given number of its parts.</param>
    /// <param name="staged">For consecutive steps.</param>
    /// <param name="curable">For a requirement that can be cured.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Answer, TResult> answer,
        Func<Within, TResult> within,
        Func<Among, TResult> among,
        Func<Count, TResult> count,
        Func<Written, TResult> written,
        Func<AllOf, TResult> allOf,
        Func<AnyOf, TResult> anyOf,
        Func<NoneOf, TResult> noneOf,
        Func<SomeOf, TResult> someOf,
        Func<Staged, TResult> staged,
        Func<Curable, TResult> curable)
    {
        Guard.Against.Null(answer);
        Guard.Against.Null(within);
        Guard.Against.Null(among);
        Guard.Against.Null(count);
        Guard.Against.Null(written);
        Guard.Against.Null(allOf);
        Guard.Against.Null(anyOf);
        Guard.Against.Null(noneOf);
        Guard.Against.Null(someOf);
        Guard.Against.Null(staged);
        Guard.Against.Null(curable);
        return this switch
        {
            Answer x => answer(x),
            Within x => within(x),
            Among x => among(x),
            Count x => count(x),
            Written x => written(x),
            AllOf x => allOf(x),
            AnyOf x => anyOf(x),
            NoneOf x => noneOf(x),
            SomeOf x => someOf(x),
            Staged x => staged(x),
            Curable x => curable(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the code.</summary>
    public sealed override string ToString() => Label.Code;

    /// <summary>Returns only the verdict; nothing is allocated, and parts that cannot affect it are not read.</summary>
    internal abstract Verdict Judge(TSubject subject, EvaluationDays days);

    /// <summary>Writes the verdict of each of at most <see cref="Block"/> subjects that have the same days; every part is read for all of them.</summary>
    internal virtual void Judge(in Subjects<TSubject> subjects, EvaluationDays days, Span<Verdict> verdicts)
    {
        ReadOnlySpan<TSubject> each = subjects.Each;
        for (int i = 0; i < each.Length; i++)
        {
            verdicts[i] = Judge(each[i], days);
        }
    }

    /// <summary>
    /// Returns the verdict with every finding behind it; every part is read, except steps that are not reached.
    /// </summary>
    internal abstract RequirementFinding Explain(TSubject subject, EvaluationDays days);

    /// <summary>
    /// Returns the defects of the requirement itself, such as a composite without parts, excluding those of its parts and facts.
    /// </summary>
    internal virtual IEnumerable<Defect> OwnDefects(string path) => Form == RequirementForm.Plain || Parts.Count > 0
        ? []
        : [DefectCodes.EligibilityFound(DefectCodes.EligibilityEmpty, path, Label, FactValue.Of(0), FactValue.Of(1))];

    /// <summary>Judges by its column whether a fact lies between two numbers, inclusive; returns false if there is none.</summary>
    private protected static bool TryJudge(
        Fact<TSubject> fact, in Subjects<TSubject> subjects, EvaluationDays days, Span<Verdict> verdicts, long minimum, long maximum)
    {
        Span<long> raws = stackalloc long[Block];
        Span<byte> unknown = stackalloc byte[Block];
        raws = raws[..verdicts.Length];
        unknown.Clear();
        if (!subjects.TryRead(fact, DaysSpan.Shared(days), raws, unknown))
        {
            return false;
        }

        for (int i = 0; i < verdicts.Length; i++)
        {
            int met = raws[i] >= minimum & raws[i] <= maximum ? 1 : -1;
            verdicts[i] = (Verdict)(unknown[i] != 0 ? 0 : met);
        }

        return true;
    }

    private protected RequirementFinding[] ExplainParts(TSubject subject, EvaluationDays days)
    {
        var parts = new RequirementFinding[Parts.Count];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = Parts[i].Explain(subject, days);
        }

        return parts;
    }

    /// <summary>Returns the facts that the requirement reads, with their values; unknown facts are omitted.</summary>
    private protected ValueList<NamedValue> Shown(TSubject subject, EvaluationDays days)
    {
        var shown = new List<NamedValue>();
        foreach (Fact<TSubject> fact in Facts)
        {
            if (fact.Show(subject, days).TryGet(out FactValue? value))
            {
                shown.Add(new(fact.Code, fact.Title, value, Provenance.Given));
            }
        }

        return shown.ToValueList();
    }
}
