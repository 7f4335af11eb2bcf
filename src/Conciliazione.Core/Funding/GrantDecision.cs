namespace Conciliazione.Funding;

/// <summary>What one request got, and why. Italian term: decisione sulla richiesta.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record GrantDecision
{
    internal GrantDecision(GrantRequest request, GrantStatus status, Euro amount, Euro available)
    {
        Request = request;
        Status = status;
        Amount = amount;
        Available = available;
    }

    /// <summary>The request.</summary>
    public GrantRequest Request { get; }

    /// <summary>How it ended.</summary>
    public GrantStatus Status { get; }

    /// <summary>What it got.</summary>
    public Euro Amount { get; }

    /// <summary>What was left of the pool when its turn came; the most that may have been, after an undecided tie; nothing once the pool has ended.</summary>
    public Euro Available { get; }

    /// <summary>Why it got what it got.</summary>
    public LocalizedText Reason => Status switch
    {
        GrantStatus.InFull => new("richiesta accolta per intero", "granted in full"),
        GrantStatus.InPart => new("accolta per la parte che resta", "granted for the part that is left"),
        GrantStatus.Excluded => new($"esclusa: {Request.Exclusion!.Italian}", $"excluded: {Request.Exclusion.English}"),
        GrantStatus.Undecided => new(
            "a pari merito e il fondo non basta per tutte: decide una graduatoria o il Comitato",
            "tied, and the pool is not enough for all: a ranking or the committee must decide"),
        _ => new("il fondo non basta", "the pool is not enough"),
    };
}
