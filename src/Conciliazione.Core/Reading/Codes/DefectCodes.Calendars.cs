namespace Conciliazione;

/// <content>The codes of calendars.</content>
public static partial class DefectCodes
{
    /// <summary>A deadline has no version.</summary>
    public static DefectCode CalendarNoVersion { get; } = new("CAL-NO-VERSION", new(
        "la scadenza non ha versioni ({value}); ne serve almeno {limit}",
        "the deadline has no versions ({value}); it needs at least {limit}"));

    /// <summary>A version was set on or before the day of the version it replaces.</summary>
    public static DefectCode CalendarVersionOrder { get; } = new("CAL-VERSION-ORDER", new(
        "la versione è fissata il {value}; deve seguire quella del {limit}",
        "the version was set on {value}; it must follow that of {limit}"));

    /// <summary>A version ends no later than the one it replaces, so it does not extend the deadline.</summary>
    public static DefectCode CalendarNotExtended { get; } = new("CAL-NOT-EXTENDED", new(
        "la nuova scadenza, {value}, non proroga quella che sostituisce, {limit}",
        "the new deadline, {value}, does not extend the one that it replaces, {limit}"));

    /// <summary>A version ends before the day on which it was set.</summary>
    public static DefectCode CalendarEndsBeforeSet { get; } = new("CAL-ENDS-BEFORE-SET", new(
        "la scadenza, {value}, precede il giorno in cui è fissata, {limit}",
        "the deadline, {value}, is before the day on which it was set, {limit}"));

    /// <summary>A window closes before it opens.</summary>
    public static DefectCode CalendarClosesBeforeOpening { get; } = new("CAL-CLOSES-BEFORE-OPENING", new(
        "lo sportello chiude, {value}, prima di aprire, {limit}",
        "the window closes, {value}, before it opens, {limit}"));

    /// <summary>A term has a length of zero, or a negative one.</summary>
    public static DefectCode CalendarTermTooShort { get; } = new("CAL-TERM-SHORT", new(
        "durata non valida: {value}; il minimo è {limit}",
        "the term is not valid: {value}; the minimum is {limit}"));

    /// <summary>A term is longer than this library supports.</summary>
    public static DefectCode CalendarTermTooLong { get; } = new("CAL-TERM-LONG", new(
        "il termine è di {value}; il massimo è {limit}",
        "the term is {value}; the maximum is {limit}"));

    /// <summary>A birth is after the day on which the age is determined; the day of birth is not shown.</summary>
    public static DefectCode CalendarBirthAfterDay { get; } = new("CAL-BIRTH-AFTER", new(
        "{value} è successiva al giorno in cui si chiede l'età, {limit}",
        "{value} is after the day on which the age is asked, {limit}"));

    /// <summary>A bound of an age band is outside the range of possible ages.</summary>
    public static DefectCode CalendarAgeBound { get; } = new("CAL-AGE-BOUND", new(
        "{value} {value:anno compiuto|anni compiuti} non è un limite d'età; va da 0 a {limit}",
        "{value} completed {value:year|years} is not an age limit; it goes from 0 to {limit}"));

    /// <summary>An age band is empty, because its minimum age is above its maximum.</summary>
    public static DefectCode CalendarAgeBandEmpty { get; } = new("CAL-AGE-BAND-EMPTY", new(
        "la fascia d'età comincia a {value} {value:anno|anni} e finisce a {limit}: non comprende nessuno",
        "the age band starts at {value} {value:year|years} and ends at {limit}: nobody is in it"));

    /// <summary>A moment has no local time, because it is beyond the last day of the calendar.</summary>
    public static DefectCode CalendarMoment { get; } = new("CAL-MOMENT", new(
        "il momento {value} (UTC) in ora italiana cade oltre l'ultimo giorno del calendario, {limit}: indicare quello vero, o lasciarlo vuoto",
        "the moment {value} (UTC) falls in Italian time beyond the last day of the calendar, {limit}: state the actual one, or leave it blank"));

    /// <summary>A term in hours ends beyond the last day of the calendar.</summary>
    public static DefectCode CalendarTermBeyond { get; } = new("CAL-TERM-BEYOND", new(
        "il termine che decorre dal {value} finisce oltre l'ultimo giorno del calendario, {limit}",
        "the term that runs from {value} ends beyond the last day of the calendar, {limit}"));

    /// <summary>What a term was set for is done before the moment from which the term runs.</summary>
    public static DefectCode CalendarBeforeTerm { get; } = new("CAL-BEFORE-TERM", new(
        "il momento {value} precede quello da cui decorre il termine, {limit}",
        "the moment {value} is before the one from which the term runs, {limit}"));

    /// <summary>The act that governs terms.</summary>
    internal static LegalSource CalendarCivilCode { get; } = new("c.c.", section: "art. 2963");

    /// <summary>The source of limits that follow from how this library represents values.</summary>
    internal static LegalSource CalendarLibrary { get; } = LegalSource.Library("decisione 0010");

    private static DefectCode[] OfCalendars =>
    [
        CalendarNoVersion, CalendarVersionOrder, CalendarNotExtended, CalendarEndsBeforeSet,
        CalendarClosesBeforeOpening, CalendarTermTooShort, CalendarTermTooLong, CalendarBirthAfterDay,
        CalendarAgeBound, CalendarAgeBandEmpty, CalendarMoment, CalendarTermBeyond, CalendarBeforeTerm,
    ];
}
