using NodaTime;

namespace Conciliazione.Alliances;

/// <summary>How a body or a batch stands towards a network on a day. Italian term: posizione nella rete.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record NetworkStanding
{
    internal NetworkStanding(string code, Body? body, CategoryCount bodies, NetworkEntryKind last, LocalDate since)
    {
        Code = code;
        Body = body;
        Bodies = bodies;
        Last = last;
        Since = since;
    }

    /// <summary>The code of the body or of the batch.</summary>
    public string Code { get; }

    /// <summary>The body; <see langword="null"/> for a batch.</summary>
    public Body? Body { get; }

    /// <summary>The category, and how many bodies stand so: one for a body.</summary>
    public CategoryCount Bodies { get; }

    /// <summary>
    /// For members <see cref="NetworkEntryKind.Signature"/>; for candidates the last step taken: a request, an invitation or an interview.
    /// </summary>
    public NetworkEntryKind Last { get; }

    /// <summary>The day of that last step.</summary>
    public LocalDate Since { get; }

    /// <summary>Returns the code, the number and the last step.</summary>
    public override string ToString() => $"{Code} {Bodies} {Last}";
}
