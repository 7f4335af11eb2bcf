using Conciliazione.People;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Conciliazione.Tests.People;

/// <summary>Fictitious codes and households for properties, and the check letter written another way than the library's.</summary>
internal static class PeopleGenerators
{
    /// <summary>The characters that a code may hold.</summary>
    public const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    public const string Substitutes = "LMNPQRSTUV";

    public static readonly int[] DigitPlaces = [6, 7, 9, 10, 12, 13, 14];

    /// <summary>The rank of a letter in it is what the letter counts for at the first, third … place.</summary>
    private const string OddOrder = "BAKPLCQDREVOSFTGUHMINJWZYX";

    private static readonly Gen<Known<bool>> Facts =
        Gen.Elements(Known<bool>.Unknown, Known.Of(true), Known.Of(false));

    /// <summary>Fifteen right characters, with any of the seven digits substituted.</summary>
    public static Arbitrary<CodeStem> Stems { get; } = (
        from letters in Gen.Elements("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray()).ArrayOf(7)
        from year in Gen.Choose(0, 99)
        from month in Gen.Choose(0, 11)
        from day in Gen.Choose(1, 28)
        from woman in Gen.Elements(0, 40)
        from place in Gen.Choose(0, 999)
        from mask in Gen.Choose(0, 127)
        select new CodeStem(Substituted(
            FormattableString.Invariant(
                $"{new string(letters[..6])}{year:00}{"ABCDEHLMPRST"[month]}{day + woman:00}{letters[6]}{place:000}"),
            mask))).ToArbitrary();

    private static readonly Relation[] Others = [Relation.Child, Relation.NotRelated, Relation.Parent];

    /// <summary>Households of up to five, with every fact known or unknown, and the same with every fact known.</summary>
    public static Arbitrary<GrowingHousehold> Growing { get; } = (
        from partner in Gen.Elements(true, false)
        from others in Gen.Choose(0, 3)
        from facts in Facts.ArrayOf(10 * 5)
        from truths in Gen.Elements(true, false).ArrayOf(10 * 5)
        select new GrowingHousehold(Build(partner, others, facts), Build(partner, others, Reveal(facts, truths)))).ToArbitrary();

    public static Arbitrary<ReferenceDay> ReferenceDays { get; } = (
        from year in Gen.Choose(1900, 2200)
        from days in Gen.Choose(0, 364)
        select new ReferenceDay(new LocalDate(year, 1, 1).PlusDays(days))).ToArbitrary();

    /// <summary>Any letter or digit at any of the sixteen places.</summary>
    public static Arbitrary<Replacement> Replacements { get; } = (
        from character in Gen.Elements(Alphabet.ToCharArray())
        from place in Gen.Choose(0, 15)
        select new Replacement(character, place)).ToArbitrary();

    public static Arbitrary<VatStem> VatStems { get; } = (
        from serial in Gen.Choose(1, 9_999_999)
        from office in Gen.Choose(0, 999)
        select new VatStem(serial, office)).ToArbitrary();

    public static char CheckLetter(string stem)
    {
        int sum = 0;
        for (int i = 0; i < 15; i++)
        {
            char letter = char.IsAsciiDigit(stem[i]) ? (char)('A' + (stem[i] - '0')) : stem[i];
            sum += i % 2 == 1 ? letter - 'A' : OddOrder.IndexOf(letter, StringComparison.Ordinal);
        }

        return (char)('A' + (sum % 26));
    }

    public static string Complete(string stem) => stem + CheckLetter(stem);

    /// <summary>The stem with the digits whose bit is set replaced by their letters.</summary>
    public static string Substituted(string stem, int mask)
    {
        char[] characters = stem.ToCharArray();
        for (int bit = 0; bit < DigitPlaces.Length; bit++)
        {
            if ((mask & (1 << bit)) != 0)
            {
                characters[DigitPlaces[bit]] = Substitutes[stem[DigitPlaces[bit]] - '0'];
            }
        }

        return new(characters);
    }

    private static Known<bool>[] Reveal(Known<bool>[] facts, bool[] truths) =>
        [.. facts.Select((fact, index) => fact.IsKnown ? fact : Known.Of(truths[index]))];

    private static Household Build(bool partner, int others, Known<bool>[] facts)
    {
        List<HouseholdMember> members = [Member(Relation.Applicant, facts[..10])];
        if (partner)
        {
            members.Add(Member(Relation.Partner, facts[10..20]));
        }

        for (int other = 0; other < others; other++)
        {
            members.Add(Member(Others[other], facts[(20 + (10 * other))..(30 + (10 * other))]));
        }

        return Household.Create(new LocalDate(2020, 6, 1), members.ToValueList()).OrThrow();
    }

    private static HouseholdMember Member(Relation relation, Known<bool>[] facts) => new(
        relation,
        occupation: facts[0].Match(
            works => Known.Of(works ? Occupation.At(Job(facts)) : Occupation.None), () => Known<Occupation>.Unknown),
        disabled: facts[4],
        notSelfSufficient: facts[5],
        learningDifficulties: facts[6],
        inCare: facts[7],
        livesAtHome: facts[8]);

    private static Job Job(Known<bool>[] facts) => new(
        shifts: facts[1],
        crossBorder: facts[2],
        sector: facts[3].Match(care => Known.Of(care ? WorkSector.CareHome : WorkSector.Other), () => Known<WorkSector>.Unknown));
}

/// <summary>The first fifteen characters of a fiscal code, right but for the check letter that is missing.</summary>
public sealed record CodeStem(string Value);

/// <summary>A household of which something may be unknown, and the same with every fact known.</summary>
public sealed record GrowingHousehold(Household Less, Household More);

/// <summary>A day from 1900 to 2200 on which a code is read.</summary>
public sealed record ReferenceDay(LocalDate Value);

/// <summary>A character to put at a place, from 0 to 15, of a fiscal code.</summary>
public sealed record Replacement(char Character, int Place);

/// <summary>The first seven digits of a VAT number, and the three of its office.</summary>
public sealed record VatStem(int Serial, int Office);
