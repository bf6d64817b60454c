package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;
import static org.tickmark.cli.terminal.PlainLines.cut;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.tickmark.before.Asked;
import org.tickmark.before.PrintedBefore;
import org.tickmark.before.PrintedPassage;
import org.tickmark.before.Sighting;
import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.report.BeforeLines;
import org.tickmark.cli.report.Format;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.dossier.Difference;
import org.tickmark.dossier.sweep.Progress;
import org.tickmark.review.ReviewedDraft;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says which items of a draft were printed or verified before. */
@Command(name = "before", mixinStandardHelpOptions = true)
public final class BeforeCommand extends DraftCommand {
	private static final int WORDS_WIDTH = 44;
	private static final int PASSAGE_WIDTH = 90;

	@Option(names = "--index", paramLabel = "FOLDER", required = true)
	private Path index = Path.of("");
	@Option(names = "--format", paramLabel = "text|jsonl", defaultValue = "text")
	private Format format = Format.text;

	public BeforeCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		draft.warnings().forEach(complaints()::line);
		ReviewedDraft reviewed = draft.reviewed();
		var asked = new Asked(Optional.of(draft.path()), LocalDate.ofInstant(session().clock().instant(), session().clock().getZone()),
				reviewed.house().printedAges());
		List<Sighting> sightings;
		try (PrintedBefore before = PrintedBefore.open(index)) {
			sightings = before.lookUp(reviewed, asked, session().detection(), Progress.NONE);
		}
		if (format == Format.jsonl) {
			var lines = new BeforeLines(session().out());
			sightings.forEach(lines::write);
		} else {
			sightings.forEach(sighting -> print(sighting, draft));
			long differ = sightings.stream().filter(Sighting::differs).count();
			report().line(text("before.summary", sightings.size() - differ, differ, draft.items().items().size() - sightings.size()));
		}
		return sightings.stream().anyMatch(Sighting::differs) ? ExitCode.DIFFERS : ExitCode.DONE;
	}

	private void print(Sighting sighting, DraftOnDisk draft) {
		report().row("%s  %8s  %-7s  %-" + WORDS_WIDTH + "s  %-7s", sighting.item().id(), draft.placeOf(sighting.item().span()),
				sighting.item().kind().word(), cut(sighting.item().text(), WORDS_WIDTH), sighting.word());
		PrintedPassage first = sighting.passages().getFirst();
		String day = first.dated().map(LocalDate::toString).orElse(text("before.undated"));
		report().line("          " + text("before.printed", first.title(), day, cut(first.text(), PASSAGE_WIDTH)));
		sighting.verified().ifPresent(fact -> report().line("          "
				+ text("before.verified", fact.day().toString(), fact.by(), fact.evidence())));
		for (Difference each : sighting.found().differences())
			report().line("          " + text("sweep.difference", each.kind().word(), each.draft(), each.source()));
	}
}
