package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;
import static org.tickmark.cli.terminal.PlainLines.cut;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.review.Item;
import org.tickmark.review.verbs.AlikeChanges;
import org.tickmark.review.verbs.AlikeChanges.Changed;
import org.tickmark.review.verbs.ConfirmItems;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what the same happened to since it was decided, and confirms what was decided on all of it at once. */
@Command(name = "confirm", mixinStandardHelpOptions = true)
public final class ConfirmCommand extends RecordingCommand {
	private static final int WORDS_WIDTH = 90;

	@Parameters(index = "1", arity = "0..1", paramLabel = "ITEM")
	private Optional<String> item = Optional.empty();
	@Option(names = "--except", paramLabel = "ITEM", split = ",")
	private List<String> except = List.of();

	public ConfirmCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		if (item.isEmpty() && !except.isEmpty()) throw wrong("confirm.exceptOfWhat");
		if (item.isPresent()) confirm(draft, item(draft, item.get()));
		else list(draft);
		return ExitCode.DONE;
	}

	private void list(DraftOnDisk draft) {
		for (AlikeChanges alike : AlikeChanges.of(draft.items(), draft.ledger())) {
			report().line(text("confirm.kind", alike.kind(), alike.items().size()));
			alike.items().forEach(this::show);
		}
	}

	private void confirm(DraftOnDisk draft, Item found) throws IOException {
		except.forEach(id -> item(draft, id));
		AlikeChanges alike = AlikeChanges.with(found.id(), draft.items(), draft.ledger())
				.orElseThrow(() -> wrong("confirm.byItself", found.text()));
		List<Changed> confirmed = alike.items().stream().filter(each -> !except.contains(each.item().id().toString())).toList();
		if (confirmed.isEmpty()) throw wrong("decide.nothingLeft");
		record(draft, new ConfirmItems(confirmed));
		report().line(text("confirm.kind", alike.kind(), confirmed.size()));
		confirmed.forEach(this::show);
	}

	private void show(Changed each) {
		Item changed = each.item();
		report().row("%s  %-7s  %-16s  %s", changed.id(), changed.kind().word(), statuses().label(each.status()), cut(changed.text(), 40));
		report().row("    %s", cut(text("confirm.before", each.before()), WORDS_WIDTH));
		report().row("    %s", cut(text("confirm.after", each.after()), WORDS_WIDTH));
	}
}
