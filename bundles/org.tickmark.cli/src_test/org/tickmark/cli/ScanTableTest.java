package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Naming;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

/** What people read of a scan is what the desk would list. */
class ScanTableTest extends CommandTest {
	/** Takes every "Duarte" for a person, named for the first time in the first sentence. */
	private static final class Duartes implements ClaimDetector {
		@Override
		public String ruleId() {
			return "name.duarte";
		}

		@Override
		public List<Claim> detect(Prose prose) {
			List<Claim> claims = new ArrayList<>();
			for (Sentence sentence : prose.sentences()) for (Token token : sentence.tokens()) {
				var name = new Naming(Naming.Type.PERSON, "Duarte", "", Optional.empty(), claims.isEmpty());
				if (token.is("duarte"))
					claims.add(new Claim(ruleId(), ClaimKind.NAME, token.span(), sentence.span(), new Explanation.StatedDate(), name));
			}
			return claims;
		}
	}

	@BeforeEach
	void nameHerTwice() throws IOException {
		detectors = List.of(new Fridays(), new Duartes());
		draft = Files.writeString(folder.resolve("ferry.txt"), "Duarte left on Friday.\nDuarte was tired.\n");
	}

	@Test
	void thereAreAsManyRowsAsTheFirstLineSays() {
		assertThat(run("scan", draft.toString())).isZero();

		List<String> rows = out.toString().lines().filter(row -> !row.isBlank()).toList();
		assertThat(rows).hasSize(3).first().asString().endsWith(": 2 items to verify");
		assertThat(rows).noneMatch(row -> row.strip().startsWith("2:"));
		assertThat(items()).hasSize(2);
	}

	/** Who was named how often is for programs to know. */
	@Test
	void programsGetWhatIsFoldedAndAreTold() {
		assertThat(run("scan", "--format", "jsonl", draft.toString())).isZero();

		JsonArray claims = JsonParser.parseString(out.toString()).getAsJsonObject().getAsJsonArray("claims");
		assertThat(claims).hasSize(3).filteredOn(claim -> claim.getAsJsonObject().has("folded")).hasSize(1);
	}
}
