package org.tickmark.dossier.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.tickmark.dossier.fetch.PageChange.Fate;

class PageChangeTest {
	private static final String BEFORE = "Bridge opens\n\nThe bridge opened on Friday, after four years of work. It cost 12 "
			+ "million euros.\n\nThe mayor cut a ribbon.\n";

	@Test
	void aChangedWordIsShownInItsPlace() {
		PageChange change = PageChange.between(BEFORE, BEFORE.replace("12 million", "14 million").replace("Friday,", "Saturday,"));

		assertThat(change.inWords(30)).containsExactly(
				"The bridge opened on [-Friday-]{+Saturday+}, after four years of work. It cost [-12-] {+14+} million euros.");
	}

	@Test
	void aLineMoreOrLessIsShownWhole() {
		assertThat(PageChange.between(BEFORE, BEFORE + "A correction was made.\n").inWords(30))
				.containsExactly("{+A correction was made.+}");
		assertThat(PageChange.between(BEFORE, BEFORE.replace("The mayor cut a ribbon.\n", "")).inWords(30))
				.containsExactly("[-The mayor cut a ribbon.-]");
	}

	@Test
	void blanksAndEmptyLinesAreNoChange() {
		assertThat(PageChange.between(BEFORE, BEFORE.replace("\n\n", "\n").replace("opened on", "opened  on ")).isAny()).isFalse();
		assertThat(PageChange.between("", "").isAny()).isFalse();
	}

	@Test
	void bothCopiesCanBeReadFromIt() {
		String now = "Bridge closes again\nIt cost 12 million euros, and the mayor cut no ribbon.\n";
		PageChange change = PageChange.between(BEFORE.replace("\n\n", "\n"), now);

		assertThat(text(change, Fate.REMOVED)).isEqualTo(BEFORE.replace("\n\n", "\n"));
		assertThat(text(change, Fate.ADDED)).isEqualTo(now);
	}

	@Test
	void twoLongPagesWithNothingInCommonAreToldApartAtOnce() {
		String one = IntStream.range(0, 30_000).mapToObj(i -> "one " + i).collect(Collectors.joining("\n"));
		String other = IntStream.range(0, 30_000).mapToObj(i -> "other " + i).collect(Collectors.joining("\n"));

		assertThat(PageChange.between(one, other).pieces()).extracting(PageChange.Piece::fate).containsExactly(Fate.REMOVED, Fate.ADDED);
	}

	private static String text(PageChange change, Fate fate) {
		return change.pieces().stream().filter(piece -> piece.fate() == Fate.KEPT || piece.fate() == fate).map(PageChange.Piece::text)
				.collect(Collectors.joining());
	}
}
