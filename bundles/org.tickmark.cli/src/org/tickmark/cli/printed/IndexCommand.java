package org.tickmark.cli.printed;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

import org.tickmark.before.IndexBuilder;
import org.tickmark.before.IndexContents;
import org.tickmark.before.PrintedArticle;
import org.tickmark.cli.input.Document;
import org.tickmark.cli.input.EncodingOption;
import org.tickmark.cli.input.HouseOptions;
import org.tickmark.cli.input.InOrder;
import org.tickmark.cli.input.Input;
import org.tickmark.cli.input.Inputs;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Interruption;
import org.tickmark.cli.terminal.Progress;
import org.tickmark.cli.terminal.Session;
import org.tickmark.cli.terminal.SessionCommand;
import org.tickmark.review.House;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds the index of what was printed and verified before. */
@Command(name = "index", mixinStandardHelpOptions = true, sortOptions = false)
public final class IndexCommand extends SessionCommand {
	@Option(names = "--into", paramLabel = "FOLDER", required = true)
	private Path into = Path.of("");
	@Mixin
	private HouseOptions house = new HouseOptions();
	@Mixin
	private EncodingOption encoding = new EncodingOption();
	@Parameters(paramLabel = "FILE|FOLDER", arity = "1..*")
	private List<String> inputs = List.of();

	private Progress progress = Progress.unseen();
	private boolean failed;

	public IndexCommand(Session session) {
		super(session);
	}

	@Override
	protected int run() throws IOException {
		try (var interruption = new Interruption(); var builder = new IndexBuilder(into)) {
			read(builder, interruption);
			IndexContents contents = builder.finish(session().clock().instant());
			report().line(text("index.done", contents.articles(), contents.passages(), contents.verified(), into));
		} catch (CancellationException e) {
			return ExitCode.INTERRUPTED;
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		return failed ? ExitCode.INPUT_FAILED : ExitCode.DONE;
	}

	private void read(IndexBuilder builder, Interruption interruption) {
		House settings = house.house(session().detection());
		try (var order = new InOrder<Optional<Input.Unreadable>>(Runtime.getRuntime().availableProcessors(), this::tell)) {
			var documents = new Inputs(session(), encoding, Optional.empty(), (size, reading) -> {
				interruption.stopIfAsked();
				order.add(size, () -> added(reading.get(), settings, builder));
				progress.done(size);
			});
			progress = Progress.beside(session(), true, () -> inputs.stream().mapToLong(documents::sizeOf).sum());
			inputs.forEach(documents::read);
			order.finish();
		} finally {
			progress.clear();
		}
	}

	/** On any thread. @return what kept it out */
	private Optional<Input.Unreadable> added(Document document, House settings, IndexBuilder builder) {
		Optional<Path> file = document instanceof Document.Read read ? read.in().filter(Predicate.not(IndexCommand::isCollection))
				: Optional.empty();
		return switch (document.opened(Optional.empty(), settings, session().detection())) {
			case Input.Unreadable unreadable -> Optional.of(unreadable);
			case Input.Readable readable -> {
				try {
					builder.add(PrintedArticle.of(readable.id(), file, readable.reviewed()));
					yield Optional.empty();
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}
		};
	}

	private static boolean isCollection(Path file) {
		return file.toString().endsWith(".jsonl");
	}

	private void tell(Optional<Input.Unreadable> kept) {
		kept.ifPresent(unreadable -> {
			failed = true;
			progress.clear();
			complaints().line(text("input.about", unreadable.id(), unreadable.error()));
		});
	}
}
