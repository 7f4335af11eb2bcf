namespace Conciliazione.Scoring;

/// <summary>
/// Awards points in proportion to the position of a measure between the step worth nothing and the step worth the maximum;
/// rounding never exceeds the maximum.
/// </summary>
internal sealed record Scale(long MaximumHundredths, PointsRounding Rounding)
{
    public long PointsOf(long step, long zeroAt, long fullAt)
    {
        Int128 length = (Int128)fullAt - zeroAt;
        Int128 along = (Int128)step - zeroAt;
        if (length < 0)
        {
            (length, along) = (-length, -along);
        }

        along = Int128.Clamp(along, 0, length);
        return Math.Min(MaximumHundredths, Rounding.Round(along * MaximumHundredths, length));
    }
}
