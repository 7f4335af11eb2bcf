namespace Conciliazione.Eligibility;

/// <summary>What would make a subject eligible: the sets with the fewest findings to change. Italian term: modifiche minime.</summary>
/// <remarks>
/// <para>No set with fewer changes would do, hence no part of a set would. The number is exact whatever the size of the
/// requirements, as it is added up from the parts; the sets of that size can be many, and at most <see cref="MostSets"/> of
/// them are listed, the first in the order of the requirements.</para>
/// <para>Findings are counted, not facts: that one fact stands behind two findings is not taken into account. Steps not yet
/// looked at are named and not counted. Equality is by content. Immutable, safe for any thread.</para>
/// </remarks>
public sealed record SmallestChanges
{
    /// <summary>How many sets are listed at most.</summary>
    public const int MostSets = 64;

    internal SmallestChanges(int size, ValueList<ChangeSet> sets, bool isComplete)
    {
        Size = size;
        Sets = sets;
        IsComplete = isComplete;
    }

    /// <summary>How many findings must change; 0 when the whole is met.</summary>
    public int Size { get; }

    /// <summary>The sets of that size; one without changes when the whole is met.</summary>
    public ValueList<ChangeSet> Sets { get; }

    /// <summary>Whether all the sets of that size are listed.</summary>
    public bool IsComplete { get; }

    /// <summary>The sets in words, parted by "or".</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        bool italian = language == Language.Italian;
        if (Size == 0)
        {
            return italian ? "nulla da modificare" : "nothing to change";
        }

        string sets = string.Join(italian ? " oppure " : " or ", Sets.Select(set => set.Render(language)));
        return IsComplete ? sets : sets + (italian ? " oppure altro" : " or else");
    }

    /// <summary>The Italian words.</summary>
    public override string ToString() => Render(Language.Italian);
}
