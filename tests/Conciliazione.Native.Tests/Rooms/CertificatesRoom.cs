using Conciliazione.Certificates;
using Conciliazione.Funding;

namespace Conciliazione.Native.Tests.Rooms;

internal static class CertificatesRoom
{
    public static void Check(Checks checks)
    {
        Verified(checks, FundingRoom.Shared(SharingPolicy.ByWeight).ToCertificate());
        Verified(checks, FundingRoom.Shared(SharingPolicy.FloorsThenWeight).ToCertificate());
        Verified(checks, FundingRoom.Shared(SharingPolicy.EqualThenWeight(Percentage.Of(60))).ToCertificate());
        foreach (ShareCertificate certificate in FundingRoom.Ranked(RankPolicy.Skip).Certificates)
        {
            Verified(checks, certificate);
        }

        ResidueCertificate residue = FundingRoom.Residue().ToCertificate();
        checks.That(residue.Verify().All(finding => finding.Outcome is Outcome.Met), "a residue's certificate verifies");
    }

    private static void Verified(Checks checks, ShareCertificate certificate)
    {
        checks.Case(certificate.Policy, Name);
        checks.That(certificate.IsVerified, $"{certificate.Policy} verifies");
        checks.That(certificate.Explain().All(reason => reason.ToString().Length > 0), $"{certificate.Policy} is explained");
    }

    private static string Name(CertificatePolicy policy) => policy.Match(_ => "Proportional", _ => "FloorsFirst", _ => "EqualPart", _ => "ByRank");
}
