package org.tickmark.ui.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.junit.jupiter.api.Test;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.FixedPart;
import org.tickmark.draft.file.Hand;

/** What a file lets nobody edit is refused while people type, wherever it stands by then. */
class FixedPlacesTest {
	private static final String READ = "Filed on 3 March by the desk.";
	private static final String REASON = "The date is a field.";

	private record File(String source) implements DraftFile {
		@Override
		public String format() {
			return "with a field";
		}

		@Override
		public Draft draft(String text) {
			return Draft.of(text);
		}

		@Override
		public byte[] encode(String changed, Hand hand) {
			return new byte[0];
		}

		@Override
		public List<FixedPart> fixed() {
			int field = source.indexOf("3 March");
			return List.of(new FixedPart(new Span(field, field + "3 March".length()), REASON));
		}
	}

	private final IDocument document = new Document(READ);
	private final DraftFile file = new File(READ);
	private final FixedPlaces fixed = new FixedPlaces(document, () -> file);

	private Optional<String> refusal(String words, String by) {
		int at = document.get().indexOf(words);
		return fixed.refusal(new Span(at, at + words.length()), by);
	}

	@Test
	void whatTouchesAFixedPartIsRefusedWithItsReason() {
		assertThat(refusal("March", "April")).contains(REASON);
		assertThat(refusal("on 3", "in 4")).contains(REASON);
		assertThat(refusal("Filed on 3 March by the desk.", "")).contains(REASON);
		int inside = READ.indexOf("March");
		assertThat(fixed.refusal(new Span(inside, inside), "x")).contains(REASON);
	}

	@Test
	void besideItPeopleMayType() {
		int before = READ.indexOf("3 March");
		int behind = before + "3 March".length();
		assertThat(fixed.refusal(new Span(before, before), "x")).isEmpty();
		assertThat(fixed.refusal(new Span(behind, behind), "x")).isEmpty();
		assertThat(refusal("desk", "office")).isEmpty();
	}

	@Test
	void wordsAroundItMayChangeWhereItStaysAsItIs() {
		assertThat(refusal("on 3 March by", "late on 3 March by")).isEmpty();
		assertThat(refusal("on 3 March by", "on 3 March from")).isEmpty();
	}

	@Test
	void itMovesWithTheTextBeforeIt() throws BadLocationException {
		document.replace(0, "Filed".length(), "Written and filed");
		assertThat(refusal("March", "April")).contains(REASON);
		assertThat(refusal("filed", "sent")).isEmpty();
	}

	@Test
	void itIsFoundAgainInATextThatWasReplacedAsAWhole() {
		document.set("By the desk. Written and filed on 3 March by the desk.");
		assertThat(refusal("March", "April")).contains(REASON);
		assertThat(refusal("Written", "Typed")).isEmpty();
	}
}
