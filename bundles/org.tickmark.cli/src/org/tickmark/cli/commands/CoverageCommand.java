package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;
import static org.tickmark.cli.terminal.PlainLines.cut;

import java.io.IOException;
import java.util.Optional;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.draft.Span;
import org.tickmark.review.Coverage;
import org.tickmark.review.verbs.NoFactsHere;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the sentences of which nothing was said yet. */
@Command(name = "coverage", mixinStandardHelpOptions = true)
public final class CoverageCommand extends RecordingCommand {
	@Option(names = "--no-facts-at", paramLabel = "OFFSET")
	private Optional<Integer> noFactsAt = Optional.empty();

	public CoverageCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		Coverage coverage = draft.reviewed().coverage();
		if (noFactsAt.isPresent()) {
			Span sentence = coverage.at(noFactsAt.get()).orElseThrow(() -> wrong("coverage.noSentence", noFactsAt.get().toString()));
			record(draft, new NoFactsHere(sentence));
			coverage = draft.reviewed().coverage();
		}
		for (Span sentence : coverage.bare())
			report().row("%8s  %6d  %s", draft.placeOf(sentence), sentence.start(), cut(sentence.in(draft.text()), 90));
		report().line(text("coverage.share", coverage.withItem(), coverage.sentences()));
		return ExitCode.DONE;
	}
}
