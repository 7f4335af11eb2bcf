using System.Text;

namespace Conciliazione.Rankings;

/// <summary>
/// Why a candidate has no place, and which changes to its own data would have altered that.
/// Italian term: motivazione del mancato accesso.
/// </summary>
/// <remarks>
/// Shows nothing of the other candidates except what would have ranked before them. Changes are tried one at a time, all else
/// being equal: those to the facts of the grid, the categories, the reserves and the tie chain, except ages, whose birth dates
/// are not shown. Facts read by rules written in code are not tried; nor, if the bounds of the cohort are measured again at each
/// event, are facts scaled between them. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record WhyNot
{
    internal WhyNot(
        string reference, RankingSituation now, Points? pointsMissing, bool drawsLevel, ValueList<Finding> minimaMissed, ValueList<DecisionChange> changes)
    {
        Reference = reference;
        Now = now;
        PointsMissing = pointsMissing;
        OnlyDrawsLevel = drawsLevel;
        MinimaMissed = minimaMissed;
        Changes = changes;
    }

    /// <summary>The candidate.</summary>
    public string Reference { get; }

    /// <summary>The candidate's actual situation.</summary>
    public RankingSituation Now { get; }

    /// <summary>
    /// The additional points that a place required, or that it required more than (<see cref="OnlyDrawsLevel"/>); zero for a
    /// candidate that has a place or is level with one that does; <see langword="null"/> if no number of points would have been
    /// enough, as for an excluded candidate.
    /// </summary>
    public Points? PointsMissing { get; }

    /// <summary>
    /// Whether the points missing would only have drawn level with a candidate that has a place, or may have one: the order of
    /// tied candidates decides, or leaves the place undecided.
    /// </summary>
    public bool OnlyDrawsLevel { get; }

    /// <summary>The minima not reached, with their margins.</summary>
    public ValueList<Finding> MinimaMissed { get; }

    /// <summary>For each fact and mark, the smallest change that would have altered the decision; empty if none would.</summary>
    public ValueList<DecisionChange> Changes { get; }

    /// <summary>Returns the reasons, each on its own line.</summary>
    /// <param name="language">The output language.</param>
    /// <returns>Lines separated by a line feed, with none at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        bool italian = language == Language.Italian;
        var text = new StringBuilder().Append(Reference).Append(": ").Append(Now.Render(language));
        if (PointsMissing is { } missing && (missing > Points.Zero || OnlyDrawsLevel))
        {
            text.Append('\n').Append((italian, missing == Points.Zero, OnlyDrawsLevel) switch
            {
                (true, true, _) => "Ha gli stessi punti di chi ha l'ultimo posto: decide l'ordine degli ex aequo",
                (_, true, _) => "Level on points with the last place: the order of tied candidates decides",
                (true, _, true) => $"Per avere un posto servono più di {FactValue.Of(missing).Render(language)} in più",
                (_, _, true) => $"Short of a place by more than {FactValue.Of(missing).Render(language)}",
                (true, _, _) => $"Per avere un posto {(missing == Points.Of(1) ? "manca" : "mancano")} {FactValue.Of(missing).Render(language)}",
                _ => $"Short of a place by {FactValue.Of(missing).Render(language)}",
            });
        }

        foreach (Finding minimum in MinimaMissed)
        {
            text.Append('\n').Append(minimum.Explain(language));
        }

        foreach (DecisionChange change in Changes)
        {
            text.Append('\n').Append(italian ? "Con " : "With ").Append(change.Render(language));
        }

        return text.ToString();
    }

    /// <summary>Returns the reference and the status.</summary>
    public override string ToString() => $"{Reference}: {Now.Status}";
}
