package org.tickmark.review.edits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.tickmark.review.edits.EditClass.Expected;
import org.tickmark.review.edits.Trials.Outcome;
import org.tickmark.review.edits.Trials.Tally;

/** Edits settled articles in many ways, and prints what became of their items. {@code releng/edits} runs it. */
public final class EditTrials {
	private static final String USAGE = """
			Usage: releng/edits [FILE OR FOLDER] [--edits N] [--seed N] [--part K/N] [--class NAME] [--rounds N] [--desk] [--amiss]
			Settles every item of articles, edits these in many ways, and prints what became of the items.
			  FILE OR FOLDER  texts, or a file with an object a line (id, dct, text), in place of the prose of the tests
			  --edits N       so many edits of each class (40)
			  --seed N        other edits with another number (1)
			  --part K/N      only every Nth article, from the Kth on
			  --class NAME    only classes whose name holds these words
			  --rounds N      so many articles with six rounds of edits each (20)
			  --desk          edits at the desk, which knows where its items are, in place of edits by other programs
			  --amiss         prints what became otherwise than it should
			""";

	private Path from = Path.of("");
	private int edits = 40;
	private long seed = 1;
	private int part;
	private int parts = 1;
	private String named = "";
	private int rounds = 20;
	private boolean atDesk;
	private boolean amiss;

	private EditTrials() { }

	/** @param args see the usage */
	public static void main(String[] args) throws IOException {
		var out = new PrintStream(System.out, true, UTF_8);
		if (List.of(args).contains("--help")) {
			out.print(USAGE);
			return;
		}
		var run = new EditTrials();
		run.read(args);
		run.printTo(out);
	}

	private void read(String[] args) {
		for (int i = 0; i < args.length; i++) {
			switch (args[i]) {
				case "--edits" -> edits = Integer.parseInt(args[++i]);
				case "--seed" -> seed = Long.parseLong(args[++i]);
				case "--part" -> {
					String[] both = args[++i].split("/");
					part = Integer.parseInt(both[0]);
					parts = Integer.parseInt(both[1]);
				}
				case "--class" -> named = args[++i];
				case "--rounds" -> rounds = Integer.parseInt(args[++i]);
				case "--desk" -> atDesk = true;
				case "--amiss" -> amiss = true;
				default -> from = Path.of(args[i]);
			}
		}
	}

	private void printTo(PrintStream out) throws IOException {
		List<Article> all = from.toString().isEmpty() ? Article.own() : Article.in(from);
		List<Article> articles = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) if (i % parts == part % parts) articles.add(all.get(i));
		Trials trials = new Trials(articles, seed, atDesk);
		trials.make(classes(trials).stream().filter(each -> each.name().contains(named)).toList(), edits);
		print(trials, out, amiss);
		if (!named.isEmpty()) return;
		Rounds six = new Rounds(articles, seed, trials.words());
		six.make(rounds);
		out.println(six);
		if (amiss) six.amiss().forEach(line -> out.println("    " + line));
	}

	static List<EditClass> classes(Trials trials) {
		List<String> words = trials.words();
		List<EditClass> classes = new ArrayList<>(FactEdits.asked(words));
		classes.addAll(CopyEdits.all());
		classes.addAll(FactEdits.untouched(words));
		classes.addAll(MoveEdits.all(words));
		return classes;
	}

	static void print(Trials trials, PrintStream out, boolean amiss) {
		Map<Expected, Tally> sums = new EnumMap<>(Expected.class);
		out.printf("%-42s %5s %6s %7s %7s %6s %5s %5s %5s | others: %6s %5s %4s %5s%n", "edit", "edits", "items", "stayed", "asked", "lost",
				"wrong", "van.", "gone", "asked", "lost", "wrong", "van.");
		trials.tallies().forEach((name, tally) -> {
			print(name, tally, out);
			Tally sum = sums.computeIfAbsent(tally.expected(), Tally::of);
			tally.about().forEach((outcome, count) -> sum.about().merge(outcome, count, Integer::sum));
			tally.others().forEach((outcome, count) -> sum.others().merge(outcome, count, Integer::sum));
			sum.edits()[0] += tally.edits()[0];
			if (amiss) tally.amiss().forEach(line -> out.println("    " + line.replace('\n', ' ')));
		});
		sums.forEach((expected, tally) -> print("ALL " + expected, tally, out));
		out.println("asked for though it reads word for word as before: " + trials.alike().size());
		if (amiss) trials.alike().forEach(line -> out.println("    " + line));
	}

	private static void print(String name, Tally tally, PrintStream out) {
		out.printf("%-42s %5d %6d %6.1f%% %6.1f%% %5.1f%% %5d %5d %5d | %14d %5d %4d %5d%n", name, tally.edits()[0], tally.all(),
				100 * tally.share(Outcome.STAYED), 100 * tally.share(Outcome.ASKED), 100 * tally.share(Outcome.LOST),
				tally.about(Outcome.WRONG), tally.about(Outcome.VANISHED), tally.about(Outcome.GONE), tally.others(Outcome.ASKED),
				tally.others(Outcome.LOST), tally.others(Outcome.WRONG), tally.others(Outcome.VANISHED));
	}
}
