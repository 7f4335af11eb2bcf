using Conciliazione;

namespace PianoInsubria;

/// <summary>From marks to money.</summary>
internal sealed class ScoringExample(Page page) : Chapter(page, new("Dai punteggi ai contributi", "From marks to money"))
{
    public override void Write() => new ScoringChapter(Page).Write();
}
