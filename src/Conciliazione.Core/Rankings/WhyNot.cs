using System.Text;

namespace Conciliazione.Rankings;

/// <summary>Why a candidate has no place, and what of its own would have altered that. Italian term: motivazione del mancato accesso.</summary>
/// <remarks>
/// Of the other candidates it shows no more than what would have come before them. Changes are tried one at a time, everything
/// else being the same: of the grid, the categories, the reserves and the tie chain, ages apart, whose birth dates are not shown.
/// What rules written in code read is not tried, nor, where the bounds of the cohort are measured again at each event, what is
/// scaled between them. Equality is by content. Immutable, safe for any thread.
/// </remarks>
public sealed record WhyNot
{
    internal WhyNot(
        string reference, RankingSituation now, Points? pointsMissing, ValueList<Finding> minimaMissed, ValueList<DecisionChange> changes)
    {
        Reference = reference;
        Now = now;
        PointsMissing = pointsMissing;
        MinimaMissed = minimaMissed;
        Changes = changes;
    }

    /// <summary>The candidate.</summary>
    public string Reference { get; }

    /// <summary>Where it stands.</summary>
    public RankingSituation Now { get; }

    /// <summary>
    /// The fewest points more that would have given a place for sure; zero for who has one, <see langword="null"/> where no points
    /// would, as for who is excluded.
    /// </summary>
    public Points? PointsMissing { get; }

    /// <summary>The minima that are not reached, with their margins.</summary>
    public ValueList<Finding> MinimaMissed { get; }

    /// <summary>For each fact and mark, the smallest change that would have altered the decision; empty where none would.</summary>
    public ValueList<DecisionChange> Changes { get; }

    /// <summary>The reasons, each on a line of its own.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>Lines parted by a line feed, without one at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        bool italian = language == Language.Italian;
        var text = new StringBuilder().Append(Reference).Append(": ").Append(Now.Render(language));
        if (PointsMissing is { } missing && missing > Points.Zero)
        {
            text.Append('\n').Append((italian, missing == Points.Of(1)) switch
            {
                (true, true) => "Per avere un posto manca ",
                (true, _) => "Per avere un posto mancano ",
                _ => "Short of a place by ",
            }).Append(FactValue.Of(missing).Render(language));
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

    /// <summary>The reference and the status.</summary>
    public override string ToString() => $"{Reference}: {Now.Status}";
}
