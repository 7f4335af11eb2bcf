using System.Diagnostics;
using NodaTime;

namespace Conciliazione.Alliances;

/// <summary>
/// Whether a body belongs to the regional network for health promotion at work. Italian term: adesione alla rete WHP.
/// </summary>
/// <remarks>
/// A closed hierarchy; <see cref="Match"/> takes one function a case. Equality is by case and content. Immutable, safe for
/// any thread. Source: Piano territoriale ATS Insubria 2020-2023, cap. 5, criterion 9, and cap. 8.
/// </remarks>
public abstract record WhpMembership
{
    private WhpMembership()
    {
    }

    /// <summary>The text does not say.</summary>
    public static WhpMembership Unknown { get; } = new NotStated();

    /// <summary>It is a member.</summary>
    public static WhpMembership Held { get; } = new Member();

    /// <summary>It is no member and plans nothing.</summary>
    public static WhpMembership None { get; } = new NotMember();

    /// <summary>It plans to join by a day.</summary>
    /// <param name="by">The last day, inclusive.</param>
    public static WhpMembership PlannedBy(LocalDate by) => new Planned(by);

    /// <summary>
    /// Whether it counts where membership held or planned by a day counts; <see langword="null"/> when the text does not say.
    /// </summary>
    /// <param name="day">The last day that counts, inclusive.</param>
    public bool? CountsBy(LocalDate day) => CaseCountsBy(day);

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
    /// <param name="notStated">The text does not say.</param>
    /// <param name="member">It is a member.</param>
    /// <param name="planned">It plans to join.</param>
    /// <param name="notMember">It is no member.</param>
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

    /// <summary>The name of the case, with the day in ISO form where there is one.</summary>
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

    /// <summary>It is a member.</summary>
    public sealed record Member : WhpMembership
    {
        internal Member()
        {
        }

        private protected override string CaseText => nameof(Member);

        private protected override bool? CaseCountsBy(LocalDate day) => true;
    }

    /// <summary>It plans to join.</summary>
    public sealed record Planned : WhpMembership
    {
        internal Planned(LocalDate by) => By = by;

        /// <summary>The last day, inclusive.</summary>
        public LocalDate By { get; }

        private protected override string CaseText => FormattableString.Invariant($"{nameof(Planned)} {By:uuuu-MM-dd}");

        private protected override bool? CaseCountsBy(LocalDate day) => By <= day;
    }

    /// <summary>It is no member and plans nothing.</summary>
    public sealed record NotMember : WhpMembership
    {
        internal NotMember()
        {
        }

        private protected override string CaseText => nameof(NotMember);

        private protected override bool? CaseCountsBy(LocalDate day) => false;
    }
}
