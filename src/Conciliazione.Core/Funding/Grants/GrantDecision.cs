namespace Conciliazione.Funding;

/// <summary>The amount assigned to a request, and the reason. Italian term: decisione sulla richiesta.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
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

    /// <summary>The outcome.</summary>
    public GrantStatus Status { get; }

    /// <summary>The amount assigned.</summary>
    public Euro Amount { get; }

    /// <summary>
    /// The amount left in the pool when the request's turn came; after an undecided tie, the maximum it may have been; zero once
    /// the pool has ended.
    /// </summary>
    public Euro Available { get; }

    /// <summary>The reason for the outcome.</summary>
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
