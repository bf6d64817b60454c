package org.tickmark.word.internal.docx;

import java.time.Instant;
import java.util.Random;

import org.tickmark.draft.file.Hand;

/** How long a document of 300 pages takes to open, to read after an edit, and to save. Started by hand. */
final class WordSpeed {
	private WordSpeed() { }

	public static void main(String[] args) throws Exception {
		byte[] bytes = pages(300).bytes();
		Hand hand = new Hand("Chris Checker", Instant.parse("2024-03-12T10:15:00Z"));
		for (int round = 0; round < 4; round++) {
			long start = System.nanoTime();
			WordFile file = WordFile.read("pages.docx", bytes);
			long opened = System.nanoTime();
			String one = file.source().replaceFirst("Boat 700 left", "Boat 700 sailed");
			file.draft(one);
			long typed = System.nanoTime();
			String many = new Scribbler(file, new Random(round)).scribble(500);
			long scribbled = System.nanoTime();
			file.draft(many);
			long redone = System.nanoTime();
			file.encode(one, hand);
			long saved = System.nanoTime();
			file.encode(many, hand);
			long savedMany = System.nanoTime();
			System.out.printf(
					"%d characters, %d bytes: open %d ms, after a key %d ms, after 500 edits %d ms, save one %d ms, save 500 %d ms%n",
					file.source().length(), bytes.length, millis(start, opened), millis(opened, typed), millis(scribbled, redone),
					millis(redone, saved), millis(saved, savedMany));
		}
	}

	private static long millis(long from, long to) {
		return (to - from) / 1_000_000;
	}

	/** Fifteen paragraphs of about forty words a page, in three runs each. */
	static Docx pages(int pages) {
		StringBuilder body = new StringBuilder();
		Random random = new Random(7);
		for (int i = 0; i < pages * 15; i++) {
			String words = "Boat " + i + " left the harbour at " + random.nextInt(24) + " with " + random.nextInt(900) + " on board; ";
			String more = "the crew of " + random.nextInt(20) + " said that nobody had seen fog on day " + random.nextInt(365)
					+ ", and the harbour office counted " + random.nextInt(5000) + " boats that year, ";
			body.append(i % 60 == 0 ? Docx.styled("Kop2", Docx.r("Chapter " + i)) : Docx.p(Docx.r(words), Docx.bold(more),
					Docx.r("as its log of " + (1900 + i % 120) + " shows on page " + random.nextInt(400) + ".")));
		}
		return Docx.of(body.toString());
	}
}
