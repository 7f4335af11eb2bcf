using Conciliazione.Facts;
using Conciliazione.Scoring;

namespace Conciliazione.Rivals;

/// <summary>The library's card of every request, and the order.</summary>
internal sealed class LibraryCards(Request[] requests, int size, bool withTexts)
    : Contender(withTexts ? "Conciliazione.Core, cards and texts" : "Conciliazione.Core, cards")
{
    private readonly EvaluationDays[] _days = [LibraryCall.Days];
    private readonly ScoreCard[] _cards = new ScoreCard[size];
    private readonly Score[] _scores = new Score[size];
    private readonly int[] _order = new int[size];
    private int _first;
    private int _ranked;
    private long _characters;

    public override long Characters => _characters;

    public override bool HasOwnTexts => true;

    public override void Run(int batch)
    {
        _first = batch * size;
        ReadOnlySpan<Request> all = requests.AsSpan(_first, size);
        for (int i = 0; i < all.Length; i++)
        {
            _cards[i] = LibraryCall.Grid.Explain(all[i], LibraryCall.Days);
            _scores[i] = _cards[i].Score;
        }

        _ranked = LibraryCall.Rules.Order(all, _days, _scores, _order);
        _characters = 0;
        for (int i = 0; withTexts && i < _ranked; i++)
        {
            _characters += Write(_cards[_order[i]]);
        }
    }

    public override ReadOnlySpan<int> Found() => Array.ConvertAll(_order[.._ranked], place => requests[_first + place].Number);

    /// <summary>Renders the texts of the rules that gave points, as a team does, and returns how long they are.</summary>
    public static long Write(ScoreCard card)
    {
        long length = 0;
        foreach (ScoreFinding finding in card.Findings)
        {
            if (finding.Depth == 0 && finding.Range.Minimum > Points.Zero)
            {
                length += finding.Explain(Language.Italian).Length;
            }
        }

        return length;
    }
}
