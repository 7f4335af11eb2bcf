namespace Conciliazione.WorkPlans;

/// <summary>Specifies what a record says. Italian term: tipo di registrazione.</summary>
/// <remarks>The default value is <see cref="Started"/>.</remarks>
public enum RecordKind
{
    /// <summary>An activity was started.</summary>
    Started = 0,

    /// <summary>An activity was ended.</summary>
    Ended = 1,

    /// <summary>A milestone was reached, or a duty done.</summary>
    Done = 2,

    /// <summary>Something happened that a duty waits for.</summary>
    Happened = 3,
}
