package org.tickmark.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.review.verbs.SetAuthors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says who wrote a draft, or tells it. */
@Command(name = "author", mixinStandardHelpOptions = true, description = "Says who wrote the draft: who gets its queries and may not sign it off. Without a name, tells what is known; '-' goes by the byline again.",
		footer = {"  tickmark author draft.txt \"Dora Lee\"", "  tickmark author draft.txt -"})
final class AuthorCommand extends RecordingCommand {
	@Parameters(index = "1..*", paramLabel = "NAME", description = "one or more names; put each in quotes")
	private List<String> names = List.of();

	AuthorCommand(ClaimDetection detection, Clock clock) {
		super(detection, clock);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		if (!names.isEmpty()) record(draft, new SetAuthors(names.equals(List.of("-")) ? List.of() : names));
		List<String> authors = draft.authors();
		out().println(authors.isEmpty() ? "The author is not known; name one: tickmark author DRAFT NAME" : String.join(", ", authors));
		return 0;
	}
}
