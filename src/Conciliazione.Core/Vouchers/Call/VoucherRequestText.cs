using System.Diagnostics;
using Conciliazione.Calendars;
using Conciliazione.People;
using NodaTime;
using NodaTime.Text;

namespace Conciliazione.Vouchers;

/// <summary>A request as typed or imported, not yet parsed. Italian term: domanda come scritta.</summary>
/// <remarks>
/// Days are written <c>15/06/2020</c> or <c>2020-06-15</c>, and times <c>9.30</c>, <c>9:30</c> or with seconds, in Europe/Rome.
/// Contains personal data, which it never prints. Equality is by content, ordinal. Immutable and thread-safe.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record VoucherRequestText
{
    private static readonly LocalizedText DayForm = new("un giorno che esiste, come 15/06/2020", "a day that exists, such as 2020-06-15");
    private static readonly LocalizedText TimeForm = new("un'ora, come 9.30", "a time, such as 9:30");

    private static readonly LocalDatePattern[] Days =
    [
        LocalDatePattern.CreateWithInvariantCulture("dd/MM/yyyy"), LocalDatePattern.CreateWithInvariantCulture("yyyy-MM-dd"),
    ];

    private static readonly LocalTimePattern[] Times =
    [
        LocalTimePattern.CreateWithInvariantCulture("H.mm"), LocalTimePattern.CreateWithInvariantCulture("H:mm"),
        LocalTimePattern.CreateWithInvariantCulture("H.mm.ss"), LocalTimePattern.CreateWithInvariantCulture("H:mm:ss"),
    ];

    /// <summary>Initializes a new request text.</summary>
    /// <param name="protocol">The protocol number, such as <c>1234/2020</c>.</param>
    /// <param name="day">The day of arrival.</param>
    /// <param name="time">The time of arrival.</param>
    /// <param name="expense">The expense.</param>
    /// <param name="beneficiary">
    /// The codice fiscale of the beneficiary; <see langword="null"/> if the call does not require one.
    /// </param>
    public VoucherRequestText(string? protocol, string? day, string? time, string? expense, string? beneficiary = null)
    {
        Protocol = protocol;
        Day = day;
        Time = time;
        Expense = expense;
        Beneficiary = beneficiary;
    }

    /// <summary>The protocol number.</summary>
    public string? Protocol { get; }

    /// <summary>The day of arrival.</summary>
    public string? Day { get; }

    /// <summary>The time of arrival.</summary>
    public string? Time { get; }

    /// <summary>The expense.</summary>
    public string? Expense { get; }

    /// <summary>The codice fiscale of the beneficiary.</summary>
    public string? Beneficiary { get; }

    /// <summary>Returns the request, or the defects of the text.</summary>
    /// <param name="notation">The notation of the expense.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notation"/> is <see langword="null"/>.</exception>
    public Validated<VoucherRequest> Read(Notation notation)
    {
        Guard.Against.Null(notation);
        Validated<ProtocolNumber> protocol = ProtocolNumber.Read(Protocol, "protocol");
        Validated<Euro> expense = Euro.Read(Expense, notation, "expense");
        Validated<Instant> arrival = Validated.Combine(
            ReadAs(Days, Day, "day", DefectCodes.VoucherDayForm, DayForm),
            ReadAs(Times, Time, "time", DefectCodes.VoucherTimeForm, TimeForm),
            (day, time) => ItalianTime.FirstMoment(day + time));
        return Beneficiary is null
            ? Validated.Combine(protocol, expense, arrival, (number, amount, arrived) => new VoucherRequest(number, arrived, new(amount)))
            : Validated.Combine(
                protocol,
                expense,
                FiscalCode.Read(Beneficiary, "beneficiary"),
                arrival,
                (number, amount, code, arrived) => new VoucherRequest(number, arrived, new(amount), code));
    }

    /// <summary>Returns a fixed description, without any data.</summary>
    public override string ToString() => "domanda come scritta";

    /// <summary>Parses a text with the first pattern that matches.</summary>
    private static Validated<T> ReadAs<T>(IEnumerable<IPattern<T>> patterns, string? text, string path, DefectCode malformed, LocalizedText form)
        where T : struct
    {
        ParseResult<T>? read = patterns.Select(pattern => pattern.Parse(text ?? "")).FirstOrDefault(result => result.Success);
        return read is null
            ? Validated<T>.Invalid([DefectCodes.VoucherFound(malformed, path, source: null, FactValue.Of(text ?? ""), FactValue.Of(form))])
            : Validated<T>.Valid(read.Value);
    }
}
