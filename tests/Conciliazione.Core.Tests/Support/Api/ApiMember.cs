using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.ExceptionServices;
using Conciliazione.Tests.Architecture;

namespace Conciliazione.Tests.Api;

/// <summary>
/// A public constructor or method of the library that reflection can call, generics closed over sample types. Spans are given as
/// arrays, since reflection cannot hold a span.
/// </summary>
internal sealed class ApiMember
{
    private static readonly NullabilityInfoContext Nullability = new();

    private Func<object?, object?[], object?>? _call;

    public ApiMember(MethodBase method, MethodBase definition)
    {
        Method = method;
        Definition = definition;
        Parameters = [.. method.GetParameters().Zip(definition.GetParameters(), (closed, open) => new ApiParameter(closed, open))];
    }

    /// <summary>The method, closed.</summary>
    public MethodBase Method { get; }

    /// <summary>The method as it was written, with its type parameters.</summary>
    public MethodBase Definition { get; }

    public IReadOnlyList<ApiParameter> Parameters { get; }

    public bool NeedsTarget => !Method.IsStatic && Method is MethodInfo;

    /// <summary>The type that a call gives back; the type itself for a constructor.</summary>
    public Type Result => Method is MethodInfo method ? method.ReturnType : Method.DeclaringType!;

    public string Name =>
        $"{ApiNames.Of(Definition.DeclaringType!)}.{(Method is MethodInfo ? Method.Name : "new")}"
        + $"({string.Join(", ", Definition.GetParameters().Select(parameter => $"{ApiNames.Of(parameter.ParameterType)} {parameter.Name}"))})";

    /// <summary>Calls the member; what it throws is thrown as it was.</summary>
    public object? Call(object? target, object?[] arguments) => (_call ??= Compile())(target, arguments);

    public static bool IsNullable(ParameterInfo parameter) => Nullability.Create(parameter).WriteState == NullabilityState.Nullable;

    private Func<object?, object?[], object?> Compile()
    {
        bool spans = Method is MethodInfo { ReturnType.IsByRefLike: true } || Parameters.Any(parameter => parameter.Raw.ParameterType.IsByRefLike);
        return spans ? CompileSpans() : CallByReflection;
    }

    private object? CallByReflection(object? target, object?[] arguments)
    {
        try
        {
            return Method is ConstructorInfo constructor ? constructor.Invoke(arguments) : Method.Invoke(target, arguments);
        }
        catch (TargetInvocationException thrown)
        {
            ExceptionDispatchInfo.Throw(thrown.InnerException!);
            throw;
        }
    }

    /// <summary>Emits a call that makes spans of the arrays given, and an array of a span returned.</summary>
    private Func<object?, object?[], object?> CompileSpans()
    {
        var made = new DynamicMethod($"Call_{Method.Name}", typeof(object), [typeof(object), typeof(object[])], typeof(ApiMember).Module, skipVisibility: true);
        ILGenerator code = made.GetILGenerator();
        if (NeedsTarget)
        {
            code.Emit(OpCodes.Ldarg_0);
            Type owner = Method.DeclaringType!;
            code.Emit(owner.IsValueType ? OpCodes.Unbox : OpCodes.Castclass, owner);
        }

        for (int i = 0; i < Parameters.Count; i++)
        {
            Type type = Parameters[i].Raw.ParameterType;
            if (type.IsByRef)
            {
                code.Emit(OpCodes.Ldloca, code.DeclareLocal(type.GetElementType()!));
                continue;
            }

            code.Emit(OpCodes.Ldarg_1);
            code.Emit(OpCodes.Ldc_I4, i);
            code.Emit(OpCodes.Ldelem_Ref);
            code.Emit(OpCodes.Unbox_Any, Parameters[i].Type);
            if (type.IsByRefLike)
            {
                code.Emit(OpCodes.Call, type.GetMethod("op_Implicit", [Parameters[i].Type])!);
            }
        }

        if (Method is ConstructorInfo constructor)
        {
            code.Emit(OpCodes.Newobj, constructor);
        }
        else
        {
            code.Emit(Method.IsVirtual ? OpCodes.Callvirt : OpCodes.Call, (MethodInfo)Method);
        }

        EmitResult(code);
        return made.CreateDelegate<Func<object?, object?[], object?>>();
    }

    /// <summary>Emits the return of what was called: boxed, a span as an array, nothing as null.</summary>
    private void EmitResult(ILGenerator code)
    {
        Type result = Result;
        if (result == typeof(void))
        {
            code.Emit(OpCodes.Ldnull);
        }
        else if (result.IsByRefLike)
        {
            LocalBuilder span = code.DeclareLocal(result);
            code.Emit(OpCodes.Stloc, span);
            if (result.GetMethod("ToArray") is { } toArray)
            {
                code.Emit(OpCodes.Ldloca, span);
                code.Emit(OpCodes.Call, toArray);
            }
            else
            {
                code.Emit(OpCodes.Ldnull);
            }
        }
        else if (result.IsValueType)
        {
            code.Emit(OpCodes.Box, result);
        }

        code.Emit(OpCodes.Ret);
    }
}

/// <summary>A parameter of a public member.</summary>
internal sealed class ApiParameter
{
    public ApiParameter(ParameterInfo closed, ParameterInfo open)
    {
        Raw = closed;
        Type type = closed.ParameterType;
        Type = type.IsByRef ? type.GetElementType()!
            : type.IsByRefLike ? type.GetGenericArguments()[0].MakeArrayType()
            : type;
        IsSpan = type.IsByRefLike;
        IsDestination = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Span<>);
        HoldsNull = IsSpan && new NullabilityInfoContext().Create(open).GenericTypeArguments is [{ ReadState: NullabilityState.Nullable }];
        RefusesNull = !type.IsByRef && !IsSpan && !Type.IsValueType && !ApiMember.IsNullable(open);
    }

    public ParameterInfo Raw { get; }

    /// <summary>The names of the parameters of the member.</summary>
    public IEnumerable<string?> Siblings => ((MethodBase)Raw.Member).GetParameters().Select(each => each.Name);

    /// <summary>The type of the argument that reflection is given: an array for a span.</summary>
    public Type Type { get; }

    public bool IsSpan { get; }

    /// <summary>Whether the items of a span may be null.</summary>
    public bool HoldsNull { get; }

    /// <summary>Whether the parameter is a span to write into.</summary>
    public bool IsDestination { get; }

    public bool IsOut => Raw.IsOut;

    /// <summary>Whether the parameter is a reference that is never <see langword="null"/>.</summary>
    public bool RefusesNull { get; }

    public string Name => Raw.Name!;
}
