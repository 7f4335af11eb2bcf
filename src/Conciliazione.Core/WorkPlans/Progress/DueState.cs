namespace Conciliazione.WorkPlans;

/// <summary>Specifies how something that is due stands on a day. Italian term: stato della scadenza.</summary>
/// <remarks>The default value is <see cref="Unclear"/>: nothing defaults to done.</remarks>
public enum DueState
{
    /// <summary>The text gives no day, or what it waits for is not recorded.</summary>
    Unclear = 0,

    /// <summary>Its time has not begun.</summary>
    NotYet = 1,

    /// <summary>Its time has begun and is not over: it is due now.</summary>
    Open = 2,

    /// <summary>Its time is over and nothing shows that it was done.</summary>
    Late = 3,

    /// <summary>Done in time.</summary>
    Done = 4,

    /// <summary>Done after its time.</summary>
    DoneLate = 5,

    /// <summary>It lasts, and its time is not over.</summary>
    Ongoing = 6,
}
