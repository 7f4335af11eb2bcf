using Conciliazione.Certificates;
using Conciliazione.Editions;
using Conciliazione.Funding;
using Conciliazione.Tests.Funding;

namespace Conciliazione.Tests.Certificates;

/// <summary>The figures of a round of unspent funds, each wrong on its own: which check finds it, without a digest.</summary>
public sealed class ResidueFiguresTests
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    private static readonly ResiduePart.CeilingRule[] Capped = [ResiduePart.CeilingRule.Request, ResiduePart.CeilingRule.Request, ResiduePart.CeilingRule.Request];

    /// <summary>
    /// Rounds of every kind: parts that all give, a part for nobody, a tie on the last place, ceilings that let nothing through but a
    /// cent, nothing to share, and nine parts.
    /// </summary>
    public static TheoryData<string> Names => ["giving", "nobody", "tied", "capped", "nothing", "nine", "unkeyed"];

    /// <summary>Of nine parts one forgery in seven, evenly spread: they are alike.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_round_verifies_and_no_figure_of_its_parts_can_be_another(string name)
    {
        ResidueCertificate right = Without(Round(name));
        Assert.Empty(right.Verify().Failed());

        int found = 0;
        foreach ((Forgery forgery, ResidueCertificate forged) in Forgeries.Of(right).Where((_, i) => name != "nine" || i % 7 == 0))
        {
            if (Expected(forgery) is { } code)
            {
                found++;
                Assert.True(forged.Verify().Failed().Contains(code), $"{name}: {forgery} is not found by {code}");
            }
        }

        Assert.True(found > 10);
    }

    [Fact]
    public void Generated_rounds_verify()
    {
        var random = new Random(77);
        for (int at = 0; at < 25; at++)
        {
            int count = random.Next(1, 6);
            ValueList<ResidueFacts> facts = Enumerable.Range(0, count).Select(i => Project(
                $"P{i}", asked: 100 + (random.Next(3) * 50), paid: random.Next(3) * 50, started: random.Next(5), random.Next(2) == 0 ? null : i)).ToValueList();
            ResiduePart[] parts =
            [
                .. Enumerable.Range(0, random.Next(1, 9)).Select(i => random.Next(3) switch
                {
                    0 => ResiduePart.ForEveryone(Percentage.Of(10), Ceiling()),
                    1 => ResiduePart.ForEfficiency(Percentage.Of(10), Percentage.Of(random.Next(3) * 50), Ceiling()),
                    _ => ResiduePart.ForTheMostCut(Percentage.Of(10), random.Next(1, 4), (ResiduePart.CutMeasure)random.Next(2), Ceiling()),
                }),
            ];
            ResidueRule rule = ResidueRule.Create(
                [.. parts, ResiduePart.ForEveryone(Percentage.Of(100 - (10 * parts.Length)), Ceiling())], Act).OrThrow();
            ResidueRound round = rule.Share(Euro.FromCents(random.Next(20_000)), facts).OrThrow();

            ResidueCertificate certificate = round.ToCertificate();
            Assert.Empty(certificate.Verify().Failed());

            // The round says of each share by weight what the certificate of the part says.
            ValueList<ResidueReason> reasons = round.ReasonsOf(facts[^1].Code);
            for (int part = 0; part < reasons.Count; part++)
            {
                if (certificate.Parts[part].Sharing?.Explain().Single(reason => reason.Row.Code == facts[^1].Code) is { Row.Weight.Sign: > 0 } said)
                {
                    Assert.Contains(said.Text.English, reasons[part].Text.English, StringComparison.Ordinal);
                }
            }
        }

        ResiduePart.CeilingRule Ceiling() => (ResiduePart.CeilingRule)random.Next(2);
    }

    [Fact]
    public void A_project_with_impossible_figures_is_named()
    {
        ResidueFacts[] possible =
        [
            Facts(asked: 100, assigned: 100, paid: 100, planned: 1, started: 1),
            Facts(asked: 100, assigned: 1, paid: 0, planned: 1_000_000, started: 0),
        ];
        ResidueFacts[] impossible =
        [
            Facts(asked: 100, assigned: 0, paid: 0, planned: 1, started: 0),
            Facts(asked: 99, assigned: 100, paid: 0, planned: 1, started: 0),
            Facts(asked: 100, assigned: 100, paid: -1, planned: 1, started: 0),
            Facts(asked: 100, assigned: 100, paid: 101, planned: 1, started: 0),
            Facts(asked: 100, assigned: 100, paid: 0, planned: 0, started: 0),
            Facts(asked: 100, assigned: 100, paid: 0, planned: 1_000_001, started: 0),
            Facts(asked: 100, assigned: 100, paid: 0, planned: 1, started: -1),
            Facts(asked: 100, assigned: 100, paid: 0, planned: 1, started: 2),
        ];
        ResidueCertificate right = Without(Round("giving"));

        Assert.All(possible, facts => Assert.Empty(Named(facts)));
        Assert.All(impossible, facts => Assert.Equal(["x"], Named(facts)));

        string[] Named(ResidueFacts facts) =>
            new ResidueCertificate(right.Residue, [.. right.Rows, facts], right.Parts, right.Remaining).Verify().Named("RESIDUE-ROWS");

        static ResidueFacts Facts(long asked, long assigned, long paid, int planned, int started) =>
            new("X", new("x", "X"), Euro.FromCents(asked), Euro.FromCents(assigned), Euro.FromCents(paid), planned, started);
    }

    [Fact]
    public void A_round_has_a_project_and_from_one_to_nine_parts()
    {
        ResidueCertificate right = Without(Round("nine"));

        Assert.Contains("RESIDUE-ROWS", new ResidueCertificate(right.Residue, [], right.Parts, right.Remaining).Verify().Failed());
        Assert.Contains("RESIDUE-ROWS", new ResidueCertificate(right.Residue, right.Rows, [], right.Remaining).Verify().Failed());
        Assert.Contains("RESIDUE-ROWS", new ResidueCertificate(right.Residue, right.Rows, [.. right.Parts, right.Parts[0]], right.Remaining).Verify().Failed());
    }

    /// <summary>Each balances in all but one of its four conditions.</summary>
    [Fact]
    public void A_balance_needs_both_amounts_above_zero_and_all_three_sums()
    {
        // A share of -1 for -1, and one of 1 for nothing while 1 is missing.
        Unbalanced(residue: -1, remaining: 0, own: -1, share: -1, carriedOn: 0);
        Unbalanced(residue: 0, remaining: -1, own: 0, share: 1, carriedOn: -1);
        Unbalanced(residue: 5, remaining: 2, own: 5, share: 4, carriedOn: 2);
        Unbalanced(residue: 5, remaining: 2, own: 4, share: 3, carriedOn: 2);
        Unbalanced(residue: 5, remaining: 2, own: 5, share: 3, carriedOn: 1);
        Assert.DoesNotContain("RESIDUE-BALANCE", One(residue: 5, remaining: 2, own: 5, share: 3, carriedOn: 2).Verify().Failed());
        Assert.DoesNotContain("RESIDUE-BALANCE", One(residue: 0, remaining: 0, own: 0, share: 0, carriedOn: 0).Verify().Failed());

        static void Unbalanced(long residue, long remaining, long own, long share, long carriedOn) =>
            Assert.Contains("RESIDUE-BALANCE", One(residue, remaining, own, share, carriedOn).Verify().Failed());

        static ResidueCertificate One(long residue, long remaining, long own, long share, long carriedOn) => new(
            Euro.FromCents(residue),
            [Project("A", asked: 200, paid: 0, started: 0)],
            [
                new(ResidueKind.Base, Percentage.Hundred, Percentage.Zero, 0, Euro.FromCents(own), Euro.Zero, Weighed(own, (Ratio.Whole(1), null, share)), Euro.Zero, Euro.FromCents(carriedOn), upToRequest: false),
            ],
            Euro.FromCents(remaining));
    }

    [Fact]
    public void A_part_of_no_kind_or_with_the_figures_of_another_is_named()
    {
        ResidueCertificatePart[] parts = [.. Round("giving").Parts];
        Assert.Equal([ResidueKind.Base, ResidueKind.Reward, ResidueKind.ReinforcementByShare], parts.Select(part => part.Kind));

        Assert.Empty(Named(parts));
        Assert.Equal(["base per tutti"], Named([Another(parts[0], kind: (ResidueKind)9), parts[1], parts[2]]));
        Assert.Equal(["base per tutti"], Named([Another(parts[0], actions: Percentage.Of(1)), parts[1], parts[2]]));
        Assert.Equal(["base per tutti"], Named([Another(parts[0], places: 1), parts[1], parts[2]]));
        Assert.Equal(["premio all'efficienza"], Named([parts[0], Another(parts[1], places: 1), parts[2]]));
        Assert.Equal(["rinforzo ai più ridotti"], Named([parts[0], parts[1], Another(parts[2], actions: Percentage.Of(1))]));
        Assert.Equal(["rinforzo ai più ridotti"], Named([parts[0], parts[1], Another(parts[2], places: 0)]));

        static string[] Named(ResidueCertificatePart[] parts)
        {
            ResidueCertificate right = Round("giving");
            return [.. new ResidueCertificate(right.Residue, right.Rows, parts.ToValueList(), right.Remaining).Verify()
                .Single(finding => finding.Code == "RESIDUE-PARTS").Facts.Select(fact => fact.Title.Italian)];
        }
    }

    /// <summary>All of the reward by actions is possible, more than all is not, however large the figures are.</summary>
    [Fact]
    public void More_than_the_whole_by_actions_is_refused_without_working_it_out()
    {
        ResidueCertificate right = ResidueRule.Create([ResiduePart.ForEfficiency(Percentage.Hundred, Percentage.Hundred)], Act).OrThrow()
            .Share(Euro.Of(10), [Project("A", asked: 200, paid: 0, started: 1), Project("B", asked: 100, paid: 100, started: 4)]).OrThrow().ToCertificate();
        Assert.Empty(right.Verify().Failed());
        Assert.Equal([200L, 800], right.Parts[0].Sharing!.Rows.Select(row => row.Share));

        var large = new ResidueCertificate(
            right.Residue,
            [new("A", new("a", "A"), Euro.MaxValue, Euro.MaxValue, Euro.MaxValue, 1_000_000, 1_000_000)],
            [Another(right.Parts[0], actions: Percentage.MaxValue)],
            right.Remaining);
        Assert.Contains("RESIDUE-CLAIMS", large.Verify().Failed());
    }

    /// <summary>
    /// By hand: nobody was cut, so that a reinforcement has no sharing, though one of weights of zero would fit; B and C tie on the
    /// last of two places, so that there is none, though one by their cuts would.
    /// </summary>
    [Fact]
    public void Where_nobody_has_a_claim_or_a_tie_waits_there_is_no_sharing()
    {
        ResidueCertificate nobody = Reinforced(places: 1, 100, 100);
        Assert.Null(nobody.Parts[0].Sharing);
        Assert.Contains("RESIDUE-CLAIMS", Sharing(nobody, Weighed(1_000, (Ratio.Whole(0), null, 0), (Ratio.Whole(0), null, 0))).Verify().Failed());

        ResidueCertificate tied = Reinforced(places: 2, 400, 200, 200);
        Assert.Null(tied.Parts[0].Sharing);
        Assert.Contains("RESIDUE-CLAIMS", Sharing(tied, Weighed(1_000, (Ratio.Of(3, 4), null, 0), (Ratio.Of(1, 2), null, 0), (Ratio.Of(1, 2), null, 0))).Verify().Failed());

        // And where somebody has a claim, there is one.
        ResidueCertificate given = Reinforced(places: 1, 400, 200);
        Assert.Contains("RESIDUE-CLAIMS", Sharing(given, null).Verify().Failed());

        // With no place at all nobody has a claim.
        ResidueCertificate none = Sharing(given, null, places: 0);
        Assert.DoesNotContain("RESIDUE-CLAIMS", none.Verify().Failed());
        Assert.Contains("RESIDUE-PARTS", none.Verify().Failed());

        static ResidueCertificate Reinforced(int places, params int[] asked) => Without(
            ResidueRule.Create([ResiduePart.ForTheMostCut(Percentage.Hundred, places)], Act).OrThrow()
                .Share(Euro.Of(10), asked.Select((each, i) => Project($"{(char)('A' + i)}", each, paid: 0, started: 0)).ToValueList()).OrThrow().ToCertificate());

        static ResidueCertificate Sharing(ResidueCertificate certificate, ShareCertificate? sharing, int? places = null)
        {
            ResidueCertificatePart part = certificate.Parts[0];
            return new(
                certificate.Residue,
                certificate.Rows,
                [new(part.Kind, part.Share, part.Actions, places ?? part.Places, part.Own, part.CarriedIn, sharing, part.Undecided, part.CarriedOn, part.IsUpToRequest)],
                certificate.Remaining);
        }
    }

    /// <summary>The certificate of a part is one in euro cents, in proportion, of as many rows as projects.</summary>
    [Fact]
    public void The_sharing_of_a_part_is_in_cents_and_in_proportion()
    {
        ResidueCertificate right = Without(Round("giving"));
        ShareCertificate sharing = right.Parts[0].Sharing!;
        foreach (ShareCertificate wrong in new[]
        {
            sharing.With(unit: Unit.Hour),
            sharing.With(policy: new CertificatePolicy.FloorsFirst()),
            sharing.With(rows: [.. sharing.Rows, new("Z", new("z", "Z"), Ratio.Whole(1), 0, null, null, 0)]),
            sharing.WithRows((row, i) => i == 0 ? row.Weighed(status: CertificateStatus.Excluded) : row),
        })
        {
            ResidueCertificatePart part = right.Parts[0];
            Assert.Contains("RESIDUE-CLAIMS", new ResidueCertificate(
                right.Residue,
                right.Rows,
                [new(part.Kind, part.Share, part.Actions, part.Places, part.Own, part.CarriedIn, wrong, part.Undecided, part.CarriedOn, part.IsUpToRequest), right.Parts[1], right.Parts[2]],
                right.Remaining).Verify().Failed());
        }
    }

    /// <summary>A was given all that it asked for: its cent of each base is within the ceiling, five are not, in both parts.</summary>
    [Fact]
    public void A_share_above_the_ceiling_is_found_in_any_number_of_parts()
    {
        Assert.Equal(["A"], Above(5, 5));
        Assert.Equal(["A"], Above(1, 5));
        Assert.Equal(["A"], Above(5, 1));
        Assert.Empty(Above(1, 1));

        static string[] Above(params long[] shares) => new ResidueCertificate(
            Euro.FromCents(10),
            [Project("A", asked: 100, paid: 0, started: 0)],
            shares.Select(share => new ResidueCertificatePart(
                ResidueKind.Base, Percentage.Of(50), Percentage.Zero, 0, Euro.FromCents(5), Euro.Zero, Weighed(5, (Ratio.Whole(1), 1, share)), Euro.Zero, Euro.Zero, upToRequest: true)).ToValueList(),
            Euro.Zero).Verify().Named("RESIDUE-CEILING");
    }

    [Fact]
    public void A_part_says_its_kind_and_its_own_money() =>
        Assert.Equal("Base 24000.00", Round("giving").Parts[0].ToString());

    /// <summary>
    /// The check that a forgery of one figure fails, whatever else it does; null for what may as well be a certificate of another
    /// round, which only a digest tells apart.
    /// </summary>
    private static string? Expected(Forgery forgery)
    {
        string[] path = forgery.Path.Split('.');
        string field = path[^1].Split('[')[0];
        bool inPart = path[0].StartsWith("Parts[", StringComparison.Ordinal);
        bool inSharing = inPart && path.Length > 2;
        return field switch
        {
            "Remaining" or "Residue" when path.Length == 1 => "RESIDUE-BALANCE",
            "Own" => "RESIDUE-SPLIT",
            "CarriedIn" or "CarriedOn" => "RESIDUE-CHAIN",
            "Undecided" when path.Length == 2 => "RESIDUE-CHAIN",
            "Share" when path.Length == 2 => "RESIDUE-SPLIT",
            "Kind" when forgery.Change == "now 9" => "RESIDUE-PARTS",
            "Sharing" => "RESIDUE-CLAIMS",
            "Budget" or "Remaining" when inSharing => "RESIDUE-CHAIN",
            "Share" when inSharing => "RESIDUE-BALANCE",
            "Code" or "Weight" or "Floor" or "Ceiling" or "Precedence" when inSharing => "RESIDUE-CLAIMS",
            "Italian" or "English" when inSharing && forgery.Path.Contains(".Title.", StringComparison.Ordinal) && forgery.Path.Contains(".Rows[", StringComparison.Ordinal) => "RESIDUE-CLAIMS",
            "Status" when inSharing => "RESIDUE-PARTS",
            "Claims" or "Sources" when inSharing => "RESIDUE-PARTS",
            _ => null,
        };
    }

    private static ResidueCertificate Round(string name) => (name switch
    {
        "giving" => Insubria2020.Residues.Share(
            Euro.Of(60_000),
            [
                new("A", new("primo", "first"), Euro.Of(215_000), Euro.Of(170_400), Euro.Of(51_120), 8, 6, 1),
                new("B", new("secondo", "second"), Euro.Of(9_500), Euro.Of(7_903.75m), Euro.Of(3_161.50m), 3, 3, 2),
                new("C", new("terzo", "third"), Euro.Of(95_000), Euro.Of(61_400), Euro.Of(12_280), 5, 3, 3),
            ]),
        "nobody" => Insubria2020.Residues.Share(Euro.Of(100), [Project("A", 100, 100, 4), Project("B", 100, 0, 0)]),
        "tied" => ResidueRoundTests.Rule(places: 2).Share(Euro.Of(90), [Project("A", 300, 100, 4), Project("B", 200, 100, 4), Project("C", 200, 100, 4)]),
        "capped" => ResidueRoundTests.Rule(places: 1, ceilings: Capped).Share(Euro.Of(100), [Project("A", 100, 100, 4), Project("B", 120, 50, 2)]),
        "nothing" => ResidueRoundTests.Rule(places: 1).Share(Euro.Zero, [Project("A", 300, 100, 4), Project("B", 200, 50, 2)]),
        "nine" => ResidueRule.Create(
            [.. Enumerable.Repeat(ResiduePart.ForEveryone(Percentage.Of(11)), 8), ResiduePart.ForTheMostCut(Percentage.Of(12), 1, ResiduePart.CutMeasure.Amount)], Act).OrThrow()
            .Share(Euro.FromCents(1_001), [Project("A", 300, 100, 4, 1), Project("B", 200, 50, 2, 2)]),
        _ => ResidueRoundTests.Rule(places: 3).Share(Euro.FromCents(1_001), [Project("A", 300, 100, 4), Project("B", 200, 50, 4), Project("C", 200, 50, 4)]),
    }).OrThrow().ToCertificate();

    private static ResidueFacts Project(string code, int asked, int paid, int started, long? precedence = null) =>
        new(code, LocalizedText.Same(code), Euro.Of(asked), Euro.Of(100), Euro.Of(paid), planned: 4, started, precedence);

    private static ShareCertificate Weighed(long budget, params (Ratio Weight, long? Ceiling, long Share)[] rows) => new(
        Unit.EuroCent,
        budget,
        new CertificatePolicy.Proportional(),
        [],
        rows.Length,
        rows.Select((row, i) => new CertificateRow(
            $"{(char)('A' + i)}", LocalizedText.Same($"{(char)('A' + i)}"), row.Weight, 0, row.Ceiling, null, row.Share)).ToValueList(),
        budget - rows.Sum(row => row.Share));

    private static ResidueCertificatePart Another(ResidueCertificatePart part, ResidueKind? kind = null, Percentage? actions = null, int? places = null) => new(
        kind ?? part.Kind, part.Share, actions ?? part.Actions, places ?? part.Places, part.Own, part.CarriedIn, part.Sharing, part.Undecided, part.CarriedOn, part.IsUpToRequest);

    /// <summary>The same without the digests of the whole and of its parts.</summary>
    private static ResidueCertificate Without(ResidueCertificate certificate) => new(
        certificate.Residue,
        certificate.Rows,
        certificate.Parts.Select(part => new ResidueCertificatePart(
            part.Kind, part.Share, part.Actions, part.Places, part.Own, part.CarriedIn, part.Sharing?.With(), part.Undecided, part.CarriedOn, part.IsUpToRequest)).ToValueList(),
        certificate.Remaining);
}
