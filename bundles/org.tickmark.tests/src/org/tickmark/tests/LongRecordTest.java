package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.management.JMException;
import javax.management.ObjectName;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEntry.Decided;
import org.tickmark.review.ledger.LedgerEntry.Subject;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextVersion;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.views.HistoryView;

/** A draft that people decided on for years: the window answers as with a new one. */
class LongRecordTest {
	private static final int LONG = 20_000;
	private static final int SHORT = 100;
	/** The least that looking at one event takes: an object around it. */
	private static final int BYTES_AN_EVENT = 16;
	private static final int DECISIONS = 5;
	private static final String DAY = "5 March";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;

	@AfterEach
	void closeAll() throws PartInitException {
		Desk.page().hideView(history());
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private static HistoryView history() throws PartInitException {
		return (HistoryView) Desk.page().showView(HistoryView.ID);
	}

	private DraftEditor open(int events) throws IOException, PartInitException {
		var text = new StringBuilder("LISBON, March 14, 2024 - The harbour was busy.\n\n");
		for (int ferry = 0; ferry < 40; ferry++) text.append("Ferry ").append(1000 + ferry).append(" left on ").append(DAY).append(".\n\n");
		Path draft = Files.writeString(folder.resolve("years" + events + ".txt"), text);
		TextVersion version = TextVersion.of(text.toString());
		List<Subject> subjects = new ArrayList<>();
		for (int at = text.indexOf(DAY); at >= 0; at = text.indexOf(DAY, at + 1)) {
			Span day = new Span(at, at + DAY.length());
			Anchor anchor = Anchor.of(day, new Span(text.lastIndexOf("Ferry", at), day.end()), version);
			subjects.add(new Subject(ItemId.of(ClaimKind.DATE, day, version.hash()), ClaimKind.DATE, "date.timex", anchor));
		}
		try (Writer out = Files.newBufferedWriter(draft.resolveSibling(draft.getFileName() + ".tickmark"))) {
			Instant at = Instant.parse("2024-03-14T08:00:00Z");
			LedgerEvent last = LedgerCodec.seal(List.of(), at, "Ann Lee", Ledger.of(List.of()).pack(version.hash(), text.toString()));
			out.append(LedgerCodec.line(last)).append('\n');
			for (int event = 1; event < events; event++) {
				Status status = event / subjects.size() % 2 == 0 ? Status.VERIFIED : Status.IN_WORK;
				last = LedgerCodec.seal(List.of(last.hash()), at.plusSeconds(event), event % 3 == 0 ? "Ben Okoro" : "Ann Lee",
						new Decided(subjects.get(event % subjects.size()), status, "", Optional.empty()));
				out.append(LedgerCodec.line(last)).append('\n');
			}
		}
		return Desk.open(draft);
	}

	@Test
	void theHistoryShowsTheLatestAndOneKeyGetsMore() throws IOException, PartInitException {
		HistoryView history = history();
		open(LONG);
		Desk.until("the history is read", () -> history.lines().size() == LONG - 1);
		Table table = history.tableControl();
		int rows = table.getItemCount();
		assertTrue(rows < LONG / 5, rows + " rows");

		table.setSelection(rows - 1);
		table.showSelection();
		Desk.focus(table);
		Desk.until("the last row says what is missing", () -> table.getItem(rows - 1).getText(2).contains("earlier entries"));
		Desk.takePicture("long-history");
		Desk.press(SWT.CR, 0);
		assertEquals(2 * (rows - 1) + 1, table.getItemCount());
	}

	@Test
	void aDecisionDoesNotGoThroughTheRecord() throws IOException, PartInitException, JMException {
		HistoryView history = history();
		long few = bytesOfADecision(open(SHORT));
		long many = bytesOfADecision(open(LONG));

		System.out.printf("a decision takes %,d bytes of the window's thread with %,d events, %,d with %,d%n", few, SHORT, many, LONG);
		assertTrue(many - few < (long) BYTES_AN_EVENT * LONG, many + " bytes against " + few);
		assertTrue(history.lines().size() >= LONG, "all of it is listed");
	}

	/** Of the thread that the window is answered by; the least of some decisions, since others do things there as well. */
	private static long bytesOfADecision(DraftEditor editor) throws IOException, JMException {
		DraftUnderReview draft = Desk.draftIn(editor);
		long least = Long.MAX_VALUE;
		for (int decision = 0; decision < DECISIONS; decision++) {
			Item item = draft.items().items().stream().filter(each -> each.text().equals(DAY)).skip(decision).findFirst().orElseThrow();
			Status status = item.status().equals(Status.NO_FACT) ? Status.VERIFIED : Status.NO_FACT;
			long before = allocated();
			draft.decisions().decide(List.of(item), status);
			Desk.settle();
			least = Math.min(least, allocated() - before);
			assertEquals(status, draft.now(item).orElseThrow().status());
		}
		return least;
	}

	private static long allocated() throws JMException {
		return (Long) ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("java.lang:type=Threading"),
				"getThreadAllocatedBytes", new Object[] {Thread.currentThread().threadId()}, new String[] {"long"});
	}
}
