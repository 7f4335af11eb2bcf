using NodaTime;

namespace Conciliazione.Alliances;

/// <summary>
/// The register of a network: who asked to join, was invited, interviewed, signed and left, so that the network on a day follows from it.
/// Italian term: registro delle adesioni.
/// </summary>
/// <remarks>
/// <para>A day is seen at its end, with all its entries, whatever their order; later entries are not seen. Equality is by content: the
/// order in which entries are given does not matter. Immutable and thread-safe.</para>
/// <para>That a batch is one group, whose requests, invitations and interviews are steps of the same bodies, is our interpretation.</para>
/// </remarks>
public sealed record NetworkRegister
{
    /// <summary>The maximum number of bodies in an entry, and of signatures in a register: a million.</summary>
    public const int MaximumBodies = 1_000_000;

    private NetworkRegister(string name, ValueList<NetworkEntry> entries, LegalSource source, LocalDate? since, CountingScheme scheme)
    {
        Scheme = scheme;
        Name = name;
        Entries = entries;
        Source = source;
        Since = since;
    }

    /// <summary>The name of the network.</summary>
    public string Name { get; }

    /// <summary>The entries, in the order of their days, codes and numbers.</summary>
    public ValueList<NetworkEntry> Entries { get; }

    /// <summary>The text or document that keeps the register.</summary>
    public LegalSource Source { get; }

    /// <summary>The first day of the register (inclusive); <see langword="null"/> if it has none.</summary>
    public LocalDate? Since { get; }

    /// <summary>The categories by which the bodies are counted, in order.</summary>
    public CountingScheme Scheme { get; }

    /// <summary>Creates a register, or returns all its defects.</summary>
    /// <param name="name">The name of the network; not blank.</param>
    /// <param name="entries">The entries, in any order.</param>
    /// <param name="source">The text or document that keeps the register, cited in the networks that it gives.</param>
    /// <param name="since">The first day of the register (inclusive), such as that of its agreement; none when omitted.</param>
    /// <param name="scheme">
    /// The categories by which bodies are counted: those of the batches, and of the kinds of bodies that are named;
    /// <see cref="CountingScheme.ByKind"/> when omitted or <see langword="null"/>.
    /// </param>
    /// <returns>
    /// The register, or its defects: a name that is blank, an entry before the first day or of a category outside the scheme, a number of
    /// bodies out of bounds, a body or batch described in two ways, a body that signs twice without leaving or leaves without having signed,
    /// a batch that leaves with more than it has, the same number twice for one body on one day, a departure on the day of another entry of the same body without numbers.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// A required argument or an entry is <see langword="null"/>, or <paramref name="since"/> is not in the ISO calendar.
    /// </exception>
    public static Validated<NetworkRegister> Create(
        string name, IEnumerable<NetworkEntry> entries, LegalSource source, LocalDate? since = null, CountingScheme? scheme = null)
    {
        Guard.Against.Null(name);
        ValueList<NetworkEntry> given = Guard.Against.NullItem(entries);
        Guard.Against.Null(source);
        Guard.Against.NonIsoDate(since);
        var defects = new List<Defect>();
        defects.AddWhenBlank(name, "network.name", source);
        CountingScheme categories = scheme ?? CountingScheme.ByKind;
        defects.AddRange(NetworkCheck.DefectsOf(given, since, source, categories));
        return Validated<NetworkRegister>.From(defects, () => new(name, NetworkCheck.InOrder(given).ToValueList(), source, since, categories));
    }

    /// <summary>Returns the network at the end of a day, counted by category; empty before the first signature.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public TerritorialNetwork On(LocalDate day)
    {
        Dictionary<BodyCategory, int> counts = Until(day).GroupBy(entry => entry.Bodies.Category).ToDictionary(same => same.Key, same => same.Sum(Added));
        return TerritorialNetwork.Counted(
            Name,
            Scheme.Categories
                .Select(category => new CategoryCount(category, counts.GetValueOrDefault(category)))
                .Where(count => count.Count > 0)
                .ToValueList(),
            Source,
            Scheme);
    }

    /// <summary>Returns the members at the end of a day, in ordinal order of their codes.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public ValueList<NetworkStanding> MembersOn(LocalDate day) => ByCode(day)
        .Select(entries => (Entries: entries, Count: entries.Sum(Added)))
        .Where(each => each.Count > 0)
        .Select(each => Standing(each.Entries, each.Count, each.Entries.Last(entry => entry.Kind == NetworkEntryKind.Signature)))
        .ToValueList();

    /// <summary>
    /// Returns those who at the end of a day have asked, were invited or interviewed and have not signed, in ordinal order of their codes.
    /// </summary>
    /// <remarks>
    /// A body that left is a candidate again once it takes a step after that. Of a batch, as many are candidates as the largest number of
    /// its requests, invitations or interviews, less those who signed: those interviewed first, then the others, each with their own line.
    /// That the same bodies take these steps, and that those interviewed sign first, is our interpretation.
    /// </remarks>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public ValueList<NetworkStanding> CandidatesOn(LocalDate day) => ByCode(day).SelectMany(Candidates).ToValueList();

    /// <summary>Returns the name and the number of entries.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}, {Entries.Count}");

    /// <summary>Returns how many members an entry adds: fewer than none for a departure.</summary>
    private static int Added(NetworkEntry entry) => entry.Kind switch
    {
        NetworkEntryKind.Signature => entry.Bodies.Count,
        NetworkEntryKind.Departure => -entry.Bodies.Count,
        _ => 0,
    };

    private static bool IsStep(NetworkEntryKind kind) => kind < NetworkEntryKind.Signature;

    private static IEnumerable<NetworkStanding> Candidates(NetworkEntry[] entries)
    {
        if (entries[0].Body is not null)
        {
            NetworkEntry[] sinceLeft = [.. entries.Reverse().TakeWhile(entry => entry.Kind != NetworkEntryKind.Departure)];
            return sinceLeft.Length > 0 && sinceLeft.All(entry => IsStep(entry.Kind)) ? [Standing(entries, 1, sinceLeft[0])] : [];
        }

        // A batch may state as many steps as it likes; only signatures are bounded.
        long signed = Sum(NetworkEntryKind.Signature);
        int interviewed = Waiting(Sum(NetworkEntryKind.Interview));
        int others = Waiting(Math.Max(Sum(NetworkEntryKind.Request), Sum(NetworkEntryKind.Invitation))) - interviewed;
        return new[]
        {
            (Count: interviewed, Last: entries.LastOrDefault(entry => entry.Kind == NetworkEntryKind.Interview)),
            (Count: others, Last: entries.LastOrDefault(entry => entry.Kind < NetworkEntryKind.Interview)),
        }.Where(each => each.Count > 0).Select(each => Standing(entries, each.Count, each.Last!));

        long Sum(NetworkEntryKind kind) => entries.Where(entry => entry.Kind == kind).Sum(entry => (long)entry.Bodies.Count);

        int Waiting(long steps) => (int)Math.Clamp(steps - signed, 0, int.MaxValue);
    }

    private static NetworkStanding Standing(NetworkEntry[] entries, int count, NetworkEntry last) =>
        new(entries[0].Code, entries[0].Body, new(entries[0].Bodies.Category, count), last.Kind, last.On);

    private IEnumerable<NetworkEntry> Until(LocalDate day)
    {
        Guard.Against.NonIsoDate(day);
        return Entries.TakeWhile(entry => entry.On <= day);
    }

    private IEnumerable<NetworkEntry[]> ByCode(LocalDate day) => Until(day)
        .GroupBy(entry => entry.Code, StringComparer.Ordinal)
        .OrderBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => same.ToArray());
}
