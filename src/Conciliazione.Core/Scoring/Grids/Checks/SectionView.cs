namespace Conciliazione.Scoring;

/// <summary>A section as displayed on a score card.</summary>
internal sealed record SectionView(RuleLabel Label, MaximumPoints Maximum, ValueList<string> Criteria, LocalizedText? Audience);
