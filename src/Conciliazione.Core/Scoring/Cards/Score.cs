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

    /// <param name="hundredths">The points.</param>
    /// <param name="below">One if a minimum is not reached, otherwise zero: not a truth value, whose branch nobody could predict.</param>
    internal Score(long hundredths, int below)
    {
        _hundredths = hundredths;
        _state = (byte)(HasPoints | KnowsMinima | (ReachesAll * (1 - below)));
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

    internal static Score Of(ScoreSpan total, bool? reached) => new(
        total.IsExact ? Conciliazione.Points.FromHundredths(total.Minimum) : default(Known<Points>),
        Known.Unless(reached));
}
