using System.Diagnostics;
using Conciliazione.Facts;

namespace Conciliazione.Eligibility;

/// <summary>One requirement over the facts of a subject, alone or made up of others. Italian term: requisito.</summary>
/// <typeparam name="TSubject">Whose facts it reads, such as a household or a <see cref="FactSheet"/>.</typeparam>
/// <remarks>
/// <para>Requirements are made by <see cref="Require"/> and applied through a <see cref="RequirementSet{TSubject}"/>, which
/// refuses those that contradict themselves: a requirement on its own is a value that can be written down, not a rule in
/// force.</para>
/// <para>A closed hierarchy: the nested cases are all there are, and <see cref="Match"/> takes one function for each. Equality
/// is by content, functions of the caller being compared as the framework compares delegates. Immutable, safe for any
/// thread.</para>
/// </remarks>
public abstract partial record Requirement<TSubject>
    where TSubject : notnull
{
    private Requirement(RuleLabel label)
    {
        Label = Guard.Against.Null(label);
    }

    /// <summary>What it is called and where it stands.</summary>
    public RuleLabel Label { get; }

    /// <summary>How it is made up of others.</summary>
    public virtual RequirementForm Form => RequirementForm.Plain;

    /// <summary>Its parts, in the order declared; none for one that reads facts.</summary>
    public virtual ValueList<Requirement<TSubject>> Parts => [];

    /// <summary>The facts that it reads itself, not through its parts.</summary>
    public virtual ValueList<Fact<TSubject>> Facts => [];

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
    /// <param name="answer">For yes or no.</param>
    /// <param name="within">For bounds.</param>
    /// <param name="oneOf">For declared choices.</param>
    /// <param name="count">For a count in a list.</param>
    /// <param name="written">For one that the caller wrote in code.</param>
    /// <param name="allOf">For all of its parts.</param>
    /// <param name="anyOf">For any of its parts.</param>
    /// <param name="noneOf">For none of its parts.</param>
    /// <param name="someOf">For so many of its parts.</param>
    /// <param name="staged">For steps.</param>
    /// <param name="curable">For one that can be put right.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Answer, TResult> answer,
        Func<Within, TResult> within,
        Func<OneOf, TResult> oneOf,
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
        Guard.Against.Null(oneOf);
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
            OneOf x => oneOf(x),
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

    /// <summary>The code.</summary>
    public sealed override string ToString() => Label.Code;

    /// <summary>The verdict alone; nothing is allocated, and parts that cannot change it are not read.</summary>
    internal abstract Verdict Judge(TSubject subject, EvaluationDays days);

    /// <summary>The verdict with everything that led to it; every part is read, save steps that are not reached.</summary>
    internal abstract RequirementFinding Explain(TSubject subject, EvaluationDays days);

    /// <summary>What makes the requirement impossible to apply, its parts and facts apart.</summary>
    internal virtual IEnumerable<Defect> OwnDefects(string path) => [];

    /// <summary>What a requirement made up of others lacks, when it has no parts.</summary>
    private protected IEnumerable<Defect> EmptyDefects(string path) => Parts.Count > 0
        ? []
        : [EligibilityDefects.Found(EligibilityDefects.Empty, path, Label, FactValue.Of(0), FactValue.Of(1))];

    private protected RequirementFinding[] ExplainParts(TSubject subject, EvaluationDays days)
    {
        var parts = new RequirementFinding[Parts.Count];
        for (int place = 0; place < parts.Length; place++)
        {
            parts[place] = Parts[place].Explain(subject, days);
        }

        return parts;
    }

    /// <summary>The facts that the requirement reads, as they are; those unknown are left out.</summary>
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
