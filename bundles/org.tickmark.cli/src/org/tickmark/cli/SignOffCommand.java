package org.tickmark.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

import org.tickmark.claims.ClaimDetection;
import org.tickmark.review.Obstacle;
import org.tickmark.review.Readiness;
import org.tickmark.review.SignOffDraft;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Signs a draft off, or says what keeps it from that. */
@Command(name = "signoff", mixinStandardHelpOptions = true, description = "Signs the draft off as it reads now, or lists what keeps it from that.",
		footer = {"", "Exit code: 0 signed off, 1 something keeps it from that, 2 it could not be read or recorded, 64 wrong usage."})
final class SignOffCommand extends DraftCommand {
	/** The draft is not ready; nothing was recorded. */
	static final int NOT_READY = 1;

	private final Clock clock;
	@Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "who signs (default: the user of this machine)")
	private String by = "";
	@Option(names = "--one-person", description = "whoever wrote the draft may also check it and sign it off")
	private boolean onePerson;

	SignOffCommand(ClaimDetection detection, Clock clock) {
		super(detection);
		this.clock = clock;
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
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
