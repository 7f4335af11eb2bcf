namespace Conciliazione.Facts;

/// <summary>Reads a fact for a whole that contains its subject.</summary>
internal sealed record PartGetter<TWhole, TSubject, T>(FactGetter<TSubject, T> Getter, Func<TWhole, TSubject> Part) : IByContent
    where TWhole : notnull
    where TSubject : notnull
    where T : notnull
{
    public int Depth { get; } = Getter.Depth + 1;

    public T ReadAlways(TWhole whole) => Getter.Always!(Part(whole));

    public Known<T> Read(TWhole whole, EvaluationDays days) => Getter.Read(Part(whole), days);
}
