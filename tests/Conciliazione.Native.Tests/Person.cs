using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Native.Tests;

/// <summary>A subject that is a value: generic code is made for it alone, and shared with no reference type.</summary>
internal readonly record struct Person(
    string Code,
    decimal Income = 20_000,
    int Workers = 2,
    bool Resident = true,
    string? Status = "EMPLOYEE",
    int Years = 40,
    int Metres = 12_500,
    decimal? Mark = 7.5m,
    int Hour = 9);

/// <summary>A form with a person in it.</summary>
internal sealed record Form(Person Applicant);

/// <summary>One fact of each kind, and labels.</summary>
internal static class Given
{
    public static readonly LegalSource Source = new("Avviso di prova", section: "punto 1");

    public static readonly LocalDate Today = new(2030, 3, 1);

    public static readonly EvaluationDays Days = EvaluationDays.On(Today);

    public static readonly Fact<Person>.YesNo Resident = new("RESIDENT", new("residente", "resident"), (Person p) => p.Resident);

    public static readonly Fact<Person>.WholeNumber Workers = new("WORKERS", new("persone che lavorano", "people who work"), (Person p) => p.Workers);

    public static readonly Fact<Person>.Amount Income = new("INCOME", new("reddito", "income"), (Person p) => Euro.Of(p.Income));

    public static readonly Fact<Person>.Day ContractEnd = new("CONTRACT-END", new("fine del contratto", "end of the contract"), (Person p) => Today.PlusMonths(p.Workers));

    public static readonly Fact<Person>.Age Years = new("AGE", new("età", "age"), (Person p) => Today.PlusYears(-p.Years));

    public static readonly Fact<Person>.Distance Metres = new("DISTANCE", new("distanza dal lavoro", "distance to work"), (Person p) => p.Metres);

    public static readonly Fact<Person>.Choice Status = new(
        "STATUS",
        new("condizione", "status"),
        [new("EMPLOYEE", new("dipendente", "employee")), new("SELF", new("autonomo", "self-employed"))],
        (Person p) => Known.Unless(p.Status));

    public static readonly Fact<Person>.DatedList Children = new(
        "CHILDREN", new("figli", "children"), (Person p) => [.. Enumerable.Range(0, p.Workers).Select(i => Today.PlusYears(-3 - (5 * i)))]);

    public static readonly Fact<Person>.Share Cash = new(
        "CASH", new("quota in denaro", "share in cash"), (Person p) => Known.Of(Ratio.Of(p.Workers, 8)), ComparisonRule.RoundedTo(0, RoundingRule.HalfUp));

    public static readonly Fact<Person>.Moment Arrival = new(
        "ARRIVAL", new("arrivo", "arrival"), (Person p) => Today.At(new LocalTime(p.Hour, 0)).InUtc().ToInstant());

    public static readonly Fact<Person>.Marks Mark = new("MARK", new("voto", "mark"), (Person p) => p.Mark is { } mark ? Points.Of(mark) : default(Known<Points>));

    public static readonly FactCatalogue<Person> Catalogue = FactCatalogue<Person>.Create(
        [Resident, Workers, Income, ContractEnd, Years, Metres, Status, Children, Cash, Arrival, Mark]).OrThrow();

    public static RuleLabel Label(string code) => new(code, new($"regola {code}", $"rule {code}"), Source);
}
