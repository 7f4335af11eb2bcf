using Conciliazione.People;

namespace Conciliazione.Tests.People;

public class VatNumberTests
{
    [Fact]
    public void The_vectors()
    {
        Assert.Equal("03775430980", VatNumber.Read("03775430980").OrThrow().ToString());
        Assert.Equal(
            "vat: la cifra di controllo della partita IVA è 0; le altre cifre danno 7 [VAT-CHECK; art. 35, D.P.R. 633/1972]",
            Assert.Single(VatNumber.Read("01234567890", "vat").DefectsOrEmpty()).ToString());
        Assert.True(VatNumber.TryParse("01234567897", provider: null, out _));
    }

    [Law]
    public void Of_ten_check_digits_one_is_right_and_it_is_that_of_Luhn(VatStem stem)
    {
        string digits = FormattableString.Invariant($"{stem.Serial:0000000}{stem.Office:000}");
        char right = Assert.Single("0123456789", check => VatNumber.TryParse(digits + check, provider: null, out _));
        Assert.True(Luhn(digits + right));
        Assert.Equal(digits + right, VatNumber.Read(digits + right).OrThrow().ToString());
    }

    [Fact]
    public void Every_wrong_digit_is_found()
    {
        const string Number = "03775430980";
        for (int i = 0; i < Number.Length; i++)
        {
            foreach (char other in "0123456789".Where(other => other != Number[i]))
            {
                Assert.False(VatNumber.TryParse(Number[..i] + other + Number[(i + 1)..], provider: null, out _));
            }
        }
    }

    /// <summary>Forms are filled in with spaces around the number and with the prefix of the European register.</summary>
    [Theory]
    [InlineData(" 03775430980\t")]
    [InlineData("IT03775430980")]
    [InlineData(" it 03775430980 ")]
    public void Spaces_around_and_the_prefix_are_read_and_not_kept(string text)
    {
        Assert.Equal("03775430980", VatNumber.Read(text).OrThrow().ToString());
        Assert.Equal(VatNumber.Read("03775430980").OrThrow(), VatNumber.Parse(text, provider: null));
    }

    [Theory]
    [InlineData(null, "VAT-EMPTY")]
    [InlineData(" ", "VAT-EMPTY")]
    [InlineData("0377543098", "VAT-LENGTH")]
    [InlineData("IT0377543098", "VAT-LENGTH")]
    [InlineData("0377543098O", "VAT-CHARACTER")]
    [InlineData("0377543098٠", "VAT-CHARACTER")]
    [InlineData("00000000000", "VAT-SERIAL")]
    public void What_is_no_number_is_refused_everywhere(string? text, string code)
    {
        Assert.Equal(code, Assert.Single(VatNumber.Read(text).DefectsOrEmpty()).Code.Code);
        Assert.False(VatNumber.TryParse(text, provider: null, out _));
        if (text is not null)
        {
            Assert.Throws<FormatException>(() => VatNumber.Parse(text, provider: null));
        }
    }

    [Fact]
    public void Every_defect_comes_at_once()
    {
        Assert.Equal(
            ["VAT-CHARACTER 2", "VAT-CHARACTER 11"],
            VatNumber.Read("0x77543098x").DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Value}"),
            StringComparer.Ordinal);
        Assert.Equal(
            ["VAT-SERIAL 0", "VAT-CHECK 5"],
            VatNumber.Read("00000000005").DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Value}"),
            StringComparer.Ordinal);
    }

    /// <summary>Forbidden characters are told beside the wrong length, and the prefix is neither counted nor told.</summary>
    [Theory]
    [InlineData("IT0377543098", "VAT-LENGTH 10")]
    [InlineData("IT 037754309", "VAT-LENGTH 9")]
    [InlineData("037754309 80", "VAT-LENGTH 12", "VAT-CHARACTER 10")]
    [InlineData("FR03775430980", "VAT-LENGTH 13", "VAT-CHARACTER 1", "VAT-CHARACTER 2")]
    [InlineData("IT0377x4309", "VAT-LENGTH 9", "VAT-CHARACTER 5")]
    [InlineData("03775430980, 03775430980", "VAT-LENGTH 24")]
    public void Of_a_wrong_length_every_forbidden_character_is_told_too(string text, params string[] defects)
    {
        Assert.Equal(defects, VatNumber.Read(text).DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Value}"), StringComparer.Ordinal);
        Assert.False(VatNumber.TryParse(text, provider: null, out _));
    }

    [Fact]
    public void Equality_is_by_the_digits() => ContentEquality.Holds(
        () => VatNumber.Parse("03775430980", provider: null), VatNumber.Parse("01234567897".AsSpan(), provider: null));

    [Fact]
    public void Programmer_errors_throw()
    {
        Assert.Throws<ArgumentNullException>(() => VatNumber.Parse((string)null!, provider: null));
        Assert.Throws<ArgumentNullException>(() => VatNumber.Read("03775430980", path: null!));
    }

    /// <summary>Luhn from the right, over all eleven digits.</summary>
    private static bool Luhn(string digits) => digits.Reverse()
        .Select((c, index) => (c - '0') * (1 + (index % 2)))
        .Sum(value => (value / 10) + (value % 10)) % 10 == 0;
}
