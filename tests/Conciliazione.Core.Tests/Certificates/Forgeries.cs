using System.Reflection;
using Conciliazione.Certificates;

namespace Conciliazione.Tests.Certificates;

/// <summary>A value like another except in one field, however deep, and what was done to it.</summary>
internal sealed record Forgery(string Path, string Change, object? Value)
{
    public override string ToString() => $"{Path} {Change}";
}

/// <summary>
/// Every field of a certificate, forged one at a time: numbers moved, texts and codes altered, declared and undeclared values put
/// in, elements dropped, doubled, added and swapped. The fields are read off the constructors, so that none can be left out.
/// </summary>
internal static class Forgeries
{
    private static readonly Dictionary<string, string> PropertyOf = new(StringComparer.Ordinal)
    {
        ["left"] = "Remaining",
        ["upToRequest"] = "IsUpToRequest",
    };

    private static readonly InputDigest AnotherDigest = new(new string('0', 64));

    /// <summary>Returns every forgery of a certificate.</summary>
    public static IEnumerable<(Forgery Forgery, T Certificate)> Of<T>(T certificate)
        where T : class => Variants(typeof(T), certificate, "").Select(forgery => (forgery, (T)forgery.Value!));

    /// <summary>Returns every forgery of two fields, each pair once, save where the second undoes the first.</summary>
    public static IEnumerable<(Forgery First, Forgery Second, T Certificate)> PairsOf<T>(T certificate)
        where T : class =>
        from first in Of(certificate)
        from second in Of(first.Certificate)
        where string.CompareOrdinal(first.Forgery.Path, second.Forgery.Path) < 0 && !second.Certificate.Equals(certificate)
        select (first.Forgery, second.Forgery, second.Certificate);

    private static IEnumerable<Forgery> Variants(Type type, object? value, string path)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return value is null
                ? [new(path, "filled", Convert.ChangeType(1, underlying, System.Globalization.CultureInfo.InvariantCulture))]
                : Variants(underlying, value, path).Append(new(path, "emptied", null));
        }

        return value switch
        {
            null => Filled(type).Select(filled => new Forgery(path, "filled", filled)),
            _ when type.IsEnum => Enum.GetValues(type).Cast<object>().Append(Enum.ToObject(type, 9)).Where(other => !other.Equals(value))
                .Select(other => new Forgery(path, $"now {other}", other)),
            bool flag => [new(path, "flipped", !flag)],
            int number => [new(path, "+1", number + 1), new(path, "-1", number - 1)],
            long number => [new(path, "+1", number + 1), new(path, "-1", number - 1)],
            string text => [new(path, "altered", text + "X")],
            Euro amount => [new(path, "+1", amount + Euro.FromCents(1)), new(path, "-1", amount - Euro.FromCents(1))],
            Percentage percentage => Other([Percentage.Zero, Percentage.Of(50), Percentage.Of(101)], percentage, path),
            Ratio ratio => Other([Ratio.Whole(0), ratio + Ratio.Whole(1), -Ratio.Whole(1)], ratio, path),
            Unit unit => Other([Unit.EuroCent, Unit.Hour, new(unit.Code, LocalizedText.Same("{0} X"), decimals: unit.Decimals)], unit, path),
            InputDigest => [new(path, "emptied", null), new(path, "another", AnotherDigest)],
            CertificatePolicy policy => Fields(value.GetType(), policy, path)
                .Concat(Other<CertificatePolicy>(
                    [new CertificatePolicy.Proportional(), new CertificatePolicy.FloorsFirst(), new CertificatePolicy.EqualPart(Percentage.Zero), new CertificatePolicy.ByRank(ShortfallPolicy.Stop, 1)],
                    policy,
                    path)),
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) =>
                (IEnumerable<Forgery>)typeof(Forgeries).GetMethod(nameof(Lists), BindingFlags.NonPublic | BindingFlags.Static)!
                    .MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [value, path])!,
            _ => Fields(type, value, path).Concat(value is ShareCertificate && path.Length > 0 ? [new(path, "emptied", null)] : []),
        };
    }

    private static IEnumerable<Forgery> Other<T>(IEnumerable<T> others, T value, string path) =>
        others.Where(other => !Equals(other, value)).Select(other => new Forgery(path, $"now {other}", other));

    private static IEnumerable<object> Filled(Type type) =>
        type == typeof(LocalizedText) ? [LocalizedText.Same("X")]
        : type == typeof(string) ? ["X"]
        : type == typeof(InputDigest) ? [AnotherDigest]
        : type == typeof(ShareCertificate) ? [new ShareCertificate(Unit.EuroCent, 0, new CertificatePolicy.Proportional(), [], 0, [], 0)]
        : throw new ArgumentException($"Say what {type} is filled with.", nameof(type));

    private static IEnumerable<Forgery> Lists<T>(ValueList<T> list, string path)
        where T : notnull
    {
        for (int i = 0; i < list.Count; i++)
        {
            yield return new(path, $"without {i}", list.Where((_, at) => at != i).ToValueList());
            yield return new(path, $"with {i} twice", list.Take(i + 1).Concat(list.Skip(i)).ToValueList());
            if (i > 0)
            {
                yield return new(path, $"with {i} before {i - 1}", list.Select((each, at) => at == i ? list[i - 1] : at == i - 1 ? list[i] : each).ToValueList());
            }

            foreach (Forgery forgery in Variants(typeof(T), list[i], $"{path}[{i}]"))
            {
                yield return forgery with { Value = list.Select((each, at) => at == i ? (T)forgery.Value! : each).ToValueList() };
            }
        }

        foreach (object added in Added<T>())
        {
            yield return new(path, $"with {added}", list.Append((T)added).ToValueList());
        }
    }

    private static IEnumerable<object> Added<T>() =>
        typeof(T) == typeof(string) ? ["X"]
        : typeof(T) == typeof(FundingSource)
            ? [new FundingSource("X", new("inventata", "invented"), 0), new FundingSource("X", new("inventata", "invented"), 1, "NOBODY")]
        : typeof(T) == typeof(SourceDraw) ? [new SourceDraw("X", 0), new SourceDraw("X", 1)]
        : [];

    private static IEnumerable<Forgery> Fields(Type type, object value, string path)
    {
        ConstructorInfo constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(each => each.GetParameters() is not [{ } only] || only.ParameterType != type)
            .MaxBy(each => each.GetParameters().Length)!;
        ParameterInfo[] parameters = constructor.GetParameters();
        object?[] values = Array.ConvertAll(parameters, parameter => type.GetProperty(NameOf(parameter))!.GetValue(value));
        for (int i = 0; i < parameters.Length; i++)
        {
            string at = path.Length == 0 ? NameOf(parameters[i]) : $"{path}.{NameOf(parameters[i])}";
            foreach (Forgery forgery in Variants(parameters[i].ParameterType, values[i], at))
            {
                object?[] forged = [.. values];
                forged[i] = forgery.Value;
                object made;
                try
                {
                    made = constructor.Invoke(forged);
                }
                catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException)
                {
                    continue;
                }

                yield return forgery with { Value = made };
            }
        }
    }

    /// <summary>Returns the property that a parameter of a constructor sets.</summary>
    public static string NameOf(ParameterInfo parameter) =>
        PropertyOf.GetValueOrDefault(parameter.Name!, char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..]);
}
