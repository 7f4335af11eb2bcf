using Conciliazione;

namespace PianoInsubria;

/// <summary>The words of the calls, explained once.</summary>
internal static class Glossary
{
    public static IReadOnlyList<LocalizedText> Entries { get; } =
    [
        new("piano dei conti: piano economico del progetto, con voci di costo, contributo richiesto e cofinanziamento",
            "piano dei conti (cost plan): the budget of a project, with cost categories, grant requested and co-financing"),
        new("capofila: l'ente che presenta il progetto per conto dell'alleanza e ne risponde",
            "capofila (lead partner): the body that submits the project for the alliance and answers for it"),
        new("cofinanziamento: quanto mettono gli enti, in denaro o in natura (valorizzazione di personale e beni propri)",
            "cofinanziamento (co-financing): what the bodies add, in cash or in kind (own staff and goods, valued)"),
        new("residui: somme di contributi passati non spese; non assegnato: ciò che una ripartizione non attribuisce; economie: somme liberate",
            "residui (unspent funds): money of earlier grants not spent; not assigned: what a sharing assigns to nobody; economie (savings): sums set free"),
        new("soccorso istruttorio: il termine entro il quale un documento mancante si può integrare",
            "soccorso istruttorio: the time within which a missing document may still be submitted"),
        new("ex aequo: candidati con gli stessi punti che nessun criterio distingue",
            "ex aequo (tied): candidates with the same points whom no criterion separates"),
        new("scorrimento della graduatoria: l'assegnazione, a chi segue, di ciò che altri lasciano",
            "scorrimento della graduatoria: what others give up goes to those who follow in the ranking"),
        new("WHP (Workplace Health Promotion): la rete dei luoghi di lavoro che promuovono la salute",
            "WHP (Workplace Health Promotion): the network of workplaces that promote health"),
        new("ISEE: indicatore della situazione economica del nucleo",
            "ISEE: the indicator of a household's economic situation"),
    ];
}
