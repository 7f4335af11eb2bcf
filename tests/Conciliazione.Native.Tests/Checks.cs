using System.Globalization;
using System.Runtime.CompilerServices;
using Conciliazione.Native.Tests.Rooms;

namespace Conciliazione.Native.Tests;

/// <summary>
/// Calls every room of the library, and every case of its closed hierarchies, in a program small enough to be compiled natively:
/// what native compilation cannot make fails only when it is reached.
/// </summary>
internal sealed class Checks
{
    private readonly List<string> _failures = [];
    private readonly HashSet<Type> _cases = [];

    private Checks()
    {
    }

    /// <summary>What each room is asked, by the name of the room; the root has none.</summary>
    public static IReadOnlyDictionary<string, Action<Checks>> Rooms { get; } = new Dictionary<string, Action<Checks>>(StringComparer.Ordinal)
    {
        [""] = RootRoom.Check,
        ["Calendars"] = CalendarsRoom.Check,
        ["Facts"] = FactsRoom.Check,
        ["People"] = PeopleRoom.Check,
        ["Alliances"] = AlliancesRoom.Check,
        ["CostPlans"] = CostPlansRoom.Check,
        ["WorkPlans"] = WorkPlansRoom.Check,
        ["Indicators"] = IndicatorsRoom.Check,
        ["Settlements"] = SettlementsRoom.Check,
        ["Incentives"] = IncentivesRoom.Check,
        ["Eligibility"] = EligibilityRoom.Check,
        ["Scoring"] = ScoringRoom.Check,
        ["Rankings"] = RankingsRoom.Check,
        ["Certificates"] = CertificatesRoom.Check,
        ["Funding"] = FundingRoom.Check,
        ["Coworking"] = CoworkingRoom.Check,
        ["Vouchers"] = VouchersRoom.Check,
        ["Projects"] = ProjectsRoom.Check,
        ["Editions"] = EditionsRoom.Check,
    };

    /// <summary>How many results were as expected.</summary>
    public int Passed { get; private set; }

    /// <summary>What did not come out as worked out by hand, in words.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>The types of the cases that were met.</summary>
    public IReadOnlySet<Type> Cases => _cases;

    /// <summary>Runs all checks, and writes the failures and a last line with the counts.</summary>
    public static Checks Run(TextWriter output)
    {
        var checks = new Checks();
        foreach ((string room, Action<Checks> check) in Rooms)
        {
            int before = checks.Passed;
            try
            {
                check(checks);
            }
#pragma warning disable CA1031 // Whatever a room throws is a failure of that room, and the others still run.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                checks._failures.Add($"{room}: {exception}");
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(room.Length == 0 ? "root" : room),-12} {checks.Passed - before,4}"));
        }

        foreach (string failure in checks._failures)
        {
            output.WriteLine($"FAILED: {failure}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{checks.Passed} checks passed, {checks._failures.Count} failed"));
        return checks;
    }

    public void Equal<T>(T expected, T actual, [CallerArgumentExpression(nameof(actual))] string what = "")
    {
        if (EqualityComparer<T>.Default.Equals(expected, actual))
        {
            Passed++;
        }
        else
        {
            _failures.Add($"{what} is {actual}, expected {expected}");
        }
    }

    public void That(bool holds, [CallerArgumentExpression(nameof(holds))] string what = "")
    {
        if (holds)
        {
            Passed++;
        }
        else
        {
            _failures.Add($"not so: {what}");
        }
    }

    /// <summary>Meets a case of a closed hierarchy: its members that every record has, and its name as a match over all cases tells it.</summary>
    public T Case<T>(T value, Func<T, string> match, [CallerArgumentExpression(nameof(value))] string what = "")
        where T : class, IEquatable<T>
    {
        _cases.Add(value.GetType());
        Equal(value.GetType().Name, match(value), what);
        That(value.Equals(value), $"{what} equals itself");
        Equal(value.GetHashCode(), value.GetHashCode(), what);
        That(value.ToString() is not null, $"{what} has words");
        return value;
    }
}
