package org.tickmark.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.review.Obstacle;
import org.tickmark.review.Readiness;
import org.tickmark.review.verbs.SignOffDraft;
import org.tickmark.review.verbs.TakeSignOffBack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Signs a draft off, or says what keeps it from that; takes a sign-off back. */
@Command(name = "signoff", mixinStandardHelpOptions = true, description = "Signs the draft off as it reads now, or lists what keeps it "
		+ "from that.",
		footer = {"  tickmark signoff draft.txt --by \"Ann Lee\"", "  tickmark signoff draft.txt --take-back \"the mayor called\"",
				"",
				"Exit code: 0 signed off or taken back, 1 something keeps it from that, 2 it could not be read or recorded, 64 wrong "
						+ "usage."})
final class SignOffCommand extends DraftCommand {
	/** The draft is not ready; nothing was recorded. */
	static final int NOT_READY = 1;

	private final Clock clock;
	@Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "who signs or takes back (default: the "
			+ "user of this machine)")
	private String by = "";
	@Option(names = "--one-person", description = "whoever wrote the draft may also check it and sign it off")
	private boolean onePerson;
	@Option(names = "--take-back", paramLabel = "REASON", description = "take the sign-off back instead; what was decided about the "
			+ "items stays")
	private Optional<String> takeBack = Optional.empty();

	SignOffCommand(ClaimDetection detection, Clock clock) {
		super(detection);
		this.clock = clock;
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		named(by);
		return takeBack.isPresent() ? takeBack(draft, takeBack.get()) : sign(draft);
	}

	private int takeBack(DraftOnDisk draft, String reason) throws IOException {
		if (reason.isBlank()) throw wrong("Taking a sign-off back needs a reason");
		if (!draft.apply(new TakeSignOffBack(reason), by, clock.instant()))
			throw wrong("The draft is not signed off, so there is nothing to take back");
		out().println(draft.signOffState().inWords(statuses(), ZoneId.systemDefault()));
		return 0;
	}

	private int sign(DraftOnDisk draft) throws IOException {
		Readiness readiness = Readiness.of(draft.ledger(), draft.items(), onePerson ? List.of() : draft.authors(), by);
		if (!readiness.isReady()) {
			print(readiness.obstacles(), draft);
			return NOT_READY;
		}
		draft.apply(new SignOffDraft(readiness), by, clock.instant());
		out().println(draft.signOffState().inWords(statuses(), ZoneId.systemDefault()));
		return 0;
	}

	private void print(List<Obstacle> obstacles, DraftOnDisk draft) {
		for (Obstacle obstacle : obstacles) {
			String place = obstacle.item().map(item -> draft.placeOf(item.span())).orElse(obstacle instanceof Obstacle.Lost ? "lost" : "");
			String words = switch (obstacle) {
				case Obstacle.Lost lost -> lost.orphan().item().anchor().exact();
				default -> obstacle.item().map(item -> item.text()).orElse("");
			};
			out().printf("%8s  %-44s  %s\n", place, TextReport.cut(words, 44), obstacle.inWords(statuses()));
		}
		out().printf("Not signed off: %d to do\n", obstacles.size());
	}
}
