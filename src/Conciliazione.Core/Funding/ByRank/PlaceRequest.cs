namespace Conciliazione.Funding;

/// <summary>The enrolments of an interested body, one place each, in their order of arrival. Italian term: iscrizioni.</summary>
/// <remarks>Enrolments are numbers, never people. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record PlaceRequest
{
    /// <summary>Initializes a new request.</summary>
    /// <param name="code">The caller's identifier of the body: ASCII letters, digits, periods and hyphens.</param>
    /// <param name="title">The display name of the body.</param>
    /// <param name="enrolments">
    /// The order of arrival of each enrolment, such as a protocol number; lower is earlier, equal values arrived together. Empty
    /// for a body that is interested and has not enrolled anybody.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a valid code, or another argument is <see langword="null"/>.
    /// </exception>
    public PlaceRequest(string code, LocalizedText title, ValueList<long> enrolments)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
        Enrolments = Guard.Against.Null(enrolments).Order().ToValueList();
    }

    /// <summary>The caller's identifier of the body.</summary>
    public string Code { get; }

    /// <summary>The display name of the body.</summary>
    public LocalizedText Title { get; }

    /// <summary>The order of arrival of each enrolment, the earliest first.</summary>
    public ValueList<long> Enrolments { get; }

    /// <summary>Returns the code and the number of enrolments.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} {Enrolments.Count}");
}
