using Conciliazione.Eligibility;

namespace Conciliazione.Editions;

/// <content>The training in two phases of those admitted. Source: activity 3 and schedule of 2016.</content>
public static partial class Rhodense2014Selection
{
    /// <summary>
    /// The last month of Baby Care, in completed months: 47, so that children aged three are in it, as "from 6 months to 3 years" is read here; up
    /// to the third birthday, 35, is the other reading, in which no age is in two groups.
    /// </summary>
    public static Policy<int> LastOfBaby { get; } = LastMonth("RHO-GROUP-BABY-LAST", "Baby Care", 47);

    /// <summary>
    /// The last month of Child Care, in completed months: 83, so that children aged six are in it, as "from 3 to 6 years" is read here; up to the
    /// sixth birthday, 71, is the other reading.
    /// </summary>
    public static Policy<int> LastOfChild { get; } = LastMonth("RHO-GROUP-CHILD-LAST", "Child Care", 83);

    /// <summary>
    /// To whom the second phase is open when the caller chooses nothing: to those who completed the first, as a path in two phases is read here; the
    /// schedule of 2016 has it for those in the data base, who are all those admitted by the selection.
    /// </summary>
    public static Policy<StepAccess> SecondPhase { get; } = SecondPhaseOf(StepAccess.AfterEveryStep);

    /// <summary>Returns the policy for a reading of whom the second phase is open to; either is our interpretation.</summary>
    /// <param name="access">
    /// The reading: <see cref="StepAccess.AfterEveryStep"/> for those who completed the first phase (activity 3),
    /// <see cref="StepAccess.EveryCandidate"/> for whoever is in the data base (schedule of 2016).
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="access"/> is not a declared value.</exception>
    public static Policy<StepAccess> SecondPhaseOf(StepAccess access) => new(
        new(
            "RHO-PHASE-2-ACCESS",
            new("seconda fase aperta a", "second phase open to"),
            Guard.Against.Undeclared(access) == StepAccess.AfterEveryStep ? Rhodense2014Sources.Activity(3) : Rhodense2014Sources.ScheduleOf(2016),
            Provenance.Reading),
        access);

    /// <summary>
    /// Returns the two phases of the training of those admitted, the second in three groups by the age of the children. The overlap of two groups at
    /// three years, and the gap before six months, are in <see cref="StagedSelection.GroupFindings"/>. The text names nobody who judges a phase, so
    /// nothing is checked there. Source: activity 3 and schedule of 2016.
    /// </summary>
    /// <param name="places">The number of places of each phase, which the text does not give; <see langword="null"/> for no maximum.</param>
    /// <param name="firstMonths">
    /// The last completed month of "the first months", which the text does not give; unknown when omitted.
    /// </param>
    /// <param name="groupPlaces">
    /// The number of places of each group, in the order of <see cref="Rhodense2014Project.TrainingGroups"/>, which the text does not give; no maximum
    /// when omitted.
    /// </param>
    /// <param name="secondPhase">To whom the second phase is open; <see cref="SecondPhase"/> when omitted.</param>
    /// <param name="lastOfBaby">The last month of Baby Care; <see cref="LastOfBaby"/> when omitted.</param>
    /// <param name="lastOfChild">The last month of Child Care; <see cref="LastOfChild"/> when omitted.</param>
    /// <exception cref="ArgumentException"><paramref name="groupPlaces"/> has not one number for each of the three groups.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number of places is negative, or a month is out of the range of <see cref="AgeGroup"/>.
    /// </exception>
    /// <exception cref="DefectsException">A group ends before it begins.</exception>
    public static StagedSelection Training(
        int? places = null,
        int? firstMonths = null,
        ValueList<int>? groupPlaces = null,
        Policy<StepAccess>? secondPhase = null,
        Policy<int>? lastOfBaby = null,
        Policy<int>? lastOfChild = null)
    {
        ValueList<RuleLabel> phases = Rhodense2014Project.TrainingPhases;
        ValueList<RuleLabel> groups = Rhodense2014Project.TrainingGroups;
        if (groupPlaces is not null && groupPlaces.Count != groups.Count)
        {
            throw new ArgumentException("There must be one number of places for each group.", nameof(groupPlaces));
        }

        return StagedSelection.Create(
            new("RHO-TRAINING", new("Formazione delle figure di cura dell'infanzia", "Training of carers of children"), Rhodense2014Sources.Activity(3)),
            [
                new(phases[0], places: places),
                new(
                    phases[1],
                    places: places,
                    groups:
                    [
                        new(groups[0], fromMonths: null, firstMonths is { } last ? last : Known<int>.Unknown, groupPlaces?[0]),
                        UpTo(groups[1], 6, lastOfBaby ?? LastOfBaby, groupPlaces?[1]),
                        UpTo(groups[2], 36, lastOfChild ?? LastOfChild, groupPlaces?[2]),
                    ],
                    access: secondPhase ?? SecondPhase),
            ]).OrThrow();

        // A group is as certain as its last month.
        static AgeGroup UpTo(RuleLabel label, int from, Policy<int> last, int? places) =>
            new(new(label.Code, label.Title, label.Source, last.Label.Provenance), from, last.Value, places);
    }

    private static Policy<int> LastMonth(string code, string group, int month) => new(
        new(
            code,
            new($"ultimo mese compiuto di {group}", $"last completed month of {group}"),
            Rhodense2014Sources.Activity(3),
            Provenance.Reading),
        month);
}
