package org.tickmark.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;

import org.tickmark.claims.ClaimDetection;
import org.tickmark.review.SetAuthors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who wrote a draft, or tells it. */
@Command(name = "author", mixinStandardHelpOptions = true, description = "Says who wrote the draft: who gets its queries and may not sign it off. Without a name, tells what is known; '-' goes by the byline again.")
final class AuthorCommand extends DraftCommand {
	private final Clock clock;
	@Parameters(index = "1..*", paramLabel = "NAME", description = "one or more names; put each in quotes")
	private List<String> names = List.of();
	@Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "who says so (default: the user of this machine)")
	private String by = "";

	AuthorCommand(ClaimDetection detection, Clock clock) {
		super(detection);
		this.clock = clock;
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		if (!names.isEmpty()) draft.apply(new SetAuthors(names.equals(List.of("-")) ? List.of() : names), by, clock.instant());
		List<String> authors = draft.authors();
		out().println(authors.isEmpty() ? "The author is not known; name one: tickmark author DRAFT NAME" : String.join(", ", authors));
		return 0;
	}
}
