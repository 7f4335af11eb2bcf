using System.Reflection;
using System.Reflection.Emit;

namespace Conciliazione.Tests.Architecture;

/// <summary>
/// Which types of an assembly use which others of the same assembly: by base type, interface, signature, field, attribute,
/// generic argument or constraint, and inside bodies by local, catch, cast and member called. What the compiler makes for a
/// lambda, an iterator or a switch counts for the type that it is written in. Constants leave no trace in compiled code and are
/// not seen.
/// </summary>
internal static class TypeUses
{
    private const BindingFlags Everything =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Instructions = typeof(OpCodes)
        .GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(field => (OpCode)field.GetValue(obj: null)!)
        .ToDictionary(code => code.Value);

    /// <summary>The pairs of outermost types of which the first uses the second; none with itself.</summary>
    public static IReadOnlySet<(Type From, Type To)> In(Assembly assembly)
    {
        var uses = new HashSet<(Type From, Type To)>();
        foreach (Type type in assembly.GetTypes())
        {
            Type from = Outermost(type);
            foreach (Type used in Of(type).Where(used => used.Assembly == assembly))
            {
                uses.Add((from, Outermost(used)));
            }
        }

        uses.RemoveWhere(use => use.From == use.To);
        return uses;
    }

    private static HashSet<Type> Of(Type type)
    {
        var found = new Collector();
        found.Add(type.BaseType);
        found.AddAll(type.GetInterfaces());
        found.AddAttributes(type.GetCustomAttributesData());
        found.AddConstraints(type.IsGenericTypeDefinition ? type.GetGenericArguments() : []);
        foreach (FieldInfo field in type.GetFields(Everything))
        {
            found.Add(field.FieldType);
            found.AddAttributes(field.GetCustomAttributesData());
        }

        foreach (PropertyInfo property in type.GetProperties(Everything))
        {
            found.Add(property.PropertyType);
            found.AddAttributes(property.GetCustomAttributesData());
        }

        foreach (EventInfo @event in type.GetEvents(Everything))
        {
            found.Add(@event.EventHandlerType);
            found.AddAttributes(@event.GetCustomAttributesData());
        }

        foreach (MethodBase method in type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)))
        {
            found.AddSignature(method);
            found.AddBody(method, type.GetGenericArguments());
        }

        return found.Types;
    }

    private static IEnumerable<int> Tokens(byte[] code)
    {
        int at = 0;
        while (at < code.Length)
        {
            short value = code[at++];
            if (value == 0xFE)
            {
                value = (short)(0xFE00 | code[at++]);
            }

            OperandType operand = Instructions[value].OperandType;
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return BitConverter.ToInt32(code, at);
            }

            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } declaring)
        {
            type = declaring;
        }

        return type;
    }

    /// <summary>Gathers types, taken apart into definitions and arguments.</summary>
    private sealed class Collector
    {
        public HashSet<Type> Types { get; } = [];

        public void Add(Type? type)
        {
            while (type is { HasElementType: true })
            {
                type = type.GetElementType();
            }

            if (type is null || type.IsGenericParameter)
            {
                return;
            }

            if (type is { IsGenericType: true, IsGenericTypeDefinition: false })
            {
                AddAll(type.GetGenericArguments());
                type = type.GetGenericTypeDefinition();
            }

            Types.Add(type);
        }

        public void AddAll(IEnumerable<Type?> types)
        {
            foreach (Type? type in types)
            {
                Add(type);
            }
        }

        public void AddAttributes(IEnumerable<CustomAttributeData> attributes)
        {
            foreach (CustomAttributeData attribute in attributes)
            {
                Add(attribute.AttributeType);
                foreach (CustomAttributeTypedArgument argument in
                    attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(named => named.TypedValue)))
                {
                    Add(argument.ArgumentType);
                    Add(argument.Value as Type);
                }
            }
        }

        public void AddConstraints(Type[] parameters)
        {
            foreach (Type parameter in parameters)
            {
                AddAll(parameter.GetGenericParameterConstraints());
                AddAttributes(parameter.GetCustomAttributesData());
            }
        }

        public void AddSignature(MethodBase method)
        {
            AddAttributes(method.GetCustomAttributesData());
            AddConstraints(method.IsGenericMethodDefinition ? method.GetGenericArguments() : []);
            ParameterInfo[] returned = method is MethodInfo function ? [function.ReturnParameter] : [];
            foreach (ParameterInfo parameter in method.GetParameters().Concat(returned))
            {
                Add(parameter.ParameterType);
                AddAttributes(parameter.GetCustomAttributesData());
            }
        }

        public void AddBody(MethodBase method, Type[] typeArguments)
        {
            if (method.GetMethodBody() is not { } body)
            {
                return;
            }

            AddAll(body.LocalVariables.Select(local => local.LocalType));
            AddAll(body.ExceptionHandlingClauses
                .Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType));
            foreach (int token in Tokens(body.GetILAsByteArray() ?? []))
            {
                MemberInfo? member = method.Module.ResolveMember(
                    token, typeArguments, method.IsGenericMethod ? method.GetGenericArguments() : []);
                Add(member as Type ?? member?.DeclaringType);
                AddAll(member is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericArguments() : []);
            }
        }
    }
}
