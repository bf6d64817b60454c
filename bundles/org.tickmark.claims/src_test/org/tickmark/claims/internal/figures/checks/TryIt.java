package org.tickmark.claims.internal.figures.checks;
import java.io.*;
import java.time.LocalDate;
import org.tickmark.claims.*;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
public class TryIt {
	public static void main(String[] a) throws IOException {
		var in = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
		for (String line; (line = in.readLine()) != null;) {
			if (line.isBlank()) continue;
			String text = line.replace("\\n", "\n");
			System.out.println("> " + line);
			for (Claim c : ClaimDetection.standard().claimsIn(Draft.of(text).filedOn(LocalDate.of(2025, 3, 20)))) {
				if (c.detail() instanceof Figure f && a.length > 0) System.out.println("      [" + c.span().in(text) + "] " + f);
				if (c.kind() == ClaimKind.PROBLEM && c.why() instanceof FigureFault f) System.out.println("    " + c.ruleId() + " <" + c.span().in(text) + ">: " + new Wording().of(c.why()) + "  | right " + f.right().orElse("-"));
			}
		}
	}
}
