using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Conciliazione.Tests.Architecture;

/// <summary>Types and signatures in words close to C#, with the nullability of references.</summary>
internal static class ApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
    };

    public static string Of(Type type) => Of(type, nullability: null);

    public static string Obsolete(MemberInfo member) =>
        member.GetCustomAttribute<ObsoleteAttribute>() is { } obsolete ? $"[Obsolete(\"{obsolete.Message}\")] " : "";

    public static string Constraints(Type[] parameters) => string.Concat(parameters
        .Select(parameter => (parameter.Name, Constraints: string.Join(", ", ConstraintsOf(parameter))))
        .Where(parameter => parameter.Constraints.Length > 0)
        .Select(parameter => $" where {parameter.Name} : {parameter.Constraints}"));

    public static string Field(FieldInfo field)
    {
        string kind = field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        string value = field.IsLiteral ? $" = {Literal(field.GetRawConstantValue(), field.FieldType)}" : "";
        return $"{Obsolete(field)}{kind}{Of(field.FieldType, new NullabilityInfoContext().Create(field))} {field.Name}{value}";
    }

    public static string Constructor(ConstructorInfo constructor) =>
        $"{Obsolete(constructor)}{Access(constructor)}new({Parameters(constructor)})";

    public static string Property(PropertyInfo property)
    {
        MethodInfo accessor = property.GetMethod ?? property.SetMethod!;
        ParameterInfo[] index = property.GetIndexParameters();
        string name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        bool init = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        string set = property.SetMethod is null or { IsPrivate: true } ? "" : init ? " init;" : " set;";
        return $"{Obsolete(property)}{Access(accessor)}{Modifiers(accessor)}"
            + $"{Of(property.PropertyType, new NullabilityInfoContext().Create(property))} {name} {{{(property.GetMethod is null ? "" : " get;")}{set} }}";
    }

    public static string Event(EventInfo @event) =>
        $"{Modifiers(@event.AddMethod!)}event {Of(@event.EventHandlerType!, new NullabilityInfoContext().Create(@event))} {@event.Name}";

    public static string Method(MethodInfo method)
    {
        Type[] arguments = method.IsGenericMethodDefinition ? method.GetGenericArguments() : [];
        string generic = arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(Of))}>";
        string result = Of(method.ReturnType, new NullabilityInfoContext().Create(method.ReturnParameter));
        return $"{Obsolete(method)}{Access(method)}{Modifiers(method)}{result} {method.Name}{generic}({Parameters(method)}){Constraints(arguments)}";
    }

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method)
    {
        if (method.IsStatic)
        {
            return method.IsAbstract ? "static abstract " : "static ";
        }

        if (method.DeclaringType!.IsInterface)
        {
            return "";
        }

        bool overrides = method.GetBaseDefinition() != method;
        return (overrides && method.IsFinal ? "sealed " : "")
            + (method.IsAbstract ? "abstract " : "")
            + (overrides ? "override " : method is { IsVirtual: true, IsFinal: false, IsAbstract: false } ? "virtual " : "");
    }

    private static string Parameters(MethodBase method)
    {
        string self = method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : "";
        return self + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        NullabilityInfo nullability = new NullabilityInfoContext().Create(parameter);
        Type type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        string way = !parameter.ParameterType.IsByRef ? "" : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        string many = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        string initial = parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue, type)}" : "";
        string notes = string.Concat(parameter.GetCustomAttributesData()
            .Where(data => data.AttributeType.Namespace == "System.Diagnostics.CodeAnalysis")
            .Select(data => $"[{data.AttributeType.Name[..^"Attribute".Length]}{Arguments(data)}] "));
        return $"{notes}{many}{way}{Of(type, nullability)} {parameter.Name}{initial}";
    }

    private static string Arguments(CustomAttributeData data) => data.ConstructorArguments.Count == 0
        ? ""
        : $"({string.Join(", ", data.ConstructorArguments.Select(argument => Literal(argument.Value, argument.ArgumentType)))})";

    private static string Literal(object? value, Type type) => value switch
    {
        null => type.IsGenericParameter || (type.IsValueType && Nullable.GetUnderlyingType(type) is null) ? "default" : "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        char character => $"'{character}'",
        _ when type.IsEnum => $"{Of(type)}.{Enum.ToObject(type, value)}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Of(Type type, NullabilityInfo? nullability)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        string mark = nullability is not null && !type.IsValueType && nullability.ReadState == NullabilityState.Nullable ? "?" : "";
        return type switch
        {
            { IsByRef: true } => "ref " + Of(type.GetElementType()!, nullability),
            { IsArray: true } => $"{Of(type.GetElementType()!, nullability?.ElementType)}[]{mark}",
            { IsGenericParameter: true } => type.Name + mark,
            _ => Keywords.GetValueOrDefault(type, Named(type, nullability)) + mark,
        };
    }

    /// <summary>The full name, each nested type with the arguments that are its own.</summary>
    private static string Named(Type type, NullabilityInfo? nullability)
    {
        Type[] arguments = type.GetGenericArguments();
        var shown = new string[arguments.Length];
        for (int index = 0; index < arguments.Length; index++)
        {
            shown[index] = Of(arguments[index], index < nullability?.GenericTypeArguments.Length ? nullability.GenericTypeArguments[index] : null);
        }

        return Named(type, shown);
    }

    private static string Named(Type type, string[] arguments)
    {
        int inherited = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        string before = type.DeclaringType is { } declaring
            ? Named(declaring, arguments[..inherited]) + "."
            : type.Namespace is { } name ? name + "." : "";
        string simple = type.Name.Split('`')[0];
        return arguments.Length > inherited ? $"{before}{simple}<{string.Join(", ", arguments[inherited..])}>" : before + simple;
    }

    private static IEnumerable<string> ConstraintsOf(Type parameter)
    {
        GenericParameterAttributes attributes = parameter.GenericParameterAttributes;
        if (attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            yield return "struct";
        }
        else if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            yield return "class";
        }
        else if (IsNotNull(parameter) && parameter.GetGenericParameterConstraints().Length == 0)
        {
            yield return "notnull";
        }

        foreach (Type constraint in parameter.GetGenericParameterConstraints().Where(constraint => constraint != typeof(ValueType)))
        {
            yield return Of(constraint);
        }

        if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint)
            && !attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            yield return "new()";
        }
    }

    /// <summary>The compiler writes notnull as a byte on the parameter or, when most agree, around it.</summary>
    private static bool IsNotNull(Type parameter)
    {
        if (Flag(parameter, "NullableAttribute") is { } own)
        {
            return own == 1;
        }

        for (MemberInfo? around = (MemberInfo?)parameter.DeclaringMethod ?? parameter.DeclaringType; around is not null; around = around.DeclaringType)
        {
            if (Flag(around, "NullableContextAttribute") is { } context)
            {
                return context == 1;
            }
        }

        return false;
    }

    private static byte? Flag(MemberInfo member, string attribute) => member.GetCustomAttributesData()
        .Where(data => data.AttributeType.Name == attribute)
        .Select(data => data.ConstructorArguments[0].Value as byte?).FirstOrDefault();
}
