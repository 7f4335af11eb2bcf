namespace Conciliazione;

/// <summary>The language of a text for people. Italian term: lingua.</summary>
/// <remarks>
/// The default value is <see cref="Italian"/>, the language of the calls. Acts are cited in Italian in both languages.
/// </remarks>
public enum Language
{
    /// <summary>Italian, with Italian number forms (<c>1.234,56</c>).</summary>
    Italian = 0,

    /// <summary>English, with invariant number forms (<c>1,234.56</c>).</summary>
    English = 1,
}
