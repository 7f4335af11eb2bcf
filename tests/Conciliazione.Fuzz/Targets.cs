using System.Runtime.CompilerServices;
using Conciliazione.CostPlans;
using Conciliazione.People;
using Conciliazione.Vouchers;
using NodaTime;

namespace Conciliazione.Fuzz;

/// <summary>
/// What reads texts from outside. Whatever the text, a reader returns: a value that reads back what it prints, or defects that say
/// where and in words of both languages.
/// </summary>
internal static class Targets
{
    private static readonly string?[] Formats = [null, "G", "N", "C"];

    public static IReadOnlyList<Target> All { get; } =
    [
        .. Numbers<Euro>("euro", Euro.Read, "1.234,56", "€ 12", "12 €", "-€ 3,00", "1,234.56", "92233720368547758,07"),
        .. Numbers<Points>("points", Points.Read, "12,5", "100", "-2"),
        .. Numbers<Percentage>("percentage", Percentage.Read, "12,5%", "100 %", "0,01"),
        new("fiscal code", text => Code(text), "RSSMRA85T10A562S", "rssmra85t10a562s", "RSSMRA85T10A56NH", "RSS MRA 85T10 A562S", "12345678901"),
        new("VAT number", text => Vat(text), "00743110157", "IT00743110157", "007 431 101 57"),
        new("protocol number", text => Protocol(text), "12/2030", "1/2030", "000012/2030"),
        new("voucher request", text => Read(text, lines => new VoucherRequestText(lines[0], lines[1], lines[2], lines[3], lines[4]).Read(Notation.Italian), 5), "12/2030\n01/03/2030\n10:00\n200,00\nRSSMRA85T10A562S", "1/2030\n29/02/2028\n9.30\n€ 12\n"),
        new("cost plan", text => Read(text, Plan, 6), "600,00\n60\n125\n75\n1.000,00\n800", "€ 1\n\n\n\n1\n"),
    ];

    private static IEnumerable<Target> Numbers<T>(string name, Func<string?, Notation, string, Validated<T>> read, params string[] seeds)
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        foreach (Notation notation in (Notation[])[Notation.Italian, Notation.Invariant, Notation.For(Language.English)])
        {
            yield return new($"{name}, {notation}", text => Number(text, notation, read), seeds);
        }
    }

    private static void Number<T>(string text, Notation notation, Func<string?, Notation, string, Validated<T>> read)
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        Validated<T> result = read(text, notation, "here");
        Holds(T.TryParse(text, notation, out T tried) == Valid(result, out T value));
        if (!result.TryGetValue(out _))
        {
            return;
        }

        Holds(tried.Equals(value));
        Holds(T.Parse(text, notation).Equals(value));
        foreach (string? format in Formats)
        {
            Holds(T.TryParse(value.ToString(format, notation), notation, out T again) && again.Equals(value));
        }
    }

    private static void Code(string text)
    {
        Holds(FiscalCode.TryParse(text, provider: null, out FiscalCode? tried) == Valid(FiscalCode.Read(text, "here"), out FiscalCode? code));
        string clean = FiscalCode.Clean(text);
        Holds(FiscalCode.Clean(clean) == clean);
        Valid(FiscalCode.Read(clean, "here"), out _);
        if (code is null)
        {
            return;
        }

        Holds(clean == code.Reveal());
        Holds(code.Equals(tried));
        Holds(code.Equals(FiscalCode.Parse(code.Reveal(), provider: null)));
        Holds(code.MayBeSamePersonAs(code));
        var today = new LocalDate(2030, 3, 1);
        if (code.ClaimedBirthDate(today) is { } birth)
        {
            Holds(birth <= today && code.ClaimsBirthOn(birth) == true);
        }

        _ = code.ClaimedSex();
        Holds(!code.ToString().Contains(code.Reveal(), StringComparison.Ordinal));
    }

    private static void Vat(string text)
    {
        Holds(VatNumber.TryParse(text, provider: null, out VatNumber? tried) == Valid(VatNumber.Read(text, "here"), out VatNumber? number));
        string clean = VatNumber.Clean(text);
        Holds(VatNumber.Clean(clean) == clean);
        Valid(VatNumber.Read(clean, "here"), out _);
        Holds(number is null || (clean == number.ToString() && number.Equals(tried) && number.Equals(VatNumber.Parse(number.ToString(), provider: null))));
    }

    private static void Protocol(string text)
    {
        if (Valid(ProtocolNumber.Read(text, "here"), out ProtocolNumber number))
        {
            Holds(ProtocolNumber.Read(number.ToString()).OrThrow() == number);
        }
    }

    private static Validated<CostPlan> Plan(string?[] lines) =>
        new CostPlanText([("A", lines[0]), ("B", lines[1])], [("Ente", lines[2], lines[3])], lines[4], lines[5], null).Read(Notation.Italian);

    /// <summary>A form of several fields, a line each; a field that has no line is missing.</summary>
    private static void Read<T>(string text, Func<string?[], Validated<T>> read, int fields)
        where T : notnull
    {
        string?[] lines = text.Split('\n');
        Array.Resize(ref lines, fields);
        Valid(read(lines), out _);
    }

    /// <summary>Returns whether there is a value; defects must be whole.</summary>
    private static bool Valid<T>(Validated<T> read, out T? value)
        where T : notnull
    {
        if (read.TryGetValue(out value, out ValueList<Defect>? defects))
        {
            return true;
        }

        Holds(defects.Count > 0);
        foreach (Defect defect in defects)
        {
            Holds(defect.Path.Length > 0 && defect.Render(Language.Italian).Length > 0 && defect.Render(Language.English).Length > 0);
        }

        return false;
    }

    private static void Holds(bool holds, [CallerArgumentExpression(nameof(holds))] string what = "")
    {
        if (!holds)
        {
            throw new BrokenException($"not so: {what}");
        }
    }
}
