using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>
/// The report that a request was fulfilled, in whole or in part, by an operator: only what is reported is paid. Italian term: report delle richieste
/// evase.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record FulfilmentReport
{
    /// <summary>Initializes a new report; the account checks the figures.</summary>
    /// <param name="code">The caller's code of the report; not blank.</param>
    /// <param name="assignment">The code of the assignment that was used; not blank.</param>
    /// <param name="operatorCode">The code of the operator who provided the service; not blank.</param>
    /// <param name="on">The day of the report.</param>
    /// <param name="price">The price of what was provided; all reports of an assignment have at most the price that it was made for.</param>
    /// <param name="vouchers">The number of vouchers used; an account accepts at least one, worth less than the price.</param>
    /// <param name="companyPays">
    /// What the company pays of the rest; zero when omitted. All reports of an assignment have at most what it says.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A code is <see langword="null"/> or blank, or <paramref name="on"/> is not in the ISO calendar.
    /// </exception>
    public FulfilmentReport(string code, string assignment, string operatorCode, LocalDate on, Euro price, long vouchers, Euro? companyPays = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Assignment = Guard.Against.NullOrWhiteSpace(assignment);
        OperatorCode = Guard.Against.NullOrWhiteSpace(operatorCode);
        On = Guard.Against.NonIsoDate(on);
        Price = price;
        Vouchers = vouchers;
        CompanyPays = companyPays ?? Euro.Zero;
    }

    /// <summary>The caller's code of the report.</summary>
    public string Code { get; }

    /// <summary>The code of the assignment that was used.</summary>
    public string Assignment { get; }

    /// <summary>The code of the operator who provided the service.</summary>
    public string OperatorCode { get; }

    /// <summary>The day of the report.</summary>
    public LocalDate On { get; }

    /// <summary>The price of what was provided.</summary>
    public Euro Price { get; }

    /// <summary>The number of vouchers used.</summary>
    public long Vouchers { get; }

    /// <summary>What the company pays of the rest.</summary>
    public Euro CompanyPays { get; }

    /// <summary>Returns the codes of the report and of the assignment.</summary>
    public override string ToString() => $"{Code}: {Assignment}";
}
