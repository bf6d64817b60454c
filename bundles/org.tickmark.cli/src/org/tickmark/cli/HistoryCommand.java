package org.tickmark.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.review.History;
import org.tickmark.review.ledger.ItemId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Tells all that was done to a draft or to one of its items. */
@Command(name = "history", mixinStandardHelpOptions = true, description = "Tells all that was done to the draft, or to one of its items, "
		+ "in the order in which it happened.",
		footer = {"  tickmark history draft.txt", "  tickmark history draft.txt --person \"Ann Lee\" --day 2024-03-14"})
final class HistoryCommand extends DraftCommand {
	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

	@Parameters(index = "1", arity = "0..1", paramLabel = "ITEM", description = "the item's id as 'items' lists it")
	private Optional<String> item = Optional.empty();
	@Option(names = "--person", paramLabel = "NAME", description = "only what this person did")
	private Optional<String> person = Optional.empty();
	@Option(names = "--day", paramLabel = "DATE", description = "only what was done on this day (2024-03-14)")
	private Optional<LocalDate> day = Optional.empty();

	HistoryCommand(ClaimDetection detection) {
		super(detection);
	}

	@Override
	int run(DraftOnDisk draft) {
		draft.warnings().forEach(err()::println);
		if (item.isPresent() && draft.touched(item.get()).isEmpty() && draft.item(item.get()).isEmpty()) {
			throw new ParameterException(spec.commandLine(),
					"There is no item " + item.get() + " in this draft; 'tickmark items' lists them");
		}
		ZoneId zone = ZoneId.systemDefault();
		List<History.Line> lines = History.of(draft.ledger(), statuses()).lines(person, day, item.map(ItemId::new), zone);
		for (History.Line line : lines) {
			String words = line.words().isEmpty() ? "" : "“" + TextReport.cut(line.words(), 40) + "”  ";
			out().printf("%s  %-12s  %s  %s%s%s\n", WHEN.format(line.at().atZone(zone)), line.by(), line.hash().substring(0, 8), words,
					line.what().replaceAll("\\s+", " "), line.takenBack() ? "  (taken back)" : "");
		}
		if (lines.isEmpty()) out().println("Nothing was recorded.");
		return 0;
	}
}
