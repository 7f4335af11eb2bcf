using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Vouchers;
using NodaTime;

namespace Conciliazione.Tests.Vouchers;

/// <summary>Checks that came out badly.</summary>
internal static class AccessChecks
{
    private static readonly Fact<FactSheet>.YesNo Employed = SheetFact.YesNo("EMPLOYED", new("dipendente", "employee"));

    private static readonly RequirementSet<FactSheet> Rule = RequirementSet<FactSheet>.Of(
        1, FactCatalogue<FactSheet>.Of(Employed), Require.Is(new("R", new("Dipendente", "Employee"), Samples.Source), Employed));

    public static RequestCheck NotMet { get; } = Of(SheetEntry.YesNo("EMPLOYED", false));

    public static RequestCheck Unclear { get; } = Of();

    private static RequestCheck Of(params SheetEntry[] entries) =>
        RequestCheck.Of(Rule.Explain(FactSheet.Of(Rule.Catalogue, entries), EvaluationDays.On(new LocalDate(2030, 6, 3))));
}
