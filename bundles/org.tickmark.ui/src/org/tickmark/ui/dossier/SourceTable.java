package org.tickmark.ui.dossier;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.tickmark.claims.Wording;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.ReadSource;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.SourceForm;
import org.tickmark.dossier.Stretch;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.KeptSource;

/** What the table of sources shows. No widget in here. */
final class SourceTable {
	/** Of which nobody expects any text. */
	private static final Set<SourceForm> WITHOUT_TEXT = EnumSet.of(SourceForm.PICTURE, SourceForm.SOUND, SourceForm.FILM, SourceForm.OTHER);
	static final String DAMAGED = "\u26A0 ";

	enum Column {
		TITLE(Messages.text("dossier.column.title"), 180), FORM(Messages.text("dossier.column.form"), 85),
		LENGTH(Messages.text("dossier.column.length"), 100), REMARKS(Messages.text("dossier.column.remarks"), 220),
		DATED(Messages.text("dossier.column.dated"), 120), ADDED(Messages.text("dossier.column.added"), 180);

		private final String title;
		private final int width;

		Column(String title, int width) {
			this.title = title;
			this.width = width;
		}

		String title() {
			return title;
		}

		int width() {
			return width;
		}
	}

	private SourceTable() { }

	/** @param zone in which days are told */
	static String cell(KeptSource kept, Column column, ZoneId zone) {
		Source source = kept.source();
		return switch (column) {
			case TITLE -> source.title();
			case FORM -> form(source.form());
			case DATED -> kept.read().flatMap(ReadSource::dated).map(Wording::day).orElse("");
			case LENGTH -> length(kept);
			case ADDED -> Messages.text("dossier.added", Wording.day(LocalDate.ofInstant(source.at(), zone)), source.by());
			case REMARKS -> String.join(" ", remarks(kept));
		};
	}

	/** What is wrong with the copy comes first. */
	static List<String> remarks(KeptSource kept) {
		List<String> remarks = new ArrayList<>();
		switch (kept.condition()) {
			case CHANGED -> remarks.add(DAMAGED + Messages.text("dossier.changed"));
			case MISSING -> remarks.add(DAMAGED + Messages.text("dossier.missing"));
			case PURGED -> remarks.add(Messages.text("dossier.purged"));
			case WHOLE -> { }
		}
		if (kept.source().confidential()) remarks.add(Messages.text("dossier.confidential"));
		kept.source().fetched().ifPresent(fetched -> remarks.addAll(fetched.remarks()));
		List<String> ofReading = kept.read().map(ReadSource::remarks).orElse(List.of());
		remarks.addAll(ofReading);
		if (ofReading.isEmpty() && lacksText(kept)) remarks.add(Messages.text("dossier.noText"));
		return remarks;
	}

	/** Whether it was expected to have some: a scan, a page that its scripts would have to write. */
	private static boolean lacksText(KeptSource kept) {
		return !WITHOUT_TEXT.contains(kept.source().form()) && kept.read().filter(read -> read.text().isEmpty()).isPresent();
	}

	/** Which sources nothing can be looked up in; empty if there are none. */
	static String withoutText(List<KeptSource> sources) {
		List<String> titles = sources.stream().filter(SourceTable::lacksText).map(each -> each.source().title()).toList();
		return titles.isEmpty() ? "" : Messages.text("dossier.withoutText", titles.size(), String.join(", ", titles));
	}

	/** Pages, running time or the number of its pieces: what tells a person how much it is. */
	private static String length(KeptSource kept) {
		List<Stretch> stretches = kept.text().stretches();
		if (stretches.isEmpty()) return "";
		return switch (stretches.getLast().locator()) {
			case Locator.Page page -> Messages.text("dossier.pages", page.number());
			case Locator.Timecode timecode -> timecode.shown();
			case Locator.Line line -> Messages.text("dossier.lines", line.number());
			case Locator.Paragraph paragraph -> Messages.text("dossier.paragraphs", paragraph.number());
			case Locator.Cell cell -> Messages.text("dossier.cells", stretches.size());
		};
	}

	static String form(SourceForm form) {
		return switch (form) {
			case TEXT -> Messages.text("dossier.form.text");
			case MARKDOWN -> Messages.text("dossier.form.markdown");
			case HTML -> Messages.text("dossier.form.html");
			case PDF -> Messages.text("dossier.form.pdf");
			case WORD -> Messages.text("dossier.form.word");
			case OPEN_DOCUMENT -> Messages.text("dossier.form.openDocument");
			case SUBTITLES -> Messages.text("dossier.form.subtitles");
			case TABLE -> Messages.text("dossier.form.table");
			case SHEET -> Messages.text("dossier.form.sheet");
			case MAIL -> Messages.text("dossier.form.mail");
			case PICTURE -> Messages.text("dossier.form.picture");
			case SOUND -> Messages.text("dossier.form.sound");
			case FILM -> Messages.text("dossier.form.film");
			case OTHER -> Messages.text("dossier.form.other");
		};
	}

	/** Where in the source an offset of its text stands, and who speaks there: "0:12:31, Eva Lund". */
	static String place(KeptSource kept, int offset) {
		return kept.text().stretchAt(offset)
				.map(stretch -> stretch.speaker().isEmpty() ? stretch.locator().shown()
						: Messages.text("dossier.place.speaker", stretch.locator().shown(), stretch.speaker()))
				.orElse("");
	}
}
