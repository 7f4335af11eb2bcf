using Conciliazione.Settlements;

namespace Conciliazione.Editions;

/// <content>The tools by which the project is checked, as its form ticks them.</content>
public static partial class Rhodense2014
{
    /// <summary>
    /// The form of intermediate and final checks: of four tools it ticks meetings of the partners and "other", specified as reporting on how
    /// the services go, with three entries. The tools are to be documented in the settlement; that each entry is a report of its own, and which document
    /// shows the other tools, is our interpretation.
    /// Source: point 9.
    /// </summary>
    public static VerificationForm VerificationForm { get; } = VerificationForm.Create(
        new("RHO-FORM", new("Piano delle verifiche intermedie e finali", "Plan of intermediate and final checks"), Rhodense2014Sources.Checks),
        [
            Tool("MEETINGS", "Riunioni tra i partner", "Meetings of the partners", Document("MINUTES", "Verbali delle riunioni tra i partner", "Minutes of the meetings of the partners")),
            Tool("USERS", "Incontri con gli utenti o le loro famiglie", "Meetings with users or their families", Document("USERS-MINUTES", "Verbali degli incontri con gli utenti", "Minutes of the meetings with users")),
            Tool("QUESTIONNAIRES", "Questionari di soddisfazione", "Satisfaction questionnaires", Document("ANSWERS", "Esiti dei questionari", "Results of the questionnaires")),
            Tool(
                "OTHER",
                "Altro: report sull'andamento dei servizi",
                "Other: reports on how the services go",
                DutyOf("VOUCHER-REPORT"),
                DutyOf("PATHS-REPORT"),
                DutyOf("TRAINING-REPORT")),
        ],
        ["RHO-FORM-MEETINGS", "RHO-FORM-OTHER"]).OrThrow();

    private static VerificationTool Tool(string code, string italian, string english, params ReadOnlySpan<RuleLabel> documents) =>
        new(new($"RHO-FORM-{code}", new(italian, english), Rhodense2014Sources.Checks), ValueList.Create(documents));

    private static RuleLabel Document(string code, string italian, string english) =>
        new($"RHO-FORM-{code}", new(italian, english), Rhodense2014Sources.Checks, Provenance.Reading);

    /// <summary>The report that the work plan has as a duty; that it is a document of its own, and not a part of one, is our interpretation.</summary>
    private static RuleLabel DutyOf(string code)
    {
        RuleLabel duty = Rhodense2014Project.WorkPlan.Duties.Single(each => each.Label.Code == $"RHO-DUTY-{code}").Label;
        return new(duty.Code, duty.Title, duty.Source, Provenance.Reading);
    }
}
