package org.tickmark.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.sweep.CopiedRun;
import org.tickmark.dossier.sweep.Passage;
import org.tickmark.draft.Span;

class CopiedWordsTest {
	private static final String TEXT = "He said that the quay\nwas never dredged again.";

	private static CopiedRun run(int start, int end) {
		return new CopiedRun(new Span(start, end), new Passage("ab12", new Locator.Page(4), new Span(0, 1), "", 1));
	}

	@Test
	void saysWhatWasCopiedFromWhere() {
		assertThat(CopiedWords.of(List.of(run(13, TEXT.length())), TEXT, key -> "Report " + key).text())
				.isEqualTo("\u201Cthe quay was never dredged again.\u201D: Report ab12, p. 4");
	}

	@Test
	void whatTheTextHasNoMoreIsLeftOut() {
		assertThat(CopiedWords.of(List.of(run(13, 400)), TEXT, key -> key).text()).isEmpty();
	}
}
