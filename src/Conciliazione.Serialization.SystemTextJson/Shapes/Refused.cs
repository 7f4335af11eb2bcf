namespace Conciliazione.Serialization;

/// <summary>What the members of an object cannot be made into, though each of them is well.</summary>
internal static class Refused
{
    public static Validated<T> With<T>(LocalizedText why, LocalizedText what)
        where T : notnull => Validated.Invalid<T>([DefectCodes.JsonRefused.At("", FactValue.Of(why), FactValue.Of(what), DocumentText.Source)]);
}
