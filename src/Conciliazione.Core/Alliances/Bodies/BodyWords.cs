namespace Conciliazione.Alliances;

/// <summary>Describes the kind and the size of a body in words.</summary>
internal static class BodyWords
{
    public static LocalizedText Of(EnterpriseSize size) => size switch
    {
        EnterpriseSize.Micro => new("micro impresa", "micro"),
        EnterpriseSize.Small => new("piccola impresa", "small"),
        EnterpriseSize.Medium => new("media impresa", "medium"),
        EnterpriseSize.Large => new("grande impresa", "large"),
        _ => new("dimensione non indicata", "size not stated"),
    };

    /// <summary>Returns the category of a body; an enterprise without a size is not one of unclear type.</summary>
    public static LocalizedText Of(Body body) => body.Kind == BodyKind.Enterprise
        ? new($"privato profit - {Of(body.Size).Italian}", $"enterprise, {Of(body.Size).English}")
        : body.Category.Title;
}
