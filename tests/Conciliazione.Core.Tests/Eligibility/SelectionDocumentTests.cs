using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;

namespace Conciliazione.Tests.Eligibility;

/// <summary>The code of docs/selection.md, compiled and run: what lies between the marks is what the page says.</summary>
public sealed class SelectionDocumentTests
{
    [Fact]
    public void The_page_holds_the_code_that_is_compiled_here()
    {
        string[] page = DocumentPage.Blocks("docs/selection.md", "csharp");

        Assert.Equal(2, page.Length);
        Assert.Equal(page, DocumentPage.CodeOf("Eligibility/SelectionDocumentTests.cs"));
    }

    [Fact]
    public void Steps_are_counted()
    {
        var output = new StringWriter();
        TextWriter Console = output;

        // docs: begin
        SelectionReport carers = Rhodense2014Selection.Carers.Read(
            ["C1", "C2", "C3"],
            [
                new("C1", "RHO-4-CV", new(2014, 11, 3), passed: true, by: "JOB-FAMILY"),
                new("C2", "RHO-4-CV", new(2014, 11, 3), passed: true, by: "JOB-FAMILY"),
                new("C3", "RHO-4-CV", new(2014, 11, 4), passed: false, by: "JOB-FAMILY"),
                new("C1", "RHO-4-INTERVIEW", new(2014, 11, 20), passed: true, by: "JOB-FAMILY"),
                new("C1", "RHO-4-EXPERT", new(2014, 12, 10), passed: true, by: "EXPERT"),
            ]).OrThrow();
        Console.WriteLine(carers.Explain(Language.English));
        SelectionReport training = Rhodense2014Selection.Training(places: 60).ReadAfter(
            carers, [new("C1", "RHO-PHASE-1", new(2015, 6, 30), passed: true, by: "TRAINERS")]).OrThrow();
        Console.WriteLine(training.Explain(Language.English));

        // docs: end
        Assert.Equal(DocumentPage.Blocks("docs/selection.md", "text")[0], output.ToString().ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public void Operators_are_listed()
    {
        var output = new StringWriter();
        TextWriter Console = output;

        // docs: begin
        ShortlistRules<FactSheet> rules = Rhodense2014Selection.Shortlist;
        Candidate<FactSheet> Asked(string code, bool served) => new(
            code,
            FactSheet.Create(
                rules.Requirements.Catalogue, [Rhodense2014Selection.FitsNeed.Is(true), Rhodense2014Selection.ServedBefore.Is(served)]).OrThrow(),
            EvaluationDays.On(new(2015, 10, 1)));
        SelectionReport pool = Rhodense2014Selection.Carers.Read(
            ["OP-1", "OP-2", "OP-3", "OP-4"],
            [
                .. new[] { "OP-1", "OP-3" }.SelectMany(code => Rhodense2014Selection.Carers.Steps.Select(
                    step => new StepResult(code, step.Label.Code, new(2014, 12, 10), passed: true, by: "JOB-FAMILY"))),
                new("OP-2", "RHO-4-CV", new(2014, 11, 3), passed: false, by: "JOB-FAMILY"),
            ]).OrThrow();
        Shortlist list = rules.List(Rhodense2014Selection.Operators(
            pool, EvaluationDays.On(new(2015, 10, 1)), [Asked("OP-1", served: false), Asked("OP-2", served: true), Asked("OP-3", served: true)]).OrThrow()).OrThrow();
        foreach (ShortlistEntry entry in list.Entries)
        {
            Console.WriteLine(entry.Explain(Language.English));
        }

        // docs: end
        Assert.Equal(DocumentPage.Blocks("docs/selection.md", "text")[1], output.ToString().ReplaceLineEndings("\n").TrimEnd());
        Assert.Equal("OP-2", Assert.Single(list.Outside).Reference);
        Assert.Equal("OP-4", Assert.Single(list.Unclear).Reference);
    }
}
