namespace Conciliazione;

/// <summary>Specifies the language of the text shown to people. Italian term: lingua.</summary>
/// <remarks>
/// The default value is <see cref="Italian"/>, the language of the calls. Acts are cited in Italian in either language.
/// </remarks>
public enum Language
{
    /// <summary>Italian, with the Italian number notation (<c>1.234,56</c>).</summary>
    Italian = 0,

    /// <summary>English, with the invariant number notation (<c>1,234.56</c>).</summary>
    English = 1,
}
