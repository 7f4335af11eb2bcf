using Conciliazione.Eligibility;
using Conciliazione.Vouchers;
using NodaTime;

namespace PianoInsubria;

/// <summary>A fictitious request for a family voucher: what the office registered, and who asks.</summary>
/// <param name="Request">The request, not examined yet.</param>
/// <param name="Registered">When it was registered.</param>
/// <param name="Subject">Who asks.</param>
internal sealed record VoucherCase(VoucherRequest Request, Instant Registered, AccessRequest Subject);
