using Conciliazione.Coworking;
using Conciliazione.Certificates;
using Conciliazione.Rankings;

namespace Conciliazione.Editions;

/// <content>The points that the text leaves open.</content>
public static partial class Valcuvia2020
{
    /// <summary>
    /// What the call of Valcuvia leaves open, each point with a default that is our reading and not the text. Italian term: punti aperti
    /// dell'avviso.
    /// </summary>
    /// <remarks>
    /// A point left at its default is shown as a reading of ours wherever it decides, one chosen otherwise as given. Equality is by
    /// content. Immutable, safe for any thread.
    /// </remarks>
    public sealed record Choices
    {
        internal const int TwiceWeeklyByDefault = 2;

        private const int MostDays = 7;

        /// <summary>Builds the choices; what is left out stays at its default.</summary>
        /// <param name="threshold">Which points the ten count.</param>
        /// <param name="distance">What more than 20 and more than 50 km come to together.</param>
        /// <param name="newActivity">What a new activity and one started over 50 come to together.</param>
        /// <param name="factsOn">On which day ages and care loads are taken.</param>
        /// <param name="ties">What breaks a tie, in order; nothing when left out.</param>
        /// <param name="marks">How the marks of the commission become one.</param>
        /// <param name="documentsCurable">Whether a missing document may be handed in until a date; otherwise it excludes at once.</param>
        /// <param name="week">The working days of a desk; Monday to Friday when left out.</param>
        /// <param name="weekdays">Who says on which days a desk is used.</param>
        /// <param name="whenFull">What happens after one in the ranking for whom there is no room.</param>
        /// <param name="samePerson">Which of several requests of one person counts.</param>
        /// <param name="renewals">In which order renewals are taken.</param>
        /// <param name="feeRounding">On what a fee is rounded.</param>
        /// <param name="freeDays">How many days of the week free use takes; every working day when left out.</param>
        /// <param name="twiceWeeklyDays">How many days of the week "bisettimanale" takes; two when left out.</param>
        /// <exception cref="ArgumentOutOfRangeException">One is not a declared value, or days are less than 1 or more than 7.</exception>
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
            ShortfallPolicy whenFull = ShortfallPolicy.Stop,
            SamePersonRule samePerson = SamePersonRule.AskWhich,
            RenewalOrder renewals = RenewalOrder.Tied,
            FeeRounding feeRounding = FeeRounding.OnceOnTheWhole,
            int? freeDays = null,
            int twiceWeeklyDays = TwiceWeeklyByDefault)
        {
            Guard.Against.BelowMinimum(freeDays ?? 1, 1, nameof(freeDays));
            Guard.Against.AboveMaximum(freeDays ?? 1, MostDays, nameof(freeDays));
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
            TwiceWeeklyDays = Guard.Against.AboveMaximum(twiceWeeklyDays, MostDays);
        }

        /// <summary>Every point at its default.</summary>
        public static Choices Default { get; } = new();

        /// <summary>Which points the ten count.</summary>
        public ThresholdBasis Threshold { get; }

        /// <summary>What more than 20 and more than 50 km come to together.</summary>
        public PremiumCombination Distance { get; }

        /// <summary>What a new activity and one started over 50 come to together.</summary>
        public PremiumCombination NewActivity { get; }

        /// <summary>On which day ages and care loads are taken.</summary>
        public FactsDay FactsOn { get; }

        /// <summary>What breaks a tie, in order.</summary>
        public ValueList<TieKey<DeskRequest>> Ties { get; }

        /// <summary>How the marks of the commission become one.</summary>
        public CommissionMarks Marks { get; }

        /// <summary>Whether a missing document may be handed in until a date.</summary>
        public bool DocumentsCurable { get; }

        /// <summary>The working days of a desk.</summary>
        public Weekdays Week { get; }

        /// <summary>Who says on which days a desk is used.</summary>
        public WeekdayRule WeekdayRule { get; }

        /// <summary>What happens after one in the ranking for whom there is no room.</summary>
        public ShortfallPolicy WhenFull { get; }

        /// <summary>Which of several requests of one person counts.</summary>
        public SamePersonRule SamePerson { get; }

        /// <summary>In which order renewals are taken.</summary>
        public RenewalOrder Renewals { get; }

        /// <summary>On what a fee is rounded.</summary>
        public FeeRounding FeeRounding { get; }

        /// <summary>How many days of the week free use takes; <see langword="null"/> for every working day.</summary>
        public int? FreeDays { get; }

        /// <summary>How many days of the week "bisettimanale" takes.</summary>
        public int TwiceWeeklyDays { get; }

        /// <summary>How many points are not at their default.</summary>
        public override string ToString() =>
            FormattableString.Invariant($"{OpenPoints(this).Count(point => point.Provenance == Provenance.Given)} given");
    }
}
