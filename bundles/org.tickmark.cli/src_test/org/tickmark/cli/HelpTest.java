package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.file.LedgerFiles;

import picocli.CommandLine;

/** What each command tells of itself. */
class HelpTest {
	private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

	@TempDir
	Path folder;

	private static CommandLine tickmark() {
		return tickmark(new PrintWriter(Writer.nullWriter()));
	}

	private static CommandLine tickmark(PrintWriter terminal) {
		var detection = new ClaimDetection(List.of(), List.of());
		var session = new Session(DraftReaders.standard(), detection, new LedgerFiles(),
				Clock.systemUTC(), InputStream.nullInputStream(), terminal,
				terminal, "Ida User");
		return TickmarkCommand.line(session);
	}

	static Stream<String> commands() {
		return names(tickmark(), "").filter(name -> !name.equals("help"));
	}

	/** Commands of a command behind its own name. */
	private static Stream<String> names(CommandLine line, String before) {
		return line.getSubcommands().entrySet().stream().flatMap(each -> Stream.concat(Stream.of(before + each.getKey()),
				names(each.getValue(), before + each.getKey() + " ")));
	}

	private static CommandLine command(String names) {
		CommandLine command = tickmark();
		for (String name : names.split(" ")) command = command.getSubcommands().get(name);
		return command;
	}

	private static List<String> examplesOf(String command) {
		return Arrays.stream(command(command).getCommandSpec().usageMessage().footer())
				.filter(line -> line.startsWith("  tickmark ")).toList();
	}

	/** As a shell does. */
	private static String[] argumentsOf(String example) {
		return ARGUMENT.matcher(example).results().skip(1).map(HelpTest::withoutMarks).toArray(String[]::new);
	}

	private static String withoutMarks(MatchResult argument) {
		return argument.group(1) == null ? argument.group(2) : argument.group(1);
	}

	@ParameterizedTest
	@MethodSource("commands")
	void showsExamplesThatAreUnderstoodAndFitALine(String command) {
		assertThat(command(command).getUsageMessage()).contains("For example:");
		assertThat(examplesOf(command)).isNotEmpty().allSatisfy(example -> {
			assertThat(example).hasSizeLessThanOrEqualTo(80);
			List<CommandLine> understood = tickmark().parseArgs(argumentsOf(example)).asCommandLineList();
			assertThat(understood.getLast().getCommandSpec().qualifiedName()).startsWith("tickmark " + command);
		});
	}

	/** Picocli takes no more than the first line of what a command says of itself into the list of all commands. */
	@ParameterizedTest
	@MethodSource("commands")
	void isListedInWholeSentences(String command) {
		assertThat(command(command).getCommandSpec().usageMessage().description()[0]).endsWith(".");
	}

	@Test
	void saysWhichCommandsUseTheNetwork() {
		assertThat(tickmark().getUsageMessage()).contains("Only “fetch” and “links --check” use the network.")
				.contains("“tickmark draft.txt” opens the draft at the desk.");
	}

	/** What stands first on the screen is what is wrong, in the words of the newsroom. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '#', value = {
			"nonsense | Unknown command: nonsense", "brigde.txt | brigde.txt is neither a command nor a file; check the name",
			"items DRAFT more | Unexpected argument: more", "reinstate DRAFT first | Invalid value for NUMBER: first is not a whole number",
			"coverage DRAFT --no-facts-at here | Invalid value for option '--no-facts-at': here is not a whole number",
			"mark DRAFT --kind fact --at 2-3 | --at 2-3 contains no words", "author DRAFT Eva --by ' ' | --by needs a name",
			"signoff DRAFT --by ' ' | --by needs a name"})
	void wrongArgumentsAreAnsweredInOneSentence(String line, String answer) throws IOException {
		Path draft = Files.writeString(folder.resolve("draft.txt"), "It left on Friday.");
		var err = new StringWriter();
		String[] arguments = Arrays.stream(line.split(" (?!'$)"))
				.map(word -> word.equals("DRAFT") ? draft.toString() : word.equals("' '") ? " " : word).toArray(String[]::new);

		assertThat(tickmark(new PrintWriter(err)).execute(arguments)).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString().lines()).first().isEqualTo(answer);
	}
}
