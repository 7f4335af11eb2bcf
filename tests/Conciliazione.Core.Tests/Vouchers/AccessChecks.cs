using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Vouchers;
using NodaTime;

namespace Conciliazione.Tests.Vouchers;

/// <summary>Checks that came out badly.</summary>
internal static class AccessChecks
{
    private static readonly Fact<FactSheet>.YesNo Employed = SheetFact.YesNo("EMPLOYED", new("dipendente", "employee"));

    private static readonly RequirementSet<FactSheet> Rule = RequirementSet<FactSheet>.Create(
        1, FactCatalogue<FactSheet>.Create([Employed]).OrThrow(), Requirement.Is(new("R", new("Dipendente", "Employee"), Samples.Source), Employed)).OrThrow();

    public static RequestCheck NotMet { get; } = Of(SheetEntry.YesNo("EMPLOYED", false));

    public static RequestCheck Unclear { get; } = Of();

    private static RequestCheck Of(params SheetEntry[] entries) =>
        RequestCheck.From(Rule.Explain(FactSheet.Create(Rule.Catalogue, [.. entries]).OrThrow(), EvaluationDays.On(new LocalDate(2030, 6, 3))));
}
