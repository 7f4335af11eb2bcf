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
        Assert.Equal(["FC-SEPARATOR 7"], Kinds("RSSMRA 85T10 A562S"), StringComparer.Ordinal);
        Assert.Equal(["FC-SEPARATOR 3", "FC-LENGTH 4", "FC-CHARACTER 3"], Kinds("rs-ım"), StringComparer.Ordinal);
        Assert.Equal(["FC-SEPARATOR 17"], Kinds("RSSMRA85T10A562S--"), StringComparer.Ordinal);

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

    /// <summary>Codes are copied from cards in groups, with hyphens, and from web pages with characters that are not seen.</summary>
    [Theory]
    [InlineData("RSS MRA 85T10 A562S")]
    [InlineData("rss-mra-85t10-a562s")]
    [InlineData("IT RSSMRA85T10A562S")]
    [InlineData("RSS\u00A0MRA\u201385T10\u2011A562S")]
    [InlineData("\uFEFFRSSMRA\u200B85T10A562S\u00AD")]
    [InlineData("  R S S M R A 8 5 T 1 0 A 5 6 2 S\t\r\n")]
    public void A_code_is_cleaned_if_asked_and_refused_if_not(string text)
    {
        Assert.Equal(Anyone, FiscalCode.Clean(text));
        Assert.Equal(FiscalCode.Read(Anyone).OrThrow(), FiscalCode.Read(FiscalCode.Clean(text)).OrThrow());
        Assert.False(FiscalCode.TryParse(text, provider: null, out _));
        Assert.All(FiscalCode.Read(text).DefectsOrEmpty(), defect => Assert.Equal("FC-SEPARATOR", defect.Code.Code));
        Assert.NotEmpty(FiscalCode.Read(text).DefectsOrEmpty());
    }

    [Fact]
    public void What_is_in_the_way_is_named_once_with_its_first_place()
    {
        Assert.Equal(
            "code: il codice fiscale contiene spazi, dal posto 4: va scritto senza [FC-SEPARATOR; D.M. 13813/1976]",
            Assert.Single(FiscalCode.Read("RSS MRA 85T10 A562S", "code").DefectsOrEmpty()).ToString());
        Assert.Equal(
            ["FC-SEPARATOR 3 spaces", "FC-SEPARATOR 6 hyphens", "FC-SEPARATOR 1 the prefix IT", "FC-CHARACTER 9", "FC-CHARACTER 16"],
            FiscalCode.Read("IT RS-S MRA-85!10 A5621").DefectsOrEmpty().Select(defect =>
                $"{defect.Code} {defect.Value}" + (defect.Code == DefectCodes.FiscalCodeSeparator ? " " + defect.Limit.Render(Language.English) : "")),
            StringComparer.Ordinal);
        Assert.Equal(["FC-SEPARATOR", "FC-LENGTH"], FiscalCode.Read("RSS MRA").DefectsOrEmpty().Select(defect => defect.Code.Code));
        Assert.Equal(["FC-SEPARATOR", "FC-SEPARATOR", "FC-LENGTH"], FiscalCode.Read("- -").DefectsOrEmpty().Select(defect => defect.Code.Code));
        Assert.Equal(2, FiscalCode.Read("R" + new string(' ', 1_000_000) + "X").DefectsOrEmpty().Count);
    }

    [Law]
    public void Cleaning_gives_the_code_back_whatever_is_written_inside_and_again_changes_nothing(CodeStem stem, Replacement place, Replacement other)
    {
        string text = PeopleGenerators.Complete(stem.Value);
        string written = ("it " + text).Insert(3 + place.Place, " -").Insert(3 + other.Place, "\u200B\u2013").ToLowerInvariant();
        Assert.Equal(text, FiscalCode.Clean(written));
        Assert.Equal(text, FiscalCode.Clean(FiscalCode.Clean(written)));
        Assert.Equal(text, FiscalCode.Read(FiscalCode.Clean(written)).OrThrow().Reveal());
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData(" - ", "")]
    [InlineData("IT", "IT")]
    [InlineData("IT0377543098", "IT0377543098")]
    [InlineData("it 037 754 309 80", "03775430980")]
    [InlineData("ITITRSSMRA85T10A", "ITITRSSMRA85T10A")]
    [InlineData("rssmra80e20f205ı", "RSSMRA80E20F205ı")]
    [InlineData("RSS.MRA", "RSS.MRA")]
    public void Cleaning_takes_nothing_else_away(string? text, string clean) => Cultures.Each(() => Assert.Equal(clean, FiscalCode.Clean(text)));

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

    /// <summary>By hand from the decree: consonants, then vowels, then X; of four consonants in a name the second is left out.</summary>
    [Theory]
    [InlineData("RSS", "Rossi", true)]
    [InlineData("RSS", "ROSSI", true)]
    [InlineData("RSS", "Russo", true)]
    [InlineData("RSS", "Bianchi", false)]
    [InlineData("FOX", "Fo", true)]
    [InlineData("FOX", "Fa", false)]
    [InlineData("XXX", "X", true)]
    [InlineData("AIX", "Aì", true)]
    [InlineData("DNG", "D'Angiò", true)]
    [InlineData("DNG", "De Nigris", true)]
    [InlineData("LBR", "Lo-Bràco", true)]
    [InlineData("NIO", "Niò", true)]
    [InlineData("CRT", "Carta\u0300", true)]
    [InlineData("SKD", "Škoda", null)]
    [InlineData("MLL", "Müller", true)]
    [InlineData("RSS", "Müller", null)]
    [InlineData("RSS", "Łuk", null)]
    [InlineData("RSS", "東京", null)]
    [InlineData("RSS", "", null)]
    [InlineData("RSS", "'- .", null)]
    public void The_letters_of_a_surname(string letters, string surname, bool? expected) => Cultures.Each(() =>
        Assert.Equal(expected, Coded(letters + "MRA85T10A562").ClaimsSurname(surname)));

    [Theory]
    [InlineData("MRA", "Maria", true)]
    [InlineData("MRA", "Mario", true)]
    [InlineData("MRO", "Mario", false)]
    [InlineData("MRA", "Mara", true)]
    [InlineData("MRC", "Marco", true)]
    [InlineData("GPR", "Gaspare", true)]
    [InlineData("GSP", "Gaspare", false)]
    [InlineData("GFR", "Gianfranco", true)]
    [InlineData("GNF", "Gianfranco", false)]
    [InlineData("RRT", "Roberto", true)]
    [InlineData("RBR", "Roberta", false)]
    [InlineData("MGV", "Maria Giovanna", true)]
    [InlineData("MGN", "Maria Giovanna", false)]
    [InlineData("MGV", "Mara Agave", true)]
    [InlineData("LIA", "Lia", true)]
    [InlineData("LEX", "Lè", true)]
    [InlineData("CLR", "Çelarë", null)]
    public void The_letters_of_a_given_name(string letters, string name, bool? expected) => Cultures.Each(() =>
        Assert.Equal(expected, Coded("RSS" + letters + "85T10A562").ClaimsGivenName(name)));

    /// <summary>A place reads through omocodia; an invalid place code is no answer.</summary>
    [Fact]
    public void The_place_of_birth_that_a_code_claims()
    {
        FiscalCode plain = FiscalCode.Read(Anyone).OrThrow();
        FiscalCode variant = FiscalCode.Read(PeopleGenerators.Complete(PeopleGenerators.Substituted(Anyone[..15], 127))).OrThrow();
        Assert.All([plain, variant], code =>
        {
            Assert.True(code.ClaimsBirthIn("A562"));
            Assert.True(code.ClaimsBirthIn(" a562 "));
            Assert.False(code.ClaimsBirthIn("H501"));
            Assert.All(["", "Pisa", "A56", "A56N", "1562", "A5621"], place => Assert.Null(code.ClaimsBirthIn(place)));
        });
        Assert.Null(FiscalCode.Read("03775430980").OrThrow().ClaimsBirthIn("A562"));
    }

    /// <summary>Two applicants whose codes were swapped: each code fits its owner and not the other.</summary>
    [Fact]
    public void Swapped_codes_do_not_fit()
    {
        FiscalCode hers = Coded("VRDGLI90A41F205");
        FiscalCode his = Coded("RSSMRA85T10A562");
        Assert.True(hers.Fits("Verdi", "Giulia", Sex.Female, new LocalDate(1990, 1, 1), "F205"));
        Assert.True(his.Fits("Rossi", "Mario", Sex.Male, new LocalDate(1985, 12, 10), "A562"));
        Assert.False(his.Fits("Verdi", "Giulia", Sex.Female, new LocalDate(1990, 1, 1), "F205"));
        Assert.False(hers.Fits("Rossi", "Mario", Sex.Male, new LocalDate(1985, 12, 10), "A562"));
    }

    [Fact]
    public void A_fit_is_yes_if_all_that_is_given_fits_no_if_something_does_not_and_unknown_otherwise()
    {
        FiscalCode code = FiscalCode.Read(Anyone).OrThrow();
        Assert.Null(code.Fits());
        Assert.True(code.Fits(surname: "Rossi"));
        Assert.True(code.Fits(sex: Sex.Male, birth: new LocalDate(1985, 12, 10)));
        Assert.False(code.Fits(surname: "Rossi", givenName: "Marco"));
        Assert.False(code.Fits(sex: Sex.Female));
        Assert.False(code.Fits(birth: new LocalDate(1985, 12, 11)));
        Assert.False(code.Fits(surname: "Müller", place: "H501"));
        Assert.Null(code.Fits(surname: "Müller"));
        Assert.Null(code.Fits(surname: "Müller", place: "A562"));
        FiscalCode body = FiscalCode.Read("03775430980").OrThrow();
        Assert.Null(body.Fits("Rossi", "Maria", Sex.Male, new LocalDate(1985, 12, 10), "A562"));
        Assert.Throws<ArgumentNullException>(() => code.ClaimsSurname(null!));
        Assert.Throws<ArgumentNullException>(() => code.ClaimsGivenName(null!));
        Assert.Throws<ArgumentNullException>(() => code.ClaimsBirthIn(null!));
        Assert.Equal("sex", Assert.Throws<ArgumentOutOfRangeException>(() => code.Fits(sex: (Sex)9)).ParamName);
        Assert.Equal("birth", Assert.Throws<ArgumentException>(() => code.Fits(birth: new LocalDate(2020, 1, 1, CalendarSystem.Julian))).ParamName);
    }

    /// <summary>What a code claims does not depend on which of its digits were replaced.</summary>
    [Law]
    public void Every_variant_claims_the_same(CodeStem stem, Replacement mask)
    {
        const string Digits = "LMNPQRSTUV";
        string digits = string.Concat(stem.Value.Select((c, i) => i is 6 or 7 or 9 or 10 or 12 or 13 or 14 && char.IsAsciiLetter(c) ? (char)('0' + Digits.IndexOf(c, StringComparison.Ordinal)) : c));
        FiscalCode plain = Coded(digits);
        FiscalCode variant = Coded(PeopleGenerators.Substituted(digits, (mask.Place * 8) + 7));
        Assert.All([plain, variant, Coded(stem.Value)], code =>
        {
            Assert.True(code.ClaimsBirthIn(digits[11..15]));
            Assert.False(code.ClaimsBirthIn(digits[11] + (digits[12..15] == "000" ? "001" : "000")));
            Assert.Equal(plain.ClaimedSex(), code.ClaimedSex());
            Assert.True(code.Fits(sex: plain.ClaimedSex(), birth: plain.ClaimedBirthDate(Reference), place: digits[11..15]));
        });
    }

    private static FiscalCode Coded(string stem) => FiscalCode.Read(PeopleGenerators.Complete(stem)).OrThrow();

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
