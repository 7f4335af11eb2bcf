namespace Conciliazione.Eligibility;

/// <summary>
/// The changes that would make a subject eligible: the sets with the fewest findings to change. Italian term: modifiche minime.
/// </summary>
/// <remarks>
/// <para>No set with fewer changes would suffice, and so no part of a set would. The number is exact whatever the size of the
/// requirements, as it is the sum over the parts; there can be many sets of that size, and at most <see cref="MaximumSets"/> of
/// them are listed, the first in the order of the requirements. Finding them takes time and memory in proportion to the number of
/// findings.</para>
/// <para>Findings are counted, not facts: two findings count as two even if they depend on the same fact. Steps not yet evaluated
/// are listed but not counted. Equality is by content. Immutable and thread-safe.</para>
/// </remarks>
public sealed record SmallestChanges
{
    /// <summary>The maximum number of sets listed.</summary>
    public const int MaximumSets = 64;

    internal SmallestChanges(int size, ValueList<ChangeSet> sets, bool isComplete)
    {
        Size = size;
        Sets = sets;
        IsComplete = isComplete;
    }

    /// <summary>The number of findings that must change; 0 if the requirement as a whole is met.</summary>
    public int Size { get; }

    /// <summary>The sets of that size; one set without changes if the requirement as a whole is met.</summary>
    public ValueList<ChangeSet> Sets { get; }

    /// <summary>Whether all the sets of that size are listed.</summary>
    public bool IsComplete { get; }

    /// <summary>Returns the sets as text, separated by "or".</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        bool italian = Guard.Against.Undeclared(language) == Language.Italian;
        if (Size == 0)
        {
            return italian ? "nulla da modificare" : "nothing to change";
        }

        string sets = string.Join(italian ? " oppure " : " or ", Sets.Select(set => set.Render(language)));
        return IsComplete ? sets : sets + (italian ? " oppure altro" : " or else");
    }

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
