using Conciliazione.Rankings;

namespace Conciliazione.Rivals;

/// <summary>The library's ranking, with the card, the position, the status and the separation of every entry.</summary>
internal sealed class LibraryRanking(Request[] requests, int size, bool withTexts)
    : Contender(withTexts ? "Conciliazione.Core, ranking and texts" : "Conciliazione.Core, ranking")
{
    private readonly Candidate<Request>[] _candidates = Array.ConvertAll(
        requests, request => new Candidate<Request>($"{request.Number}", request, LibraryCall.Days));

    private Ranking<Request>? _ranking;
    private long _characters;

    public override long Characters => _characters;

    public override bool HasOwnTexts => true;

    public override void Run(int batch)
    {
        _ranking = LibraryCall.Rules.Rank(_candidates.Skip(batch * size).Take(size).ToValueList()).OrThrow();
        _characters = 0;
        foreach (RankingEntry<Request> entry in _ranking.Entries)
        {
            _characters += withTexts && entry.Position is not null ? LibraryCards.Write(entry.Card) : 0;
        }
    }

    public override ReadOnlySpan<int> Found() =>
        _ranking!.Entries.Where(entry => entry.Position is not null).Select(entry => entry.Candidate.Application.Number).ToArray();
}
