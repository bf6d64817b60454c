package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;
import static org.tickmark.cli.terminal.PlainLines.cut;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.export.annotation.Annotation;
import org.tickmark.export.annotation.AnnotationFile;
import org.tickmark.export.annotation.TakenAnnotations;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Marks what a file of W3C annotations is about. */
@Command(name = "annotations", mixinStandardHelpOptions = true)
public final class AnnotationsCommand extends RecordingCommand {
	private static final int LARGEST = 200_000_000;
	private static final int WORDS_WIDTH = 60;

	@Parameters(index = "1", paramLabel = "FILE")
	private Path file = Path.of("");
	@Option(names = "--kind", paramLabel = "KIND")
	private String kind = "fact";

	public AnnotationsCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		if (!Files.isRegularFile(file)) throw new IOException(text("answers.missing", file));
		if (Files.size(file) > LARGEST) throw new IOException(text("annotations.tooLarge", file));
		List<Annotation> read = AnnotationFile.read(file.toString(), Files.readAllBytes(file));
		var taken = new TakenAnnotations(read, draft.text(), markable(kind));
		int before = draft.items().items().size();
		record(draft, taken.marks(draft.reviewed()));
		int marked = draft.items().items().size() - before;
		record(draft, taken.notes(draft.reviewed()));
		taken.lost().forEach(this::complain);
		report().line(text("annotations.taken", read.size(), marked, taken.found() - marked));
		return taken.lost().isEmpty() ? ExitCode.DONE : ExitCode.INPUT_FAILED;
	}

	/** With what it says, which would be lost otherwise. */
	private void complain(Annotation lost) {
		String words = lost.exact().isEmpty() ? text("annotations.noWords") : "“" + cut(lost.exact(), WORDS_WIDTH) + "”";
		complaints().line(text("annotations.lost", words, String.join("; ", lost.remarks())));
	}
}
