using Conciliazione;
using Conciliazione.Editions;

namespace PianoInsubria;

/// <summary>What the interpretations assume, by the code of the rule that rests on them.</summary>
internal static class Assumptions
{
    private static readonly LocalizedText Employment = new(
        "lavoratori di tipologia A sono dipendenti e collaboratori; chi lavora in proprio non lo è",
        "workers of kind A are employees and collaborators; the self-employed are not");

    private static readonly LocalizedText Declared = new(
        "la tipologia è quella dichiarata nella domanda: i requisiti si verificano per quella, non per un'altra",
        "the kind is the one declared in the request: its requirements are checked, and not those of another kind");

    private static readonly LocalizedText OneMeasure = new(
        "un'altra misura statale esclude dal voucher solo se risponde allo stesso bisogno",
        "another State measure excludes from the voucher only if it meets the same need");

    private static readonly Dictionary<string, LocalizedText> ByCode = new(StringComparer.Ordinal)
    {
        ["SUD-1"] = new(
            "il voucher spetta solo a chi lavora per un ente che aderisce al progetto",
            "only those who work for a body that has joined the project may have the voucher"),
        ["SUD-1-CONDITION"] = new(
            "per aprire i voucher basta che l'ente aderisca al progetto, anche senza sperimentazioni o servizi di welfare",
            "to open vouchers it is enough that the body joins the project, even without trials or welfare services"),
        ["WSL-1-NO-ACTION"] = new(
            "basta che l'azienda non abbia avviato un'azione prioritaria; non si accerta se abbia tentato di farlo",
            "it is enough that the company has not started a priority action; whether it tried is not checked"),
        ["WSL-1-NO-OVERLAP"] = OneMeasure,
        ["WSL-3-NO-OVERLAP"] = OneMeasure,
        ["TRA-3-OUTSIDE"] = new(
            "dal family voucher è escluso chi risiede nei tre distretti, a Varese o nei comuni che il testo nomina per le imprese di un partner",
            "residents of the three districts, of Varese and of the towns that the text names for the companies of a partner cannot have the family voucher"),
        ["VAL-1-B-COMPANY"] = new(
            "di una società si verifica che sia essa stessa una piccola impresa, a parte dal suo referente",
            "a company must itself be a small business, which is checked apart from its contact person"),
        ["VAL-1-C-GROUP"] = new(
            "di un gruppo si verifica il solo referente", "of a team only the contact person is checked"),
    };

    /// <summary>The open points of Valcuvia behind the rules that rest on them.</summary>
    private static readonly Dictionary<string, string> Points = new(StringComparer.Ordinal)
    {
        ["VAL-4"] = "OPEN-THRESHOLD",
        ["VAL-7-DOCUMENTS"] = "OPEN-DOCUMENTS",
        ["P-NEW"] = "OPEN-NEW",
        ["P-50-AGE"] = "OPEN-OVER",
        ["P-ELDERLY"] = "OPEN-OVER",
        ["P-SPOUSE"] = "OPEN-SPOUSE",
        ["P-DISTANCE"] = "OPEN-COLLABORATORS",
        ["P-DISTANCE-BANDS"] = "OPEN-DISTANCE",
    };

    /// <summary>Returns what is assumed by a rule that is an interpretation.</summary>
    /// <exception cref="KeyNotFoundException">Nobody has written down what the rule assumes.</exception>
    public static LocalizedText Of(string code)
    {
        if (Points.TryGetValue(code, out string? point))
        {
            NamedValue open = Valcuvia2020.OpenPoints().First(each => each.Code == point);
            return new(
                $"postazioni: {open.Title.Italian} {open.Value.Render(Language.Italian)}", $"desks: {open.Title.English} {open.Value.Render(Language.English)}");
        }

        return code.EndsWith("-WORKER", StringComparison.Ordinal) ? Employment
            : code.EndsWith("-DECLARED", StringComparison.Ordinal) ? Declared
            : ByCode[code];
    }
}
