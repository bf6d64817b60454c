package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;
import static org.tickmark.cli.terminal.PlainLines.cut;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.cli.terminal.TypedDay;
import org.tickmark.review.History;
import org.tickmark.review.ledger.ItemId;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells all that was done to a draft or to one of its items. */
@Command(name = "history", mixinStandardHelpOptions = true)
public final class HistoryCommand extends DraftCommand {
	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

	@Parameters(index = "1", arity = "0..1", paramLabel = "ITEM")
	private Optional<String> item = Optional.empty();
	@Option(names = "--person", paramLabel = "NAME")
	private Optional<String> person = Optional.empty();
	@Option(names = "--day", paramLabel = "DATE")
	private Optional<TypedDay> day = Optional.empty();

	public HistoryCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) {
		draft.warnings().forEach(complaints()::line);
		if (item.isPresent() && draft.touched(item.get()).isEmpty()) item(draft, item.get());
		Optional<LocalDate> on = day.map(typed -> typed.in(draft.reviewed().house().policy()));
		ZoneId zone = session().clock().getZone();
		List<History.Line> lines = History.of(draft.ledger(), statuses()).lines(person, on, item.map(ItemId::new), zone);
		lines.forEach(line -> print(line, zone));
		if (lines.isEmpty()) report().line(text("history.none"));
		return ExitCode.DONE;
	}

	private void print(History.Line line, ZoneId zone) {
		String words = line.words().isEmpty() ? "" : "“" + cut(line.words(), 40) + "”  ";
		report().row("%s  %-12s  %s  %s%s%s", WHEN.format(line.at().atZone(zone)), line.by(), line.hash().substring(0, 8), words,
				line.what().replaceAll("\\s+", " "), line.takenBack() ? "  " + text("history.undone") : "");
	}
}
