package org.tickmark.archive.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.apache.spark.sql.SparkSession;
import org.tickmark.archive.job.Progress;
import org.tickmark.archive.job.ReadRun;
import org.tickmark.archive.job.Totals;
import org.tickmark.archive.read.Rules;
import org.tickmark.archive.store.ArchiveFolder;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles into the tables of an archive. */
@Command(name = "archive", subcommands = {CsvCommand.class, IndexCommand.class, ReportCommand.class}, mixinStandardHelpOptions = true,
		sortOptions = false, description = {
		"Reads all articles of a newspaper into tables: claims, problems, quotes, people, errors.",
		"A job that was stopped goes on where it was; articles that were read are not read again."}, footer = {
		"", "INPUT: folders of drafts in any format the desk reads; .jsonl and .jsonl.gz with one article a line",
		"(text, and id, date, headline, byline, desk as far as known); .parquet with such columns."})
public final class ArchiveCommand implements Callable<Integer> {
	static final int DONE = 0;
	static final int SOME_UNREADABLE = 1;
	static final int WRONG_USAGE = 2;
	static final int FAILED = 3;
	private static final long MEGABYTE = 1L << 20;

	@Parameters(paramLabel = "INPUT", arity = "0..*", description = "files and folders")
	private List<Path> inputs = List.of();
	@Option(names = "--into", paramLabel = "FOLDER", description = "new, empty, or an archive already")
	private Optional<Path> into = Optional.empty();
	@Option(names = "--house", paramLabel = "FILE", description = "the settings of the house, as the desk exports them")
	private Optional<Path> house = Optional.empty();
	@Option(names = "--batch", paramLabel = "MB", defaultValue = "128",
			description = "how much is read before it counts (default: ${DEFAULT-VALUE})")
	private long batch;
	@Spec
	private CommandSpec spec;
	@Mixin
	private SparkOptions options = new SparkOptions();

	/** The whole program. */
	public static void main(String[] arguments) {
		System.exit(commandLine().execute(arguments));
	}

	static CommandLine commandLine() {
		var line = new CommandLine(new ArchiveCommand());
		line.setExecutionExceptionHandler((failure, command, parsed) -> {
			command.getErr().println("tickmark: " + Failure.inWords(failure));
			if (System.getProperty("tickmark.trace") != null) failure.printStackTrace(command.getErr());
			return FAILED;
		});
		return line;
	}

	/** Subcommands have inputs of their own, so that these are not asked for by themselves. */
	private Path checkedInto() {
		if (inputs.isEmpty()) throw new ParameterException(spec.commandLine(), "name files or folders to read");
		return into.orElseThrow(() -> new ParameterException(spec.commandLine(), "name a folder for the tables with --into"));
	}

	@Override
	public Integer call() throws IOException {
		Path folder = checkedInto().toAbsolutePath().normalize();
		for (Path input : inputs) if (!Files.exists(input)) throw new IOException(input + " does not exist");
		String houseFile = house.isPresent() ? Files.readString(house.get()) : "";
		Rules rules = Rules.of(houseFile);
		try (ArchiveFolder archive = ArchiveFolder.open(folder); SparkSession spark = options.session("Tickmark archive")) {
			var progress = new Progress(spark, System.err);
			Totals totals = new ReadRun(spark, archive, folder, rules, houseFile, LocalDate.now(), batch * MEGABYTE, progress).read(inputs);
			System.out.println(totals.inWords() + ", " + progress.inWords());
			if (!totals.any()) System.err.println("tickmark: no article was found in these inputs");
			return totals.allRead() ? DONE : SOME_UNREADABLE;
		}
	}
}
