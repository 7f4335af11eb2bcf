using NodaTime;
using RulesEngine.Models;

namespace Conciliazione.Rivals;

/// <summary>Microsoft's RulesEngine, which has no order: the points alone.</summary>
internal sealed class RulesEnginePoints : Contender
{
    private static readonly string[] Criteria =
    [
        "Ages.Of(r.Birth) < 18 ? 0 : Ages.Of(r.Birth) <= 35 ? 3 : Ages.Of(r.Birth) <= 45 ? 2 : Ages.Of(r.Birth) <= 60 ? 1 : 0",
        "Ages.Of(r.Elder) >= 75 ? 4 : Ages.Of(r.Elder) >= 65 ? 2 : 0",
        "Math.Min(10, r.Children.Sum(Ages.Of(it) <= 2 ? 4 : Ages.Of(it) <= 5 ? 3 : Ages.Of(it) <= 13 ? 1 : 0))",
        "r.Isee.Cents <= 1000000 ? 6 : r.Isee.Cents <= 2000000 ? 4 : r.Isee.Cents <= 3500000 ? 2 : 0",
        "r.Kind == \"E\" ? 3 : r.Kind == \"N\" ? 0 : 2",
        "r.IsSingle ? 5 : 0",
    ];

    private readonly Request[] _requests;
    private readonly RulesEngine.RulesEngine _engine;
    private readonly bool _careful;
    private readonly int[] _points;

    /// <param name="requests">The requests.</param>
    /// <param name="size">How many make a batch.</param>
    /// <param name="careful">Whether one rule sums up everything, instead of one rule a criterion.</param>
    public RulesEnginePoints(Request[] requests, int size, bool careful)
        : base(careful ? "RulesEngine, one rule" : "RulesEngine, a rule a criterion")
    {
        (_requests, _careful, _points) = (requests, careful, new int[size]);
        string[] outputs = careful ? [string.Join(" + ", Criteria.Select(criterion => $"({criterion})"))] : Criteria;
        var workflow = new Workflow { WorkflowName = "points", Rules = [.. outputs.Select(RuleOf)] };
        _engine = new([workflow], new ReSettings { CustomTypes = [typeof(Ages)] });
    }

    public override bool HasEveryBatch => false;

    public override void Run(int batch)
    {
        ReadOnlySpan<Request> all = _requests.AsSpan(batch * _points.Length, _points.Length);
        for (int i = 0; i < all.Length; i++)
        {
            var subject = new RuleParameter("r", all[i]);
            _points[i] = _careful ? One(subject) : Sum(subject);
        }
    }

    public override ReadOnlySpan<int> Found() => _points;

    private int One(RuleParameter subject) => (int)_engine.ExecuteActionWorkflowAsync("points", "0", [subject]).AsTask().Result.Output;

    private int Sum(RuleParameter subject)
    {
        int sum = 0;
        foreach (RuleResultTree result in _engine.ExecuteAllRulesAsync("points", subject).AsTask().Result)
        {
            sum += (int)result.ActionResult.Output;
        }

        return sum;
    }

    private static Rule RuleOf(string output, int number) => new()
    {
        RuleName = $"{number}",
        Expression = "true",
        Actions = new() { OnSuccess = new() { Name = "OutputExpression", Context = new() { ["expression"] = output } } },
    };

    /// <summary>What the expressions call.</summary>
    public static class Ages
    {
        public static int Of(LocalDate birth) => HandObjects.Age(birth);
    }
}
