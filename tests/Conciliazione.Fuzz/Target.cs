namespace Conciliazione.Fuzz;

/// <summary>A reader of texts, what is asked of it whatever the text, and texts to begin with.</summary>
internal sealed record Target(string Name, Action<string> Check, params string[] Seeds);
