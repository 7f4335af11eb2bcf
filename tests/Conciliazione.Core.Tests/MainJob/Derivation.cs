using System.Numerics;
using System.Text.RegularExpressions;

namespace Conciliazione.Tests.MainJob;

/// <summary>A figure, how it is rounded, and the expression that it comes from, worked out with whole numbers of any size.</summary>
internal sealed partial record Derivation(string Figure, string Rounding, string Expression)
{
    public bool ComesOut
    {
        get
        {
            int at = 0;
            (BigInteger numerator, BigInteger denominator) = Sum(Tokens(), ref at);
            string[] parts = Figure.Replace(".", "", StringComparison.Ordinal).Split(',');
            BigInteger expected = Whole(string.Concat(parts));
            BigInteger scaled = numerator * BigInteger.Pow(10, parts.Length == 2 ? parts[1].Length : 0);
            BigInteger down = BigInteger.DivRem(scaled, denominator, out BigInteger rest);
            return Rounding switch
            {
                "=" => expected == (2 * rest >= denominator ? down + 1 : down),
                "down" => expected == down,
                "up" => rest > 0 && expected == down + 1,
                _ => throw new FormatException($"{Rounding} is not a rounding: {this}"),
            };
        }
    }

    public IEnumerable<string> Numbers => Number().Matches(Expression).Select(match => match.Value);

    public static Derivation Read(string line) => line.Split(' ', 3) is [var figure, var rounding, var expression]
        ? new(figure, rounding, expression)
        : throw new FormatException($"This line is not a figure, a rounding and an expression: {line}");

    public override string ToString() => $"{Figure} {Rounding} {Expression}";

    [GeneratedRegex(@"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?", RegexOptions.None, matchTimeoutMilliseconds: 9_000)]
    internal static partial Regex Number();

    private static (BigInteger Numerator, BigInteger Denominator) Sum(string[] tokens, ref int at)
    {
        (BigInteger n, BigInteger d) = Product(tokens, ref at);
        while (at < tokens.Length && tokens[at] is "+" or "-")
        {
            int sign = tokens[at++] == "+" ? 1 : -1;
            (BigInteger otherN, BigInteger otherD) = Product(tokens, ref at);
            (n, d) = ((n * otherD) + (sign * otherN * d), d * otherD);
        }

        return (n, d);
    }

    private static (BigInteger Numerator, BigInteger Denominator) Product(string[] tokens, ref int at)
    {
        (BigInteger n, BigInteger d) = Term(tokens, ref at);
        while (at < tokens.Length && tokens[at] is "*" or "/")
        {
            bool times = tokens[at++] == "*";
            (BigInteger otherN, BigInteger otherD) = Term(tokens, ref at);
            (n, d) = times ? (n * otherN, d * otherD) : (n * otherD, d * otherN);
        }

        return (n, d);
    }

    private static (BigInteger Numerator, BigInteger Denominator) Term(string[] tokens, ref int at)
    {
        string token = tokens[at++];
        if (token == "(")
        {
            (BigInteger, BigInteger) inside = Sum(tokens, ref at);
            return tokens[at++] == ")" ? inside : throw new FormatException("A bracket is not closed.");
        }

        string[] parts = token.Replace(".", "", StringComparison.Ordinal).Split(',');
        return (Whole(string.Concat(parts)), BigInteger.Pow(10, parts.Length == 2 ? parts[1].Length : 0));
    }

    private static BigInteger Whole(string digits) => BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private string[] Tokens() => Expression.Replace("(", "( ", StringComparison.Ordinal).Replace(")", " )", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
