using System.Collections;
using System.Reflection;
using Conciliazione.Calendars;
using Conciliazione.Editions;
using Conciliazione.Funding;
using Conciliazione.Vouchers;
using NodaTime;

namespace Conciliazione.Tests.Editions;

/// <summary>
/// Every label of the published editions with its provenance: a label takes <see cref="Provenance.Stated"/> where nothing is said,
/// so the list is approved, and a new label or a changed provenance is read before it lands.
/// </summary>
public class EditionLabelsTests
{
    private static readonly LocalDate Day = new(2020, 7, 1);

    private static readonly RuleLabel Given = new("AMOUNT", new("importo", "amount"), Samples.Source, Provenance.Given);

    private static readonly VoucherAmount Amount = VoucherAmount.Place(Given);

    /// <summary>A voucher of the Rhodense covers a part of the price.</summary>
    private static readonly VoucherAmount Half = VoucherAmount.Share(Given, Percentage.Of(50));

    private static readonly GrantAmountRule Whole = GrantAmountRule.Create(Given, null, null, [], RoundingRule.HalfUp).OrThrow();

    private static readonly CallWindow Open = CallWindow.Create(
        Day.AtMidnight(), Deadline.Create([DeadlineVersion.AtEndOf(Day, Day.PlusDays(60), new("avviso", "call"), Samples.Source)]).OrThrow()).OrThrow();

    [Fact]
    public void Every_label_says_whether_the_text_states_it()
    {
        string[] lines =
        [
            .. All.Distinct()
                .Where(label => label.Code != "AMOUNT")
                .Select(label => $"{label.Code} · {label.Provenance} · {label.Title.Italian} · {label.Title.English} [{label.Source.Section}]")
                .Order(StringComparer.Ordinal),
        ];
        ApprovedFile.Holds("tests/Conciliazione.Core.Tests/Editions/labels.txt", string.Join('\n', lines) + "\n");
    }

    /// <summary>
    /// The kind that a request declares (no passage speaks of one), the age in a sentence that describes whom summer centres help, and
    /// who is self-employed.
    /// </summary>
    [Theory]
    [InlineData("VAL-1-A-DECLARED")]
    [InlineData("TRA-2-SUMMER-CHILD")]
    [InlineData("TRA-5-SELF-EMPLOYED")]
    public void What_only_an_interpretation_gives_is_marked_wherever_it_appears(string code)
    {
        RuleLabel[] labels = [.. All.Where(label => label.Code == code)];
        Assert.NotEmpty(labels);
        Assert.All(labels, label => Assert.Equal(Provenance.Reading, label.Provenance));
    }

    [Fact]
    public void The_order_of_places_and_the_one_call_over_six_districts_are_interpretations()
    {
        Assert.Equal(Provenance.Reading, Tradate2020.Workspace(Open).Terms.Label.Provenance);
        Assert.Equal(Provenance.Reading, Wsl2020.DirectVouchers(Euro.Of(1_000), Amount).Terms.Label.Provenance);
    }

    [Fact]
    public void That_a_missing_annex_excludes_at_once_is_given_by_whoever_chooses_it()
    {
        Deadline deadline = Valcuvia2020.DeadlineOn(new(2020, 9, 1), new(2020, 9, 30));
        Assert.Equal(
            [Provenance.Stated, Provenance.Given],
            new[] { true, false }.Select(curable => Labels(Valcuvia2020.Coworking(1, deadline, new(2020, 10, 15), new(documentsCurable: curable)))
                .First(label => label.Code == "VAL-7-ALL").Provenance));
    }

    private static List<RuleLabel> All => Labels(
    [
        .. typeof(Valcuvia2020).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true, Namespace: "Conciliazione.Editions" })
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Select(property => property.GetValue(obj: null)!),
        Valcuvia2020.Coworking(1, Valcuvia2020.DeadlineOn(new(2020, 9, 1), new(2020, 9, 30)), new(2020, 10, 15)),
        Valcuvia2020.Access(new(2020, 10, 15)),
        Valcuvia2020.Terms(),
        Tradate2020.FamilyVoucher(Open, ["partner"]),
        Tradate2020.Workspace(Open),
        Wsl2020.Sharing(Amount),
        Wsl2020.TimeSavingSharing(Amount),
        Wsl2020.CompanyVouchers([new("company", Euro.Of(1_000))], Amount),
        Wsl2020.DirectVouchers(Euro.Of(1_000), Amount),
        Wsl2020.DirectVoucherAccess(covid: Wsl2020.CovidNeeds.Condition),
        Milano2014Incentives.InPractice(Whole, Whole, Whole, Points.Of(1), Points.Of(1), Points.Of(1)),
        Milano2014Incentives.Companies(Whole),
        Rhodense2014Incentives.Call(Whole, targetIsCeiling: true),
        Rhodense2014.Sharing(Half),
        Rhodense2014.CompanyVouchers([new("company", Euro.Of(1_000))], Half),
        Rhodense2014.WholeVouchers(Euro.Of(15)),
        Rhodense2014.Convert(new("company", Euro.Of(1_000)), Euro.Of(15)).OrThrow(),
        SudEst2014.CompanyVouchers([new("company", Euro.Of(1_000))], Amount, Open),
        SudEst2014.PoolVouchers(["company"], Euro.Of(1_000), Amount, Open),
        SudEst2014.Companies(SudEst2014.ConditionOf(SudEst2014.VoucherCondition.JoiningAndTrial)),
        SudEst2014.CompanyVouchers([new("company", Euro.Of(1_000))], Amount, Open, SudEst2014.ConditionOf(SudEst2014.VoucherCondition.JoiningAndTrial)),
        SudEst2014.PoolVouchers(["company"], Euro.Of(1_000), Amount, Open, SudEst2014.ConditionOf(SudEst2014.VoucherCondition.TrialOrWelfare)),
    ]);

    /// <summary>Returns the labels that values hold, however deep, in the order in which they are found.</summary>
    private static List<RuleLabel> Labels(params object[] values)
    {
        var found = new List<RuleLabel>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>(values);
        while (open.TryPop(out object? value))
        {
            if (!value.GetType().IsValueType && !seen.Add(value))
            {
                continue;
            }

            if (value is RuleLabel label)
            {
                found.Add(label);
            }

            IEnumerable<object?> parts = value switch
            {
                string => [],
                IEnumerable list => list.Cast<object?>(),
                _ when value.GetType().Namespace?.StartsWith("Conciliazione", StringComparison.Ordinal) == true => Fields(value.GetType()).Select(field => field.GetValue(value)),
                _ => [],
            };
            foreach (object part in parts.OfType<object>())
            {
                open.Push(part);
            }
        }

        return found;

        static IEnumerable<FieldInfo> Fields(Type? type) => type is null ? [] : type
            .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Concat(Fields(type.BaseType));
    }
}
