using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;

namespace Companion.Cli;

/// <summary>Says what was wrong with a call.</summary>
internal static class UsageErrors
{
    /// <summary>One message, in whole sentences, for each thing that is wrong; at least one if the call could not be parsed.</summary>
    public static ImmutableArray<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var words = parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .Concat(parsed.UnmatchedTokens);
        ImmutableArray<string> options = [.. words.Where(LooksLikeAnOption).Select(word => UnknownOption(word, command))];
        if (!options.IsEmpty)
            return options;
        return parsed.UnmatchedTokens is [var first, ..]
            ? [command is RootCommand ? UnknownCommand(first, command) : OneTooMany(first, command)]
            : [.. parsed.Errors.Select(error => error.Message)];
    }

    /// <summary>The message for an option that a command does not have.</summary>
    public static string UnknownOption(string word, Command command)
    {
        var name = word.Split('=', ':')[0];
        return $"There is no option ‘{name}’.{UsageException.DidYouMean(name, command.Options.Select(option => option.Name))}";
    }

    private static string UnknownCommand(string word, Command command)
    {
        var known = command.Subcommands.Select(subcommand => subcommand.Name).Concat(command.Options.Select(option => option.Name));
        return $"There is no command ‘{word}’.{UsageException.DidYouMean(word, known)}";
    }

    private static string OneTooMany(string word, Command command) =>
        $"‘{word}’ is one word too many: ‘companion {command.Name}’ takes one folder.";

    private static bool LooksLikeAnOption(string word) => word.Length > 1 && word.StartsWith('-');
}
