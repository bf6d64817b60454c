import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Wording;
import org.tickmark.claims.Worth;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.detection.Worthiness;
import org.tickmark.draft.Draft;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.House;
import org.tickmark.review.Review;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.file.LedgerFiles;
import org.tickmark.word.internal.docx.WordReader;
import org.tickmark.word.internal.odt.OdtReader;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What the editor of the desk would mark in each of the drafts that a file lists, a line each, as the command line writes it. */
class AtTheDesk {
	public static void main(String[] list) throws IOException {
		DraftReaders readers = DraftReaders.standard().with(new WordReader(), new OdtReader());
		var out = new PrintStream(System.out, true, UTF_8);
		for (String name : Files.readAllLines(Path.of(list[0]))) {
			Draft draft = readers.read(name, Files.readAllBytes(Path.of(name))).draft();
			out.println(document(name, ReviewedDraft.inEditor(Optional.empty(), draft, Review.open(new LedgerFiles().of(Path.of(name)))
					.ledger(), Map.of(), House.USUAL, ClaimDetection.standard(), () -> false)));
		}
	}

	private static JsonObject document(String name, ReviewedDraft reviewed) {
		Worthiness worthiness = Worthiness.of(reviewed.draft(), reviewed.claims());
		var claims = new JsonArray();
		for (Claim claim : reviewed.claims()) claims.add(claim(claim, reviewed, worthiness.of(claim)));
		var document = new JsonObject();
		document.addProperty("id", name);
		document.add("claims", claims);
		return document;
	}

	private static JsonObject claim(Claim claim, ReviewedDraft reviewed, Worth worth) {
		var one = new JsonObject();
		one.addProperty("rule", claim.ruleId());
		one.addProperty("kind", claim.kind().word());
		one.addProperty("start", claim.span().start());
		one.addProperty("end", claim.span().end());
		one.addProperty("text", claim.span().in(reviewed.text()));
		one.addProperty("why", new Wording().of(claim.why()));
		one.addProperty("class", worth.grade() == Worth.Grade.NONE ? "" : worth.grade().name());
		one.addProperty("score", Math.round(worth.score() * 1000) / 1000.0);
		one.addProperty("folded", reviewed.folds(claim));
		return one;
	}
}
