package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import org.tickmark.cli.input.Batches;
import org.tickmark.cli.input.Document;
import org.tickmark.cli.input.EncodingOption;
import org.tickmark.cli.input.HouseOptions;
import org.tickmark.cli.input.InOrder;
import org.tickmark.cli.input.Input;
import org.tickmark.cli.input.Inputs;
import org.tickmark.cli.input.ResultFile;
import org.tickmark.cli.report.Format;
import org.tickmark.cli.report.JsonLinesReport;
import org.tickmark.cli.report.Report;
import org.tickmark.cli.report.TextReport;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Interruption;
import org.tickmark.cli.terminal.PlainLines;
import org.tickmark.cli.terminal.Progress;
import org.tickmark.cli.terminal.Session;
import org.tickmark.cli.terminal.TypedDay;

import org.tickmark.review.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what has to be checked in each document. */
@Command(name = "scan", mixinStandardHelpOptions = true, sortOptions = false)
public final class ScanCommand implements Callable<Integer> {
	private final Session session;
	private House settings = House.USUAL;

	@Spec
	private CommandSpec spec;
	@Option(names = "--dateline", paramLabel = "DATE")
	private Optional<TypedDay> dateline = Optional.empty();
	@Option(names = "--format", paramLabel = "text|jsonl", defaultValue = "text")
	private Format format = Format.text;
	@Option(names = "--output", paramLabel = "FILE")
	private Optional<Path> output = Optional.empty();
	@Mixin
	private HouseOptions house = new HouseOptions();
	@Mixin
	private EncodingOption encoding = new EncodingOption();
	@Parameters(paramLabel = "FILE|FOLDER|-", arity = "1..*")
	private List<String> inputs = List.of();

	private Progress progress = Progress.unseen();
	private boolean failed;

	public ScanCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		settings = house.house(session.detection());
		try (var interruption = new Interruption()) {
			if (output.isPresent())
				ResultFile.write(spec.commandLine(), output.get(), inputs, writer -> scanInto(writer, interruption));
			else scanInto(session.out(), interruption);
		} catch (CancellationException e) {
			return ExitCode.INTERRUPTED;
		}
		return failed ? ExitCode.INPUT_FAILED : ExitCode.DONE;
	}

	private void scanInto(PrintWriter writer, Interruption interruption) {
		Report report = format == Format.text ? new TextReport(new PlainLines(writer)) : new JsonLinesReport(writer);
		Optional<LocalDate> filed = dateline.map(day -> day.in(settings.policy()));
		try (var order = new InOrder<List<Input>>(Runtime.getRuntime().availableProcessors(),
				batch -> batch.forEach(input -> scan(input, report)))) {
			var batches = new Batches((size, reading) -> order.add(size,
					() -> Document.opened(reading.get(), filed, settings, session.detection())));
			var documents = new Inputs(session, encoding, output, (size, reading) -> {
				interruption.stopIfAsked();
				batches.add(size, reading);
				progress.done(size);
			});
			progress = Progress.beside(session, output.isPresent(), () -> inputs.stream().mapToLong(documents::sizeOf).sum());
			inputs.forEach(documents::read);
			batches.finish();
			order.finish();
		} finally {
			progress.clear();
			writer.flush();
		}
	}

	private void scan(Input input, Report report) {
		switch (input) {
			case Input.Readable readable -> {
				report.found(readable);
				readable.file().notices().forEach(notice -> complain(readable, notice));
			}
			case Input.Unreadable unreadable -> {
				failed = true;
				report.failed(unreadable);
				complain(unreadable, unreadable.error());
			}
		}
	}

	private void complain(Input input, String sentence) {
		progress.clear();
		session.complaints().line(text("input.about", input.id(), sentence));
	}
}
