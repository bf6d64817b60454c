package org.tickmark.ui.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.text.undo.DocumentUndoManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.ItemId;

/** Items stay with their words whatever is done in an editor, on the document and with the undo that editors use. */
class LivePlacesTest {
	private static final ItemId ITEM = new ItemId("0".repeat(16));
	private static final String TEXT = "The ferry left on Monday. Nobody saw it go. The port was closed for nine weeks.\n";

	private final Document document = new Document(TEXT);
	private final LivePlaces places = new LivePlaces(document);
	private final DocumentUndoManager undo = new DocumentUndoManager(document);

	@BeforeEach
	void anItemStandsOnMonday() {
		undo.connect(this);
		places.put(Map.of(ITEM, span("left on Monday")));
	}

	private Span span(String words) {
		int at = document.get().indexOf(words);
		return new Span(at, at + words.length());
	}

	private void replace(String words, String by) throws BadLocationException {
		document.replace(document.get().indexOf(words), words.length(), by);
	}

	private String item() {
		return places.places().containsKey(ITEM) ? places.places().get(ITEM).in(document.get()) : "";
	}

	@Test
	void whatIsTypedInsideBelongsToItAndWhatIsTypedBesideDoesNot() throws BadLocationException {
		replace("left on", "left port on");
		replace("ferry ", "ferry quickly ");
		replace("Monday.", "Monday, in the rain.");

		assertThat(item()).isEqualTo("left port on Monday");
	}

	@Test
	void itsFirstAndLastWordsMayBeTypedOver() throws BadLocationException {
		replace("left", "s");
		document.replace(document.get().indexOf("s on"), 1, "sa");
		document.replace(document.get().indexOf("sa on") + 2, 0, "iled");
		replace("Monday", "T");
		for (String letter : "uesday".split("")) document.replace(places.places().get(ITEM).end(), 0, letter);
		replace("Nobody", "Who");

		assertThat(item()).isEqualTo("sailed on Tuesday");
	}

	@Test
	void cutWordsTakeItWhereTheyArePasted() throws BadLocationException {
		replace("The ferry left on Monday. ", "");
		assertThat(places.places()).isEmpty();

		document.replace(document.getLength(), 0, "The ferry left on Monday. ");

		assertThat(item()).isEqualTo("left on Monday");
	}

	@Test
	void cutWordsTakeItEvenFromWhereItWasSoughtMeanwhile() throws BadLocationException {
		replace("The ferry left on Monday. ", "It rained. ");
		places.put(Map.of(ITEM, span("It rained")));

		document.replace(document.getLength(), 0, "The ferry left on Monday. ");

		assertThat(item()).isEqualTo("left on Monday");
	}

	@Test
	void aCopyOfCutWordsThatCameBackDoesNotTakeIt() throws BadLocationException, ExecutionException {
		replace("The ferry left on Monday. ", "");
		undo.undo();
		document.replace(document.getLength(), 0, "The ferry left on Monday. ");

		assertThat(places.places().get(ITEM).start()).isEqualTo(TEXT.indexOf("left on Monday"));
	}

	@Test
	void draggedWordsTakeItAlong() throws BadLocationException {
		document.replace(document.getLength(), 0, "left on Monday");
		document.replace(TEXT.indexOf("left on Monday"), "left on Monday".length(), "");

		assertThat(places.places().get(ITEM).end()).isEqualTo(document.getLength());
		assertThat(item()).isEqualTo("left on Monday");
	}

	@Test
	void undoBringsItBackAndRedoTakesItAgain() throws BadLocationException, ExecutionException {
		replace("on Monday. Nobody", "");
		assertThat(item()).isEqualTo("left ");
		replace("left ", "");

		undo.undo();
		assertThat(item()).isEqualTo("left ");
		undo.undo();
		assertThat(item()).isEqualTo("left on Monday");
		undo.redo();
		assertThat(item()).isEqualTo("left ");
	}

	@Test
	void aReplacedDocumentHasItWhereItsWordsAre() {
		document.set("Much happened.\n" + TEXT.replace("The ferry", "The old ferry").replace("nine", "ten"));

		assertThat(item()).isEqualTo("left on Monday");
	}

	@Test
	void aReplacedDocumentWithoutItsSentenceHasItNot() throws ExecutionException {
		document.set("Nobody saw it go. The port was closed for nine weeks.\n");
		assertThat(places.places()).isEmpty();

		undo.undo();
		assertThat(item()).isEqualTo("left on Monday");
	}
}
