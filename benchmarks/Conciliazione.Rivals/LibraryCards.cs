using Conciliazione.Facts;
using Conciliazione.Scoring;

namespace Conciliazione.Rivals;

/// <summary>The library's card of every request, and the order.</summary>
internal sealed class LibraryCards(Request[] requests, int size, CardTexts texts) : Contender(texts switch
{
    CardTexts.Strings => "Conciliazione.Core, cards and texts",
    CardTexts.Utf8 => "Conciliazione.Core, cards and UTF-8 in a buffer",
    _ => "Conciliazione.Core, cards",
})
{
    private readonly EvaluationDays[] _days = [LibraryCall.Days];
    private readonly ScoreCard[] _cards = new ScoreCard[size];
    private readonly Score[] _scores = new Score[size];
    private readonly int[] _order = new int[size];
    private readonly byte[] _buffer = new byte[4096];
    private int _first;
    private int _ranked;
    private long _characters;

    public override long Characters => _characters;

    public override bool HasOwnTexts => true;

    public override void Run(int batch)
    {
        _first = batch * size;
        ReadOnlySpan<Request> all = requests.AsSpan(_first, size);
        LibraryCall.Grid.Explain(all, LibraryCall.Days, _cards);
        for (int i = 0; i < _cards.Length; i++)
        {
            _scores[i] = _cards[i].Score;
        }

        _ranked = LibraryCall.Rules.Order(all, _days, _scores, _order);
        _characters = 0;
        for (int i = 0; texts != CardTexts.None && i < _ranked; i++)
        {
            _characters += Write(_cards[_order[i]], texts == CardTexts.Utf8 ? _buffer : null);
        }
    }

    public override ReadOnlySpan<int> Found() => Array.ConvertAll(_order[.._ranked], place => requests[_first + place].Number);

    /// <summary>
    /// Renders the texts of the rules that gave points, as a team does, and returns how long they are: as strings, or in UTF-8 in a
    /// buffer that is used again.
    /// </summary>
    public static long Write(ScoreCard card, byte[]? buffer = null)
    {
        long length = 0;
        foreach (ScoreFinding finding in card.Findings)
        {
            if (finding.Depth > 0 || finding.Range.Minimum <= Points.Zero)
            {
                continue;
            }

            if (buffer is null)
            {
                length += finding.Explain(Language.Italian).Length;
            }
            else if (finding.TryExplain(Language.Italian, buffer, out int bytes))
            {
                length += bytes;
            }
        }

        return length;
    }
}
