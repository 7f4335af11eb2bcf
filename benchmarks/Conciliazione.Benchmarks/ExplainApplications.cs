using BenchmarkDotNet.Attributes;
using Conciliazione.Scoring;

namespace Conciliazione.Benchmarks;

/// <summary>Points with their reasons, in order: what a team writes beside the library, on the same requests.</summary>
[MemoryDiagnoser]
public class ExplainApplications
{
    private DeskApplication[] _applications = [];

    /// <summary>How many requests one operation explains.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Applications { get; set; }

    /// <summary>Makes the requests and sees to it that both ways give the same points, hits and, nearly, the same length of text.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _applications = DeskData.Of(Applications);
        long theirs = 0;
        long ours = 0;
        foreach (DeskApplication application in _applications)
        {
            List<Explanation> hits = DeskTeam.Explain(application);
            ScoreCard card = DeskData.Grid.Explain(application, DeskData.Days);
            if (card.Score.Points != Known.Of(Points.Of(hits.Sum(hit => hit.Points))))
            {
                throw new InvalidOperationException("A request is explained in two ways.");
            }

            theirs += hits.Sum(hit => DeskTeam.Write(hit).Length);
            ours += Hits(card).Sum(finding => finding.Explain(Language.Italian).Length);
        }

        Console.WriteLine(FormattableString.Invariant($"// characters a request: theirs {theirs / Applications}, ours {ours / Applications}"));
    }

    /// <summary>The baseline: an object for every hit, and LINQ's order.</summary>
    [Benchmark(Baseline = true)]
    public object WhatATeamWrites() => _applications
        .Select(application => (Application: application, Hits: DeskTeam.Explain(application)))
        .OrderByDescending(pair => pair.Hits.Sum(hit => hit.Points)).ThenBy(pair => pair.Application.Arrival)
        .ToList();

    /// <summary>Every finding of every rule, and the order.</summary>
    [Benchmark]
    public object Explain()
    {
        var cards = new ScoreCard[_applications.Length];
        var scores = new Score[_applications.Length];
        for (int i = 0; i < cards.Length; i++)
        {
            cards[i] = DeskData.Grid.Explain(_applications[i], DeskData.Days);
            scores[i] = cards[i].Score;
        }

        int[] order = new int[_applications.Length];
        DeskData.Rules.Order(_applications, [DeskData.Days], scores, order);
        return (cards, order);
    }

    /// <summary>The same with the text of every hit.</summary>
    [Benchmark]
    public long TeamWithTexts()
    {
        long length = 0;
        foreach (DeskApplication application in _applications)
        {
            foreach (Explanation hit in DeskTeam.Explain(application))
            {
                length += DeskTeam.Write(hit).Length;
            }
        }

        return length;
    }

    /// <summary>The same findings that a team keeps, with their texts.</summary>
    [Benchmark]
    public long ExplainWithTexts()
    {
        long length = 0;
        foreach (DeskApplication application in _applications)
        {
            ScoreCard card = DeskData.Grid.Explain(application, DeskData.Days);
            foreach (ScoreFinding finding in card.Findings)
            {
                if (finding.Depth == 0 && finding.Range.Minimum > Points.Zero)
                {
                    length += finding.Explain(Language.Italian).Length;
                }
            }
        }

        return length;
    }

    private static IEnumerable<ScoreFinding> Hits(ScoreCard card) =>
        ((IEnumerable<ScoreFinding>)card.Findings).Where(finding => finding.Depth == 0 && finding.Range.Minimum > Points.Zero);
}
