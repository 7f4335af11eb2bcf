namespace Conciliazione.Editions;

/// <summary>Makes the contradictions of the editions, all chosen by this library, from texts in two languages.</summary>
internal static class ContradictionText
{
    /// <summary>Returns a contradiction; of two passages, and with neither side in use, unless stated otherwise.</summary>
    public static Contradiction Between(
        string code,
        string italian,
        string english,
        ContradictionSide first,
        ContradictionSide second,
        SideInUse inUse = SideInUse.Neither,
        ContradictionKind kind = ContradictionKind.TwoPassages) =>
        Contradiction.Create(code, new(italian, english), kind, first, second, inUse, Provenance.Reading).OrThrow();

    /// <summary>Returns a side in words.</summary>
    public static ContradictionSide Side(string italian, string english, LegalSource source) =>
        new(FactValue.Of(new LocalizedText(italian, english)), source);

    /// <summary>Returns a side that is an amount.</summary>
    public static ContradictionSide Side(decimal euros, LegalSource source) => new(FactValue.Of(Euro.Of(euros)), source);
}
