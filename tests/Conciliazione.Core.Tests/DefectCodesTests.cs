using System.Reflection;
using System.Text.RegularExpressions;

namespace Conciliazione.Tests;

public class DefectCodesTests
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly DefectCode[] Declared = [.. typeof(DefectCode).Assembly.GetTypes()
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetProperties(Statics))
        .Where(property => property.PropertyType == typeof(DefectCode))
        .Select(property => (DefectCode)property.GetValue(obj: null)!)
        .OrderBy(code => code.Code, StringComparer.Ordinal)];

    private static readonly (string Code, Func<Defect> Produce)[] Producers = [.. typeof(DefectCodesTests).Assembly.GetTypes()
        .Where(type => type.IsClass && typeof(IDefectProducers).IsAssignableFrom(type))
        .SelectMany(type => ((IDefectProducers)Activator.CreateInstance(type)!).Producers)];

    [Fact]
    public void Every_code_is_produced_by_some_bad_input_and_no_other_is() => Assert.Equal(
        Declared.Select(code => code.Code),
        Producers.Select(producer => producer.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_is_declared_once()
    {
        Assert.NotEmpty(Declared);
        Assert.Equal(Declared.Length, Declared.Select(code => code.Code).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Every_code_is_listed_and_found_by_its_text()
    {
        Assert.Equal(Declared, DefectCodes.All);
        Assert.All(Declared, code =>
        {
            Assert.True(DefectCodes.TryFind(code.Code, out DefectCode? found));
            Assert.Same(code, found);
            Assert.False(DefectCodes.TryFind(code.Code.ToLowerInvariant(), out _));
        });
        Assert.False(DefectCodes.TryFind("", out DefectCode? none));
        Assert.Null(none);
        Assert.Throws<ArgumentNullException>("code", () => DefectCodes.TryFind(null!, out _));
    }

    [Fact]
    public void Codes_are_declared_in_properties_where_this_test_finds_them() => Assert.DoesNotContain(
        typeof(DefectCode).Assembly.GetTypes().SelectMany(type => type.GetFields(Statics)),
        field => field.FieldType == typeof(DefectCode) && !field.Name.EndsWith(">k__BackingField", StringComparison.Ordinal));

    [Fact]
    public void Every_defect_says_value_limit_and_source_in_two_languages() => Assert.All(Producers, producer => Cultures.Each(() =>
    {
        Defect defect = producer.Produce();
        Assert.Equal(producer.Code, defect.Code.Code);
        Assert.Contains(defect.Code, Declared);
        Assert.NotEqual(defect.Render(Language.Italian), defect.Render(Language.English));
        foreach (Language language in Enum.GetValues<Language>())
        {
            string message = defect.Render(language);
            Assert.False(string.IsNullOrWhiteSpace(message));
            Assert.Contains(defect.Value.Render(language), message, StringComparison.Ordinal);
            Assert.Contains(defect.Limit.Render(language), message, StringComparison.Ordinal);
            Assert.False(string.IsNullOrWhiteSpace(defect.Limit.Render(language)));
            Assert.Contains(defect.Source.Cite(), message, StringComparison.Ordinal);
            Assert.Contains(producer.Code, message, StringComparison.Ordinal);
            Assert.StartsWith(defect.Path, message, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\{\w*(:[^{}]*)?\}", message);
        }
    }));

    [Fact]
    public void Every_text_has_a_place_for_the_limit_and_no_place_of_another_name() => Assert.All(Declared, code =>
    {
        Assert.NotEqual(code.Text.Italian, code.Text.English);
        foreach (string text in new[] { code.Text.Italian, code.Text.English })
        {
            Assert.Contains("{limit}", text, StringComparison.Ordinal);
            string without = Regex.Replace(text, @"\{(value|limit)(:[^{}|]+\|[^{}|]+)?\}", "", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
            Assert.DoesNotContain('{', without);
            Assert.DoesNotContain('}', without);
        }
    });

    /// <summary>"1 rows", "the most is 1", "i commissari sono 1": what people read agrees in number and names the side of the limit.</summary>
    [Fact]
    public void Words_agree_with_their_number()
    {
        Defect Of(DefectCode code, long value, long limit) =>
            code.At("", FactValue.Of(value), FactValue.Of(limit), LegalSource.Library("decisione 0001"));

        Assert.StartsWith(
            "il codice fiscale ha 1 carattere; sono attesi 16", Of(DefectCodes.FiscalCodeLength, 1, 16).Render(Language.Italian), StringComparison.Ordinal);
        Assert.StartsWith(
            "the codice fiscale has 1 character; expected: 16", Of(DefectCodes.FiscalCodeLength, 1, 16).Render(Language.English), StringComparison.Ordinal);
        Assert.StartsWith(
            "the codice fiscale has 15 characters;", Of(DefectCodes.FiscalCodeLength, 15, 16).Render(Language.English), StringComparison.Ordinal);
        Assert.StartsWith(
            "7 is not in the ranking, which has 1 row [", Of(DefectCodes.RankingUnknownReference, 7, 1).Render(Language.English), StringComparison.Ordinal);
        Assert.StartsWith(
            "7 non è in graduatoria, che ha 2 righe [", Of(DefectCodes.RankingUnknownReference, 7, 2).Render(Language.Italian), StringComparison.Ordinal);
        Assert.StartsWith(
            "è riservato 1 posto; il massimo è 0 [", Of(DefectCodes.RankingReservedTooMany, 1, 0).Render(Language.Italian), StringComparison.Ordinal);
        Assert.StartsWith(
            "è aggiunto -1 posto, ma", Of(DefectCodes.RankingWithoutPlaces, -1, 0).Render(Language.Italian), StringComparison.Ordinal);
        Assert.StartsWith(
            "there are 0 desks; the minimum is 1 [", Of(DefectCodes.DeskNumber, 0, 1).Render(Language.English), StringComparison.Ordinal);
        Assert.All(Declared, code => Assert.DoesNotMatch("the (most|least) is|il limite è|the limit is", code.Text.Italian + code.Text.English));
    }

    [Fact]
    public void The_table_of_codes_in_the_docs_is_what_the_code_says() => ApprovedFile.Holds("docs/errors.md", string.Concat(
    [
        """
        # Error codes

        Every defect that reading or building a value can report. A code never changes its meaning; `{value}` and `{limit}` stand
        for the offending value and the limit that it breaks, and every message names its source too; `{value:row|rows}` stands for
        the first word if the value is 1 or -1 and for the second otherwise. A test holds this table to the code.

        | Code | Italian | English |
        | --- | --- | --- |

        """,
        .. Declared.Select(code => $"| `{code.Code}` | {Cell(code.Text.Italian)} | {Cell(code.Text.English)} |\n"),
    ]));

    /// <summary>Where each defect stands, and what it is told of: the bad inputs are those of the producers of each room.</summary>
    [Fact]
    public void What_each_bad_input_is_told_is_the_approved_text() => ApprovedFile.Holds(
        "tests/Conciliazione.Core.Tests/defects.txt",
        string.Concat(Producers
            .Select(producer => producer.Produce())
            .SelectMany(defect => new[] { Language.Italian, Language.English }.Select(language => $"{defect.Code.Code} {defect.Render(language)}\n"))
            .Order(StringComparer.Ordinal)));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
