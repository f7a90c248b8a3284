using System.Buffers;
using System.CodeDom.Compiler;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Companion.Tests.ArchitectureTests;

public sealed class StaticFieldTests
{
    /// <summary>Types that never change once they are made, each with the reason why that is so.</summary>
    private static readonly Dictionary<Type, string> s_immutable = new()
    {
        [typeof(string)] = "no member changes it",
        [typeof(Guid)] = "a value",
        [typeof(DateOnly)] = "a value",
        [typeof(DateTimeOffset)] = "a value",
        [typeof(TimeSpan)] = "a value",
        [typeof(Rune)] = "a value",
        [typeof(Uri)] = "no member changes it",
        [typeof(Companion.Diagnostics.SourceText)] = "its lines are found once, and nobody else sees them",
        [typeof(Type)] = "the runtime's own",
        [typeof(Assembly)] = "the runtime's own",
        [typeof(Regex)] = "no member changes it; documented as safe for many threads",
        [typeof(System.Text.Json.JsonReaderOptions)] = "a value, where nobody can put another in its place",
        [typeof(XmlReaderSettings)] = "frozen by the first XmlReader.Create; nobody outside its file sees it",
        [typeof(XmlWriterSettings)] = "frozen by the first XmlWriter.Create; nobody outside its file sees it",
        [typeof(Markdig.MarkdownPipeline)] = "complete once it is built, and documented to be shared",
        [typeof(ImmutableArray<>)] = "as immutable as its items",
        [typeof(ImmutableDictionary<,>)] = "as immutable as its items",
        [typeof(ImmutableSortedDictionary<,>)] = "as immutable as its items",
        [typeof(ImmutableHashSet<>)] = "as immutable as its items",
        [typeof(FrozenDictionary<,>)] = "as immutable as its items",
        [typeof(FrozenSet<>)] = "as immutable as its items",
        [typeof(KeyValuePair<,>)] = "as immutable as its items",
        [typeof(ValueTuple<,>)] = "as immutable as its items, where nobody can put another in its place",
        [typeof(Nullable<>)] = "as immutable as its value",
        [typeof(Lazy<>)] = "once made as immutable as its value; it looks the same before",
    };

    /// <summary>Types that are immutable whatever they derive to.</summary>
    private static readonly Dictionary<Type, string> s_immutableFamilies = new()
    {
        [typeof(Delegate)] = "what it captures is checked where it is written: a static one captures nothing",
        [typeof(Encoding)] = "read-only unless it is cloned",
        [typeof(SearchValues<char>)] = "no member changes it",
        [typeof(SearchValues<string>)] = "no member changes it",
        [typeof(System.Text.Encodings.Web.JavaScriptEncoder)] = "no member changes it",
        [typeof(StringComparer)] = "no member changes it",
    };

    public static TheoryData<string> Assemblies => [typeof(Pipeline).Assembly.GetName().Name!, "companion"];

    [Theory, MemberData(nameof(Assemblies))]
    public void NothingStaticChanges(string assembly) => Offences.None(
        from type in Assembly.Load(assembly).GetTypes()
        where !IsMadeByTheCompiler(type)
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        let why = WhyItMayChange(field)
        where why is not null
        select $"{type.FullName}.{field.Name} {why}");

    private static bool IsMadeByTheCompiler(Type? type) =>
        type is not null
        && (type.IsDefined(typeof(CompilerGeneratedAttribute)) || type.IsDefined(typeof(GeneratedCodeAttribute)) || type.Name.StartsWith('<') || IsMadeByTheCompiler(type.DeclaringType));

    private static string? WhyItMayChange(FieldInfo field)
    {
        if (field is { IsLiteral: false, IsInitOnly: false })
            return "is not readonly";
        return WhyItMayChange(field.FieldType, []) is { } why ? $"is readonly, but {why}" : null;
    }

    /// <summary>Follows a type's own fields; null when nothing in it changes.</summary>
    private static string? WhyItMayChange(Type type, ImmutableHashSet<Type> above)
    {
        if (type.IsPrimitive || type.IsEnum || above.Contains(type) || s_immutableFamilies.Keys.Any(family => family.IsAssignableFrom(type)))
            return null;
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (s_immutable.ContainsKey(definition))
            return type.GetGenericArguments().Select(argument => WhyItMayChange(argument, above.Add(type))).FirstOrDefault(why => why is not null);
        if (type.Assembly != typeof(Pipeline).Assembly && type.Assembly.GetName().Name != "companion")
            return $"nobody has said that {type} never changes";
        var fields = type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        return fields.FirstOrDefault(field => !field.IsInitOnly) is { } changes
            ? $"{type.Name}.{changes.Name} is not readonly"
            : fields.Select(field => WhyItMayChange(field.FieldType, above.Add(type))).FirstOrDefault(why => why is not null);
    }
}
