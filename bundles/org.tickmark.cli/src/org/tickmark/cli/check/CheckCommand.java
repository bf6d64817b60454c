package org.tickmark.cli.check;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.tickmark.cli.input.EncodingOption;
import org.tickmark.cli.input.HouseOptions;
import org.tickmark.cli.input.ResultFile;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Interruption;
import org.tickmark.cli.terminal.PlainLines;
import org.tickmark.cli.terminal.Session;
import org.tickmark.cli.terminal.TypedDay;
import org.tickmark.export.gate.Baseline;
import org.tickmark.export.gate.Baseline.FaultyBaselineException;
import org.tickmark.review.House;
import org.tickmark.review.gate.GateRules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which drafts pass the gate, and what keeps the others from it. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
public final class CheckCommand implements Callable<Integer> {
	/** Whom the verdict is for: people or programs. */
	enum Format {
		text, sarif, jsonl
	}

	private final Session session;
	private GateRules rules = GateRules.usual();

	@Spec
	private CommandSpec spec;
	@Mixin
	private GateOptions gate = new GateOptions();
	@Option(names = "--baseline", paramLabel = "FILE")
	private Optional<Path> baseline = Optional.empty();
	@Option(names = "--write-baseline")
	private boolean writeBaseline;
	@Option(names = "--prune-baseline")
	private boolean pruneBaseline;
	@Option(names = "--resume", paramLabel = "FILE")
	private Optional<Path> resume = Optional.empty();
	@Option(names = "--format", paramLabel = "text|sarif|jsonl", defaultValue = "text")
	private Format format = Format.text;
	@Option(names = "--output", paramLabel = "FILE")
	private Optional<Path> output = Optional.empty();
	@Option(names = "--dateline", paramLabel = "DATE")
	private Optional<TypedDay> dateline = Optional.empty();
	@Mixin
	private HouseOptions house = new HouseOptions();
	@Mixin
	private EncodingOption encoding = new EncodingOption();
	@Parameters(paramLabel = "FILE|FOLDER|-", arity = "1..*")
	private List<String> inputs = List.of();

	public CheckCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		House settings = house.house(session.detection());
		rules = gate.rules(settings, session.detection());
		if ((writeBaseline || pruneBaseline) && baseline.isEmpty()) throw wrong(text("check.noBaseline"));
		Optional<KnownFindings> known = baseline.map(this::known);
		Optional<LocalDate> filed = dateline.map(day -> day.in(settings.policy()));
		var run = new CheckRun(session, encoding, new CheckRun.Question(settings, rules, filed), output);
		CheckReport.Tally tally;
		try {
			tally = resume.isEmpty() ? print(run, known, Optional.empty()) : resumed(run, known, resume.get());
		} catch (CancellationException e) {
			return ExitCode.INTERRUPTED;
		}
		known.ifPresent(this::settle);
		if (tally.notRead() > 0) return ExitCode.INPUT_FAILED;
		return tally.failing() == 0 || writeBaseline ? ExitCode.DONE : ExitCode.NOT_READY;
	}

	private CheckReport.Tally resumed(CheckRun run, Optional<KnownFindings> known, Path file) {
		try (Kept kept = Kept.in(file)) {
			CheckReport.Tally tally = print(run, known, Optional.of(kept));
			kept.forgetTheRest();
			return tally;
		} catch (IOException | UncheckedIOException e) {
			throw wrong(text("check.keptFailed", file, e.getMessage()));
		}
	}

	private CheckReport.Tally print(CheckRun run, Optional<KnownFindings> known, Optional<Kept> kept) {
		var tally = new CheckReport.Tally[1];
		try (var interruption = new Interruption()) {
			Consumer<PrintWriter> results = writer -> {
				tally[0] = run.over(inputs, report(writer), known, kept, interruption);
				writer.flush();
			};
			if (output.isPresent()) ResultFile.write(spec.commandLine(), output.get(), inputs, results);
			else results.accept(session.out());
		}
		return tally[0];
	}

	private CheckReport report(PrintWriter writer) {
		return switch (format) {
			case text -> new CheckText(new PlainLines(writer));
			case jsonl -> new CheckJsonLines(writer);
			case sarif -> new CheckSarif(writer, rules, baseline.isPresent());
		};
	}

	private KnownFindings known(Path file) {
		try {
			return new KnownFindings(file, Baseline.read(file), writeBaseline);
		} catch (NoSuchFileException e) {
			if (!writeBaseline) throw wrong(text("check.baselineMissing", file));
			return new KnownFindings(file, new Baseline(List.of()), true);
		} catch (FaultyBaselineException e) {
			throw wrong(text("check.baselineFaulty", file, String.valueOf(e.line())));
		} catch (IOException e) {
			throw wrong(text("optionFile.unreadable", "--baseline", e.getMessage()));
		}
	}

	private void settle(KnownFindings known) {
		try {
			List<Baseline.Known> stale = known.stale();
			if (writeBaseline) known.whole();
			else if (pruneBaseline) known.prune();
			else stale.forEach(entry -> session.complaints().line(text("check.stale", entry.draft(), entry.rule(), entry.words())));
			if (!stale.isEmpty())
				session.complaints().line(writeBaseline || pruneBaseline ? text("check.staleRemoved", stale.size())
						: text("check.staleHint", stale.size()));
		} catch (IOException e) {
			throw wrong(text("check.baselineFailed", baseline.orElseThrow(), e.getMessage()));
		}
	}

	private ParameterException wrong(String sentence) {
		return new ParameterException(spec.commandLine(), sentence);
	}
}
