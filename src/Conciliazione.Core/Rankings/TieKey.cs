using Conciliazione.Facts;

namespace Conciliazione.Rankings;

/// <summary>Makes the steps of a tie chain. Italian term: criteri di preferenza a parità di punteggio.</summary>
public static class TieKey
{
    /// <summary>Who came earlier, such as by time of arrival.</summary>
    /// <typeparam name="TApplication">Whose fact it is.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What it does with those whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> EarlierFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.Moment fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => Measured<TApplication, Fact<TApplication>.Moment>(label, fact, lowestFirst: true, whenUnknown);

    /// <summary>Who came later.</summary>
    /// <typeparam name="TApplication">Whose fact it is.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What it does with those whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> LaterFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.Moment fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => Measured<TApplication, Fact<TApplication>.Moment>(label, fact, lowestFirst: false, whenUnknown);

    /// <summary>The earlier day first.</summary>
    /// <typeparam name="TApplication">Whose fact it is.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What it does with those whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> EarlierFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.Day fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => Measured<TApplication, Fact<TApplication>.Day>(label, fact, lowestFirst: true, whenUnknown);

    /// <summary>The later day first.</summary>
    /// <typeparam name="TApplication">Whose fact it is.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What it does with those whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> LaterFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.Day fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => Measured<TApplication, Fact<TApplication>.Day>(label, fact, lowestFirst: false, whenUnknown);

    /// <summary>The smaller amount first, such as an income or the grant asked for.</summary>
    /// <typeparam name="TApplication">Whose fact it is.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What it does with those whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> SmallerFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.Amount fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => Measured<TApplication, Fact<TApplication>.Amount>(label, fact, lowestFirst: true, whenUnknown);

    /// <summary>The larger amount first.</summary>
    /// <typeparam name="TApplication">Whose fact it is.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What it does with those whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> LargerFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.Amount fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => Measured<TApplication, Fact<TApplication>.Amount>(label, fact, lowestFirst: false, whenUnknown);

    /// <summary>The smaller number first.</summary>
    /// <typeparam name="TApplication">Whose fact it is.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What it does with those whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> SmallerFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.WholeNumber fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => Measured<TApplication, Fact<TApplication>.WholeNumber>(label, fact, lowestFirst: true, whenUnknown);

    /// <summary>The larger number first.</summary>
    /// <typeparam name="TApplication">Whose fact it is.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What it does with those whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> LargerFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.WholeNumber fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => Measured<TApplication, Fact<TApplication>.WholeNumber>(label, fact, lowestFirst: false, whenUnknown);

    /// <summary>The smaller distance first.</summary>
    /// <typeparam name="TApplication">Whose fact it is.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What it does with those whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> SmallerFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.Distance fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => Measured<TApplication, Fact<TApplication>.Distance>(label, fact, lowestFirst: true, whenUnknown);

    /// <summary>The larger distance first.</summary>
    /// <typeparam name="TApplication">Whose fact it is.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What it does with those whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> LargerFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.Distance fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => Measured<TApplication, Fact<TApplication>.Distance>(label, fact, lowestFirst: false, whenUnknown);

    /// <summary>The smaller share first.</summary>
    /// <typeparam name="TApplication">Whose fact it is.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What it does with those whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> SmallerFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.Share fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => Measured<TApplication, Fact<TApplication>.Share>(label, fact, lowestFirst: true, whenUnknown);

    /// <summary>The larger share first.</summary>
    /// <typeparam name="TApplication">Whose fact it is.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What it does with those whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> LargerFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.Share fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => Measured<TApplication, Fact<TApplication>.Share>(label, fact, lowestFirst: false, whenUnknown);

    /// <summary>The younger first, to the day of birth.</summary>
    /// <typeparam name="TApplication">Whose fact it is.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What it does with those whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> YoungerFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.Age fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => Measured<TApplication, Fact<TApplication>.Age>(label, fact, lowestFirst: false, whenUnknown);

    /// <summary>The older first, to the day of birth.</summary>
    /// <typeparam name="TApplication">Whose fact it is.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What it does with those whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> OlderFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.Age fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => Measured<TApplication, Fact<TApplication>.Age>(label, fact, lowestFirst: true, whenUnknown);

    /// <summary>Those whose answer is yes first.</summary>
    /// <typeparam name="TApplication">Whose fact it is.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What it does with those whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> YesFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.YesNo fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => new TieKey<TApplication>.Answer(label, fact, yesFirst: true, whenUnknown);

    /// <summary>Those whose answer is no first.</summary>
    /// <typeparam name="TApplication">Whose fact it is.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What it does with those whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> NoFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.YesNo fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => new TieKey<TApplication>.Answer(label, fact, yesFirst: false, whenUnknown);

    /// <summary>More points in one criterion or section first.</summary>
    /// <typeparam name="TApplication">Whose points they are.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="code">The code of the criterion or section; rules refuse one that the grid does not have.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static TieKey<TApplication> HigherPart<TApplication>(RuleLabel label, string code)
        where TApplication : notnull => new TieKey<TApplication>.Part(label, code, higherFirst: true);

    /// <summary>Fewer points in one criterion or section first.</summary>
    /// <typeparam name="TApplication">Whose points they are.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="code">The code of the criterion or section; rules refuse one that the grid does not have.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static TieKey<TApplication> LowerPart<TApplication>(RuleLabel label, string code)
        where TApplication : notnull => new TieKey<TApplication>.Part(label, code, higherFirst: false);

    /// <summary>A lot drawn from a published seed; only as the last step, as it leaves no tie.</summary>
    /// <typeparam name="TApplication">Who is drawn.</typeparam>
    /// <param name="label">What the key is called and where it stands.</param>
    /// <param name="seed">The published seed; not blank.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or <paramref name="seed"/> is blank.</exception>
    public static TieKey<TApplication> Lot<TApplication>(RuleLabel label, string seed)
        where TApplication : notnull => new TieKey<TApplication>.Lot(label, seed);

    private static TieKey<TApplication>.Measured Measured<TApplication, TFact>(
        RuleLabel label, TFact fact, bool lowestFirst, WhenUnknown whenUnknown)
        where TApplication : notnull
        where TFact : Fact<TApplication>, IMeasured<TApplication>
    {
        Guard.Against.Null(fact);
        return new(label, fact, fact, lowestFirst, whenUnknown);
    }
}
