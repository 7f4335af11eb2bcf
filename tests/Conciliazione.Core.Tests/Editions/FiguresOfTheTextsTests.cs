using System.Reflection;
using Conciliazione.Editions;

namespace Conciliazione.Tests.Editions;

/// <summary>
/// No figure of the texts is forgotten: each of <c>figures-of-the-texts.txt</c> is a printed figure, a contradiction or the subject of a test.
/// </summary>
public sealed class FiguresOfTheTextsTests
{
    private const string File = "tests/Conciliazione.Core.Tests/Editions/figures-of-the-texts.txt";

    private static readonly string[] Lines = [.. System.IO.File.ReadLines(Repository.PathOf(File)).SkipWhile(line => line.Length > 0).Where(line => line.Length > 0)];

    /// <summary>The groups are those of the list of figures to reproduce: seventeen of Milan, two of the small texts, three of Insubria.</summary>
    [Fact]
    public void No_group_of_figures_is_forgotten()
    {
        int[] sizes = [.. SizesOfGroups()];
        Assert.Equal([3, 2, 1, 4, 3, 4, 4, 1, 5, 1, 3, 5, 5, 2, 4, 3, 3, 4, 9, 4, 3, 9], sizes);
        Assert.Equal(Lines.Length, sizes.Length + sizes.Sum());
    }

    [Fact]
    public void What_shows_a_figure_is_there() => Assert.Empty(
        from line in Lines
        where line[0] != '#'
        let shown = line.Split(" | ")[1].Split(' ')
        where shown.Length != 2 || !Shows(shown[0], shown[1])
        select line);

    [Fact]
    public void Codes_of_printed_figures_are_unique_over_editions() => Assert.Equal(
        EditionFigures.All.Count,
        EditionFigures.All.Select(figure => figure.Label.Code).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    private static bool Shows(string how, string what) => how switch
    {
        "reproduced" => Figure(what) is PrintedFigure.Reproduced,
        "printed" => Figure(what) is PrintedFigure.AsPrinted,
        "contradiction" => EditionContradictions.All.Any(each => each.Code == what),
        "test" => IsTest(what),
        _ => false,
    };

    private static PrintedFigure? Figure(string code) => EditionFigures.All.SingleOrDefault(figure => figure.Label.Code == code);

    private static bool IsTest(string name) => typeof(FiguresOfTheTextsTests).Assembly.GetTypes()
        .Where(type => type.Name == name.Split('.')[0])
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Any(method => method.Name == name.Split('.')[1] && method.GetCustomAttributes<FactAttribute>(inherit: true).Any());

    private static IEnumerable<int> SizesOfGroups()
    {
        int size = -1;
        foreach (string line in Lines)
        {
            if (line[0] == '#')
            {
                if (size >= 0)
                {
                    yield return size;
                }

                size = 0;
            }
            else
            {
                size++;
            }
        }

        yield return size;
    }
}
