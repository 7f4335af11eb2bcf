using Conciliazione.Editions;
using Conciliazione.Settlements;

namespace Conciliazione.Tests.Settlements;

/// <summary>Line numbers are those of the text "+ t x t", copied by hand.</summary>
public sealed class VerificationFormTests
{
    private static VerificationForm Form => Rhodense2014.VerificationForm;

    /// <summary>Lines 193 to 196: the first and the last of four are ticked; line 202: all is to be documented in the settlement.</summary>
    [Fact]
    public void Of_four_tools_two_are_ticked()
    {
        Assert.Equal(["RHO-FORM-MEETINGS", "RHO-FORM-USERS", "RHO-FORM-QUESTIONNAIRES", "RHO-FORM-OTHER"], Form.Tools.Select(tool => tool.Label.Code));
        Assert.Equal(["RHO-FORM-MEETINGS", "RHO-FORM-OTHER"], Form.Ticked.Select(tool => tool.Label.Code));
        Assert.Equal("RHO-FORM: RHO-FORM-MEETINGS, RHO-FORM-OTHER", Form.ToString());
    }

    /// <summary>Lines 198 to 200 have three entries under one heading: that each is a report, and that meetings are shown by minutes, are readings.</summary>
    [Fact]
    public void A_settlement_must_hold_four_documents()
    {
        Assert.Equal(
            ["RHO-FORM-MINUTES", "RHO-DUTY-VOUCHER-REPORT", "RHO-DUTY-PATHS-REPORT", "RHO-DUTY-TRAINING-REPORT"], Form.Required.Select(document => document.Code));
        Assert.Equal(
            [Provenance.Reading, Provenance.Reading, Provenance.Reading, Provenance.Reading], Form.Required.Select(document => document.Provenance));
    }

    [Fact]
    public void What_is_missing_is_named_and_what_was_not_ticked_is_not_asked_for()
    {
        Assert.Equal(4, Missing([]).Length);
        Assert.Equal(["RHO-DUTY-PATHS-REPORT"], Missing(["RHO-DUTY-TRAINING-REPORT", "RHO-FORM-MINUTES", "RHO-DUTY-VOUCHER-REPORT", "RHO-FORM-ANSWERS"]));
        Assert.Empty(Missing([.. Form.Required.Select(document => document.Code)]));
        Assert.Equal(
            "Minutes of the meetings of the partners: not met; verification tool: Meetings of the partners (interpretation applied: the call does not say) — "
            + "punto 9, verifiche intermedie e finali, + t x t, scheda tecnica di SERCOP, D.G.R. 1081/2013",
            Form.Check([]).OrThrow()[0].Explain(Language.English));

        static string[] Missing(ValueList<string> documents) =>
            [.. Form.Check(documents).OrThrow().Where(each => each.Outcome is Outcome.NotMet).Select(each => each.Code)];
    }

    [Fact]
    public void Unknown_ticks_and_documents_are_named_with_what_the_form_has()
    {
        Defect tick = Assert.Single(VerificationForm.Create(Form.Label, Form.Tools, ["RHO-FORM-OTHER", "PHOTOS"]).DefectsOrEmpty());
        Assert.Equal(("ticked[PHOTOS]", "SET-TICK"), (tick.Path, tick.Code.Code));
        Assert.Contains("RHO-FORM-MEETINGS, RHO-FORM-USERS", tick.Render(Language.Italian), StringComparison.Ordinal);
        Assert.EndsWith("RHO-FORM-USERS-MINUTES, RHO-FORM-ANSWERS, RHO-DUTY-VOUCHER-REPORT, RHO-DUTY-PATHS-REPORT, RHO-DUTY-TRAINING-REPORT",
            Form.Check(["A"]).DefectsOrEmpty()[0].Limit.Render(Language.Italian), StringComparison.Ordinal);
        Assert.Equal(
            ["ticked[RHO-FORM-OTHER] SET-FORM-TWICE", "ticked[PHOTOS] SET-FORM-TWICE", "ticked[PHOTOS] SET-TICK"],
            VerificationForm.Create(Form.Label, Form.Tools, ["RHO-FORM-OTHER", "PHOTOS", "RHO-FORM-OTHER", "PHOTOS"]).DefectsOrEmpty()
                .Select(defect => $"{defect.Path} {defect.Code}"));
        Assert.Equal(["documents[A] SET-FORM-TWICE", "documents[A] SET-DOCUMENT"], Form.Check(["A", "A"]).DefectsOrEmpty().Select(defect => $"{defect.Path} {defect.Code}"));
        Assert.Equal(["documents[A]", "documents[B]"], Form.Check(["A", "B", "RHO-FORM-ANSWERS"]).DefectsOrEmpty().Select(defect => defect.Path));
        Assert.Equal("–", Assert.Single(VerificationForm.Create(Form.Label, [], ["A"]).DefectsOrEmpty()).Limit.Render(Language.English));
    }

    [Fact]
    public void A_document_of_two_tools_is_asked_for_once_and_names_both()
    {
        var minutes = new RuleLabel("MINUTES", new("verbali", "minutes"), SettlementSamples.Source);
        VerificationForm form = VerificationForm.Create(
            minutes,
            [new(new("A", new("a", "a"), SettlementSamples.Source), [minutes]), new(new("B", new("b", "b"), SettlementSamples.Source), [minutes]), new(new("C", new("c", "c"), SettlementSamples.Source), [])],
            ["C", "B", "A"]).OrThrow();
        Assert.Equal(["A", "B"], Assert.Single(form.Check([]).OrThrow()).Parameters.Select(tool => tool.Code));
        Assert.Equal(3, form.Ticked.Count);
        Assert.Throws<ArgumentException>(() => new VerificationTool(new("A", new("a", "a"), source: null), []));
    }
}
