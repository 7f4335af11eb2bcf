namespace Conciliazione.Facts;

/// <summary>Reads a dated list for a whole that contains its subject.</summary>
internal sealed record PartReader<TWhole, TSubject>(DatedReader<TSubject> Reader, Func<TWhole, TSubject> Part) : DatedReader<TWhole>(Reader.Rule)
    where TWhole : notnull
    where TSubject : notnull
{
    public override int Depth { get; } = Reader.Depth + 1;

    public override bool TryCount(TWhole subject, EvaluationDays days, YearSpan aged, out DatedTally tally) =>
        Reader.TryCount(Part(subject), days, aged, out tally);

    public override bool TrySum(TWhole subject, in BirthSteps births, out long minimum, out long maximum) =>
        Reader.TrySum(Part(subject), births, out minimum, out maximum);

    public override bool TryReadAges(TWhole subject, EvaluationDays days, out ItemAges ages) =>
        Reader.TryReadAges(Part(subject), days, out ages);

    public override object? Keep(TWhole subject, EvaluationDays days) => Reader.Keep(Part(subject), days);

    public override Known<FactValue> Show(TWhole subject, EvaluationDays days) => Reader.Show(Part(subject), days);
}
