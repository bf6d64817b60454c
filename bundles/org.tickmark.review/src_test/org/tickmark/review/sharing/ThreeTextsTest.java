package org.tickmark.review.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.tickmark.review.sharing.ThreeTexts.Passage;

class ThreeTextsTest {
	private static final String BASE = "Headline\n\nThe ferry left on Monday.\nNobody saw it.\nThe port was closed.\n";

	@Test
	void joinsWhatBothChangedInDifferentPassages() {
		ThreeTexts texts = ThreeTexts.of(BASE, BASE.replace("Headline", "Better headline"),
				BASE.replace("Nobody", "Somebody") + "The end.\n");

		assertThat(texts.joined())
				.contains("Better headline\n\nThe ferry left on Monday.\nSomebody saw it.\nThe port was closed.\nThe end.\n");
		assertThat(texts.differences()).hasSize(3).noneMatch(Passage::conflicts);
	}

	@Test
	void joinsNothingWhereBothChangedOnePassage() {
		ThreeTexts texts = ThreeTexts.of(BASE, BASE.replace("Monday", "Tuesday"), BASE.replace("Monday", "Friday"));

		assertThat(texts.joined()).isEmpty();
		assertThat(texts.differences())
				.containsExactly(new Passage("The ferry left on Monday.\n", "The ferry left on Tuesday.\n", "The ferry left on Friday.\n"));
	}

	@Test
	void takesOnceWhatBothChangedAlike() {
		String changed = BASE.replace("Monday", "Tuesday");

		assertThat(ThreeTexts.of(BASE, changed, changed).joined()).contains(changed);
	}

	@Test
	void takesWhatOneLeftOut() {
		String without = BASE.replace("Nobody saw it.\n", "");

		assertThat(ThreeTexts.of(BASE, without, BASE).joined()).contains(without);
		assertThat(ThreeTexts.of(BASE, BASE, "").joined()).contains("");
		assertThat(ThreeTexts.of("", "mine", "theirs").joined()).isEmpty();
	}

	@Test
	void losesNoLineOfEitherWhateverWasDone() {
		SplittableRandom random = new SplittableRandom(3);
		for (int trial = 0; trial < 500; trial++) {
			List<String> base = random.ints(random.nextInt(12), 0, 5).mapToObj(line -> "line " + line + "\n").toList();
			String mine = edited(base, "mine", random);
			String theirs = edited(base, "theirs", random);

			ThreeTexts texts = ThreeTexts.of(String.join("", base), mine, theirs);

			assertThat(all(texts, Passage::base)).isEqualTo(String.join("", base));
			assertThat(all(texts, Passage::mine)).isEqualTo(mine);
			assertThat(all(texts, Passage::theirs)).isEqualTo(theirs);
			texts.joined().ifPresent(
					joined -> assertThat(joined.lines()).containsAll((mine + theirs).lines().filter(line -> line.contains("s ")).toList()));
		}
	}

	private static String edited(List<String> base, String who, SplittableRandom random) {
		List<String> edited = new ArrayList<>(base);
		for (int i = random.nextInt(3); i > 0; i--) {
			int at = random.nextInt(edited.size() + 1);
			if (at < edited.size() && random.nextBoolean()) edited.remove(at);
			else edited.add(at, who + "s " + random.nextInt(9) + "\n");
		}
		return String.join("", edited);
	}

	private static String all(ThreeTexts texts, Function<Passage, String> side) {
		return texts.passages().stream().map(side).collect(Collectors.joining());
	}
}
