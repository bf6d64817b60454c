package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Draft;

class StandardRulesTest {
	/** What the build registers as services, by the annotation in the sources: it is gone from the classes. */
	private static List<String> components(String service) throws IOException {
		try (Stream<Path> sources = Files.walk(Path.of("src"))) {
			return sources.filter(file -> file.toString().endsWith(".java")).filter(file -> isComponent(file, service))
					.map(file -> file.getFileName().toString().replace(".java", "")).sorted().toList();
		}
	}

	private static boolean isComponent(Path file, String service) {
		try {
			String source = Files.readString(file);
			return source.contains("@Component") && source.contains(" implements " + service);
		} catch (IOException e) {
			throw new AssertionError(file.toString(), e);
		}
	}

	private static List<String> names(List<?> rules) {
		return rules.stream().map(rule -> rule.getClass().getSimpleName()).sorted().toList();
	}

	@Test
	void areAllDetectorsAmongTheComponents() throws IOException {
		assertThat(names(StandardRules.detectors())).isNotEmpty().isEqualTo(components("ClaimDetector"));
	}

	@Test
	void areAllChecksAmongTheComponents() throws IOException {
		assertThat(names(StandardRules.checks())).isNotEmpty().isEqualTo(components("ClaimCheck"));
	}

	@Test
	void haveAnIdOfTheirOwnEach() {
		assertThat(ClaimDetection.standard().ruleIds()).doesNotHaveDuplicates().contains("house.list");
	}

	@Test
	void onlySomeOfThemFindTheirOwn() {
		Draft draft = Draft.of("“The dock opens on Monday,” Ann Berg said.");

		assertThat(ClaimDetection.standard().claimsIn(draft)).extracting(Claim::ruleId).contains("quote.direct");
		assertThat(ClaimDetection.standard().only(rule -> rule.startsWith("date.")).claimsIn(draft)).extracting(Claim::ruleId)
				.isNotEmpty().allMatch(rule -> rule.startsWith("date."));
	}

	@Test
	void findNoOtherKindsThanTheySay() {
		Draft draft = Draft.of("“The dock opens on Monday,” Ann Berg said. The “small” fee rose. He said it had rained. \"And");

		assertThat(ClaimDetection.standard().kinds()).contains(ClaimKind.DATE, ClaimKind.QUOTE, ClaimKind.SCARE_QUOTE, ClaimKind.FACT,
				ClaimKind.CONTACT, ClaimKind.PROBLEM).doesNotContain(ClaimKind.PLACE);
		assertThat(ClaimDetection.standard().claimsIn(draft)).extracting(Claim::kind).isNotEmpty()
				.allMatch(ClaimDetection.standard().kinds()::contains);
		assertThat(ClaimDetection.standard().withHouse(HouseList.of("figure: dozens = How many?"), JudgingCues.usual()).kinds())
				.contains(ClaimKind.FIGURE);
	}
}
