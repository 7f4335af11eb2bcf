using System.Runtime.CompilerServices;

namespace Conciliazione.Vouchers;

/// <summary>Checks the rules of vouchers.</summary>
internal static class VoucherChecks
{
    public static void Source(RuleLabel label, string path, List<Defect> defects)
    {
        if (!label.HasSource)
        {
            defects.Add(DefectCodes.VoucherFound(
                DefectCodes.VoucherNoSource, path, source: null, FactValue.Of(label.Title), FactValue.Of(new LocalizedText("una fonte", "source"))));
        }
    }

    public static void AtMostAll(Percentage share, string path, LegalSource? source, List<Defect> defects)
    {
        if (share > Percentage.Hundred)
        {
            defects.Add(DefectCodes.VoucherFound(DefectCodes.VoucherShareAboveAll, path, source, FactValue.Of(share), FactValue.Of(Percentage.Hundred)));
        }
    }

    public static void Positive(Euro amount, string path, LegalSource? source, List<Defect> defects)
    {
        if (amount <= Euro.Zero)
        {
            defects.Add(DefectCodes.VoucherFound(DefectCodes.VoucherNotPositive, path, source, FactValue.Of(amount), FactValue.Of(Euro.Zero)));
        }
    }

    public static void AtLeastOne(int number, string path, LegalSource? source, List<Defect> defects)
    {
        if (number < 1)
        {
            defects.Add(DefectCodes.VoucherFound(DefectCodes.VoucherLessThanOne, path, source, FactValue.Of(number), FactValue.Of(1)));
        }
    }

    /// <summary>Returns the rule of an amount, unless it may be the whole expense where the call grants a part.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The amount may be the whole expense.</exception>
    public static VoucherAmount PartOnly(VoucherAmount rule, LegalSource source, [CallerArgumentExpression(nameof(rule))] string? name = null) =>
        !Guard.Against.Null(rule, name).MayCoverAll()
            ? rule
            : throw new ArgumentException(
                $"The amount of {rule.Label.Code} may be 100% of the expense, and a voucher covers less than 100%, a part of it ({source.Cite()}). "
                + $"{nameof(VoucherAmount.Leaving)} and {nameof(VoucherAmount.WholeVouchers)} leave others a part.",
                name);

    /// <summary>Throws the defects of an amount rule, because such rules are written in code.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="given">The bands of a rule that has any, in the order given, by which the paths number them.</param>
    public static void Amount(VoucherAmount rule, ValueList<VoucherAmount.Band>? given = null)
    {
        var defects = new List<Defect>();
        LegalSource source = rule.Label.Source.Or(DefectCodes.VoucherSource);
        Source(rule.Label, "label", defects);
        if (rule is VoucherAmount.ShareOfExpense share)
        {
            AtMostAll(share.Percent, "share", source, defects);
            Positive(share.Maximum ?? Euro.MaxValue, "most", source, defects);
        }
        else if (rule is VoucherAmount.LeavingPart leaving)
        {
            AtMostAll(leaving.Part, "part", source, defects);
        }
        else if (rule is VoucherAmount.FlatSum flat)
        {
            if (flat.Amount < Euro.Zero)
            {
                defects.Add(DefectCodes.NumberNegative.At("amount", flat.Amount, Euro.Zero, source));
            }
            else if (flat.PartOnly)
            {
                Positive(flat.Amount, "amount", source, defects);
            }

            Positive(flat.Maximum ?? Euro.MaxValue, "most", source, defects);
            var largest = Euro.FromCents(long.MaxValue / int.MaxValue);
            if (flat is { Per: not null, Maximum: null } && flat.Amount > largest)
            {
                defects.Add(DefectCodes.NumberTooLarge.At("amount", flat.Amount, largest, source));
            }
        }
        else if (given is not null)
        {
            AtLeastOne(given.Count, "steps", source, defects);
            foreach (IGrouping<long, (int Index, VoucherAmount.Band Item)> same in given.Index().Repeated(step => step.Item.From))
            {
                (int second, VoucherAmount.Band band) = same.ElementAt(1);
                defects.Add(DefectCodes.VoucherFound(DefectCodes.VoucherStepTwice, Step(second), source, band.Shown, FactValue.Of(1)));
            }

            foreach ((int i, VoucherAmount.Band band) in given.Index().Where(step => step.Item.Rule.IsFree))
            {
                defects.Add(DefectCodes.VoucherFound(
                    DefectCodes.VoucherFreeBand, Step(i), source, FactValue.Of(band.Rule.Label.Title), FactValue.Of(rule.Label.Title)));
            }
        }

        if (defects.Count > 0)
        {
            throw new DefectsException(defects.ToValueList());
        }
    }

    private static string Step(int index) => FormattableString.Invariant($"steps[{index}]");
}
