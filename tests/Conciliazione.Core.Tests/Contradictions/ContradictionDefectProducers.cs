namespace Conciliazione.Tests.Contradictions;

internal sealed class ContradictionDefectProducers : IDefectProducers
{
    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("CON-CITATION", () => Wrong(new(FactValue.Of(1), source: null), new(FactValue.Of(2), Samples.Source))),
        ("CON-EQUAL", () => Wrong(new(Words(), Samples.Source), new(Words(), Samples.Source))),
    ];

    private static FactValue Words() => FactValue.Of(new LocalizedText("testo", "wording"));

    private static Defect Wrong(ContradictionSide first, ContradictionSide second) => Assert.Single(Contradiction.Create(
        "C", Samples.Title, ContradictionKind.TwoPassages, first, second, SideInUse.Neither, Provenance.Reading).DefectsOrEmpty());
}
