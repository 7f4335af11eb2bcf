using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Conciliazione.Scoring;

/// <summary>
/// The points of one subject and whether they reach every minimum, without the reasons. Italian term: punteggio.
/// </summary>
/// <remarks>
/// The result of scoring without explanations, one per subject. While a relevant fact is missing the points are unknown, never
/// zero. In the default value everything is unknown. Equality is by content. Immutable and thread-safe.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Score
{
    private const byte HasPoints = 1;
    private const byte KnowsMinima = 2;
    private const byte ReachesAll = 4;

    private readonly long _hundredths;
    private readonly byte _state;

    /// <summary>Initializes a new score.</summary>
    /// <param name="points">The points, or unknown.</param>
    /// <param name="reachesMinima">Whether the points reach every minimum, or unknown.</param>
    public Score(Known<Points> points, Known<bool> reachesMinima)
    {
        bool scored = points.TryGet(out Points total);
        _hundredths = total.Hundredths;
        _state = (byte)((scored ? HasPoints : 0)
            | (reachesMinima.TryGet(out bool reached) ? KnowsMinima | (reached ? ReachesAll : 0) : 0));
    }

    internal Score(long hundredths, bool reached)
    {
        _hundredths = hundredths;
        _state = (byte)(HasPoints | KnowsMinima | (reached ? ReachesAll : 0));
    }

    private Score(long hundredths, byte state)
    {
        _hundredths = hundredths;
        _state = state;
    }

    /// <summary>The points, or unknown.</summary>
    public Known<Points> Points => (_state & HasPoints) != 0 ? Conciliazione.Points.FromHundredths(_hundredths) : default(Known<Points>);

    /// <summary>Whether every minimum is reached, or unknown.</summary>
    public Known<bool> ReachesMinima => (_state & KnowsMinima) != 0 ? (_state & ReachesAll) != 0 : default(Known<bool>);

    /// <summary>The points in hundredths; meaningless unless known.</summary>
    internal long Hundredths => _hundredths;

    /// <summary>Whether the points are known and reach every minimum.</summary>
    internal bool IsReached => _state == (HasPoints | KnowsMinima | ReachesAll);

    /// <summary>Returns the points in invariant form, or <c>?</c>.</summary>
    public override string ToString() => Points.ToString();

    /// <summary>Writes scores of which everything is known.</summary>
    /// <param name="hundredths">The points.</param>
    /// <param name="minimum">The points that reach every minimum.</param>
    /// <param name="scores">The span to write the scores to.</param>
    internal static void Write(ReadOnlySpan<int> hundredths, long minimum, Span<Score> scores)
    {
        scores = scores[..hundredths.Length];
        for (int i = 0; i < hundredths.Length; i++)
        {
            // A shift, and not a choice, whose branch could not be predicted.
            int reached = Unsafe.BitCast<bool, byte>(hundredths[i] >= minimum);
            scores[i] = new(hundredths[i], (byte)(HasPoints | KnowsMinima | (reached << 2)));
        }
    }

    internal static Score Of(ScoreSpan total, bool? reached) => new(
        total.IsExact ? Conciliazione.Points.FromHundredths(total.Minimum) : default(Known<Points>),
        Known.Unless(reached));
}
