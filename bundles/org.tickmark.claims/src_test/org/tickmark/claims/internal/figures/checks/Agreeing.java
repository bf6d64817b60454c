package org.tickmark.claims.internal.figures.checks;
import java.nio.file.*;
import java.util.*;
import org.tickmark.claims.*;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.internal.dates.TimeDetector;
import org.tickmark.claims.internal.figures.FigureDetector;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.draft.Draft;
public class Agreeing {
	public static void main(String[] a) throws Exception {
		var w = new Wording(); Map<String,Integer> count = new TreeMap<>();
		for (String line : Files.readAllLines(Path.of(a[0]))) {
			String text = com.google.gson.JsonParser.parseString(line).getAsJsonObject().get("text").getAsString();
			Draft d = Draft.of(text);
			var claims = new ClaimDetection(List.of(new TimeDetector(), new FigureDetector()), List.of()).claimsIn(d);
			for (Reckoning r : Reckonings.in(ReadProse.of(d), claims)) {
				count.merge(r.rule() + (r.fault().isPresent() ? " wrong" : " right"), 1, Integer::sum);
				if (a.length > 1) System.out.println(r.rule() + " " + r.agreeing().map(w::agreeing).orElseGet(() -> w.of(r.fault().get())));
			}
		}
		System.out.println(count);
	}
}
