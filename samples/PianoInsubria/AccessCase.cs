using Conciliazione;
using Conciliazione.Facts;
using Conciliazione.People;

namespace PianoInsubria;

/// <summary>A fictitious household, and what its requests state to the calls that ask for more than the household.</summary>
/// <param name="Code">The code in the tables.</param>
/// <param name="Who">Who they are, in a few words.</param>
/// <param name="Household">The household.</param>
/// <param name="ToValcuvia">What the request to Valcuvia states.</param>
/// <param name="ToWsl">What the request to WSL states.</param>
/// <param name="ToRhodense">What the request to the Rhodense states.</param>
internal sealed record AccessCase(
    string Code, LocalizedText Who, Household Household, FactSheet ToValcuvia, FactSheet ToWsl, FactSheet ToRhodense);
