using System.Reflection;

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
            Assert.DoesNotMatch(@"\{\w*\}", message);
        }
    }));

    [Fact]
    public void Every_text_has_a_place_for_the_limit_and_no_place_of_another_name() => Assert.All(Declared, code =>
    {
        Assert.NotEqual(code.Text.Italian, code.Text.English);
        foreach (string text in new[] { code.Text.Italian, code.Text.English })
        {
            Assert.Contains("{limit}", text, StringComparison.Ordinal);
            string without = text.Replace("{limit}", "", StringComparison.Ordinal).Replace("{value}", "", StringComparison.Ordinal);
            Assert.DoesNotContain('{', without);
            Assert.DoesNotContain('}', without);
        }
    });

    [Fact]
    public void The_table_of_codes_in_the_docs_is_what_the_code_says() => ApprovedFile.Holds("docs/errors.md", string.Concat(
    [
        """
        # Error codes

        Every defect that reading or building a value can report. A code never changes its meaning; `{value}` and `{limit}` stand
        for the offending value and the limit that it breaks, and every message names its source too. A test holds this table to
        the code.

        | Code | Italian | English |
        | --- | --- | --- |

        """,
        .. Declared.Select(code => $"| `{code.Code}` | {Cell(code.Text.Italian)} | {Cell(code.Text.English)} |\n"),
    ]));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
