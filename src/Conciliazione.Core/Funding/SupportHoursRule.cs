namespace Conciliazione.Funding;

/// <summary>
/// Hours of support: a minimum for every interested public body, more for new members and for newcomers to the theme; for companies
/// a minimum for the newcomers. Italian term: riparto delle ore di consulenza.
/// </summary>
/// <remarks>The minimum comes first, the rest goes by weight, in whole hours. Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record SupportHoursRule
{
    /// <summary>Builds a rule.</summary>
    /// <param name="minimum">The hours that each public body, and each company new to the theme, gets; zero or more.</param>
    /// <param name="weight">The weight of a public body for the rest; at least 1.</param>
    /// <param name="newMember">What being new to the network adds to the weight; zero or more.</param>
    /// <param name="newcomer">What being new to the theme adds to the weight; zero or more.</param>
    /// <param name="source">Where the rule stands.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below its bound.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    public SupportHoursRule(int minimum, int weight, int newMember, int newcomer, LegalSource source)
    {
        Minimum = Guard.Against.BelowMinimum(minimum, 0);
        Weight = Guard.Against.BelowMinimum(weight, 1);
        NewMember = Guard.Against.BelowMinimum(newMember, 0);
        Newcomer = Guard.Against.BelowMinimum(newcomer, 0);
        Source = Guard.Against.Null(source);
    }

    /// <summary>The hours that come first.</summary>
    public int Minimum { get; }

    /// <summary>The weight of a public body for the rest.</summary>
    public int Weight { get; }

    /// <summary>What being new to the network adds to the weight.</summary>
    public int NewMember { get; }

    /// <summary>What being new to the theme adds to the weight.</summary>
    public int Newcomer { get; }

    /// <summary>Where the rule stands.</summary>
    public LegalSource Source { get; }

    /// <summary>Every parameter, to be shown; the texts give none, so each is a reading.</summary>
    public ValueList<NamedValue> Parameters =>
    [
        new("MINIMUM", new("minimo per ente", "minimum for each body"), FactValue.Of(Unit.Hour.Write(Minimum)), Provenance.Reading),
        new("WEIGHT", new("peso di un ente pubblico", "weight of a public body"), FactValue.Of(Weight), Provenance.Reading),
        new("NEW-MEMBER", new("in più se nuovo aderente", "more for a new member"), FactValue.Of(NewMember), Provenance.Reading),
        new("NEWCOMER", new("in più se nuovo al tema", "more for a newcomer to the theme"), FactValue.Of(Newcomer), Provenance.Reading),
    ];

    /// <summary>Shares hours.</summary>
    /// <param name="hours">How many there are; zero or more.</param>
    /// <param name="bodies">Those interested; one public body at least, no code twice.</param>
    /// <returns>The sharing, or everything that is wrong with the figures, such as minima that take more hours than there are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bodies"/> is <see langword="null"/>.</exception>
    public Validated<Sharing> Share(long hours, ValueList<SupportBody> bodies)
    {
        Guard.Against.Null(bodies);
        return Sharing.Share(
            hours, Unit.Hour, bodies.Select(Claim).ToValueList(), SharingPolicy.FloorsThenWeight, Source);
    }

    /// <summary>The parameters.</summary>
    public override string ToString() => FormattableString.Invariant($"{Minimum} + {Weight} + {NewMember} + {Newcomer}");

    private Claim Claim(SupportBody body) => new(
        body.Code,
        body.Title,
        Ratio.Whole(body.IsCompany ? 0 : (Int128)Weight + (body.IsNewMember ? NewMember : 0) + (body.IsNewcomer ? Newcomer : 0)),
        body.IsCompany && !body.IsNewcomer ? 0 : Minimum,
        ceiling: null,
        body.Precedence);
}
