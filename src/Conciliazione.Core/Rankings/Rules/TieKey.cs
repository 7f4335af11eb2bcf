using System.Numerics;
using Conciliazione.Facts;

namespace Conciliazione.Rankings;

/// <summary>Creates the keys of a tie chain. Italian term: criteri di preferenza a parità di punteggio.</summary>
/// <remarks>
/// A key applies to every tie; <see cref="TieKey{TApplication}.OnlyAtCutOff"/> makes one that applies only to ties on the cut-off.
/// </remarks>
public static class TieKey
{
    /// <summary>Returns the key that puts the earlier day or moment first, such as that of arrival.</summary>
    /// <typeparam name="TApplication">The type of the application.</typeparam>
    /// <typeparam name="TValue">The type of the days or moments.</typeparam>
    /// <param name="label">The key's code, title, source and provenance.</param>
    /// <param name="fact">A day or a moment.</param>
    /// <param name="whenUnknown">What the key does with candidates whose fact is unknown.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>, or <paramref name="fact"/> is neither a day
    /// nor a moment.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> EarlierFirst<TApplication, TValue>(
        RuleLabel label, Fact<TApplication>.Measured<TValue> fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull
        where TValue : struct, IComparable<TValue> => Measured(label, OnTheCalendar(fact), lowestFirst: true, whenUnknown);

    /// <summary>Returns the key that puts the later day or moment first.</summary>
    /// <typeparam name="TApplication">The type of the application.</typeparam>
    /// <typeparam name="TValue">The type of the days or moments.</typeparam>
    /// <param name="label">The key's code, title, source and provenance.</param>
    /// <param name="fact">A day or a moment.</param>
    /// <param name="whenUnknown">What the key does with candidates whose fact is unknown.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>, or <paramref name="fact"/> is neither a day
    /// nor a moment.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> LaterFirst<TApplication, TValue>(
        RuleLabel label, Fact<TApplication>.Measured<TValue> fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull
        where TValue : struct, IComparable<TValue> => Measured(label, OnTheCalendar(fact), lowestFirst: false, whenUnknown);

    /// <summary>Returns the key that puts the smaller value first, such as the lower income or the nearer home.</summary>
    /// <typeparam name="TApplication">The type of the application.</typeparam>
    /// <typeparam name="TValue">
    /// The type in which values of the fact are written. Only values that add up are small or large: for days and moments see
    /// <see cref="EarlierFirst"/>.
    /// </typeparam>
    /// <param name="label">The key's code, title, source and provenance.</param>
    /// <param name="fact">The fact; of an age, the younger comes first, to the day of birth.</param>
    /// <param name="whenUnknown">What the key does with candidates whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> SmallerFirst<TApplication, TValue>(
        RuleLabel label, Fact<TApplication>.Measured<TValue> fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull
        where TValue : struct, IComparable<TValue>, IAdditionOperators<TValue, TValue, TValue> => Measured(label, fact, lowestFirst: true, whenUnknown);

    /// <summary>Returns the key that puts the larger value first.</summary>
    /// <typeparam name="TApplication">The type of the application.</typeparam>
    /// <typeparam name="TValue">
    /// The type in which values of the fact are written. Only values that add up are small or large: for days and moments see
    /// <see cref="LaterFirst"/>.
    /// </typeparam>
    /// <param name="label">The key's code, title, source and provenance.</param>
    /// <param name="fact">The fact; of an age, the older comes first, to the day of birth.</param>
    /// <param name="whenUnknown">What the key does with candidates whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> LargerFirst<TApplication, TValue>(
        RuleLabel label, Fact<TApplication>.Measured<TValue> fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull
        where TValue : struct, IComparable<TValue>, IAdditionOperators<TValue, TValue, TValue> => Measured(label, fact, lowestFirst: false, whenUnknown);

    /// <summary>Returns the key that puts the younger first, to the day of birth.</summary>
    /// <typeparam name="TApplication">The type of the application.</typeparam>
    /// <param name="label">The key's code, title, source and provenance.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What the key does with candidates whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> YoungerFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.Age fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => SmallerFirst(label, fact, whenUnknown);

    /// <summary>Returns the key that puts the older first, to the day of birth.</summary>
    /// <typeparam name="TApplication">The type of the application.</typeparam>
    /// <param name="label">The key's code, title, source and provenance.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What the key does with candidates whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> OlderFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.Age fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => LargerFirst(label, fact, whenUnknown);

    /// <summary>Creates a key that ranks the answer yes first.</summary>
    /// <typeparam name="TApplication">The type of the application.</typeparam>
    /// <param name="label">The key's code, title, source and provenance.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What the key does with candidates whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> YesFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.YesNo fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => new TieKey<TApplication>.Answer(label, fact, yesFirst: true, whenUnknown);

    /// <summary>Creates a key that ranks the answer no first.</summary>
    /// <typeparam name="TApplication">The type of the application.</typeparam>
    /// <param name="label">The key's code, title, source and provenance.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="whenUnknown">What the key does with candidates whose fact is unknown.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenUnknown"/> is not a declared value.</exception>
    public static TieKey<TApplication> NoFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.YesNo fact, WhenUnknown whenUnknown = WhenUnknown.StaysTied)
        where TApplication : notnull => new TieKey<TApplication>.Answer(label, fact, yesFirst: false, whenUnknown);

    /// <summary>Creates a key that ranks more points in a criterion or section first.</summary>
    /// <typeparam name="TApplication">The type of the application.</typeparam>
    /// <param name="label">The key's code, title, source and provenance.</param>
    /// <param name="code">The code of the criterion or section; rules reject one that the grid does not have.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static TieKey<TApplication> HigherPart<TApplication>(RuleLabel label, string code)
        where TApplication : notnull => new TieKey<TApplication>.Part(label, code, higherFirst: true);

    /// <summary>Creates a key that ranks fewer points in a criterion or section first.</summary>
    /// <typeparam name="TApplication">The type of the application.</typeparam>
    /// <param name="label">The key's code, title, source and provenance.</param>
    /// <param name="code">The code of the criterion or section; rules reject one that the grid does not have.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static TieKey<TApplication> LowerPart<TApplication>(RuleLabel label, string code)
        where TApplication : notnull => new TieKey<TApplication>.Part(label, code, higherFirst: false);

    /// <summary>Creates a lot drawn from a published seed; no key may follow where it applies, as it leaves no tie.</summary>
    /// <typeparam name="TApplication">The type of the application.</typeparam>
    /// <param name="label">The key's code, title, source and provenance.</param>
    /// <param name="seed">The published seed; not blank.</param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/>, or <paramref name="seed"/> is blank.
    /// </exception>
    public static TieKey<TApplication> Lot<TApplication>(RuleLabel label, string seed)
        where TApplication : notnull => new TieKey<TApplication>.Lot(label, seed);

    private static TieKey<TApplication>.Measured Measured<TApplication, TValue>(
        RuleLabel label, Fact<TApplication>.Measured<TValue> fact, bool lowestFirst, WhenUnknown whenUnknown)
        where TApplication : notnull
        where TValue : struct, IComparable<TValue>
    {
        Guard.Against.Null(fact);
        return new(label, fact, lowestFirst, whenUnknown);
    }

    private static Fact<TApplication>.Measured<TValue> OnTheCalendar<TApplication, TValue>(Fact<TApplication>.Measured<TValue> fact)
        where TApplication : notnull
        where TValue : struct, IComparable<TValue> => fact is null or Fact<TApplication>.Day or Fact<TApplication>.Moment
            ? fact!
            : throw new ArgumentException("The fact is neither a day nor a moment.", nameof(fact));
}
