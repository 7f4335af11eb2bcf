using Conciliazione.People;
using NodaTime;

namespace Conciliazione.Tests.People;

public class FiscalCodeTests
{
    private const string Anyone = "RSSMRA85T10A562S";

    private static readonly LocalDate Reference = new(2020, 6, 1);

    [Theory]
    [InlineData("RSSMRA85T10A562S", 1985, 12, 10)]
    [InlineData("RSSMRA70A01H501S", 1970, 1, 1)]
    [InlineData("RSSMRA80E20F205I", 1980, 5, 20)]
    public void Codes_of_people_that_are_right(string text, int year, int month, int day)
    {
        FiscalCode code = FiscalCode.Read(text).OrThrow();
        Assert.Equal(FiscalCodeKind.Person, code.Kind);
        Assert.Equal(new LocalDate(year, month, day), code.ClaimedBirthDate(Reference));
        Assert.Equal(Sex.Male, code.ClaimedSex());
        Assert.False(code.IsVariant);
        Assert.Equal(text, code.Reveal());
        Assert.Equal(PeopleGenerators.CheckLetter(text), text[^1]);
    }

    [Fact]
    public void A_wrong_check_letter_says_which_is_right()
    {
        Defect defect = Assert.Single(FiscalCode.Read("RSSMRA85M01H501Z", "members[0].code").DefectsOrEmpty());
        Assert.Equal(
            "members[0].code: il carattere di controllo del codice fiscale è Z; gli altri caratteri danno Q [FC-CHECK; D.M. 13813/1976]",
            defect.ToString());
        Assert.True(FiscalCode.TryParse("RSSMRA85M01H501Q", provider: null, out _));
    }

    [Fact]
    public void All_128_forms_of_one_code_are_right_and_belong_to_different_people()
    {
        FiscalCode plain = FiscalCode.Read(Anyone).OrThrow();
        FiscalCode stranger = FiscalCode.Read("RSSMRA70A01H501S").OrThrow();
        var all = new HashSet<FiscalCode>();
        for (int mask = 0; mask < 128; mask++)
        {
            string text = PeopleGenerators.Complete(PeopleGenerators.Substituted(Anyone[..15], mask));
            FiscalCode code = FiscalCode.Read(text).OrThrow();
            Assert.True(all.Add(code));
            Assert.Equal(mask != 0, code.IsVariant);
            Assert.Equal(mask == 0, code == plain);
            Assert.True(code.MayBeSamePersonAs(plain));
            Assert.True(plain.MayBeSamePersonAs(code));
            Assert.False(code.MayBeSamePersonAs(stranger));
            Assert.Equal(plain.ClaimedBirthDate(Reference), code.ClaimedBirthDate(Reference));
            Assert.Equal(Sex.Male, code.ClaimedSex());
        }

        Assert.Equal(128, all.Count);
    }

    [Law]
    public void Every_corruption_of_one_character_is_refused(CodeStem stem)
    {
        string code = PeopleGenerators.Complete(stem.Value);
        Assert.True(FiscalCode.TryParse(code, provider: null, out _));
        for (int i = 0; i < 16; i++)
        {
            foreach (char other in PeopleGenerators.Alphabet.Where(other => other != code[i]))
            {
                string corrupt = code[..i] + other + code[(i + 1)..];
                Assert.False(FiscalCode.TryParse(corrupt, provider: null, out _));
            }
        }
    }

    /// <summary>
    /// A digit counts as much as the letter of its rank (0 as A, 9 as J), so the check letter cannot tell the two apart; every
    /// other corruption it does. Those ten letters never stand for a digit, and no digit stands in a letter's place: the form
    /// finds what the check letter misses.
    /// </summary>
    [Fact]
    public void The_check_letter_misses_only_a_digit_for_the_letter_of_its_rank_and_the_form_finds_that()
    {
        foreach (string code in new[] { Anyone, PeopleGenerators.Complete(PeopleGenerators.Substituted(Anyone[..15], 127)) })
        {
            for (int i = 0; i < 15; i++)
            {
                foreach (char other in PeopleGenerators.Alphabet.Where(other => other != code[i]))
                {
                    string corrupt = code[..i] + other + code[(i + 1)..];
                    bool missed = PeopleGenerators.CheckLetter(corrupt) == code[^1];
                    Assert.Equal(Rank(other) == Rank(code[i]), missed);
                    ValueList<Defect> defects = FiscalCode.Read(corrupt).DefectsOrEmpty();
                    Assert.NotEmpty(defects);
                    Assert.True(!missed || defects.All(defect => string.Equals(defect.Code.Code, "FC-CHARACTER", StringComparison.Ordinal)));
                }
            }
        }

        static int Rank(char c) => char.IsAsciiDigit(c) ? c - '0' : c - 'A';
    }

    [Theory]
    [InlineData("RSSMRA85T50A562", Sex.Female, 1985, 12, 10)]
    [InlineData("RSSMRA85A71A562", Sex.Female, 1985, 1, 31)]
    [InlineData("RSSMRA85A41A562", Sex.Female, 1985, 1, 1)]
    [InlineData("RSSMRA85A31A562", Sex.Male, 1985, 1, 31)]
    [InlineData("RSSMRA84B29A562", Sex.Male, 1984, 2, 29)]
    [InlineData("RSSMRA84B69A562", Sex.Female, 1984, 2, 29)]
    [InlineData("RSSMRA00B29A562", Sex.Male, 2000, 2, 29)]
    [InlineData("RSSMRALLBNVA562", Sex.Male, 2000, 2, 29)]
    [InlineData("RSSMRA20E20F205", Sex.Male, 2020, 5, 20)]
    [InlineData("RSSMRA20H01F205", Sex.Male, 2020, 6, 1)]
    [InlineData("RSSMRA20H02F205", Sex.Male, 1920, 6, 2)]
    [InlineData("RSSMRA21A01F205", Sex.Male, 1921, 1, 1)]
    public void The_sex_and_the_birth_that_a_code_claims(string stem, Sex sex, int year, int month, int day)
    {
        FiscalCode code = FiscalCode.Read(PeopleGenerators.Complete(stem)).OrThrow();
        Assert.Equal(sex, code.ClaimedSex());
        Assert.Equal(new LocalDate(year, month, day), code.ClaimedBirthDate(Reference));
        Assert.True(code.ClaimsBirthOn(new(year, month, day)));
        Assert.False(code.ClaimsBirthOn(new(year + 4, month, day)));
        Assert.False(code.ClaimsBirthOn(new LocalDate(year, month, day).PlusDays(1)));
        Assert.False(code.ClaimsBirthOn(new LocalDate(year, month, day).PlusMonths(1)));
    }

    [Fact]
    public void The_century_is_that_of_the_hundred_years_that_end_on_the_reference()
    {
        FiscalCode code = FiscalCode.Read(Anyone).OrThrow();
        Assert.Equal(new LocalDate(1985, 12, 10), code.ClaimedBirthDate(new(1985, 12, 10)));
        Assert.Equal(new LocalDate(1885, 12, 10), code.ClaimedBirthDate(new(1985, 12, 9)));
        Assert.Equal(new LocalDate(1985, 12, 10), code.ClaimedBirthDate(new(2085, 12, 9)));
        Assert.Equal(new LocalDate(2085, 12, 10), code.ClaimedBirthDate(new(2085, 12, 10)));
        Assert.True(code.ClaimsBirthOn(new(1885, 12, 10)));

        FiscalCode leap = FiscalCode.Read(PeopleGenerators.Complete("RSSMRA00B29A562")).OrThrow();
        Assert.Equal(new LocalDate(2000, 2, 29), leap.ClaimedBirthDate(new(2000, 2, 29)));
        Assert.Null(leap.ClaimedBirthDate(new(2000, 2, 28)));
    }

    [Law]
    public void The_birth_claimed_is_never_after_the_reference_nor_a_century_before(CodeStem stem, ReferenceDay day)
    {
        LocalDate reference = day.Value;
        LocalDate birth = FiscalCode.Read(PeopleGenerators.Complete(stem.Value)).OrThrow().ClaimedBirthDate(reference)!.Value;
        Assert.True(birth <= reference);
        Assert.True(birth.PlusYears(100) > reference);
    }

    [Theory]
    [InlineData("RSSMRA85B30A562")] // 30 February
    [InlineData("RSSMRA84B30A562")] // nor in a leap year
    [InlineData("RSSMRA85B29A562")] // 29 February of no year that ends in 85
    [InlineData("RSSMRA85B70A562")] // the same of a woman
    [InlineData("RSSMRA85D31A562")] // 31 April
    [InlineData("RSSMRA85D71A562")]
    [InlineData("RSSMRA85A00A562")]
    [InlineData("RSSMRA85A32A562")]
    [InlineData("RSSMRA85A39A562")]
    [InlineData("RSSMRA85A40A562")]
    [InlineData("RSSMRA85A72A562")]
    [InlineData("RSSMRA85A81A562")]
    [InlineData("RSSMRA85A99A562")]
    [InlineData("RSSMRA85BPLA562")] // 30 February in letters
    public void A_day_that_does_not_exist_is_refused(string stem)
    {
        string text = PeopleGenerators.Complete(stem);
        Defect defect = Assert.Single(FiscalCode.Read(text).DefectsOrEmpty());
        Assert.Equal("FC-DAY", defect.Code.Code);
        Assert.False(FiscalCode.TryParse(text, provider: null, out _));
    }

    [Fact]
    public void Every_defect_comes_at_once()
    {
        Assert.Equal(["FC-CHARACTER 1", "FC-CHARACTER 8", "FC-CHARACTER 9", "FC-CHARACTER 16"], Kinds("1SSMRA8!F10A5623"), StringComparer.Ordinal);
        Assert.Equal(["FC-DAY 10-11", "FC-CHECK S"], Kinds("RSSMRA85T32A562S"), StringComparer.Ordinal);
        Assert.Equal(["FC-SERIAL 0", "FC-CHECK 1"], Kinds("00000000001"), StringComparer.Ordinal);
        Assert.Equal(["FC-CHARACTER 1", "FC-CHARACTER 11"], Kinds("A377543098O"), StringComparer.Ordinal);

        // Of a wrong length, the characters that stand at no place of any code, as far as a code reaches.
        Assert.Equal(["FC-LENGTH 15"], Kinds("RSSMRA85T10A562"), StringComparer.Ordinal);
        Assert.Equal(["FC-LENGTH 18", "FC-CHARACTER 7", "FC-CHARACTER 13"], Kinds("RSSMRA 85T10 A562S"), StringComparer.Ordinal);
        Assert.Equal(["FC-LENGTH 5", "FC-CHARACTER 3", "FC-CHARACTER 4"], Kinds("rs-ım"), StringComparer.Ordinal);
        Assert.Equal(["FC-LENGTH 18"], Kinds("RSSMRA85T10A562S--"), StringComparer.Ordinal);

        static IEnumerable<string> Kinds(string text) =>
            FiscalCode.Read(text).DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Value}");
    }

    /// <summary>Forms are filled in with spaces around the code, and bodies' codes with the prefix of their VAT number.</summary>
    [Theory]
    [InlineData(" rssmra85t10a562s\t", "RSSMRA85T10A562S")]
    [InlineData("IT03775430980", "03775430980")]
    [InlineData(" IT 03775430980 ", "03775430980")]
    public void Spaces_around_and_the_prefix_are_read_and_not_kept(string text, string canonical)
    {
        Assert.Equal(canonical, FiscalCode.Read(text).OrThrow().Reveal());
        Assert.Equal(FiscalCode.Read(canonical).OrThrow(), FiscalCode.Parse(text, provider: null));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("   ")]
    [InlineData("RSSMRA85T10A562")]
    [InlineData("RSSMRA85T10A562SS")]
    [InlineData("ITRSSMRA85T10A562S")] // the prefix is that of a VAT number
    [InlineData("RSS MRA85T10A562S")]
    [InlineData("RSSMRA８５T10A562S")] // wide digits
    [InlineData("RSSMRA85T10A56٢S")] // an Arabic digit
    [InlineData("RSSMRA80E20F205İ")]
    [InlineData("RSSMRA80E20F205ı")]
    [InlineData("RSSMRA85F10A562S")] // F is no month
    [InlineData("RSSMRA8AT10A562S")] // A is no substitute
    [InlineData("00000000000")]
    public void What_is_no_code_is_refused_everywhere(string? text)
    {
        Assert.NotEmpty(FiscalCode.Read(text).DefectsOrEmpty());
        Assert.False(FiscalCode.TryParse(text, provider: null, out FiscalCode? none));
        Assert.Null(none);
        if (text is not null)
        {
            Assert.Throws<FormatException>(() => FiscalCode.Parse(text, provider: null));
        }
    }

    [Law]
    public void Reading_and_trying_agree(CodeStem stem, Replacement first, Replacement second)
    {
        char[] characters = PeopleGenerators.Complete(stem.Value).ToCharArray();
        characters[first.Place] = first.Character;
        characters[second.Place] = second.Character;
        string text = new(characters);
        Assert.Equal(FiscalCode.Read(text).DefectsOrEmpty().Count == 0, FiscalCode.TryParse(text, provider: null, out _));
    }

    [Fact]
    public void Lower_case_is_read_in_every_culture_and_printed_in_upper_case() => Assert.Equal(
        "RSSMRA80E20F205I",
        Cultures.SameInEach(() => FiscalCode.Parse("rssmra80e20f205i", System.Globalization.CultureInfo.CurrentCulture).Reveal()));

    [Law]
    public void What_is_revealed_reads_back(CodeStem stem)
    {
        string text = PeopleGenerators.Complete(stem.Value);
        FiscalCode code = FiscalCode.Parse(text, provider: null);
        Assert.Equal(text, code.Reveal());
        Assert.Equal(code, FiscalCode.Read(code.Reveal()).OrThrow());
        Assert.Equal(code.GetHashCode(), FiscalCode.Read(text.ToUpperInvariant()).OrThrow().GetHashCode());
        Assert.True(code.MayBeSamePersonAs(FiscalCode.Parse(text.AsSpan(), provider: null)));
    }

    [Fact]
    public void Equality_is_by_the_exact_code() => ContentEquality.Holds(
        () => FiscalCode.Parse(Anyone, provider: null),
        FiscalCode.Parse(PeopleGenerators.Complete(PeopleGenerators.Substituted(Anyone[..15], 64)), provider: null),
        FiscalCode.Parse("RSSMRA70A01H501S", provider: null),
        FiscalCode.Parse("03775430980", provider: null));

    [Fact]
    public void Eleven_digits_claim_nothing()
    {
        FiscalCode body = FiscalCode.Read("03775430980").OrThrow();
        Assert.Equal(FiscalCodeKind.Numeric, body.Kind);
        Assert.Null(body.ClaimedSex());
        Assert.Null(body.ClaimedBirthDate(Reference));
        Assert.Null(body.ClaimsBirthOn(Reference));
        Assert.False(body.IsVariant);
        Assert.True(body.MayBeSamePersonAs(FiscalCode.Read("03775430980").OrThrow()));
        Assert.False(body.MayBeSamePersonAs(FiscalCode.Read("80000000011").Match(code => code, _ => FiscalCode.Parse(Anyone, provider: null))));
        Assert.False(body.MayBeSamePersonAs(FiscalCode.Parse(Anyone, provider: null)));
        Assert.Equal("FC-CHECK", Assert.Single(FiscalCode.Read("01234567890").DefectsOrEmpty()).Code.Code);
    }

    [Fact]
    public void It_prints_masked()
    {
        FiscalCode code = FiscalCode.Parse(Anyone, provider: null);
        Assert.Equal("****************", code.ToString());
        Assert.Equal("***********", FiscalCode.Parse("03775430980", provider: null).ToString());
        Assert.Equal("****************", Known.Of(code).ToString());
    }

    [Fact]
    public void Programmer_errors_throw()
    {
        FiscalCode code = FiscalCode.Parse(Anyone, provider: null);
        Assert.Throws<ArgumentNullException>(() => FiscalCode.Parse((string)null!, provider: null));
        Assert.Throws<ArgumentNullException>(() => FiscalCode.Read(Anyone, path: null!));
        Assert.Throws<ArgumentNullException>(() => code.MayBeSamePersonAs(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => code.ClaimedBirthDate(new(100, 12, 31)));
        Assert.Equal(new LocalDate(85, 12, 10), code.ClaimedBirthDate(new(101, 1, 1)));
        Assert.Throws<ArgumentException>(() => code.ClaimedBirthDate(new(2020, 1, 1, CalendarSystem.Julian)));
        Assert.Throws<ArgumentException>(() => code.ClaimsBirthOn(new(2020, 1, 1, CalendarSystem.Julian)));
    }
}
