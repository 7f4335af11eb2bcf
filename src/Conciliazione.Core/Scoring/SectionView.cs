namespace Conciliazione.Scoring;

/// <summary>A section as a score card prints it.</summary>
internal sealed record SectionView(RuleLabel Label, MostPoints Most, ValueList<string> Criteria, LocalizedText? Audience);
