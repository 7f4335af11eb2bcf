using Conciliazione.Certificates;
using Conciliazione.Coworking;
using Conciliazione.Rankings;
using NodaTime;

namespace Conciliazione.Editions;

/// <content>The points that the text leaves open.</content>
public static partial class Valcuvia2020
{
    /// <summary>
    /// The points that the Valcuvia call leaves open, each with a default that is our interpretation and not the text.
    /// Italian term: punti aperti dell'avviso.
    /// </summary>
    /// <remarks>
    /// A point left at its default is shown as our interpretation wherever it affects a decision; any other choice is shown as
    /// given. Equality is by content. Immutable and thread-safe.
    /// </remarks>
    public sealed record Choices
    {
        internal const int TwiceWeeklyByDefault = 2;

        internal const int MaximumRenewalsByDefault = 1;

        private const int MaximumDays = 7;

        /// <summary>Initializes new choices; any omitted choice has its default value.</summary>
        /// <param name="threshold">The points that count towards the minimum of ten.</param>
        /// <param name="distance">How the bonus points for more than 20 km and for more than 50 km combine.</param>
        /// <param name="newActivity">
        /// How the bonus points for a new activity and for one started over the age of 50 combine.
        /// </param>
        /// <param name="factsOn">The day on which ages and care loads are determined.</param>
        /// <param name="ties">The keys that break a tie, in order; none when omitted.</param>
        /// <param name="marks">How the marks of the commission are combined.</param>
        /// <param name="documentsCurable">
        /// Whether a missing document may be submitted until a date; otherwise it excludes at once.
        /// </param>
        /// <param name="week">The working days of a desk; Monday to Friday when omitted.</param>
        /// <param name="weekdays">Who determines the days on which a desk is used.</param>
        /// <param name="whenFull">What happens after a request in the ranking that does not fit.</param>
        /// <param name="samePerson">Which of several requests of a person counts.</param>
        /// <param name="renewals">The order in which renewals are taken.</param>
        /// <param name="feeRounding">The amount to which the rounding of a fee applies.</param>
        /// <param name="freeDays">The number of days per week of free use; every working day when omitted.</param>
        /// <param name="twiceWeeklyDays">The number of days per week of "bisettimanale" use; two when omitted.</param>
        /// <param name="collaboratorsDistance">Whether collaborators too get the bonus points for the distance of the workplace.</param>
        /// <param name="cohabitantsCount">
        /// Whether a cohabiting partner counts as a spouse; if not, a request states whether the partner is one.
        /// </param>
        /// <param name="overFromNextDay">
        /// Whether "over 65" and "over 50" hold from the day after that birthday; otherwise from the next birthday, at 66 and 51
        /// completed years.
        /// </param>
        /// <param name="renewalOnLastDay">Whether a renewal requested on the last day is still "before the end".</param>
        /// <param name="trialEnds">
        /// The last day, inclusive, of the whole trial, before whose end renewals are requested; when omitted, each is requested before
        /// the end of its own assignment.
        /// </param>
        /// <param name="maximumRenewals">
        /// The maximum number of renewals of an assignment, not negative; one when omitted. The text says "for a further 12 months" and
        /// not how often.
        /// </param>
        /// <exception cref="ArgumentOutOfRangeException">
        /// An enumeration is not a declared value, a number of days is less than 1 or greater than 7, or
        /// <paramref name="maximumRenewals"/> is negative.
        /// </exception>
        /// <exception cref="ArgumentException"><paramref name="trialEnds"/> is not in the ISO calendar.</exception>
        public Choices(
            ThresholdBasis threshold = ThresholdBasis.MeritAndPremiums,
            PremiumCombination distance = PremiumCombination.HighestOnly,
            PremiumCombination newActivity = PremiumCombination.AddUp,
            FactsDay factsOn = FactsDay.OfRequest,
            ValueList<TieKey<DeskRequest>>? ties = null,
            CommissionMarks marks = CommissionMarks.Agreed,
            bool documentsCurable = true,
            Weekdays? week = null,
            WeekdayRule weekdays = WeekdayRule.AssignedByOperator,
            ShortfallPolicy whenFull = ShortfallPolicy.Skip,
            SamePersonRule samePerson = SamePersonRule.AskWhich,
            RenewalOrder renewals = RenewalOrder.Tied,
            FeeRounding feeRounding = FeeRounding.OnceOnTheWhole,
            int? freeDays = null,
            int twiceWeeklyDays = TwiceWeeklyByDefault,
            bool collaboratorsDistance = false,
            bool cohabitantsCount = true,
            bool overFromNextDay = false,
            bool renewalOnLastDay = false,
            LocalDate? trialEnds = null,
            int maximumRenewals = MaximumRenewalsByDefault)
        {
            Guard.Against.BelowMinimum(freeDays ?? 1, 1, nameof(freeDays));
            Guard.Against.AboveMaximum(freeDays ?? 1, MaximumDays, nameof(freeDays));
            Guard.Against.BelowMinimum(twiceWeeklyDays, 1);
            Threshold = Guard.Against.Undeclared(threshold);
            Distance = Guard.Against.Undeclared(distance);
            NewActivity = Guard.Against.Undeclared(newActivity);
            FactsOn = Guard.Against.Undeclared(factsOn);
            Ties = ties ?? [];
            Marks = Guard.Against.Undeclared(marks);
            DocumentsCurable = documentsCurable;
            Week = week ?? Weekdays.MondayToFriday;
            WeekdayRule = Guard.Against.Undeclared(weekdays);
            WhenFull = Guard.Against.Undeclared(whenFull);
            SamePerson = Guard.Against.Undeclared(samePerson);
            Renewals = Guard.Against.Undeclared(renewals);
            FeeRounding = Guard.Against.Undeclared(feeRounding);
            FreeDays = freeDays;
            TwiceWeeklyDays = Guard.Against.AboveMaximum(twiceWeeklyDays, MaximumDays);
            CollaboratorsDistance = collaboratorsDistance;
            CohabitantsCount = cohabitantsCount;
            OverFromNextDay = overFromNextDay;
            RenewalOnLastDay = renewalOnLastDay;
            MaximumRenewals = Guard.Against.BelowMinimum(maximumRenewals, 0);
            TrialEnds = Guard.Against.NonIsoDate(trialEnds);
        }

        /// <summary>The choices with every point at its default.</summary>
        public static Choices Default { get; } = new();

        /// <summary>The points that count towards the minimum of ten.</summary>
        public ThresholdBasis Threshold { get; }

        /// <summary>How the bonus points for more than 20 km and for more than 50 km combine.</summary>
        public PremiumCombination Distance { get; }

        /// <summary>How the bonus points for a new activity and for one started over the age of 50 combine.</summary>
        public PremiumCombination NewActivity { get; }

        /// <summary>The day on which ages and care loads are determined.</summary>
        public FactsDay FactsOn { get; }

        /// <summary>The keys that break a tie, in order.</summary>
        public ValueList<TieKey<DeskRequest>> Ties { get; }

        /// <summary>How the marks of the commission are combined.</summary>
        public CommissionMarks Marks { get; }

        /// <summary>Whether a missing document may be submitted until a date.</summary>
        public bool DocumentsCurable { get; }

        /// <summary>The working days of a desk.</summary>
        public Weekdays Week { get; }

        /// <summary>Who determines the days on which a desk is used.</summary>
        public WeekdayRule WeekdayRule { get; }

        /// <summary>What happens after a request in the ranking that does not fit.</summary>
        public ShortfallPolicy WhenFull { get; }

        /// <summary>Which of several requests of a person counts.</summary>
        public SamePersonRule SamePerson { get; }

        /// <summary>The order in which renewals are taken.</summary>
        public RenewalOrder Renewals { get; }

        /// <summary>The amount to which the rounding of a fee applies.</summary>
        public FeeRounding FeeRounding { get; }

        /// <summary>The number of days per week of free use; <see langword="null"/> for every working day.</summary>
        public int? FreeDays { get; }

        /// <summary>The number of days per week of "bisettimanale" use.</summary>
        public int TwiceWeeklyDays { get; }

        /// <summary>Whether collaborators too get the bonus points for the distance of the workplace.</summary>
        public bool CollaboratorsDistance { get; }

        /// <summary>Whether a cohabiting partner counts as a spouse.</summary>
        public bool CohabitantsCount { get; }

        /// <summary>
        /// Whether "over 65" and "over 50" hold from the day after that birthday; otherwise from the next birthday.
        /// </summary>
        public bool OverFromNextDay { get; }

        /// <summary>Whether a renewal requested on the last day is still "before the end".</summary>
        public bool RenewalOnLastDay { get; }

        /// <summary>
        /// The last day, inclusive, of the whole trial; <see langword="null"/> if renewals are requested before the end of their own
        /// assignments.
        /// </summary>
        public LocalDate? TrialEnds { get; }

        /// <summary>The maximum number of renewals of an assignment.</summary>
        public int MaximumRenewals { get; }

        /// <summary>Returns the number of points that are not at their default.</summary>
        public override string ToString() =>
            FormattableString.Invariant($"{OpenPoints(this).Count(point => point.Provenance == Provenance.Given)} given");
    }
}
