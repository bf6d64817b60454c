package org.tickmark.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Span;
import org.tickmark.review.Coverage;
import org.tickmark.review.verbs.NoFactsHere;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the sentences of which nothing was said yet. */
@Command(name = "coverage", mixinStandardHelpOptions = true, description = "Lists the sentences that hold no item and of which nobody "
		+ "said that they state no fact; headline, captions and credits count, too.",
		footer = {"  tickmark coverage draft.txt", "  tickmark coverage draft.txt --no-facts-at 107"})
final class CoverageCommand extends RecordingCommand {
	@Option(names = "--no-facts-at", paramLabel = "OFFSET", description = "first say of the listed sentence that holds this offset that "
			+ "it states no fact")
	private Optional<Integer> noFactsAt = Optional.empty();

	CoverageCommand(ClaimDetection detection, Clock clock) {
		super(detection, clock);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		Coverage coverage = draft.coverage();
		if (noFactsAt.isPresent()) {
			Span sentence = coverage.at(noFactsAt.get()).orElseThrow(
					() -> wrong("No sentence without an item stands at " + noFactsAt.get() + "; 'tickmark coverage' lists them"));
			record(draft, new NoFactsHere(sentence));
			coverage = draft.coverage();
		}
		for (Span sentence : coverage.bare())
			out().printf("%8s  %6d  %s\n", draft.placeOf(sentence), sentence.start(), TextReport.cut(sentence.in(draft.text()), 90));
		out().printf("%d%% covered: %d of %d sentences hold an item or no fact\n", coverage.percent(),
				coverage.sentences() - coverage.bare().size(), coverage.sentences());
		return 0;
	}
}
