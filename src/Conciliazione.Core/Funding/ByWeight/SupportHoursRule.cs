namespace Conciliazione.Funding;

/// <summary>
/// The rule that shares one pool of hours of support: a minimum for every interested body, or only for newcomers to the theme, with
/// more for new members and newcomers. Italian term: riparto delle ore di consulenza.
/// </summary>
/// <remarks>
/// The minimum comes first, and the rest is shared by weight, in whole hours: where little is left beyond the minima, a body that is
/// not new may get as many hours as one that is. Hours meant for different bodies, such as public
/// bodies and companies, are different pools, each with its rule. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record SupportHoursRule
{
    /// <summary>Initializes a new rule.</summary>
    /// <param name="minimum">The hours that each body gets first; zero or more.</param>
    /// <param name="weight">The weight of a body in the rest; at least 1.</param>
    /// <param name="newMember">The weight added for being new to the network; zero or more.</param>
    /// <param name="newcomer">The weight added for being new to the theme; zero or more.</param>
    /// <param name="source">The source of the rule.</param>
    /// <param name="onlyForNewcomers">Whether only newcomers to the theme get the minimum.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below its bound.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    public SupportHoursRule(int minimum, int weight, int newMember, int newcomer, LegalSource source, bool onlyForNewcomers = false)
    {
        Minimum = Guard.Against.BelowMinimum(minimum, 0);
        Weight = Guard.Against.BelowMinimum(weight, 1);
        NewMember = Guard.Against.BelowMinimum(newMember, 0);
        Newcomer = Guard.Against.BelowMinimum(newcomer, 0);
        Source = Guard.Against.Null(source);
        OnlyForNewcomers = onlyForNewcomers;
    }

    /// <summary>The hours assigned first.</summary>
    public int Minimum { get; }

    /// <summary>Whether only newcomers to the theme get the hours assigned first.</summary>
    public bool OnlyForNewcomers { get; }

    /// <summary>The weight of a body in the rest.</summary>
    public int Weight { get; }

    /// <summary>The weight added for being new to the network.</summary>
    public int NewMember { get; }

    /// <summary>The weight added for being new to the theme.</summary>
    public int Newcomer { get; }

    /// <summary>The source of the rule.</summary>
    public LegalSource Source { get; }

    /// <summary>All numbers, for display; the texts state none of them, so each is an interpretation.</summary>
    public ValueList<NamedValue> Parameters =>
    [
        new(
            "MINIMUM",
            OnlyForNewcomers
                ? new("minimo per ente nuovo al tema", "minimum for each newcomer to the theme")
                : new("minimo per ente", "minimum for each body"),
            FactValue.Of(Unit.Hour.Write(Minimum)),
            Provenance.Reading),
        new("WEIGHT", new("peso di un ente", "weight of a body"), FactValue.Of(Weight), Provenance.Reading),
        new("NEW-MEMBER", new("in più se nuovo aderente", "more for a new member"), FactValue.Of(NewMember), Provenance.Reading),
        new("NEWCOMER", new("in più se nuovo al tema", "more for a newcomer to the theme"), FactValue.Of(Newcomer), Provenance.Reading),
    ];

    /// <summary>Shares the hours of the pool.</summary>
    /// <param name="hours">The number of hours available; zero or more.</param>
    /// <param name="bodies">The interested bodies that the pool is for: at least one, with distinct codes.</param>
    /// <returns>The sharing, or the defects of the figures, such as minima that exceed the hours available.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bodies"/> is <see langword="null"/>.</exception>
    public Validated<Sharing> Share(long hours, ValueList<SupportBody> bodies)
    {
        Guard.Against.Null(bodies);
        return Sharing.Share(
            hours, Unit.Hour, bodies.Select(Claim).ToValueList(), SharingPolicy.FloorsThenWeight, Source);
    }

    /// <summary>Returns the parameters.</summary>
    public override string ToString() => FormattableString.Invariant($"{Minimum} + {Weight} + {NewMember} + {Newcomer}");

    private Claim Claim(SupportBody body) => new(
        body.Code,
        body.Title,
        Ratio.Whole((Int128)Weight + (body.IsNewMember ? NewMember : 0) + (body.IsNewcomer ? Newcomer : 0)),
        OnlyForNewcomers && !body.IsNewcomer ? 0 : Minimum,
        ceiling: null,
        body.Precedence);
}
