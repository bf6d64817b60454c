package org.tickmark.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.detection.HouseList;
import org.tickmark.claims.detection.JudgingCues;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.Hand;
import org.tickmark.draft.file.TextFormat;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.file.UnwritableTextException;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.HouseFile;
import org.tickmark.review.StatusList;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.UnreadableEventException;
import org.tickmark.word.internal.docx.WordReader;
import org.tickmark.word.internal.odt.OdtReader;

/** What is made of bytes that anybody may hand in; nothing but a refusal with a reason may come of them. */
enum Target {
	TEXT, MARKDOWN, HTML, DOCX, ODT, NINJS, NITF, DETECTION, LEDGER, HOUSE_LIST, PREFERENCES;

	private static final DraftReaders READERS = DraftReaders.standard().with(new WordReader(), new OdtReader());
	private static final ClaimDetection DETECTION_OF_ALL = ClaimDetection.standard();
	private static final String DRAFT = ""
			+ "LONDON, March 4 (AP) \u2014 Ann Berg said on Monday that 12 of 40 boats left. \u201CWe counted,\u201D she said.\n";

	/** As its folder of findings is called. */
	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	void run(byte[] bytes) {
		String text = new String(bytes, UTF_8);
		switch (this) {
			case TEXT -> file("draft.txt", bytes);
			case MARKDOWN -> file("draft.md", bytes);
			case HTML -> file("draft.html", bytes);
			case DOCX -> file("draft.docx", bytes);
			case ODT -> file("draft.odt", bytes);
			case NINJS -> file("draft.json", bytes);
			case NITF -> file("draft.nitf", bytes);
			case DETECTION -> claims(TextFormat.PLAIN.draft(text), text);
			case LEDGER -> ledger(text);
			case HOUSE_LIST -> DETECTION_OF_ALL.only(rule -> rule.equals("house.list")).withHouse(HouseList.of(text), JudgingCues.usual())
					.claimsIn(Draft.of(DRAFT));
			case PREFERENCES -> preferences(text);
		}
	}

	private static void file(String name, byte[] bytes) {
		try {
			DraftFile file = READERS.read(name, bytes);
			Draft draft = file.draft();
			places(draft, file.source());
			if (file.readOnly().isEmpty() && !Arrays.equals(file.encode(file.source(), new Hand("", Instant.EPOCH)), bytes))
				throw new IllegalStateException("is not written as it was read");
		} catch (UnreadableDraftException | UnwritableTextException refused) {
			// With a reason for people, as it should be.
			if (String.valueOf(refused.getMessage()).isBlank()) throw new IllegalStateException("refused without a reason", refused);
		}
	}

	private static void places(Draft draft, String source) {
		int before = 0;
		for (int at = 0; at < draft.text().length(); at++) {
			Span place = draft.source().toSource(new Span(at, at + 1));
			if (place.start() < before || place.end() > source.length()) throw new IllegalStateException("stands at " + place);
			before = place.start();
		}
	}

	private static void claims(Draft draft, String text) {
		for (Claim claim : DETECTION_OF_ALL.claimsIn(draft))
			if (claim.span().end() > text.length() || claim.span().isEmpty() && claim.kind() != ClaimKind.PROBLEM)
				throw new IllegalStateException("stands at " + claim.span());
	}

	private static void ledger(String text) {
		var events = new java.util.ArrayList<LedgerEvent>();
		for (String line : text.lines().toList()) {
			try {
				events.add(LedgerCodec.event(line));
			} catch (UnreadableEventException unreadable) {
				// Reported by its line.
				continue;
			}
		}
		Ledger.of(events);
	}

	private static void preferences(String text) {
		HouseFile file = HouseFile.of(text);
		if (file.faults().isEmpty() && !HouseFile.of(HouseFile.written(file.house())).faults().isEmpty())
			throw new IllegalStateException("is not read as it was written");
		StatusList.of(text);
	}
}
