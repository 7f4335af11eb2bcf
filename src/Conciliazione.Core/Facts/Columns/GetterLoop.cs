namespace Conciliazione.Facts;

/// <summary>The loop over a getter, compiled for one of the <see cref="Slot"/>s.</summary>
internal sealed class GetterLoop<TSubject, T, TRaw, TSlot>(FactGetter<TSubject, T> getter) : FactLoop<TSubject>
    where TSubject : notnull
    where T : notnull
    where TRaw : struct, IRaw<T>
    where TSlot : struct
{
    public override void Read(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear) =>
        getter.Read<TRaw, TSlot>(subjects, days, raws, unclear);
}
