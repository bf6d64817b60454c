package org.tickmark.archive.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tickmark.archive.schema.Finding.Outcome;

class DuplicatesTest {
	private static final long ID = KnownArticles.ofId("one");
	private static final long OTHER_ID = KnownArticles.ofId("other");

	@Test
	void theFirstIsReadACopyIsKnownAndAnotherIsAMistake() {
		var second = new Places();
		second.add(1, 0, ID, 7);
		second.add(1, 1, OTHER_ID, 7);
		var first = new Places();
		first.add(0, 4, ID, 8);
		first.add(0, 3, ID, 7);

		Duplicates later = Duplicates.among(List.of(second, first));

		assertThat(later.at(0, 3)).isEmpty();
		assertThat(later.at(0, 4)).contains(Outcome.ERROR);
		assertThat(later.at(1, 0)).contains(Outcome.KNOWN);
		assertThat(later.at(1, 1)).isEmpty();
		assertThat(later.pieces()).containsExactlyInAnyOrder(0L, 1L);
	}

	@Test
	void whereAllHaveIdsOfTheirOwnNobodyIsLater() {
		var read = new Places();
		for (int i = 0; i < 1000; i++) read.add(0, i, KnownArticles.ofId("article " + i), 7);

		assertThat(Duplicates.among(List.of(read, new Places())).isEmpty()).isTrue();
	}
}
