namespace Conciliazione.Facts;

/// <summary>The target of a getter that equals another by what it reads, not by being the same object.</summary>
internal interface IByContent;
