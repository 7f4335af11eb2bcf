using System.Diagnostics;
using Conciliazione.Eligibility;
using Conciliazione.Facts;

namespace Conciliazione.Vouchers;

/// <summary>
/// How a company chooses, among its workers, those who get its vouchers. Italian term: scelta interna dell'azienda.
/// </summary>
/// <remarks>
/// A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function per case. Under first come every worker is chosen, and a
/// <see cref="VoucherLedger"/> with the budget of the company decides in what order. Contains codes of workers, which it never prints. Equality is
/// by case and content. Immutable and thread-safe.
/// </remarks>
public abstract record WorkerChoice
{
    private WorkerChoice(RuleLabel label) => Label = Guard.Against.Unsourced(label);

    /// <summary>The code, title, source and provenance of the choice.</summary>
    public RuleLabel Label { get; }

    /// <summary>The display name of the case.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>Creates a choice by name: the company lists its workers.</summary>
    /// <param name="label">The code, title, source and provenance of the choice.</param>
    /// <param name="workers">The codes that the caller gives the workers, in any order; one given twice counts once. None if nobody is chosen yet.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="label"/> has no source.</exception>
    public static WorkerChoice Listed(RuleLabel label, ValueList<string> workers) => new NamedWorkers(label, workers);

    /// <summary>Creates a choice by criteria: whoever meets them is chosen.</summary>
    /// <param name="label">The code, title, source and provenance of the choice.</param>
    /// <param name="criteria">The criteria of the company, on the facts stated for a worker.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="label"/> has no source.</exception>
    public static WorkerChoice ByCriteria(RuleLabel label, RequirementSet<FactSheet> criteria) => new CriteriaMet(label, criteria);

    /// <summary>Creates a choice by arrival: every worker may ask, until the vouchers run out.</summary>
    /// <param name="label">The code, title, source and provenance of the choice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="label"/> has no source.</exception>
    public static WorkerChoice FirstCome(RuleLabel label) => new ByArrival(label);

    /// <summary>Determines whether the company chose a worker: unclear if a criterion needs a fact that was not stated.</summary>
    /// <param name="worker">The code that the caller gives the worker; compared ordinally; not blank.</param>
    /// <param name="stated">The facts stated for the worker; nothing stated when <see langword="null"/>.</param>
    /// <param name="days">The days on which the facts are taken.</param>
    /// <exception cref="ArgumentException"><paramref name="worker"/> is <see langword="null"/> or blank.</exception>
    public Verdict Judge(string worker, FactSheet? stated, EvaluationDays days) =>
        JudgeCase(Guard.Against.NullOrWhiteSpace(worker), stated ?? FactSheet.Of([]), days);

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="named">For a list of workers.</param>
    /// <param name="criteria">For criteria.</param>
    /// <param name="arrival">For first come.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<NamedWorkers, TResult> named, Func<CriteriaMet, TResult> criteria, Func<ByArrival, TResult> arrival)
    {
        Guard.Against.Null(named);
        Guard.Against.Null(criteria);
        Guard.Against.Null(arrival);
        return this switch
        {
            NamedWorkers x => named(x),
            CriteriaMet x => criteria(x),
            ByArrival x => arrival(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the code of the choice and the name of the case in Italian.</summary>
    public sealed override string ToString() => $"{Label.Code}: {Title.Italian}";

    private protected abstract LocalizedText CaseTitle { get; }

    private protected abstract Verdict JudgeCase(string worker, FactSheet stated, EvaluationDays days);

    /// <summary>The workers whom the company lists.</summary>
    public sealed record NamedWorkers : WorkerChoice
    {
        internal NamedWorkers(RuleLabel label, ValueList<string> workers)
            : base(label) => Workers = Guard.Against.Null(workers).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

        /// <summary>The codes of the workers, in ordinal order, each once.</summary>
        public ValueList<string> Workers { get; }

        private protected override LocalizedText CaseTitle => new("elenco dei lavoratori", "list of workers");

        private protected override Verdict JudgeCase(string worker, FactSheet stated, EvaluationDays days) =>
            Workers.Contains(worker, StringComparer.Ordinal) ? Verdict.Met : Verdict.NotMet;
    }

    /// <summary>The workers who meet the criteria of the company.</summary>
    public sealed record CriteriaMet : WorkerChoice
    {
        internal CriteriaMet(RuleLabel label, RequirementSet<FactSheet> criteria)
            : base(label) => Criteria = Guard.Against.Null(criteria);

        /// <summary>The criteria.</summary>
        public RequirementSet<FactSheet> Criteria { get; }

        private protected override LocalizedText CaseTitle => new("criteri dell'azienda", "criteria of the company");

        private protected override Verdict JudgeCase(string worker, FactSheet stated, EvaluationDays days) => Criteria.Judge(stated, days);
    }

    /// <summary>Every worker, by arrival.</summary>
    public sealed record ByArrival : WorkerChoice
    {
        internal ByArrival(RuleLabel label)
            : base(label)
        {
        }

        private protected override LocalizedText CaseTitle => new("ordine di arrivo", "order of arrival");

        private protected override Verdict JudgeCase(string worker, FactSheet stated, EvaluationDays days) => Verdict.Met;
    }
}
