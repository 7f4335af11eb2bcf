using Conciliazione.Certificates;
using Conciliazione.Funding;

namespace Conciliazione.Tests.Funding;

public sealed class RankedSharingTests
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    /// <summary>250 units for 100, 100, 60 and 40 in this order.</summary>
    [Theory]
    [InlineData(ShortfallPolicy.Stop, 100, 100, 0, 0)]
    [InlineData(ShortfallPolicy.Skip, 100, 100, 0, 40)]
    [InlineData(ShortfallPolicy.Part, 100, 100, 50, 0)]
    public void The_first_that_does_not_fit_meets_the_policy(ShortfallPolicy policy, int first, int second, int third, int fourth)
    {
        RankedSharing sharing = Share(RankPolicy.From(policy), 250, (100, 1), (100, 2), (60, 3), (40, 4));

        Assert.Equal([first, second, third, fourth], sharing.Lines.Select(line => line.Units));
        Assert.Equal(250 - first - second - third - fourth, sharing.Remaining);
    }

    /// <summary>Whoever is excluded is submitted too: a certificate without that row, or with it as one that takes part, is another.</summary>
    [Fact]
    public void What_is_submitted_tells_who_is_excluded()
    {
        ValueList<FundingSource> sources = [new("POOL", new("fondo", "pool"), 150)];
        RankedClaim first = new("A", LocalizedText.Same("a"), 100, 1, []);
        ValueList<RankedClaim> claims = [first, new("B", LocalizedText.Same("b"), 100, 2, [], new("fuori termine", "too late"))];
        ShareCertificate certificate = RankedSharing.Share(Unit.Hour, sources, claims, RankPolicy.Stop, Act).OrThrow().Certificates[0];

        Assert.Equal(certificate.Digest, RankedSharing.DigestOf(Unit.Hour, sources, claims, RankPolicy.Stop));
        Assert.NotEqual(certificate.Digest, RankedSharing.DigestOf(Unit.Hour, sources, [first, new("B", LocalizedText.Same("b"), 100, 2, [])], RankPolicy.Stop));
        Assert.Throws<ArgumentNullException>("unit", () => RankedSharing.DigestOf(null!, sources, claims, RankPolicy.Stop));
        Assert.Throws<ArgumentNullException>("sources", () => RankedSharing.DigestOf(Unit.Hour, null!, claims, RankPolicy.Stop));
        Assert.Throws<ArgumentNullException>("unit", () => RankedSharing.Share(null!, sources, claims, RankPolicy.Stop, Act));
        Assert.Throws<ArgumentException>(
            "code", () => RankedSharing.Share(Unit.Hour, sources, claims, RankPolicy.Stop, Act).OrThrow().UnitsOf("Z"));
    }

    [Fact]
    public void A_part_below_the_declared_minimum_is_not_given()
    {
        Assert.Equal([200L, 50], Share(RankPolicy.Part(50), 250, (200, 1), (60, 2)).Lines.Select(line => line.Units));
        Assert.Equal([200L, 0], Share(RankPolicy.Part(51), 250, (200, 1), (60, 2)).Lines.Select(line => line.Units));
    }

    [Fact]
    public void Without_a_ranking_enough_funds_everyone_and_less_funds_nobody()
    {
        Assert.All(Share(RankPolicy.Stop, 200, (100, null), (100, null)).Lines, line => Assert.Equal(GrantStatus.InFull, line.Status));
        RankedSharing less = Share(RankPolicy.Stop, 199, (100, null), (100, null));
        Assert.All(less.Lines, line => Assert.Equal(GrantStatus.Undecided, line.Status));
        Assert.Equal((199, 199), (less.Remaining, less.Undecided));
    }

    [Fact]
    public void A_tie_that_straddles_the_end_is_undecided_and_the_rest_where_it_hangs_on_it()
    {
        Assert.Equal(
            [GrantStatus.InFull, GrantStatus.Undecided, GrantStatus.Undecided, GrantStatus.NotFunded],
            Share(RankPolicy.Stop, 250, (100, 1), (100, 2), (100, 2), (40, 3)).Lines.Select(line => line.Status));
        Assert.Equal(
            [GrantStatus.InFull, GrantStatus.Undecided, GrantStatus.Undecided, GrantStatus.InFull],
            Share(RankPolicy.Skip, 250, (100, 1), (100, 2), (100, 2), (40, 3)).Lines.Select(line => line.Status));
        Assert.Equal(
            [GrantStatus.InFull, GrantStatus.Undecided, GrantStatus.Undecided, GrantStatus.Undecided],
            Share(RankPolicy.Skip, 250, (100, 1), (100, 2), (90, 2), (55, 3)).Lines.Select(line => line.Status));
        Assert.All(
            Share(RankPolicy.Stop, 200, (100, 1), (100, 1)).Lines, line => Assert.Equal(GrantStatus.InFull, line.Status));
    }

    [Fact]
    public void Sources_are_spent_in_their_order_each_by_those_it_is_open_to()
    {
        RankedSharing sharing = Share(
            RankPolicy.Part(),
            [new("NEW", new("quota riservata", "reserved quota"), 60, onlyFor: "T"), new("ALL", new("fondo", "pool"), 100)],
            [Claim("A", 50, 1), Claim("B", 80, 2, "T"), Claim("C", 70, 3), Claim("D", 10, 4, "T")]);

        Assert.Equal([50L, 80, 30, 0], sharing.Lines.Select(line => line.Units));
        Assert.Equal([("NEW", 60L), ("ALL", 20)], sharing.Lines[1].Draws.Select(draw => (draw.Source, draw.Units)));
        Assert.Equal("in full, from reserved quota 60 hours; pool 20 hours", sharing.Explain()[1].Text.English);
        Assert.Equal("in part: 30 hours of 70 hours, what is left, from pool 30 hours", sharing.Explain()[2].Text.English);
        Assert.Equal("le risorse sono finite prima", sharing.Explain()[3].Text.Italian);
    }

    [Fact]
    public void Stop_ends_the_sources_of_the_one_that_did_not_fit_and_no_other()
    {
        RankedSharing sharing = Share(
            RankPolicy.Stop,
            [new("ALL", new("fondo", "pool"), 40), new("NEW", new("quota riservata", "reserved quota"), 60, onlyFor: "T")],
            [Claim("A", 50, 1), Claim("B", 30, 2), Claim("C", 60, 3, "T")]);

        Assert.Equal([0L, 0, 60], sharing.Lines.Select(line => line.Units));
        Assert.True(sharing.Certificates[^1].IsVerified);
    }

    [Fact]
    public void What_a_released_reserve_leaves_goes_to_the_others_in_a_second_round()
    {
        RankedSharing Run(bool released) => Share(
            RankPolicy.Stop,
            [new("NEW", new("quota riservata", "reserved quota"), 60, "T", released), new("ALL", new("fondo", "pool"), 100)],
            [Claim("A", 90, 1), Claim("B", 50, 2, "T"), Claim("C", 20, 3)]);

        Assert.Equal([90L, 50, 0], Run(released: false).Lines.Select(line => line.Units));
        RankedSharing sharing = Run(released: true);
        Assert.Equal([90L, 50, 20], sharing.Lines.Select(line => line.Units));
        Assert.Equal((0L, 2), (sharing.Remaining, sharing.Certificates.Count));
        Assert.Equal(2, sharing.Explain()[2].Text.English.Split("; round 2: ").Length);
        Assert.StartsWith("giro 1: ", sharing.Explain()[2].Text.Italian, StringComparison.Ordinal);
        Assert.Equal(sharing.Certificates[0].Explain()[1].Text.English, sharing.Explain()[1].Text.English["round 1: ".Length..].Split("; round 2: ")[0]);
        Assert.All(sharing.Certificates, certificate => Assert.True(certificate.IsVerified));
    }

    [Fact]
    public void Those_tied_that_only_an_order_could_tell_apart_at_a_source_are_undecided()
    {
        RankedSharing sharing = Share(
            RankPolicy.Stop,
            [new("ONE", new("prima", "first"), 50), new("TWO", new("seconda", "second"), 50)],
            [Claim("A", 40, 1), Claim("B", 40, 1), Claim("C", 10, 2)]);

        // Whoever of the two comes first, the second source holds 20 for the third.
        Assert.Equal([GrantStatus.Undecided, GrantStatus.Undecided, GrantStatus.InFull], sharing.Lines.Select(line => line.Status));
        Assert.Equal("TWO", Assert.Single(sharing.Lines[2].Draws).Source);
        Assert.True(sharing.Certificates[^1].IsVerified);
    }

    /// <summary>Straight from the definition: every order of tied requests, one after the other, over several sources.</summary>
    [Law]
    public void Outcomes_agree_with_trying_every_order_of_the_tied(SmallRankedCase given)
    {
        (ValueList<FundingSource> sources, ValueList<RankedClaim> claims, RankPolicy policy) = given;
        HashSet<string>[] seen = claims.Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToArray();
        foreach (int[] order in Orders(claims))
        {
            long[] left = [.. sources.Select(source => source.Units)];
            foreach (int i in order)
            {
                int[] open = [.. Enumerable.Range(0, left.Length).Where(s => sources[s].IsOpenTo(claims[i].Tags))];
                long available = open.Sum(s => left[s]);
                bool fits = claims[i].Due <= available;
                long missing = fits ? claims[i].Due : policy.Shortfall == ShortfallPolicy.Part && available >= policy.MinimumPart ? available : 0;
                string draws = "";
                foreach (int s in open)
                {
                    long units = Math.Min(missing, left[s]);
                    draws += units > 0 ? $"S{s} {units} " : "";
                    left[s] = fits || policy.Shortfall == ShortfallPolicy.Skip ? left[s] - units : 0;
                    missing -= units;
                }

                seen[i].Add(draws);
            }
        }

        RankedSharing sharing = Share(policy, sources, claims);
        Assert.All(sharing.Lines, line =>
        {
            HashSet<string> outcomes = seen[line.Claim.Code[1] - '0'];
            if (line.Claim.Due == 0)
            {
                // It draws nothing in any order; whether it is met has a law of its own.
                Assert.Equal([""], outcomes);
                Assert.Empty(line.Draws);
                return;
            }

            Assert.Equal(
                outcomes.Count == 1 ? outcomes.Single() : "undecided",
                line.Status == GrantStatus.Undecided ? "undecided" : string.Concat(line.Draws.Select(draw => $"{draw} ")));
        });
        Assert.Empty(Failed(sharing.Certificates[^1]));
    }

    /// <summary>By hand: 100 units; the second, of 60, does not fit in the 40 left, and nobody after it gets anything.</summary>
    [Theory]
    [InlineData(ShortfallPolicy.Stop, GrantStatus.NotFunded, "the ranking ended before it")]
    [InlineData(ShortfallPolicy.Part, GrantStatus.NotFunded, "the ranking ended before it")]
    [InlineData(ShortfallPolicy.Skip, GrantStatus.InFull, "in full")]
    public void A_claim_for_nothing_behind_the_one_that_ended_the_ranking_is_not_met(ShortfallPolicy policy, GrantStatus expected, string reason)
    {
        RankedSharing sharing = Share(RankPolicy.From(policy), 100, (60, 1), (60, 2), (0, 3));

        Assert.Equal(expected, sharing.Lines[2].Status);
        Assert.Equal(reason, sharing.Explain()[2].Text.English);
        Assert.Empty(Failed(sharing.Certificates[0]));
    }

    [Fact]
    public void A_claim_for_nothing_stays_in_the_ranking_until_it_ends()
    {
        // Spent to the last unit, and nobody was refused.
        Assert.Equal(GrantStatus.InFull, Share(RankPolicy.Stop, 100, (100, 1), (0, 2)).Lines[1].Status);

        // Refused with nothing left: the ranking ends all the same.
        Assert.Equal(GrantStatus.NotFunded, Share(RankPolicy.Stop, 100, (100, 1), (1, 2), (0, 3)).Lines[2].Status);

        // Tied with the one that does not fit, not behind it.
        Assert.Equal(GrantStatus.InFull, Share(RankPolicy.Stop, 100, (100, 1), (1, 2), (0, 2)).Lines[2].Status);

        // Another source is still open to it.
        RankedSharing two = Share(
            RankPolicy.Stop,
            [new("ALL", new("fondo", "pool"), 40), new("NEW", new("quota riservata", "reserved quota"), 60, onlyFor: "T")],
            [Claim("A", 50, 1), Claim("B", 0, 2), Claim("C", 0, 2, "T"), Claim("D", 61, 3, "T"), Claim("E", 0, 4, "T")]);
        Assert.Equal(
            [GrantStatus.NotFunded, GrantStatus.NotFunded, GrantStatus.InFull, GrantStatus.NotFunded, GrantStatus.NotFunded],
            two.Lines.Select(line => line.Status));
        Assert.Empty(Failed(two.Certificates[0]));
    }

    /// <summary>Two tied that do not both fit end the ranking whichever comes first.</summary>
    [Fact]
    public void A_claim_for_nothing_behind_a_tie_that_ends_the_ranking_in_any_order_is_not_met()
    {
        RankedSharing sharing = Share(RankPolicy.Stop, 100, (60, 1), (60, 1), (0, 2));

        Assert.Equal([GrantStatus.Undecided, GrantStatus.Undecided, GrantStatus.NotFunded], sharing.Lines.Select(line => line.Status));
        Assert.Equal(100, sharing.Undecided);
        Assert.Empty(Failed(sharing.Certificates[0]));
    }

    /// <summary>
    /// If A comes first, both tied are met, A from the first source and B from the second; if B does, it spends the first and A ends
    /// it. C, who asks that source for nothing, is met in one order and not in the other.
    /// </summary>
    [Fact]
    public void A_claim_for_nothing_behind_a_tie_that_may_end_the_ranking_is_undecided()
    {
        RankedSharing sharing = Share(
            RankPolicy.Stop,
            [new("POOL", new("fondo", "pool"), 50), new("NEW", new("quota riservata", "reserved quota"), 50, onlyFor: "T")],
            [Claim("A", 50, 1), Claim("B", 50, 1, "T"), Claim("C", 0, 2), Claim("D", 0, 2, "T")]);

        Assert.All(sharing.Lines.Take(3), line => Assert.Equal(GrantStatus.Undecided, line.Status));
        ShareCertificate certificate = sharing.Certificates[0];
        Assert.Empty(Failed(certificate));
        Assert.Contains(
            "CERTIFICATE-RANK",
            Failed(With(certificate, [certificate.Rows[0], certificate.Rows[1], Drawing(certificate.Rows[2], 0, "POOL", CertificateStatus.TakesPart), certificate.Rows[3]])));
    }

    /// <summary>Not met if the ranking ends before it in every order of the tied, met if in none, and never decided otherwise.</summary>
    [Law]
    public void A_claim_for_nothing_is_met_only_if_no_order_ends_the_ranking_before_it(SmallRankedCase given)
    {
        (ValueList<FundingSource> sources, ValueList<RankedClaim> some, RankPolicy policy) = given;
        ValueList<RankedClaim> claims = some.Select((claim, i) => i % 2 == 0 || claim.Exclusion is not null
            ? claim
            : new RankedClaim(claim.Code, claim.Title, 0, claim.Rank, claim.Tags)).ToValueList();
        HashSet<bool>[] ended = claims.Select(_ => new HashSet<bool>()).ToArray();
        foreach (int[] order in Orders(claims))
        {
            long[] left = [.. sources.Select(source => source.Units)];
            bool[] over = new bool[left.Length];
            foreach (int[] tied in order.GroupBy(i => claims[i].Rank).Select(same => same.ToArray()))
            {
                foreach (int i in tied.Where(i => claims[i].Due == 0))
                {
                    int[] open = OpenTo(i);
                    ended[i].Add(open.Length > 0 && Array.TrueForAll(open, s => over[s]));
                }

                foreach (int i in tied.Where(i => claims[i].Due > 0 && claims[i].Exclusion is null))
                {
                    int[] open = OpenTo(i);
                    long available = open.Sum(s => left[s]);
                    bool fits = claims[i].Due <= available;
                    long missing = fits ? claims[i].Due : policy.Shortfall == ShortfallPolicy.Part && available >= policy.MinimumPart ? available : 0;
                    foreach (int s in open)
                    {
                        long units = Math.Min(missing, left[s]);
                        missing -= units;
                        left[s] = fits || policy.Shortfall == ShortfallPolicy.Skip ? left[s] - units : 0;
                        over[s] |= !fits && policy.Shortfall != ShortfallPolicy.Skip;
                    }
                }
            }
        }

        RankedSharing sharing = Share(policy, sources, claims);
        Assert.All(sharing.Lines.Where(line => line.Claim.Due == 0 && line.Claim.Exclusion is null), line =>
        {
            HashSet<bool> seen = ended[line.Claim.Code[1] - '0'];
            Assert.True(line.Status switch
            {
                GrantStatus.InFull => seen.SetEquals([false]),
                GrantStatus.NotFunded => seen.SetEquals([true]),
                _ => line.Status == GrantStatus.Undecided && sharing.Lines.Any(other => other.Status == GrantStatus.Undecided && other.Claim.Due > 0),
            });
        });
        Assert.Empty(Failed(sharing.Certificates[^1]));

        int[] OpenTo(int i) => [.. Enumerable.Range(0, sources.Count).Where(s => sources[s].IsOpenTo(claims[i].Tags))];
    }

    /// <summary>A certificate that decides a tie by a guess, or leaves undecided what is certain, does not verify.</summary>
    [Fact]
    public void A_tie_broken_without_a_reason_or_made_up_is_found()
    {
        ShareCertificate tied = Share(RankPolicy.Stop, 100, (60, 1), (60, 1), (40, 2)).Certificates[0];
        ShareCertificate broken = With(tied, [Drawing(tied.Rows[0], 60, "POOL", CertificateStatus.TakesPart), .. tied.Rows.Skip(1)]);
        ShareCertificate certain = Share(RankPolicy.Stop, 100, (60, 1), (40, 2)).Certificates[0];
        ShareCertificate made = With(certain, [certain.Rows[0], Drawing(certain.Rows[1], -40, "POOL", CertificateStatus.Undecided)]);

        Assert.Empty(Failed(tied));
        Assert.Contains("CERTIFICATE-RANK", Failed(broken));
        Assert.Contains("CERTIFICATE-RANK", Failed(made));
    }

    [Fact]
    public void Very_many_tied_are_undecided_rather_than_listed_and_the_certificate_says_so()
    {
        RankedSharing skip = Share(RankPolicy.Skip, 100, [.. Enumerable.Repeat((30, (int?)1), 40), (1, 2)]);
        RankedSharing stop = Share(RankPolicy.Stop, 100, [.. Enumerable.Repeat((30, (int?)1), 40), (300, 1), (1, 2)]);

        Assert.All(skip.Lines, line => Assert.Equal(GrantStatus.Undecided, line.Status));
        Assert.Equal(
            [.. Enumerable.Repeat(GrantStatus.Undecided, 40), GrantStatus.NotFunded, GrantStatus.NotFunded], stop.Lines.Select(line => line.Status));
        Assert.Equal("the ranking ended before it", stop.Explain()[41].Text.English);
        Assert.Empty(Failed(skip.Certificates[0]));
        Assert.Empty(Failed(stop.Certificates[0]));
    }

    /// <summary>
    /// Six of twelve fit, so that 924 states follow. Two more then double them, which is too many states; twelve more take too many
    /// steps. Engine and verifier stop listing at the same point, and whoever comes after is undecided.
    /// </summary>
    [Theory]
    [InlineData(2, 4_000, 900)]
    [InlineData(12, 1_000, 3)]
    public void Too_many_states_or_steps_are_not_listed_and_the_certificate_agrees(int tied, int from, int step)
    {
        (int Due, int? Rank)[] first = [.. Enumerable.Range(0, 12).Select(i => (10_000 + (1 << i), (int?)1))];
        (int Due, int? Rank)[] second = [.. Enumerable.Range(0, tied).Select(i => (from + (i * step), (int?)2))];
        RankedSharing sharing = Share(RankPolicy.Skip, 69_000, [.. first, .. second, (1, 3), (70_000, 3)]);

        Assert.All(sharing.Lines.SkipLast(1), line => Assert.Equal(GrantStatus.Undecided, line.Status));
        Assert.Equal(69_000, sharing.Remaining);
        Assert.Empty(Failed(sharing.Certificates[0]));
    }

    [Fact]
    public void Who_gets_something_for_sure_in_one_order_and_not_in_another_is_undecided()
    {
        // The fourteen hide what the second source holds; only the first in rank 2 is sure of the other.
        RankedSharing hidden = Share(
            RankPolicy.Skip,
            [new("ONE", new("prima", "first"), 10, "Y"), new("TWO", new("seconda", "second"), 100, "X")],
            [
                .. Enumerable.Range(0, 14).Select(i => Claim($"P{i:00}", 30, 1, "X")),
                Claim("Q1", 10, 2, "X", "Y"),
                Claim("Q2", 10, 2, "Y"),
            ]);
        // Either 40 or 50 is left for thirteen who ask for 45.
        RankedSharing either = Share(RankPolicy.Skip, 100, [(60, 1), (50, 1), .. Enumerable.Repeat((45, (int?)2), 13)]);

        Assert.All(hidden.Lines, line => Assert.Equal(GrantStatus.Undecided, line.Status));
        Assert.All(either.Lines, line => Assert.Equal(GrantStatus.Undecided, line.Status));
        Assert.Empty(Failed(hidden.Certificates[0]));
        Assert.Empty(Failed(either.Certificates[0]));
    }

    [Fact]
    public void Very_many_tied_get_nothing_where_what_is_left_is_less_than_the_least_part()
    {
        RankedSharing less = Share(RankPolicy.Part(41), 40, [.. Enumerable.Repeat((60, (int?)1), 13)]);
        RankedSharing enough = Share(RankPolicy.Part(40), 40, [.. Enumerable.Repeat((60, (int?)1), 13)]);

        Assert.All(less.Lines, line => Assert.Equal(GrantStatus.NotFunded, line.Status));
        Assert.All(enough.Lines, line => Assert.Equal(GrantStatus.Undecided, line.Status));
        Assert.Empty(Failed(less.Certificates[0]));
        Assert.Empty(Failed(enough.Certificates[0]));
    }

    [Fact]
    public void A_last_rank_does_not_tie_with_the_unranked() => Assert.Equal(
        ["Z InFull 100", "A NotFunded 0"],
        Share(RankPolicy.Stop, [new("POOL", new("fondo", "pool"), 100)], [Claim("A", 100, null), Claim("Z", 100, int.MaxValue)])
            .Lines.Select(line => line.ToString()));

    [Law]
    public void The_laws_of_money_hold_and_the_certificates_verify(ValueList<FundingSource> sources, ValueList<RankedClaim> claims, RankPolicy policy)
    {
        RankedSharing sharing = Share(policy, sources, claims);

        Assert.Equal(sources.Sum(source => source.Units), sharing.Lines.Sum(line => line.Units) + sharing.Remaining);
        Assert.True(sharing.RemainingBySource.All(left => left >= 0));
        Assert.All(sharing.Lines, line =>
        {
            Assert.InRange(line.Units, 0, line.Claim.Due);
            Assert.True(line.Claim.Exclusion is null || line.Units == 0);
            if (line.Claim.Due > 0)
            {
                Assert.Equal(line.Status == GrantStatus.InFull, line.Claim.Exclusion is null && line.Units == line.Claim.Due);
            }
        });
        Assert.All(sharing.Certificates, certificate => Assert.Empty(Failed(certificate)));
        Assert.Equal(sharing, Share(policy, sources, claims.Reverse().ToValueList()));
    }

    [Law]
    public void One_unit_moved_one_claim_dropped_or_one_rank_jumped_is_found(ValueList<FundingSource> sources, ValueList<RankedClaim> claims, RankPolicy policy)
    {
        ShareCertificate certificate = Share(policy, sources, claims.Take(10).ToValueList()).Certificates[0];
        for (int i = 0; i < certificate.Rows.Count; i++)
        {
            Assert.NotEmpty(Failed(With(certificate, [.. certificate.Rows.Where((_, at) => at != i)])));
            CertificateRow row = certificate.Rows[i];
            if (row.Draws.Count == 0)
            {
                continue;
            }

            SourceDraw first = row.Draws[0];
            Assert.NotEmpty(Failed(With(certificate, [.. Replaced(i, -1, first.Source)])));
            for (int j = i + 1; j < certificate.Rows.Count; j++)
            {
                // The unit goes to someone after it, with the draw that would make the figures balance.
                Assert.NotEmpty(Failed(With(certificate, [.. Replaced(i, -1, first.Source).Select((each, at) => at == j ? Drawing(each, 1, first.Source) : each)])));
            }
        }

        CertificateRow[] Replaced(int i, int units, string source) =>
            [.. certificate.Rows.Select((row, at) => at == i ? Drawing(row, units, source) : row)];
    }

    [Fact]
    public void A_rank_jumped_is_found()
    {
        ShareCertificate right = Share(RankPolicy.Stop, 100, (60, 1), (60, 2), (40, 3)).Certificates[0];
        ShareCertificate jumped = With(right, [right.Rows[0], right.Rows[1], Drawing(right.Rows[2], 40, "POOL")], left: 0);
        ShareCertificate denied = With(right, [Drawing(right.Rows[0], -60, "POOL"), right.Rows[1], right.Rows[2]], left: 100);

        Assert.Empty(Failed(right));
        Assert.Equal(["CERTIFICATE-RANK"], Failed(jumped));
        Assert.Equal(["CERTIFICATE-RANK"], Failed(denied));
        Assert.Contains("P2", jumped.Verify().Single(finding => finding.Code == "CERTIFICATE-RANK").Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_who_fits_is_refused_for_the_minimum_part()
    {
        ShareCertificate right = Share(RankPolicy.Part(50), 10, (1, 1)).Certificates[0];

        Assert.Empty(Failed(right));
        Assert.Equal(["CERTIFICATE-RANK"], Failed(With(right, [Drawing(right.Rows[0], -1, "POOL")])));
    }

    [Fact]
    public void Everything_wrong_with_the_input_is_reported_at_once()
    {
        ValueList<Defect> defects = RankedSharing.Share(
            Unit.EuroCent,
            [new("S", new("fonte", "source"), -1), new("S", new("fonte", "source"), 1)],
            [Claim("A", -2, 0), Claim("A", 1, 1)],
            RankPolicy.Stop,
            Act).DefectsOrEmpty();

        Assert.Equal(
            [
                (DefectCodes.NumberNegative, "sources[S]"),
                (DefectCodes.FundingTwice, "sources[S]"),
                (DefectCodes.FundingTwice, "claims[A]"),
                (DefectCodes.NumberNegative, "claims[A].due"),
                (DefectCodes.FundingRank, "claims[A].rank"),
            ],
            defects.Select(defect => (defect.Code, defect.Path)));
        Assert.Equal(
            DefectCodes.NumberTooLarge,
            Assert.Single(RankedSharing.Share(
                Unit.Hour,
                [new("S", new("fonte", "source"), long.MaxValue), new("T", new("fonte", "source"), 1)],
                [],
                RankPolicy.Stop,
                Act).DefectsOrEmpty()).Code);
    }

    [Fact]
    public void Claims_beyond_the_type_in_sum_are_compared_all_the_same() => Assert.All(
        Share(RankPolicy.Stop, [new("S", new("fonte", "source"), long.MaxValue)], [Claim("A", long.MaxValue, null), Claim("B", long.MaxValue, null)]).Lines,
        line => Assert.Equal(GrantStatus.Undecided, line.Status));

    [Fact]
    public void A_withdrawal_frees_units_for_the_next_and_what_was_paid_stays()
    {
        RankedSharing before = Share(RankPolicy.Part(), 150, (100, 1), (80, 2), (30, 3));
        Revision<RankedSharing> revision = before.Revise([ShareEvent.Withdraw("P0", paid: 40)]).OrThrow();

        Assert.Equal([100L, 50, 0], before.Lines.Select(line => line.Units));
        Assert.Equal([40L, 80, 30], revision.After.Lines.Select(line => line.Units));
        Assert.Equal(60, revision.Freed);
        Assert.Equal(0, revision.After.Remaining);
        Assert.Equal([("P0", -60L), ("P1", 30), ("P2", 30)], revision.Changes.Select(change => (change.Code, change.Difference)));
        Assert.Equal("rinuncia; resta quanto già pagato", revision.Changes[0].Reason.Italian);
        Assert.StartsWith("succession: in full", revision.Changes[1].Reason.English, StringComparison.Ordinal);
        Assert.Empty(Failed(revision.After.Certificates[^1]));
    }

    [Fact]
    public void A_reduction_never_goes_below_what_was_paid()
    {
        RankedSharing before = Share(RankPolicy.Stop, 150, (100, 1), (50, 2), (60, 3));

        Assert.Equal([40L, 50, 60], Revised(ShareEvent.Reduce("P0", due: 40)));
        Assert.Equal([70L, 50, 0], Revised(ShareEvent.Reduce("P0", due: 40, paid: 70)));

        IEnumerable<long> Revised(ShareEvent change) => before.Revise([change]).OrThrow().After.Lines.Select(line => line.Units);
    }

    [Fact]
    public void What_is_free_can_be_set_aside_for_a_residue_round()
    {
        Revision<RankedSharing> revision = Share(RankPolicy.Stop, 150, (100, 1), (50, 2), (60, 3)).Revise(
            [ShareEvent.Withdraw("P0")], succession: false).OrThrow();

        Assert.Equal([0L, 50, 0], revision.After.Lines.Select(line => line.Units));
        Assert.Equal((100L, 100L), (revision.Freed, revision.After.Remaining));
    }

    [Law]
    public void A_revision_takes_from_nobody_that_no_event_names(ValueList<FundingSource> sources, ValueList<RankedClaim> claims, RankPolicy policy)
    {
        RankedSharing before = Share(policy, sources, claims);
        if (before.Lines.FirstOrDefault(line => line.Units > 1) is not { } named)
        {
            return;
        }

        Revision<RankedSharing> revision = before.Revise([ShareEvent.Withdraw(named.Claim.Code, paid: named.Units / 2)]).OrThrow();

        Assert.Equal(sources.Sum(source => source.Units), revision.After.Lines.Sum(line => line.Units) + revision.After.Remaining);
        Assert.Equal(named.Units - (named.Units / 2), revision.Freed);
        Assert.All(revision.Changes, change => Assert.Equal(change.Code == named.Claim.Code, change.Difference < 0));
        Assert.Equal(named.Units / 2, revision.After.UnitsOf(named.Claim.Code));
        Assert.All(revision.After.Certificates, certificate => Assert.Empty(Failed(certificate)));
    }

    [Fact]
    public void An_unknown_code_is_the_callers_error() =>
        Assert.Throws<ArgumentException>(() => Share(RankPolicy.Stop, 1, (1, 1)).UnitsOf("NONE"));

    private static IEnumerable<int[]> Orders(ValueList<RankedClaim> claims) => Permutations(claims.Count).Where(order =>
        order.Zip(order.Skip(1)).All(pair => (claims[pair.First].Rank ?? 9) <= (claims[pair.Second].Rank ?? 9)));

    private static IEnumerable<int[]> Permutations(int count) => count == 0
        ? [[]]
        : from rest in Permutations(count - 1)
          from place in Enumerable.Range(0, count)
          select (int[])[.. rest[..place], count - 1, .. rest[place..]];

    private static CertificateRow Drawing(CertificateRow row, int units, string source, CertificateStatus? status = null)
    {
        var draws = row.Draws.ToDictionary(draw => draw.Source, draw => draw.Units, StringComparer.Ordinal);
        draws[source] = draws.GetValueOrDefault(source) + units;
        return new(
            row.Code,
            row.Title,
            row.Rank,
            row.Floor,
            row.Ceiling!.Value,
            row.Share + units,
            row.Tags,
            draws.Where(draw => draw.Value != 0).Select(draw => new SourceDraw(draw.Key, draw.Value)).ToValueList(),
            status ?? row.Status,
            row.Note);
    }

    private static ShareCertificate With(ShareCertificate certificate, ValueList<CertificateRow> rows, long? left = null) => new(
        certificate.Unit,
        certificate.Budget,
        certificate.Policy,
        certificate.Sources,
        certificate.Claims,
        rows,
        left ?? certificate.Budget - rows.Sum(row => row.Share),
        certificate.Undecided);

    private static string[] Failed(ShareCertificate certificate) =>
        [.. certificate.Verify().Where(finding => finding.Outcome is not Outcome.Met).Select(finding => finding.Code)];

    private static RankedSharing Share(RankPolicy policy, int units, params (int Due, int? Rank)[] claims) => Share(
        policy,
        [new("POOL", new("fondo", "pool"), units)],
        claims.Select((claim, i) => Claim(claims.Length > 9 ? $"P{i:00}" : $"P{i}", claim.Due, claim.Rank)).ToValueList());

    private static RankedSharing Share(RankPolicy policy, ValueList<FundingSource> sources, ValueList<RankedClaim> claims) =>
        RankedSharing.Share(Unit.Hour, sources, claims, policy, Act).OrThrow();

    internal static RankedClaim Claim(string code, long due, int? rank, params string[] tags) =>
        new(code, LocalizedText.Same(code), due, rank, tags.ToValueList());
}
