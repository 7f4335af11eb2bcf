using NodaTime;

namespace Conciliazione.Settlements;

/// <summary>Something that a body spent on a project, as handed in. Italian term: spesa rendicontata.</summary>
/// <remarks>
/// The content is kept as handed in, correct or not: <see cref="SettlementRules.Read"/> reports every defect at once. Equality is by
/// content. Immutable and thread-safe.
/// </remarks>
public sealed record Expense
{
    /// <summary>Initializes a new expense.</summary>
    /// <param name="code">The caller's identifier, such as the number of the expense in the register of the lead partner.</param>
    /// <param name="on">The day on which it was made.</param>
    /// <param name="category">The code of the category of the cost plan, such as <c>A</c>; of a part of a heading, that of the part.</param>
    /// <param name="body">The body that spent, as named in the co-financing lines of the plan where it is there.</param>
    /// <param name="amount">The amount, in euros.</param>
    /// <param name="funding">Who bears it.</param>
    /// <param name="document">The document that shows it: an invoice, a pay slip, a time sheet.</param>
    /// <param name="paidOn">The day of the payment; <see langword="null"/> while it is not paid, and always for work or goods.</param>
    /// <exception cref="ArgumentException">
    /// A text is <see langword="null"/>, or a day is not in the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="funding"/> is not a declared value.</exception>
    public Expense(
        string code, LocalDate on, string category, string body, Euro amount, ExpenseFunding funding, string document, LocalDate? paidOn = null)
    {
        Code = Guard.Against.Null(code);
        On = Guard.Against.NonIsoDate(on);
        Category = Guard.Against.Null(category);
        Body = Guard.Against.Null(body);
        Amount = amount;
        Funding = Guard.Against.Undeclared(funding);
        Document = Guard.Against.Null(document);
        PaidOn = Guard.Against.NonIsoDate(paidOn);
    }

    /// <summary>The caller's identifier.</summary>
    public string Code { get; }

    /// <summary>The day on which it was made.</summary>
    public LocalDate On { get; }

    /// <summary>The code of the category of the cost plan.</summary>
    public string Category { get; }

    /// <summary>The body that spent.</summary>
    public string Body { get; }

    /// <summary>The amount, in euros.</summary>
    public Euro Amount { get; }

    /// <summary>Who bears it.</summary>
    public ExpenseFunding Funding { get; }

    /// <summary>The document that shows it.</summary>
    public string Document { get; }

    /// <summary>The day of the payment; <see langword="null"/> while it is not paid, and always for work or goods.</summary>
    public LocalDate? PaidOn { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    /// <summary>Determines whether there is nothing left to pay on a day; work and goods are not paid.</summary>
    internal bool IsSettledBy(LocalDate day) => Funding == ExpenseFunding.InKind || PaidOn <= day;
}
