package org.tickmark.archive.command;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tickmark.archive.corrections.CarriedBack;
import org.tickmark.archive.pages.ListPage;
import org.tickmark.archive.pages.ReportPage;
import org.tickmark.archive.people.PeopleBook;
import org.tickmark.archive.quotes.QuoteBook;
import org.tickmark.archive.quotes.VariantsPage;
import org.tickmark.archive.schema.Table;
import org.tickmark.archive.store.ArchiveFolder;
import org.tickmark.archive.store.Tables;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the pages about an archive. */
@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false, description = {
		"Writes report.html into the archive: counts by rule, year and desk, the worst articles, rule health;",
		"beside it variants.html (quoted differently), people.html and corrections.html."})
public final class ReportCommand implements Callable<Integer> {
	@Parameters(paramLabel = "FOLDER", description = "of an archive")
	private Path folder = Path.of("");
	@Option(names = "--most", paramLabel = "N", defaultValue = "500", description = "how many a page shows (default: ${DEFAULT-VALUE})")
	private int most;
	@Mixin
	private SparkOptions options = new SparkOptions();

	@Override
	public Integer call() throws IOException {
		Path archive = folder.toAbsolutePath().normalize();
		ArchiveFolder.refuseUnlessArchive(archive);
		try (SparkSession spark = options.session("Tickmark archive report")) {
			var tables = new Tables(spark, archive);
			Map<String, String> others = new LinkedHashMap<>();
			Dataset<Row> variants = new QuoteBook(spark).write(tables.current(Table.QUOTES), archive.resolve("quotebook"));
			page(archive, "variants.html", VariantsPage.html(worst(variants), variants.count()), "Quoted differently", others);
			Dataset<Row> people = new PeopleBook(spark).discords(tables.current(Table.PEOPLE)).cache();
			page(archive, "people.html", ListPage.people(worst(people), people.count()), "People", others);
			Dataset<Row> corrections = CarriedBack.of(spark, tables.current(Table.DECISIONS), tables.current(Table.CLAIMS)).cache();
			page(archive, "corrections.html", ListPage.corrections(corrections.limit(most).collectAsList(), corrections.count()),
					"Corrections carried back", others);
			page(archive, "report.html", new ReportPage(spark, archive).html(others), "Report", new LinkedHashMap<>());
		}
		System.out.println(archive.resolve("report.html"));
		return ArchiveCommand.DONE;
	}

	private List<Row> worst(Dataset<Row> discords) {
		return discords.orderBy(col("weight").desc(), col("one_date").desc(), col("one_article")).limit(most).collectAsList();
	}

	private static void page(Path archive, String name, String html, String title, Map<String, String> pages) throws IOException {
		Files.write(archive.resolve(name), html.getBytes(StandardCharsets.UTF_8));
		pages.put(title, name);
	}
}
