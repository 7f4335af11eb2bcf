using Conciliazione.Funding;

namespace Conciliazione.Benchmarks;

/// <summary>The same shares twice: as the library's rule, and as the plain array of whole units that a hand-written loop would use.</summary>
internal sealed class SplitData
{
    /// <summary>Percentages here have three decimals: a whole is this many of their units.</summary>
    public const long UnitsInAWhole = 100_000;

    private readonly ContributionSplitRule _rule;

    private SplitData(long[] units, SplitPolicy policy)
    {
        Units = units;
        _rule = ContributionSplitRule.Create(
            units.Select((share, i) => new Policy<Percentage>(new($"S{i + 1}", new("quota", "share"), LegalSource.Library("benchmark"), Provenance.Given), Percentage.Of(share / 1_000m))).ToValueList(),
            policy,
            Provenance.Given,
            LegalSource.Library("benchmark")).OrThrow();
    }

    /// <summary>The shares in thousandths of a percent.</summary>
    public long[] Units { get; }

    /// <summary>The contribution of Insubria 2020-2023.</summary>
    public static Euro Contribution { get; } = Euro.FromCents(514_254_69);

    /// <summary>
    /// Two shares, 20% and 80% as in Insubria; or a hundred, all different, from 0.505% to 1.495% by 0.01%.
    /// </summary>
    public static SplitData Of(int shares, SplitPolicy policy)
    {
        if (shares == 2)
        {
            return new([20_000, 80_000], policy);
        }

        long[] units = [.. Enumerable.Range(0, shares).Select(i => 505L + (10 * i))];
        return new(units, policy);
    }

    public ContributionSplit Split() => _rule.Split(Contribution).OrThrow();

    /// <summary>Throws unless the library gives these cents.</summary>
    public void RequireSameCents(long[] byHand)
    {
        if (!Split().Lines.Select(line => line.Amount.Cents).SequenceEqual(byHand))
        {
            throw new InvalidOperationException("The contribution is split in two ways.");
        }
    }
}
