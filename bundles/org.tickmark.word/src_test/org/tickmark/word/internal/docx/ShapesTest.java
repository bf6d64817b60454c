package org.tickmark.word.internal.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tickmark.draft.file.Hand;
import org.tickmark.word.internal.docx.Shapes.Shape;

/** Documents of every shape read as they should, are saved without a change, and with edits that all can be accepted or rejected. */
class ShapesTest {
	private static final Hand HAND = new Hand("Chris Checker", Instant.parse("2024-03-12T10:15:00Z"));

	private static Stream<DynamicTest> each(Check check) {
		return Shapes.all().entrySet().stream().map(shape -> DynamicTest.dynamicTest(shape.getKey(), () -> check.of(shape.getValue())));
	}

	private interface Check {
		void of(Shape shape) throws Exception;
	}

	@TestFactory
	Stream<DynamicTest> itReads() {
		return each(shape -> assertThat(WordFile.read("x.docx", shape.bytes()).source()).isEqualTo(shape.text()));
	}

	@TestFactory
	Stream<DynamicTest> savedWithoutEditsItIsTheSame() {
		return each(shape -> assertThat(WordFile.read("x.docx", shape.bytes()).encode(shape.text(), HAND)).isEqualTo(shape.bytes()));
	}

	@TestFactory
	Stream<DynamicTest> afterRandomEditsBothTextsAreThere() {
		return each(shape -> {
			for (int seed = 0; seed < 6; seed++) {
				WordFile file = WordFile.read("x.docx", shape.bytes());
				Scribbler scribbler = new Scribbler(file, new Random(seed));
				String changed = scribbler.scribble(seed < 4 ? 1 + seed * 3 : 60);
				byte[] saved = saved(file, changed, seed);
				WordFile again = WordFile.read("x.docx", saved);
				assertThat(again.source()).as("accepted, seed " + seed).isEqualTo(changed);
				assertThat(Interop.original(again)).as("rejected, seed " + seed).isEqualTo(Interop.original(file));
				assertThat(file.encode(changed, HAND)).isEqualTo(saved);
			}
		});
	}

	private static byte[] saved(WordFile file, String changed, int seed) {
		try {
			return file.encode(changed, HAND);
		} catch (Exception e) {
			return fail("seed " + seed + ": " + file.source() + "\n---\n" + changed, e);
		}
	}

	@TestFactory
	Stream<DynamicTest> savedAgainAndAgainBothTextsAreThere() {
		return each(shape -> {
			byte[] bytes = shape.bytes();
			String first = Interop.original(WordFile.read("x.docx", bytes));
			for (int round = 0; round < 3; round++) {
				WordFile file = WordFile.read("x.docx", bytes);
				String changed = new Scribbler(file, new Random(round)).scribble(6);
				bytes = saved(file, changed, round);
				WordFile again = WordFile.read("x.docx", bytes);
				assertThat(List.of(again.source(), Interop.original(again))).as("round " + round).containsExactly(changed, first);
			}
		});
	}
}
