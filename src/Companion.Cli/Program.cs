#pragma warning disable
using Companion;
var r = Pipeline.Build(new BuildOptions { Folder = args[0] });
foreach (var f in r.Findings) Console.WriteLine($"{f.Range}: {f.Severity} {f.Rule.Code}: {f.Message} [{f.Suggestion}]");
if (args.Length > 1) foreach (var f in r.Files) { var p = Path.Combine(args[1], f.Path); Directory.CreateDirectory(Path.GetDirectoryName(p)!); File.WriteAllBytes(p, f.Content.ToArray()); }
Console.WriteLine(r.Files.Length + " files");
return 0;
