using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Tests.Facts;

/// <summary>A subject as a user of the library would write it, with what may be missing said so.</summary>
public sealed record Applicant(
    bool? Resident = null,
    int? Workers = null,
    Euro? Income = null,
    LocalDate? ContractEnd = null,
    LocalDate? BirthDate = null,
    int? Metres = null,
    string? Status = null,
    ValueList<Child>? Children = null,
    Ratio? CashShare = null,
    Instant? Arrival = null,
    Points? Mark = null,
    ValueList<Points>? Marks = null);

/// <summary>A member of the subject's household whose day, or whose belonging, may not be known.</summary>
public sealed record Child(LocalDate? BirthDate, bool? AtHome = true);

/// <summary>The facts that such a subject offers.</summary>
internal static class ApplicantFacts
{
    public static readonly Fact<Applicant>.YesNo Resident =
        new("RESIDENT", new("residente nell'area", "resident in the area"), a => Known.Unless(a.Resident));

    public static readonly Fact<Applicant>.WholeNumber Workers =
        new("WORKERS", new("persone che lavorano", "people who work"), a => Known.Unless(a.Workers));

    public static readonly Fact<Applicant>.Amount Income =
        new("INCOME", new("reddito", "income"), a => Known.Unless(a.Income));

    public static readonly Fact<Applicant>.Day ContractEnd =
        new("CONTRACT-END", new("fine del contratto", "end of the contract"), a => Known.Unless(a.ContractEnd));

    public static readonly Fact<Applicant>.Age Years =
        new("AGE", new("età", "age"), a => Known.Unless(a.BirthDate));

    public static readonly Fact<Applicant>.Distance Distance =
        new("DISTANCE", new("distanza casa-lavoro", "distance between home and work"), a => Known.Unless(a.Metres));

    public static readonly Fact<Applicant>.Choice Status = new(
        "STATUS",
        new("condizione", "status"),
        [new("EMPLOYEE", new("dipendente", "employee")), new("SELF", new("autonomo", "self-employed")), new("NONE", new("senza lavoro", "out of work"))],
        a => Known.Unless(a.Status));

    public static readonly Fact<Applicant>.DatedList Children = Fact<Applicant>.DatedList.Over(
        "CHILDREN",
        new("figli a casa", "children at home"),
        a => Known.Unless(a.Children),
        child => Known.Unless(child.BirthDate),
        child => Known.Unless(child.AtHome));

    public static readonly Fact<Applicant>.Share CashShare =
        new("CASH-SHARE", new("quota in denaro", "share in cash"), a => Known.Unless(a.CashShare));

    public static readonly Fact<Applicant>.Moment Arrival =
        new("ARRIVAL", new("arrivo della domanda", "arrival of the application"), a => Known.Unless(a.Arrival));

    public static readonly Fact<Applicant>.Marks Mark =
        new("MARK", new("voto sul progetto", "mark for the project"), a => Known.Unless(a.Mark));

    public static readonly FactCatalogue<Applicant> Catalogue = FactCatalogue<Applicant>.Create(
        [Resident, Workers, Income, ContractEnd, Years, Distance, Status, Children, CashShare, Arrival, Mark]).OrThrow();

    public static readonly EvaluationDays Days = EvaluationDays.On(new LocalDate(2020, 4, 17));
}
