package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;
import static org.tickmark.cli.terminal.PlainLines.cut;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Dismissal;
import org.tickmark.review.ledger.Dismissal.Scope;
import org.tickmark.review.verbs.DismissItems;
import org.tickmark.review.verbs.Undo;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists an item no more, as D at the desk does. */
@Command(name = "dismiss", mixinStandardHelpOptions = true)
public final class DismissCommand extends ItemCommand {
	@Option(names = "--all", paramLabel = "text|rule")
	private String all = "item";

	public DismissCommand(Session session) {
		super(session);
	}

	@Override
	void run(DraftOnDisk draft, Item item) throws IOException {
		Scope scope = Arrays.stream(Scope.values()).filter(each -> each.word().equals(all)).findFirst()
				.orElseThrow(() -> wrong("dismiss.unknownScope", all));
		record(draft, new DismissItems(List.of(item), scope));
	}

	/** Lists what was dismissed, or shows one of it again, as Item > Dismiss > Dismissed… at the desk does. */
	@Command(name = "reinstate", mixinStandardHelpOptions = true)
	public static final class Reinstate extends RecordingCommand {
		@Parameters(index = "1", paramLabel = "NUMBER", arity = "0..1")
		private int number;

		public Reinstate(Session session) {
			super(session);
		}

		@Override
		int run(DraftOnDisk draft) throws IOException {
			List<Dismissal> dismissals = draft.ledger().dismissals();
			if (number == 0) list(dismissals);
			else if (number < 1 || number > dismissals.size()) throw wrong("reinstate.unknownLine", Integer.toString(number));
			else record(draft, new Undo(List.of(dismissals.get(number - 1).event())));
			return ExitCode.DONE;
		}

		private void list(List<Dismissal> dismissals) {
			if (dismissals.isEmpty()) report().line(text("reinstate.none"));
			for (int at = 0; at < dismissals.size(); at++) {
				Dismissal each = dismissals.get(at);
				report().row("%3d  %-4s  %-10s  %s", at + 1, each.scope().word(), each.by(), cut(each.what(), 60));
			}
		}
	}
}
