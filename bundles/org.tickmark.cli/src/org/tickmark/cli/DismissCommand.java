package org.tickmark.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import org.tickmark.claims.ClaimDetection;
import org.tickmark.review.DismissItems;
import org.tickmark.review.Dismissal;
import org.tickmark.review.Dismissal.Scope;
import org.tickmark.review.Item;
import org.tickmark.review.Undo;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Lists an item no more, as D at the desk does. */
@Command(name = "dismiss", mixinStandardHelpOptions = true, description = "Lists an item no more, or all that are alike.")
final class DismissCommand extends DraftCommand {
	private final Clock clock;
	@Parameters(index = "1", paramLabel = "ITEM", description = "the item's id as 'items' lists it")
	private String item = "";
	@Option(names = "--all", paramLabel = "text|rule", description = "everything untouched with the same words, or of the same rule")
	private String all = "item";
	@Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "who dismisses (default: the user of this machine)")
	private String by = "";

	DismissCommand(ClaimDetection detection, Clock clock) {
		super(detection);
		this.clock = clock;
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		Item found = draft.items().items().stream().filter(each -> each.id().toString().equals(item)).findFirst()
				.orElseThrow(() -> new ParameterException(spec.commandLine(), "There is no item " + item + " in this draft; 'tickmark items' lists them"));
		Scope scope = Arrays.stream(Scope.values()).filter(each -> each.word().equals(all)).findFirst()
				.orElseThrow(() -> new ParameterException(spec.commandLine(), "--all takes text or rule, not " + all));
		draft.apply(new DismissItems(List.of(found), scope), by, clock.instant());
		return 0;
	}

	/** Lists what was dismissed, or shows one of it again, as Item > Dismissed… at the desk does. */
	@Command(name = "reinstate", mixinStandardHelpOptions = true, description = "Lists what was dismissed in a draft; with a number from that list, shows it again.")
	static final class Reinstate extends DraftCommand {
		private final Clock clock;
		@Parameters(index = "1", paramLabel = "NUMBER", arity = "0..1", description = "of the line to be shown again")
		private int number;
		@Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "who reinstates (default: the user of this machine)")
		private String by = "";

		Reinstate(ClaimDetection detection, Clock clock) {
			super(detection);
			this.clock = clock;
		}

		@Override
		int run(DraftOnDisk draft) throws IOException {
			List<Dismissal> dismissals = draft.ledger().dismissals();
			if (number == 0) {
				for (int at = 0; at < dismissals.size(); at++) {
					Dismissal each = dismissals.get(at);
					out().printf("%3d  %-4s  %-10s  %s\n", at + 1, each.scope().word(), each.by(), TextReport.cut(each.what(), 60));
				}
				return 0;
			}
			if (number < 1 || number > dismissals.size()) throw new ParameterException(spec.commandLine(), "There is no line " + number + "; 'tickmark reinstate' without a number lists them");
			draft.apply(new Undo(List.of(dismissals.get(number - 1).event())), by, clock.instant());
			return 0;
		}
	}
}
