namespace Conciliazione.Scoring;

/// <summary>Points in proportion to where a measure lies between the step worth nothing and the step worth all; rounding never goes beyond all.</summary>
internal sealed record Scale(long MostHundredths, PointsRounding Rounding)
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
        return Math.Min(MostHundredths, Rounding.Round(along * MostHundredths, length));
    }
}
