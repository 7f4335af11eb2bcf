namespace Conciliazione.Facts;

/// <summary>Reads a dated list for a whole that contains its subject.</summary>
internal sealed record PartReader<TWhole, TSubject>(DatedReader<TSubject> Reader, Func<TWhole, TSubject> Part) : DatedReader<TWhole>(Reader.Rule)
    where TWhole : notnull
    where TSubject : notnull
{
    public override int Depth { get; } = Reader.Depth + 1;

    public override void Read(scoped ReadOnlySpan<TWhole> subjects, EvaluationDays days, ref DatedItems items, scoped Span<byte> unclear)
    {
        for (int i = 0; i < subjects.Length; i++)
        {
            TSubject part = Part(subjects[i]);
            Reader.Read(new ReadOnlySpan<TSubject>(in part), days, ref items, unclear.Slice(i, 1));
        }
    }
}
