using System.Globalization;

namespace Conciliazione.Rivals;

/// <summary>The call in SQL, the same for both databases but for the way to compute an age.</summary>
internal static class Sql
{
    /// <summary>Full years from a birth to the day of the call, as each database computes them.</summary>
    public const string PostgresAge = "date_part('year', age(DATE '2020-09-15', {0}))::int";

    public const string DuckDbAge = "date_sub('year', {0}, DATE '2020-09-15')::int";

    /// <summary>Points, second and number in one whole number, which both databases sort faster than three columns.</summary>
    private const string Packed = "((31 - total)::bigint << 46) | (seconds::bigint << 24) | number";

    /// <summary>Bands as steps, each added where a comparison holds: faster than <c>CASE</c> in a trial of DuckDB.</summary>
    private const string Steps = """
        2 * (isee <= 1000000)::int + 2 * (isee <= 2000000)::int + 2 * (isee <= 3500000)::int
        + (kind = 0)::int + 2 * (kind <> 3)::int + 5 * single
        + 3 * (birth <= DATE '2002-09-15')::int - (birth <= DATE '1984-09-15')::int
        - (birth <= DATE '1974-09-15')::int - (birth <= DATE '1959-09-15')::int
        + 2 * (elder <= DATE '1955-09-15')::int + 2 * (elder <= DATE '1945-09-15')::int
        """;

    private const string ScoredWide = $"(SELECT number, seconds, {Steps} + LEAST(10, 4 * babies + 3 * small + school) AS total FROM wide) AS scored WHERE total >= 8";

    /// <summary>The rows of the wide table as they are.</summary>
    public const string WideRows = "SELECT number, seconds, birth, elder, isee, kind, single, babies, small, school FROM wide";

    /// <summary>The requests with the births of their children, in PostgreSQL.</summary>
    public const string RowsWithLists = """
        SELECT number, arrival AT TIME ZONE 'UTC' AS arrival, requests.birth, elder, isee, kind, single, coalesce(births, '') AS children
        FROM requests LEFT JOIN (SELECT number, string_agg(birth::text, ',') AS births FROM children GROUP BY number) AS listed USING (number)
        """;

    /// <summary>One wide table, children counted beforehand, ages by dates.</summary>
    public const string Wide = $"SELECT number FROM {ScoredWide} ORDER BY {Packed}";

    /// <summary>The same with places.</summary>
    public const string WidePlaced = $"SELECT row_number() OVER (ORDER BY {Packed}) AS position, number FROM {ScoredWide}";

    /// <summary>The wide table and that of the children, ages by dates.</summary>
    public const string Lists = $"""
        SELECT number
        FROM (SELECT number, seconds, {Steps} + LEAST(10, COALESCE(points, 0)) AS total
            FROM wide LEFT JOIN (
                SELECT number, SUM(4 - (birth <= DATE '2017-09-15')::int - 2 * (birth <= DATE '2014-09-15')::int - (birth <= DATE '2006-09-15')::int) AS points
                FROM children GROUP BY number) AS summed USING (number)) AS scored
        WHERE total >= 8
        ORDER BY {Packed}
        """;

    private const string CommonSource = "Criteri di selezione delle domande, Bando di esempio, D.G.R. 2398/2019";

    /// <summary>Two tables joined and ages computed, as one first writes it.</summary>
    public static string Natural(string age) => $"SELECT number {Scored(age, "")} ORDER BY total DESC, arrival, number";

    /// <summary>The same with places.</summary>
    public static string NaturalPlaced(string age) =>
        $"SELECT row_number() OVER (ORDER BY total DESC, arrival, number) AS position, number {Scored(age, "")}";

    /// <summary>The same with a text for every rule that gave points.</summary>
    public static string Texts(string age) => $"""
        SELECT number,
            CASE WHEN by_age > 0 THEN by_age || ' punti: Età — età: ' || years || ' anni; fascia '
                || CASE by_age WHEN 3 THEN 'da 18 a 35' WHEN 2 THEN 'da 36 a 45' ELSE 'da 46 a 60' END || ' anni — {CommonSource}' END,
            CASE WHEN by_elder > 0 THEN by_elder || ' punti: Persona assistita — età della persona assistita: ' || elder_years || ' anni; fascia '
                || CASE by_elder WHEN 4 THEN 'almeno 75' ELSE 'da 65 a 74' END || ' anni — {CommonSource}' END,
            CASE WHEN by_children > 0 THEN by_children || ' punti: Figli — figli: ' || ages || ' — {CommonSource}' END,
            CASE WHEN by_isee > 0 THEN by_isee || ' punti: Indicatore economico — ISEE: ' || ((isee - isee % 100) / 100)::int || ','
                || lpad((isee % 100)::text, 2, '0') || ' €; fascia '
                || CASE by_isee WHEN 6 THEN 'al più 10.000,00' WHEN 4 THEN 'da 10.000,01 a 20.000,00' ELSE 'da 20.000,01 a 35.000,00' END || ' € — {CommonSource}' END,
            CASE WHEN by_kind > 0 THEN by_kind || ' punti: Lavoro — lavoro: '
                || CASE kind WHEN 'E' THEN 'dipendente' WHEN 'S' THEN 'autonomo' ELSE 'cooperativa' END || ' — {CommonSource}' END,
            CASE WHEN by_single > 0 THEN by_single || ' punti: Famiglia monoparentale — monoparentale: sì — {CommonSource}' END
        {Scored(age, ", string_agg(years || ' anni', ', ') AS ages")}
        ORDER BY total DESC, arrival, number
        """;

    private static string Scored(string age, string ages) => $"""
        FROM (SELECT *, by_age + by_elder + by_children + by_isee + by_kind + by_single AS total
            FROM (SELECT *,
                    CASE WHEN years BETWEEN 18 AND 35 THEN 3 WHEN years BETWEEN 36 AND 45 THEN 2 WHEN years BETWEEN 46 AND 60 THEN 1 ELSE 0 END AS by_age,
                    CASE WHEN elder_years >= 75 THEN 4 WHEN elder_years >= 65 THEN 2 ELSE 0 END AS by_elder,
                    LEAST(10, COALESCE(points, 0)) AS by_children,
                    CASE WHEN isee <= 1000000 THEN 6 WHEN isee <= 2000000 THEN 4 WHEN isee <= 3500000 THEN 2 ELSE 0 END AS by_isee,
                    CASE WHEN kind = 'E' THEN 3 WHEN kind = 'N' THEN 0 ELSE 2 END AS by_kind,
                    CASE WHEN single THEN 5 ELSE 0 END AS by_single
                FROM (SELECT *, {Of(age, "birth")} AS years, {Of(age, "elder")} AS elder_years FROM requests) AS aged
                LEFT JOIN (
                    SELECT number, SUM(CASE WHEN years <= 2 THEN 4 WHEN years <= 5 THEN 3 WHEN years <= 13 THEN 1 ELSE 0 END) AS points{ages}
                    FROM (SELECT number, {Of(age, "birth")} AS years FROM children) AS grown GROUP BY number) AS summed USING (number)) AS parts) AS scored
        WHERE total >= 8
        """;

    private static string Of(string age, string birth) => string.Format(CultureInfo.InvariantCulture, age, birth);
}
