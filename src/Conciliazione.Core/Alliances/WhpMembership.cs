using System.Diagnostics;
using NodaTime;

namespace Conciliazione.Alliances;

/// <summary>
/// Whether a body is a member of the regional network for workplace health promotion. Italian term: adesione alla rete WHP.
/// </summary>
/// <remarks>
/// A closed hierarchy; <see cref="Match"/> takes one function per case. Equality is by case and content. Immutable and
/// thread-safe. Source: Piano territoriale ATS Insubria 2020-2023, cap. 5, criterion 9, and cap. 8.
/// </remarks>
public abstract record WhpMembership
{
    private WhpMembership()
    {
    }

    /// <summary>The text does not say.</summary>
    public static WhpMembership Unknown { get; } = new NotStated();

    /// <summary>The body is a member.</summary>
    public static WhpMembership Held { get; } = new Member();

    /// <summary>The body is not a member and does not plan to join.</summary>
    public static WhpMembership None { get; } = new NotMember();

    /// <summary>Creates the case of a body that plans to join by a day.</summary>
    /// <param name="by">The last day, inclusive.</param>
    /// <param name="actions">What it does by then towards joining; <see langword="null"/> if the text does not say.</param>
    /// <exception cref="ArgumentException"><paramref name="by"/> is in another calendar.</exception>
    public static WhpMembership PlannedBy(LocalDate by, LocalizedText? actions = null) => new Planned(Guard.Against.NonIsoDate(by), actions);

    /// <summary>
    /// Determines whether the membership counts, if a membership held or planned by a day counts; <see langword="null"/> if the
    /// text does not say.
    /// </summary>
    /// <param name="day">The last day that counts, inclusive.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is in another calendar.</exception>
    public bool? CountsBy(LocalDate day) => CaseCountsBy(Guard.Against.NonIsoDate(day));

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="notStated">For a membership that the text does not state.</param>
    /// <param name="member">For a member.</param>
    /// <param name="planned">For a body that plans to join.</param>
    /// <param name="notMember">For a body that is not a member.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<NotStated, TResult> notStated,
        Func<Member, TResult> member,
        Func<Planned, TResult> planned,
        Func<NotMember, TResult> notMember)
    {
        Guard.Against.Null(notStated);
        Guard.Against.Null(member);
        Guard.Against.Null(planned);
        Guard.Against.Null(notMember);
        return this switch
        {
            NotStated x => notStated(x),
            Member x => member(x),
            Planned x => planned(x),
            NotMember x => notMember(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the name of the case, with the day in ISO form if there is one.</summary>
    public sealed override string ToString() => CaseText;

    private protected abstract string CaseText { get; }

    private protected abstract bool? CaseCountsBy(LocalDate day);

    /// <summary>The text does not say.</summary>
    public sealed record NotStated : WhpMembership
    {
        internal NotStated()
        {
        }

        private protected override string CaseText => nameof(NotStated);

        private protected override bool? CaseCountsBy(LocalDate day) => null;
    }

    /// <summary>The body is a member.</summary>
    public sealed record Member : WhpMembership
    {
        internal Member()
        {
        }

        private protected override string CaseText => nameof(Member);

        private protected override bool? CaseCountsBy(LocalDate day) => true;
    }

    /// <summary>The body plans to join.</summary>
    public sealed record Planned : WhpMembership
    {
        internal Planned(LocalDate by, LocalizedText? actions)
        {
            By = by;
            Actions = actions;
        }

        /// <summary>The last day, inclusive.</summary>
        public LocalDate By { get; }

        /// <summary>What it does by then towards joining; <see langword="null"/> if the text does not say.</summary>
        public LocalizedText? Actions { get; }

        private protected override string CaseText => FormattableString.Invariant($"{nameof(Planned)} {By:uuuu-MM-dd}");

        private protected override bool? CaseCountsBy(LocalDate day) => By <= day;
    }

    /// <summary>The body is not a member and does not plan to join.</summary>
    public sealed record NotMember : WhpMembership
    {
        internal NotMember()
        {
        }

        private protected override string CaseText => nameof(NotMember);

        private protected override bool? CaseCountsBy(LocalDate day) => false;
    }
}
