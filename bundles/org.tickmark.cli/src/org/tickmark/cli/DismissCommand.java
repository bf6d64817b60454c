package org.tickmark.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Dismissal;
import org.tickmark.review.ledger.Dismissal.Scope;
import org.tickmark.review.verbs.DismissItems;
import org.tickmark.review.verbs.Undo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists an item no more, as D at the desk does. */
@Command(name = "dismiss", mixinStandardHelpOptions = true, description = "Lists an item no more, or all that are alike.",
		footer = {"  tickmark dismiss draft.txt 820d39b70edaa871", "  tickmark dismiss draft.txt 820d39b70edaa871 --all text"})
final class DismissCommand extends ItemCommand {
	@Option(names = "--all", paramLabel = "text|rule", description = "everything untouched with the same words, or of the same rule")
	private String all = "item";

	DismissCommand(ClaimDetection detection, Clock clock) {
		super(detection, clock);
	}

	@Override
	void run(DraftOnDisk draft, Item item) throws IOException {
		Scope scope = Arrays.stream(Scope.values()).filter(each -> each.word().equals(all)).findFirst()
				.orElseThrow(() -> wrong("--all takes text or rule, not " + all));
		record(draft, new DismissItems(List.of(item), scope));
	}

	/** Lists what was dismissed, or shows one of it again, as Item > Dismissed… at the desk does. */
	@Command(name = "reinstate", mixinStandardHelpOptions = true, description = "Lists what was dismissed in a draft; with a number from "
			+ "that list, shows it again.",
			footer = {"  tickmark reinstate draft.txt", "  tickmark reinstate draft.txt 2"})
	static final class Reinstate extends RecordingCommand {
		@Parameters(index = "1", paramLabel = "NUMBER", arity = "0..1", description = "of the line to be shown again")
		private int number;

		Reinstate(ClaimDetection detection, Clock clock) {
			super(detection, clock);
		}

		@Override
		int run(DraftOnDisk draft) throws IOException {
			List<Dismissal> dismissals = draft.ledger().dismissals();
			if (number == 0) {
				if (dismissals.isEmpty()) out().println("Nothing is dismissed in this draft.");
				for (int at = 0; at < dismissals.size(); at++) {
					Dismissal each = dismissals.get(at);
					out().printf("%3d  %-4s  %-10s  %s\n", at + 1, each.scope().word(), each.by(), TextReport.cut(each.what(), 60));
				}
				return 0;
			}
			if (number < 1 || number > dismissals.size())
				throw wrong("There is no line " + number + "; 'tickmark reinstate' without a number lists them");
			record(draft, new Undo(List.of(dismissals.get(number - 1).event())));
			return 0;
		}
	}
}
