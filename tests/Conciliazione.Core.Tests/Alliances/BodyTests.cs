using Conciliazione.Alliances;

namespace Conciliazione.Tests.Alliances;

public sealed class BodyTests
{
    private static readonly LegalSource Form = new("Avviso di prova", section: "parte A");

    public static TheoryData<BodyKind, EnterpriseSize, string> Categories => new()
    {
        { BodyKind.SocialDistrict, EnterpriseSize.NotStated, "SOCIAL-DISTRICTS" },
        { BodyKind.EmployersAssociation, EnterpriseSize.NotStated, "EMPLOYERS" },
        { BodyKind.TradeUnion, EnterpriseSize.NotStated, "UNIONS" },
        { BodyKind.PublicBody, EnterpriseSize.NotStated, "PUBLIC" },
        { BodyKind.EducationalInstitution, EnterpriseSize.NotStated, "EDUCATION" },
        { BodyKind.NonProfit, EnterpriseSize.NotStated, "NON-PROFIT" },
        { BodyKind.Enterprise, EnterpriseSize.Large, "ENTERPRISE-LARGE" },
        { BodyKind.Enterprise, EnterpriseSize.Medium, "ENTERPRISE-MEDIUM" },
        { BodyKind.Enterprise, EnterpriseSize.Micro, "ENTERPRISE-MICRO" },
        { BodyKind.Enterprise, EnterpriseSize.Small, "ENTERPRISE-SMALL" },
        { BodyKind.Enterprise, EnterpriseSize.NotStated, "UNCLEAR" },
        { BodyKind.Unclear, EnterpriseSize.NotStated, "UNCLEAR" },
    };

    [Theory]
    [MemberData(nameof(Categories))]
    public void The_ten_categories_are_a_view_of_kind_and_size(BodyKind kind, EnterpriseSize size, string category)
    {
        Assert.Equal(category, Body.Create("b", "Ente", kind, Form, size).OrThrow().Category.Code);
    }

    [Fact]
    public void There_are_ten_categories_and_the_unclear_one()
    {
        Assert.Equal(11, BodyCategory.All.Count);
        Assert.Equal(11, BodyCategory.All.Select(category => category.Code).Distinct().Count());
        Assert.Same(BodyCategory.Unclear, BodyCategory.All[^1]);
    }

    [Fact]
    public void A_size_belongs_to_enterprises_only_and_blanks_are_reported_with_it()
    {
        ValueList<Defect> defects = Body.Create("", " ", BodyKind.PublicBody, Form, EnterpriseSize.Large).DefectsOrEmpty();

        Assert.Equal(
            [DefectCodes.AllianceBlank, DefectCodes.AllianceBlank, DefectCodes.AllianceSizeWithoutEnterprise],
            defects.Select(defect => defect.Code));
        Assert.Equal("large", defects[2].Value.Render(Language.English));
    }

    [Fact]
    public void What_the_text_leaves_unclear_is_kept_as_written()
    {
        Body body = Body.Create("b", "Ente", BodyKind.Unclear, Form, typeAsWritten: "Cooperativa").OrThrow();

        Assert.Equal("Cooperativa", body.TypeAsWritten);
        Assert.Same(BodyCategory.Unclear, body.Category);
    }

    [Fact]
    public void Undeclared_kinds_and_sizes_are_the_callers_error()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Body.Create("b", "Ente", (BodyKind)99, Form));
        Assert.Throws<ArgumentOutOfRangeException>(() => Body.Create("b", "Ente", BodyKind.Enterprise, Form, (EnterpriseSize)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => BodyCategory.For((BodyKind)99, EnterpriseSize.NotStated));
    }
}
